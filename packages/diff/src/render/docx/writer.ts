import type { Change } from '../../types.ts'
import { definitionsIn } from '../definitions.ts'
import { PLAIN } from '../inline.ts'
import type { Run } from '../run.ts'
import { isMoved, isWhole, lead, signOf } from '../shape.ts'
import type { ShownBlock } from '../walk.ts'
import type { Comments } from './comments.ts'
import { BULLET, formBefore, formOf, formOfNext } from './form.ts'
import type { Links } from './links.ts'
import { type Form, NORMAL, type Paragraph, type Part } from './paragraph.ts'
import type { Sign, Tracker } from './tracker.ts'
import { Writing } from './writing.ts'

const RULE = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/
/** Signs that no one reads: what they mean is the paragraph's form. */
const FORM = /^[\s#>|]*$/

/** Blocks as paragraphs with tracked runs. */
export class ParagraphWriter {
  readonly #tracker: Tracker
  readonly #links: Links
  readonly #comments: Comments
  readonly #moves = new Map<Change, string>()

  constructor(tracker: Tracker, links: Links, comments: Comments) {
    this.#tracker = tracker
    this.#links = links
    this.#comments = comments
  }

  /** Adds a block's paragraphs to the body. */
  add(block: ShownBlock, body: Part[]): void {
    if (block.kind === 'markup') {
      const text = block.pieces.map((piece) => piece.text).join('')
      if (RULE.test(text)) {
        const sign = signOf(block.runs)
        body.push({ form: { ...NORMAL, ruled: true }, was: null, inner: '', mark: sign, ends: sign })
      }
      // What opens and closes code shows nothing; nor does what was never seen, or what links tell themselves.
      if (definitionsIn(text.trim())) return
      if (RULE.test(text) || /^[\s`~|:-]*$/.test(text) || block.changes.length === 0) return
    }
    const first = block.runs[0]
    const last = body.at(-1)
    // The end of the paragraph before it is what changed, not its own.
    if (first?.kind === 'break' && first.sign !== '=' && !isWhole(block) && last && !('table' in last))
      last.mark = first.sign
    for (const paragraph of this.paragraphs(block)) body.push(paragraph)
  }

  /** At least one, the last one with the block's own end. */
  paragraphs(block: ShownBlock): Paragraph[] {
    this.#tracker.turn()
    const whole = signOf(block.runs)
    const moved = isMoved(block)
    const form = formOf(block)
    const writing = new Writing(this.#tracker, this.#links, this.#comments, this.#moves, block.departs, form.rtl)
    const paragraphs: Paragraph[] = []
    let current = form
    const end = (mark: Sign) => {
      paragraphs.push({ form: current, was: null, inner: writing.take(), mark, ends: writing.ends })
    }
    const all = [...labelled(block, form), ...wordsOf(block)]
    // What a moved passage lost is shown where it left; here, rejecting would bring it back a second time.
    const runs = block.departs ? all : all.filter((run) => run.change?.type !== 'moved' || run.sign !== '-')
    let trailing: Sign | null = null
    for (const run of runs) {
      if (trailing !== null && run.kind !== 'break') {
        end(trailing)
        trailing = null
      }
      if (run.kind === 'break') {
        writing.follow(run.change)
        trailing = run.sign
        current = formOfNext(run.begins, form)
      } else writing.write(run)
    }
    writing.follow(null)
    end(moved ? '+' : (trailing ?? whole))
    const [head] = paragraphs as [Paragraph]
    head.was = formBefore(block, form)
    const tail = paragraphs.at(-1) as Paragraph
    if (trailing !== null) tail.form = paragraphs.length === 1 ? form : tail.form
    return paragraphs
  }
}

/** Words without the paragraph's end before them; what the block's form or its label tells is left out. */
function wordsOf({ runs }: ShownBlock): Run[] {
  const told = ({ kind, mark }: Run) => kind === 'label' && (BULLET.test(mark) || FORM.test(mark))
  return runs.slice(lead(runs)).filter((run) => !told(run))
}

/** A list item's number as text, with a tab: Word's own numbering would not track that it changed. */
function labelled(block: ShownBlock, form: Form): Run[] {
  const after = block.kind === 'item' && form.bullet === 0 ? block.label : ''
  const before = listMark(block.was?.mark ?? '')
  const change = block.runs[0]?.change ?? null
  const run = (text: string, sign: Sign, of: Change | null): Run[] =>
    text === ''
      ? []
      : [{ kind: 'label', sign, text, change: of, style: PLAIN, was: null, begins: null, mark: `${text}\t` }]
  if (isMoved(block)) return run(after, '=', change)
  const whole = signOf(block.runs)
  // Of what was removed, only the block's beginning has its number.
  if (whole === '-' && lead(block.runs) === 0) return []
  if (whole !== '=') return run(after, whole, change)
  if (form.bullet > 0 || before === listMark(block.mark)) return run(after, '=', null)
  return [...run(before, '-', null), ...run(after, '+', null)]
}

const listMark = (mark: string): string => (FORM.test(mark) ? '' : mark.trim().replace(BULLET, '•'))
