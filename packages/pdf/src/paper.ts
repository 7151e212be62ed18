import PDFDocument from 'pdfkit'
import { Ink } from './ink.ts'
import { type Line, linesOf } from './lines.ts'
import { BOTTOM, HEIGHT, INK, LEFT, MUTED, RIGHT, TEXT_WIDTH, TOP, WIDTH } from './page.ts'
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

/** Pages that fill from the top, every mark on them either in the structure or an artifact. */
export class Paper {
  readonly #doc: PDFKit.PDFDocument
  readonly #ink: Ink
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
    this.#ink = new Ink(this.#doc)
    this.#language = language
    this.root = this.#doc.struct('Document')
    this.#doc.addStructure(this.root)
  }

  get measure(): Ink['measure'] {
    return this.#ink.measure
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
    for (const piece of pieces) {
      const element = elementOf(piece.run)
      this.within(element)
      this.#ink.piece(piece, x + piece.x, baseline, size, ink, element)
    }
    this.y += leading
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
          for (const { text, face, x } of line.pieces) this.#ink.write(text, face, 8, left + x, y)
          if (more) this.#ink.write('…', 'regular', 8, left + line.width, y)
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
