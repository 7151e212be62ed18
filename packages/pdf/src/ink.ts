import { familyOf } from './faces/families.ts'
import { type Face, openFont } from './fonts.ts'
import type { Line } from './lines.ts'
import { LINK } from './page.ts'
import type { Element } from './paper.ts'

type Piece = Line['pieces'][number]

const SIGNS = {
  '+': { ink: '#0b3d24', ground: '#dcf3e5' },
  '-': { ink: '#5c1512', ground: '#fde4e2' },
  moved: { ink: '#1d2b6b', ground: '#e6eaff' },
} as const

/** What is put on a page: glyphs, the grounds and lines of what changed, links. Where it belongs is `Paper`'s to say. */
export class Ink {
  readonly #doc: PDFKit.PDFDocument
  readonly #widths = new Map<string, number>()
  readonly #faces = new Set<Face>()

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc
  }

  /** How wide a text is at size 1. */
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

  /** Where glyphs are reordered and joined, what is copied and read aloud is the text itself. */
  write(text: string, face: Face, size: number, x: number, y: number): void {
    const doc = this.#font(face).fontSize(size)
    const joined = familyOf(face) !== undefined
    if (joined) doc.markContent('Span', { actual: text } as PDFKit.Mixins.MarkingOptions)
    doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
    if (joined) doc.endMarkedContent()
  }

  /** One piece of a line, from `left` on; a link's annotation belongs to the element. */
  piece(
    { text, run, face, width }: Piece,
    left: number,
    baseline: number,
    size: number,
    ink: string,
    element: Element,
  ): void {
    const doc = this.#doc
    const colours = run.sign && SIGNS[run.sign]
    if (colours) doc.rect(left, baseline - size * 0.95, width, size * 1.25).fill(colours.ground)
    const colour = colours?.ink ?? (run.href ? LINK : ink)
    doc.fillColor(colour)
    this.write(text, face, size, left, baseline)
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

  #link(href: string, text: string, [x, y, width, height]: [number, number, number, number], element: Element): void {
    const options = { structParent: element, Contents: new String(text.trim() || href) }
    if (href.startsWith('#')) this.#doc.goTo(x, y, width, height, href.slice(1), options as object)
    else this.#doc.link(x, y, width, height, href, options as object)
  }
}
