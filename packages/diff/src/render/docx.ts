import type { Comparison } from '../types.ts'
import { escapeXml as x } from './escape.ts'
import { readable } from './readable.ts'
import { type Piece, type ShownBlock, type Texts, walk } from './walk.ts'
import { zip } from './zip.ts'

export interface DocxOptions {
  /** Who made the changes, as Word shows it. */
  author?: string
  /** When, as an ISO 8601 date and time. Fixed by default, so that the same comparison gives the same bytes. */
  date?: string
}

/**
 * The new text as a Word document with tracked changes: accepting all gives the new text, rejecting all the old one.
 * The XML is written here, since no library tracks paragraph marks and moves.
 */
export async function toDocx(comparison: Comparison, texts: Texts, options: DocxOptions = {}): Promise<Uint8Array> {
  const writer = new DocumentWriter(options.author ?? 'Fair Notice', options.date ?? '2000-01-01T00:00:00Z')
  const blocks = walk(comparison, texts, { departures: true })
  const paragraphs = rowsOf(blocks).flatMap((row) => writer.block(row))
  shiftMarks(paragraphs)
  const body = paragraphs.map((paragraph) => writer.paragraph(paragraph)).join('')
  const language = x(comparison.new.language)
  return zip([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relations('officeDocument', 'word/document.xml')],
    ['word/_rels/document.xml.rels', relations('styles', 'styles.xml')],
    ['word/styles.xml', styles(language)],
    ['word/document.xml', `${HEAD}<w:document ${NAMESPACE}><w:body>${body}<w:sectPr/></w:body></w:document>`],
  ])
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/></Types>`

function relations(type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
}

function styles(language: string): string {
  const heading = (n: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${Math.max(22, 36 - 4 * n)}"/></w:rPr></w:style>`
  return `${HEAD}<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>${[1, 2, 3, 4, 5, 6].map(heading).join('')}</w:styles>`
}

/** The cells of a table row become one paragraph, tabs between them: Word can't track a change of a table's shape. */
function rowsOf(blocks: readonly ShownBlock[]): ShownBlock[] {
  const rows: ShownBlock[] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (last && block.row !== null && last.row === block.row && last.departs === block.departs) {
      last.pieces.push(
        { sign: signOf(block.pieces), text: '\t', change: block.pieces[0]?.change ?? null, old: null, new: null },
        ...block.pieces,
      )
    } else rows.push({ ...block, pieces: [...block.pieces] })
  }
  return rows
}

/** The sign that all pieces share, else `=`. */
function signOf(pieces: readonly Piece[]): Piece['sign'] {
  const seen = pieces.filter((piece) => piece.text.trim() !== '')
  const sign = seen[0]?.sign ?? '='
  return seen.every((piece) => piece.sign === sign) ? sign : '='
}

interface Paragraph {
  /** Style and indent. */
  form: string
  inner: string
  /** Whether the paragraph's end was inserted or deleted. */
  mark: Piece['sign']
  /** What its last run is. */
  ends: Piece['sign']
}

/**
 * Where words inserted at a paragraph's end are followed by inserted paragraphs, LibreOffice takes all of it for one
 * insertion and, rejecting it, joins the wrong paragraphs. The end of the first one is then given as inserted instead of
 * the end of the last: the same text both ways.
 */
function shiftMarks(paragraphs: Paragraph[]): void {
  for (let k = 0; k < paragraphs.length; k++) {
    const first = paragraphs[k] as Paragraph
    if (first.mark !== '=' || first.ends === '=') continue
    let last = k
    while (paragraphs[last + 1]?.mark === first.ends) last++
    if (last === k) continue
    first.mark = first.ends
    ;(paragraphs[last] as Paragraph).mark = '='
    k = last
  }
}

const PARAGRAPH = /\r?\n[^\S\n]*\r?\n\s*/

/** Without the white space that stands between blocks: there the document has paragraphs. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const seen = pieces.findIndex((piece) => piece.text.trim() !== '' || piece.text === '\t')
  return pieces
    .slice(Math.max(0, seen))
    .map((piece, n) => (n === 0 && piece.text !== '\t' ? { ...piece, text: piece.text.trimStart() } : piece))
}

/** Whether the paragraph's end was itself inserted or deleted: the block is all new or all gone, or was split here. */
function lastMark(pieces: readonly Piece[]): Piece['sign'] {
  const ends = pieces
    .slice(-2)
    .filter((piece) => piece.sign !== '=' && piece.text.trim() === '' && PARAGRAPH.test(piece.text))
  return ends.length === 1 ? (ends[0] as Piece).sign : signOf(pieces)
}

