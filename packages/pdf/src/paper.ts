import PDFDocument from 'pdfkit'
import { familyOf } from './faces/families.ts'
import { type Face, openFont } from './fonts.ts'
import { type Line, linesOf } from './lines.ts'
import { withStandIns } from './stand-ins.ts'

/** A structure element of the tagged document. */
export type Element = ReturnType<PDFKit.PDFDocument['struct']>

export interface PaperSettings {
  title: string
  author: string
  /** What it is of, so that its identity follows from its content. */
  subject: string
  /** BCP 47, of the document; parts may say another. */
  language: string
  /** The document's date: the content's own, never the clock's. */
  at: Date
}

/** A4, in points. */
const WIDTH = 595.28
const HEIGHT = 841.89
export const LEFT = 68
export const RIGHT = 56
const TOP = 64
const BOTTOM = 68
export const TEXT_WIDTH = WIDTH - LEFT - RIGHT

export const INK = '#1b2230'
export const MUTED = '#515b6b'
export const LINK = '#0b57a4'
const SIGNS = {
  '+': { ink: '#0b3d24', ground: '#dcf3e5' },
  '-': { ink: '#5c1512', ground: '#fde4e2' },
  moved: { ink: '#1d2b6b', ground: '#e6eaff' },
} as const

/** Pages that fill from the top, every mark on them either in the structure or an artifact. */
export class Paper {
  readonly #doc: PDFKit.PDFDocument
  readonly #widths = new Map<string, number>()
  readonly #faces = new Set<Face>()
  readonly #language: string
  readonly root: Element
  y = TOP
  #open: Element | null = null
  #outlines: { depth: number; item: PDFKit.PDFOutline }[] = []

