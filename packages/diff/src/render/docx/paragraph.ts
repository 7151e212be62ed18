import type { Sign, Tracker } from './tracker.ts'

/** How a paragraph looks. `bullet`: its level in a bulleted list, from 1; `indent`: its level where the mark is text. */
export interface Form {
  style: string | null
  bullet: number
  indent: number
  rtl: boolean
  ruled: boolean
}

export interface Paragraph {
  form: Form
  /** How it looked, if that changed. */
  was: Form | null
  inner: string
  /** Whether the paragraph's end was inserted or deleted. */
  mark: Sign
  /** What its last run is. */
  ends: Sign
}

/** What a document's body is made of: paragraphs, and tables ready as XML. */
export type Part = Paragraph | { table: string }

export const NORMAL: Form = { style: null, bullet: 0, indent: 0, rtl: false, ruled: false }

/**
 * Where words inserted at a paragraph's end are followed by inserted paragraphs, LibreOffice takes all of it for one
 * insertion and, rejecting it, joins the wrong paragraphs. The end of the first one is then given as inserted instead of
 * the end of the last: the same text both ways.
 */
export function shiftMarks(parts: readonly Part[]): void {
  for (let k = 0; k < parts.length; k++) {
    const first = parts[k] as Part
    if ('table' in first || first.mark !== '=' || first.ends === '=') continue
    const { ends } = first
    let last = k
    for (let next = parts[k + 1]; next && !('table' in next) && next.mark === ends; next = parts[last + 1]) last++
    if (last === k) continue
    first.mark = ends
    ;(parts[last] as Paragraph).mark = '='
    k = last
  }
}

/** The body as XML. Two tables need a paragraph between them, or Word makes them one; so does the end. */
export function joined(parts: readonly Part[], tracker: Tracker): string {
  let xml = ''
  parts.forEach((part, k) => {
    if (!('table' in part)) xml += paragraphXml(part, tracker)
    else {
      const next = parts[k + 1]
      xml += part.table + (next && !('table' in next) ? '' : '<w:p/>')
    }
  })
  return xml
}

export function paragraphXml({ form, was, inner, mark }: Paragraph, tracker: Tracker): string {
  tracker.turn()
  // LibreOffice joins the wrong paragraphs where a moved paragraph's end is moved too, and not inserted or deleted.
  const tracked = mark === '=' ? '' : `<w:rPr><w:${mark === '-' ? 'del' : 'ins'} ${tracker.by()}/></w:rPr>`
  const before = was ? `<w:pPrChange ${tracker.by()}><w:pPr>${formXml(was)}</w:pPr></w:pPrChange>` : ''
  const properties = `${formXml(form)}${tracked}${before}`
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
}

/** In the order that the schema asks for: style, list, border, direction, indent. */
function formXml({ style, bullet, indent, rtl, ruled }: Form): string {
  return [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    bullet > 0 ? `<w:numPr><w:ilvl w:val="${Math.min(bullet, 9) - 1}"/><w:numId w:val="1"/></w:numPr>` : '',
    ruled ? '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>' : '',
    indent > 0 ? `<w:tabs><w:tab w:val="left" w:pos="${360 * Math.min(indent, 9) + 120}"/></w:tabs>` : '',
    rtl ? '<w:bidi/>' : '',
    indent > 0 ? `<w:ind w:left="${360 * Math.min(indent, 9) + 120}" w:hanging="480"/>` : '',
  ].join('')
}
