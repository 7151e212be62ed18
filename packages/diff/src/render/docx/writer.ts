import type { Block } from '../../tree/types.ts'
import type { Change } from '../../types.ts'
import { definitionsIn } from '../definitions.ts'
import { escapeXml as x } from '../escape.ts'
import { PLAIN, type Style } from '../inline.ts'
import type { Run } from '../run.ts'
import { isMoved, isRightToLeft, isWhole, lead, signOf } from '../shape.ts'
import type { ShownBlock } from '../walk.ts'
import type { Comments } from './comments.ts'
import type { Links } from './links.ts'
import { type Form, NORMAL, type Paragraph, type Part } from './paragraph.ts'
import type { Sign, Tracker } from './tracker.ts'

const RULE = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/
const BULLET = /^[-*+•]$/
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

function formOf(block: ShownBlock): Form {
  const rtl = isRightToLeft(block.runs)
  // A bullet that became a number, or the other way about, is told as text.
  const bullet =
    block.kind === 'item' &&
    BULLET.test(block.label) &&
    (isWhole(block) || block.was === null || BULLET.test(block.was.mark))
  if (bullet) return { ...NORMAL, style: 'ListParagraph', bullet: Math.max(1, block.level), rtl }
  if (block.kind === 'item') return { ...NORMAL, style: 'ListParagraph', indent: Math.max(1, block.level), rtl }
  return { ...NORMAL, style: styleOf(block.kind, block.depth, block.mark), rtl }
}

function styleOf(kind: Block['kind'], depth: number, mark: string): string | null {
  if (kind === 'heading') return `Heading${Math.min(6, Math.max(1, depth))}`
  if (kind === 'code') return 'Code'
  return kind === 'paragraph' && mark.includes('>') ? 'Quote' : null
}

/** Of the paragraph after a break within a block. */
function formOfNext(begins: Block | null, form: Form): Form {
  if (!begins) return form
  if (begins.kind === 'item') return { ...NORMAL, style: 'ListParagraph', bullet: 1, rtl: form.rtl }
  return { ...NORMAL, style: styleOf(begins.kind, begins.depth, ''), rtl: form.rtl }
}

/** What a heading was before, or what was a heading. */
function formBefore(block: ShownBlock, form: Form): Form | null {
  if (isWhole(block) || !block.was || block.kind === 'cell') return null
  if (block.kind !== 'heading' && block.was.kind !== 'heading') return null
  const style = styleOf(block.was.kind, block.was.depth, block.was.mark)
  return style === form.style ? null : { ...NORMAL, style, rtl: form.rtl }
}

/** One block's runs as XML, with the ranges of moves and comments around them. */
class Writing {
  readonly #tracker: Tracker
  readonly #links: Links
  readonly #comments: Comments
  readonly #moves: Map<Change, string>
  readonly #departs: boolean
  readonly #rtl: boolean
  readonly #commented = new Set<Change>()
  #change: Change | null = null
  #closing = ''
  #xml = ''
  #fresh = true
  ends: Sign = '='

  constructor(
    tracker: Tracker,
    links: Links,
    comments: Comments,
    moves: Map<Change, string>,
    departs: boolean,
    rtl: boolean,
  ) {
    this.#tracker = tracker
    this.#links = links
    this.#comments = comments
    this.#moves = moves
    this.#departs = departs
    this.#rtl = rtl
  }

  /** What was written since the last time: a paragraph. */
  take(): string {
    const xml = this.#xml
    this.#xml = ''
    return xml
  }

  write(run: Run): void {
    this.follow(run.change)
    const moved = run.change?.type === 'moved'
    if (run.kind === 'sign' || run.kind === 'target') return
    if (run.kind === 'space' && run.begins === null) return
    const text = this.#textOf(run)
    if (text === '' && run.kind !== 'line') return
    this.#fresh = false
    if (run.was && run.was.href !== run.style.href) {
      // Where a link leads can't be tracked: the words go with the old link, and come with the new one.
      this.#put(text, run.was, '-', run)
      this.#put(text, run.style, '+', run)
    } else this.#put(text, run.style, moved && run.sign === '=' ? '+' : run.sign, run)
  }

  /** Ends what belongs to another change, and begins what belongs to this one. */
  follow(change: Change | null): void {
    if (change === this.#change) return
    this.#xml += this.#closing
    this.#closing = ''
    this.#change = change
    if (!change) return
    if (change.type === 'moved') {
      const name = this.#departs ? 'moveFrom' : 'moveTo'
      const pair = this.#moves.get(change) ?? `move${this.#moves.size + 1}`
      this.#moves.set(change, pair)
      const id = this.#tracker.id()
      this.#xml += `<w:${name}RangeStart ${this.#tracker.by(id)} w:name="${pair}"/>`
      this.#closing = `<w:${name}RangeEnd w:id="${id}"/>`
    }
    const comment = this.#departs || this.#commented.has(change) ? null : this.#comments.around(change)
    this.#commented.add(change)
    if (!comment) return
    this.#xml += comment.before
    this.#closing += comment.after
  }

  #textOf(run: Run): string {
    if (run.kind === 'line') return ''
    const text =
      run.kind === 'label' ? `${run.mark}${run.mark.endsWith('\t') ? '' : ' '}` : run.text.replace(/\s+/gu, ' ')
    return this.#fresh ? text.trimStart() : text
  }

  #put(text: string, style: Style, sign: Sign, run: Run): void {
    const moved = run.change?.type === 'moved'
    const tag = sign === '-' ? (this.#departs ? 'moveFrom' : 'del') : moved && run.sign === '=' ? 'moveTo' : 'ins'
    const words = tag === 'del' && sign === '-' ? 'delText' : 't'
    const parts = run.kind === 'line' ? ['<w:br/>'] : pieces(text, words)
    const element = `<w:r>${this.#properties(style, run)}${parts.join('')}</w:r>`
    const tracked = sign === '=' ? element : `<w:${tag} ${this.#tracker.by()}>${element}</w:${tag}>`
    const link = this.#links.idOf(style.href)
    this.#xml += link ? `<w:hyperlink r:id="${link}">${tracked}</w:hyperlink>` : tracked
    this.ends = sign
  }

  #properties(style: Style, run: Run): string {
    const own = this.#look(style)
    const before = run.was && run.was.href === run.style.href ? this.#look(run.was) : null
    const change = before === null ? '' : `<w:rPrChange ${this.#tracker.by()}><w:rPr>${before}</w:rPr></w:rPrChange>`
    return own + change === '' ? '' : `<w:rPr>${own}${change}</w:rPr>`
  }

  /** In the order that the schema asks for. */
  #look({ strong, emphasis, code, strike, href }: Style): string {
    return [
      this.#links.idOf(href) ? '<w:rStyle w:val="Hyperlink"/>' : code ? '<w:rStyle w:val="CodeText"/>' : '',
      strong ? '<w:b/><w:bCs/>' : '',
      emphasis ? '<w:i/><w:iCs/>' : '',
      strike ? '<w:strike/>' : '',
      this.#rtl ? '<w:rtl/>' : '',
    ].join('')
  }
}

function pieces(text: string, words: 't' | 'delText'): string[] {
  return text
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? '<w:tab/>' : `<w:${words} xml:space="preserve">${x(part)}</w:${words}>`))
}