class DocumentWriter {
  readonly #author: string
  readonly #times: readonly string[]
  #block = 0
  #id = 0

  constructor(author: string, date: string) {
    this.#author = x(author)
    this.#times = [date, new Date(Date.parse(date) + 60_000).toISOString().replace('.000Z', 'Z')]
  }

  /** Every other block a minute later: LibreOffice joins changes of one time across the paragraph's end between them. */
  get #by(): string {
    return `w:author="${this.#author}" w:date="${x(this.#times[this.#block % 2] as string)}"`
  }

  block(block: ShownBlock): Paragraph[] {
    if (block.kind === 'markup' && block.changes.length === 0) return []
    this.#block++
    const style = block.kind === 'heading' ? `<w:pStyle w:val="Heading${Math.min(6, Math.max(1, block.depth))}"/>` : ''
    const indent =
      block.kind === 'item' ? `<w:ind w:left="${360 * (Math.min(block.depth, 8) + 1)}" w:hanging="240"/>` : ''
    const arrives = !block.departs && block.changes.some((change) => change.type === 'moved')
    const paragraphs: { runs: string; mark: '=' | '-' | '+' }[] = []
    let runs = block.kind === 'item' ? this.#run(signOf(block.pieces), '• ', block.departs, false) : ''
    const end = (mark: '=' | '-' | '+') => {
      paragraphs.push({ runs, mark })
      runs = ''
    }
    const pieces = trimmed(block.pieces)
    pieces.forEach((piece, index) => {
      // What a moved passage lost is shown where it left; here, rejecting would bring it back a second time.
      if (arrives && piece.change?.type === 'moved' && piece.sign === '-') return
      const parts = piece.sign === '=' ? [piece.text] : piece.text.split(PARAGRAPH)
      parts.forEach((part, n) => {
        if (n > 0 && (parts.slice(n).some((rest) => rest !== '') || index < pieces.length - 1)) end(piece.sign)
        const moved = arrives && piece.change?.type === 'moved' && piece.sign === '='
        runs += this.#run(
          moved ? '+' : piece.sign,
          part === '\t' ? part : readable(part, index === 0 && n === 0),
          block.departs,
          moved,
        )
      })
    })
    end(arrives ? '+' : lastMark(pieces))
    const move = block.changes.find((change) => change.type === 'moved')
    const [opened, closed] = move ? this.#moveRange(move.id, block.departs) : ['', '']
    const last = paragraphs.length - 1
    return paragraphs.map(({ runs: inner, mark }, n) => ({
      form: `${style}${indent}`,
      inner: `${n === 0 ? opened : ''}${inner}${n === last ? closed : ''}`,
      mark,
      ends:
        inner.endsWith('</w:ins>') || inner.endsWith('</w:moveTo>')
          ? '+'
          : inner.endsWith('</w:del>') || inner.endsWith('</w:moveFrom>')
            ? '-'
            : '=',
    }))
  }

  paragraph({ form, inner, mark }: Paragraph): string {
    this.#block++
    const tracked = mark === '=' ? '' : `<w:rPr>${this.#mark(mark)}</w:rPr>`
    return `<w:p><w:pPr>${form}${tracked}</w:pPr>${inner}</w:p>`
  }

  /** Pairs both ends of a move by name. */
  #moveRange(change: string, departs: boolean): [string, string] {
    const name = departs ? 'moveFrom' : 'moveTo'
    const id = ++this.#id
    return [`<w:${name}RangeStart w:id="${id}" w:name="${change}" ${this.#by}/>`, `<w:${name}RangeEnd w:id="${id}"/>`]
  }

  /** A paragraph's own mark is inserted or deleted also where its words moved: LibreOffice joins the wrong paragraphs else. */
  #mark(sign: '-' | '+'): string {
    return `<w:${sign === '-' ? 'del' : 'ins'} w:id="${++this.#id}" ${this.#by}/>`
  }

  #run(sign: '=' | '-' | '+', text: string, departs: boolean, arrives: boolean): string {
    if (text === '') return ''
    const inner = (tag: 't' | 'delText') =>
      text === '\t' ? '<w:r><w:tab/></w:r>' : `<w:r><w:${tag} xml:space="preserve">${x(text)}</w:${tag}></w:r>`
    if (sign === '=') return inner('t')
    if (sign === '-' && !departs) return `<w:del w:id="${++this.#id}" ${this.#by}>${inner('delText')}</w:del>`
    const name = sign === '-' ? 'moveFrom' : arrives ? 'moveTo' : 'ins'
    return `<w:${name} w:id="${++this.#id}" ${this.#by}>${inner('t')}</w:${name}>`
  }
}
