import type { Change } from '../../types.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { escapeXml as x } from '../escape.ts'
import type { Frame } from '../frame.ts'
import type { Sign, Tracker } from './tracker.ts'

/** A comment for each entry of the list of changes: how much it weighs, and why. */
export class Comments {
  readonly #entries: ReadonlyMap<Change, { entry: Entry; number: number }>
  readonly #frame: Frame
  readonly #tracker: Tracker
  readonly #written: string[] = []

  constructor(changes: readonly Change[], frame: Frame, tracker: Tracker) {
    this.#entries = new Map(entriesOf(changes).map((entry, k) => [entry.first, { entry, number: k + 1 }]))
    this.#frame = frame
    this.#tracker = tracker
  }

  /** What to write before and after a change's words; null if it carries no comment. */
  around(change: Change): { before: string; after: string } | null {
    const found = this.#entries.get(change)
    if (!found) return null
    const id = this.#tracker.id()
    this.#written.push(this.#comment(id, found.entry, found.number))
    const reference = `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
    return {
      before: `<w:commentRangeStart w:id="${id}"/>`,
      after: `<w:commentRangeEnd w:id="${id}"/>${this.#tracked(reference, signOf(change))}`,
    }
  }

  xml(): string {
    return this.#written.join('')
  }

  /** The comment goes with what it is about. */
  #tracked(reference: string, sign: Sign): string {
    if (sign === '=') return reference
    const tag = sign === '-' ? 'del' : 'ins'
    return `<w:${tag} ${this.#tracker.by()}>${reference}</w:${tag}>`
  }

  #comment(id: number, { first, materiality }: Entry, number: number): string {
    const { materiality: weights, type, difference } = this.#frame
    const what =
      first.difference === 'words' ? type[first.type] : `${type[first.type]}, ${difference[first.difference]}`
    const reasons = first.reasons.map(({ text, law }) => (law ? `${text} (${law})` : text))
    const lines = [`${number}. ${weights[materiality]}, ${what}`, ...new Set(reasons)]
    const run = (text: string, bold: boolean) =>
      `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${x(text)}</w:t></w:r>`
    const mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
    const paragraphs = lines.map(
      (line, k) =>
        `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${k === 0 ? mark : ''}${run(line, k === 0)}</w:p>`,
    )
    return `<w:comment ${this.#tracker.by(id)} w:initials="FN">${paragraphs.join('')}</w:comment>`
  }
}

function signOf({ type, old, new: now }: Change): Sign {
  if (now.length === 0) return '-'
  return old.length === 0 || type === 'moved' ? '+' : '='
}
