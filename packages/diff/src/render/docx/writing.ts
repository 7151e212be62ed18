import type { Change } from '../../types.ts'
import { escapeXml as x } from '../escape.ts'
import type { Style } from '../inline.ts'
import type { Run } from '../run.ts'
import type { Comments } from './comments.ts'
import type { Links } from './links.ts'
import type { Sign, Tracker } from './tracker.ts'

/** One block's runs as XML, with the ranges of moves and comments around them. */
export class Writing {
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
