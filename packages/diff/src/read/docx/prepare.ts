import { note, type ReadNote } from '../notes.ts'
import { counting, type Numbered } from './numbering.ts'
import { attribute, below, child, children, local, make, type Parts } from './parts.ts'
import { numberingOf, outlineOf, type ParagraphStyle, readStyles } from './styles.ts'
import { headTables, settleTables } from './tables.ts'

/** What a list's number is written between for the reader of HTML after this: signs that no document holds. */
export const COUNT = { before: '\ue0f0', after: '\ue0f1' }
/** What begins an item whose number was typed. */
export const TYPED = '\ue0f2'

/** A numbered paragraph of the length of a clause is one, also where a firm's template numbers clauses by heading styles. */
const LONGEST_HEADING = 150
const LONGEST_SENTENCE_AS_HEADING = 60

/** Word's own styles that Markdown has a form for; mammoth is told of it by these ids. */
const STYLES: [name: RegExp, id: string][] = [
  [/^(?:intense )?quote$/i, 'Quote'],
  [/^(?:code|html preformatted)$/i, 'Code'],
]

interface Paragraph {
  element: Element
  /** Where its words begin: in an earlier paragraph, if the mark between them was deleted. */
  opens: Element
  text: string
  style: ParagraphStyle
  heading: number | null
  title: boolean
  numbered: Numbered | null
}

/**
 * Writes into a Word document what a program shows and its text does not say: the numbers of clauses, which paragraphs are
 * headings, and a table's first row as its head. Returns what is left out, or read in one of several ways.
 */
export function prepare({ document, styles, numbering }: Parts): ReadNote[] {
  const styleOf = readStyles(styles)
  const notes = [...takeContents(document, styleOf), ...said(document)]
  settleTables(document)
  const paragraphs = paragraphsOf(document, styleOf)
  const count = counting(numbering, styleOf)
  for (const each of paragraphs) each.numbered = numberOf(each, count)
  const spelled = new Set<string>()
  for (const { numbered, heading } of paragraphs)
    if (numbered && (heading || !numbered.plain)) spelled.add(numbered.definition)
  for (const each of paragraphs) if (isClause(each)) each.heading = null
  const titled =
    paragraphs.some(({ title }) => title) && paragraphs.some(({ heading, title }) => heading === 1 && !title)
  for (const each of paragraphs) write(each, titled && !each.title ? 1 : 0, spelled)
  headTables(document)
  return notes
}

function paragraphsOf(document: Document, styleOf: (id: string | null) => ParagraphStyle): Paragraph[] {
  const found: Paragraph[] = []
  let opens: Element | null = null
  for (const element of below(document)) {
    if (local(element) !== 'p') continue
    const text = textOf(element)
    const properties = child(element, 'pPr')
    const mark = child(properties, 'rPr')
    if (child(mark, 'del') || child(mark, 'moveFrom')) {
      if (text !== '') opens ??= element
      continue
    }
    const style = styleOf(attribute(child(properties, 'pStyle')))
    const title = style.name.toLowerCase() === 'title'
    const heading = title ? 1 : (outlineOf(properties) ?? style.heading)
    found.push({ element, opens: opens ?? element, text, style, heading, title, numbered: null })
    opens = null
  }
  return found
}

/** What is read of a paragraph: without what was deleted. */
function textOf(paragraph: Element): string {
  let text = ''
  for (const each of below(paragraph)) {
    if (gone(each, paragraph)) continue
    if (local(each) === 't') text += each.textContent ?? ''
    if (local(each) === 'tab' && local(each.parentNode as Element) === 'r') text += '\t'
  }
  return text
}

function gone(element: Element, within: Element): boolean {
  for (let at = element.parentNode; at && at !== within; at = at.parentNode)
    if (['del', 'moveFrom'].includes(local(at as Element))) return true
  return false
}

function numberOf({ element, style, text }: Paragraph, count: ReturnType<typeof counting>): Numbered | null {
  const properties = child(element, 'pPr')
  const reference = numberingOf(properties) ?? style.numbering
  // An empty paragraph of a list is shown with its number, and counted; one without a list says so with "0".
  if (!reference || reference.num === '0' || (text === '' && !numberingOf(properties))) return null
  return count(
    reference.level === null ? { ...reference, level: style.numbering?.level ?? null } : reference,
    attribute(child(properties, 'pStyle')),
  )
}

function isClause({ heading, numbered, text }: Paragraph): boolean {
  if (!heading || !numbered) return false
  return text.length > LONGEST_HEADING || (text.length > LONGEST_SENTENCE_AS_HEADING && /[.;:,]\s*$/.test(text))
}

function write(
  { element, opens, style, heading, numbered, text }: Paragraph,
  deeper: number,
  spelled: ReadonlySet<string>,
) {
  const properties = child(element, 'pPr') ?? element.insertBefore(make(element, 'pPr'), element.firstChild)
  for (const each of children(properties))
    if (['pStyle', 'numPr', 'outlineLvl'].includes(local(each))) properties.removeChild(each)
  const named = heading
    ? `Heading${Math.min(6, heading + deeper)}`
    : (STYLES.find(([name]) => name.test(style.name))?.[1] ?? null)
  const before = properties.firstChild
  if (named) properties.insertBefore(make(element, 'pStyle', { val: named }), before)
  if (!numbered && /^list/i.test(style.name) && /^\d{1,4}[.)]\t/.test(text)) begin(opens, TYPED)
  if (!numbered) return
  if (heading || spelled.has(numbered.definition)) {
    if (numbered.label.trim()) begin(opens, `${numbered.label.trim()} `)
    // Among clauses that are spelled out, bullets are bullets still.
    if (heading || numbered.label || !numbered.plain) return
  }
  const list = make(element, 'numPr')
  list.appendChild(make(element, 'ilvl', { val: String(numbered.level) }))
  list.appendChild(make(element, 'numId', { val: numbered.num }))
  properties.insertBefore(list, before)
  if (numbered.label) begin(opens, COUNT.before + numbered.count + COUNT.after)
}

/** Writes text before a paragraph's own. */
function begin(paragraph: Element, text: string): void {
  const run = make(paragraph, 'r')
  const written = make(paragraph, 't')
  written.setAttribute('xml:space', 'preserve')
  written.appendChild((paragraph.ownerDocument as Document).createTextNode(text))
  run.appendChild(written)
  const properties = child(paragraph, 'pPr')
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild)
}

/** Removes a table of contents: page numbers and links that mean nothing outside of Word. */
function takeContents(document: Document, styleOf: (id: string | null) => ParagraphStyle): ReadNote[] {
  const entries = [...below(document)].filter(
    (each) =>
      local(each) === 'p' &&
      /^toc (?:[1-9]|heading)$/i.test(styleOf(attribute(child(child(each, 'pPr'), 'pStyle'))).name),
  )
  for (const each of entries) each.parentNode?.removeChild(each)
  return entries.length > 0 ? [note('contents')] : []
}

function said(document: Document): ReadNote[] {
  const notes: ReadNote[] = []
  const tracked = [...below(document)].filter((each) =>
    ['ins', 'del', 'moveFrom', 'moveTo'].includes(local(each)),
  ).length
  if (tracked > 0) notes.push(note('tracked', { count: tracked }))
  const comments = [...below(document)].filter((each) => local(each) === 'commentReference').length
  if (comments > 0) notes.push(note('comments', { count: comments }))
  return notes
}