  constructor({ title, author, subject, language, at }: PaperSettings) {
    this.#doc = new PDFDocument({
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: language,
      size: [WIDTH, HEIGHT],
      margin: 0,
      bufferPages: true,
      // Else it would begin with one that is not embedded.
      font: null,
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Creator: 'Fair Notice',
        Producer: 'Fair Notice',
        CreationDate: at,
        ModDate: at,
      },
    } as object)
    this.#language = language
    this.root = this.#doc.struct('Document')
    this.#doc.addStructure(this.root)
  }

  readonly measure = (face: Face, text: string): number => {
    const key = `${face}\0${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = this.#font(face).fontSize(1000).widthOfString(text) / 1000
    this.#widths.set(key, width)
    return width
  }

  /** Each face is read when the first text asks for it. */
  #font(face: Face): PDFKit.PDFDocument {
    if (!this.#faces.has(face)) {
      this.#doc.registerFont(face, openFont(face) as unknown as PDFKit.Mixins.PDFFontSource)
      this.#faces.add(face)
    }
    return this.#doc.font(face)
  }

  /** A structure element under another; whoever adds it ends it. */
  element(parent: Element, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const made = this.#doc.struct(type as Parameters<PDFKit.PDFDocument['struct']>[0], options)
    parent.add(made)
    return made
  }

  /** What pdfkit has no option for: a list's numbering. */
  numbered(list: Element, ordered: boolean): void {
    ;(list as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data.A = {
      O: 'List',
      ListNumbering: ordered ? 'Decimal' : 'Disc',
    }
  }

  /** Space left on this page. */
  get room(): number {
    return HEIGHT - BOTTOM - this.y
  }

  /** Begins a page unless so much fits on this one. */
  need(height: number): void {
    if (this.room < height && this.y > TOP) this.newPage()
  }

  newPage(): void {
    this.close()
    this.#doc.addPage()
    this.y = TOP
  }

  space(height: number): void {
    if (this.y > TOP) this.y += height
  }

  /** All that is drawn from now on belongs to this element. */
  within(element: Element): void {
    if (this.#open === element) return
    this.close()
    const tag = (element as unknown as { dictionary: { data: { S: string } } }).dictionary.data.S
    element.add(this.#doc.markStructureContent(tag))
    this.#open = element
  }

  close(): void {
    if (this.#open) this.#doc.endMarkedContent()
    this.#open = null
  }

  /** What is there for the eye alone. */
  artifact(draw: (doc: PDFKit.PDFDocument) => void, type = 'Layout'): void {
    this.close()
    this.#doc.markContent('Artifact', { type } as PDFKit.Mixins.MarkingOptions)
    draw(this.#doc)
    this.#doc.endMarkedContent()
  }

  /** Names this place, for links to it. */
  place(name: string): void {
    this.#doc.addNamedDestination(name, 'XYZ', 0, this.y - 6, null as unknown as number)
  }

  bookmark(depth: number, title: string): void {
    while ((this.#outlines.at(-1)?.depth ?? 0) >= depth) this.#outlines.pop()
    const parent = this.#outlines.at(-1)?.item ?? this.#doc.outline
    const options = { left: WIDTH, top: this.y - 6 } as object
    this.#outlines.push({ depth, item: parent.addItem(title, options) })
  }

  /** The publisher's colour along the top of the first page. */
  band(colour: string): void {
    this.artifact((doc) => doc.rect(0, 0, WIDTH, 8).fill(colour))
  }

  picture(bytes: Uint8Array, height: number): void {
    this.artifact((doc) => doc.image(Buffer.from(bytes), LEFT, this.y, { fit: [180, height] }))
    this.y += height + 12
  }

  /**
   * Draws one line with its baseline inside `leading`. Each piece belongs to the element that `elementOf` gives for its
   * run; links get their annotation.
   */
  line(
    { pieces }: Line,
    x: number,
    { size, leading, ink = INK }: { size: number; leading: number; ink?: string },
    elementOf: (run: Line['pieces'][number]['run']) => Element,
  ): void {
    const baseline = this.y + leading * 0.5 + size * 0.36
    for (const { text, run, face, x: at, width } of pieces) {
      const element = elementOf(run)
      this.within(element)
      const colours = run.sign && SIGNS[run.sign]
      const left = x + at
      const doc = this.#doc
      if (colours) doc.rect(left, baseline - size * 0.95, width, size * 1.25).fill(colours.ground)
      const colour = colours?.ink ?? (run.href ? LINK : ink)
      this.#font(face).fontSize(size).fillColor(colour)
      this.#write(text, face, left, baseline)
      if ((colours && !run.marker) || run.href) {
        const lineAt = baseline + (run.sign === '-' ? -size * 0.28 : size * 0.16)
        const end = left + width - (/\s$/.test(text) ? this.measure(face, ' ') * size : 0)
        doc
          .moveTo(left, lineAt)
          .lineTo(end, lineAt)
          .lineWidth(run.sign ? 0.8 : 0.4)
        if (run.sign === 'moved') doc.dash(1.5, { space: 1.5 })
        doc.stroke(colour)
        if (run.sign === 'moved') doc.undash()
      }
      if (run.href) this.#link(run.href, text, [left, baseline - size, width, size * 1.3], element)
    }
    this.y += leading
  }

  /** Where glyphs are reordered and joined, what is copied and read aloud is the text itself. */
  #write(text: string, face: Face, x: number, y: number): void {
    const joined = familyOf(face) !== undefined
    if (joined) this.#doc.markContent('Span', { actual: text } as PDFKit.Mixins.MarkingOptions)
    this.#doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
    if (joined) this.#doc.endMarkedContent()
  }

  #link(href: string, text: string, [x, y, width, height]: [number, number, number, number], element: Element): void {
    const options = { structParent: element, Contents: new String(text.trim() || href) }
    if (href.startsWith('#')) this.#doc.goTo(x, y, width, height, href.slice(1), options as object)
    else this.#doc.link(x, y, width, height, href, options as object)
  }

  /** Ends the document: what each page says of itself, then its bytes. */
  finish(head: string, foot: (page: number, of: number) => string): Uint8Array {
    this.close()
    this.root.end()
    const doc = this.#doc
    const { count } = doc.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      doc.switchToPage(page)
      const write = (text: string, y: number, side: 'left' | 'right') => {
        const runs = withStandIns([{ text }], new Set(), this.#language)
        const [line, more] = linesOf(runs, 8, TEXT_WIDTH, this.measure, false)
        if (!line) return
        this.artifact((out) => {
          out.fillColor(MUTED)
          const left = side === 'left' ? LEFT : WIDTH - RIGHT - line.width
          for (const { text, face, x } of line.pieces) {
            this.#font(face).fontSize(8)
            this.#write(text, face, left + x, y)
          }
          this.#font('regular').fontSize(8)
          if (more) out.text('…', left + line.width, y, { lineBreak: false, baseline: 'alphabetic' })
        }, 'Pagination')
      }
      if (page > 0) write(head, 42, 'left')
      write(foot(page + 1, count), HEIGHT - 36, 'right')
    }
    doc.end()
    const bytes = doc.read() as Buffer
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
}
