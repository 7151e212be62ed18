import { attribute, child, children } from './parts.ts'

/** What a paragraph's style says, its ancestors' words included. */
export interface ParagraphStyle {
  /** As Word names it in every language: "heading 1", "toc 2", "Quote"; of the style itself. */
  name: string
  /** 1 is the highest; null for running text. */
  heading: number | null
  numbering: NumberingReference | null
}

export interface NumberingReference {
  num: string
  level: number | null
}

const NONE: ParagraphStyle = { name: '', heading: null, numbering: null }

/** Reads a paragraph's style by its id; without one, the default. */
export function readStyles(styles: Document | null): (id: string | null) => ParagraphStyle {
  const elements = new Map<string, Element>()
  let standard: string | null = null
  for (const style of children(styles?.documentElement, 'style')) {
    if (attribute(style, 'type') !== 'paragraph' && attribute(style, 'type') !== 'numbering') continue
    const id = attribute(style, 'styleId') ?? ''
    elements.set(id, style)
    if (attribute(style, 'type') === 'paragraph' && attribute(style, 'default') === '1') standard = id
  }
  const known = new Map<string, ParagraphStyle>()
  const read = (id: string, seen: ReadonlySet<string>): ParagraphStyle => {
    const before = known.get(id)
    if (before) return before
    const element = elements.get(id)
    if (!element || seen.has(id)) return NONE
    const parent = attribute(child(element, 'basedOn'))
    const inherited = parent ? read(parent, new Set([...seen, id])) : NONE
    const properties = child(element, 'pPr')
    const name = attribute(child(element, 'name')) ?? ''
    const style = {
      name,
      heading: headingOf(name) ?? outlineOf(properties) ?? inherited.heading,
      numbering: numberingOf(properties) ?? inherited.numbering,
    }
    known.set(id, style)
    return style
  }
  return (id) => {
    const found = id ?? standard
    return found === null ? NONE : read(found, new Set())
  }
}

function headingOf(name: string): number | null {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? []
  return level ? Number(level) : null
}

/** `w:outlineLvl`: 0 is a first-level heading, 9 is running text. */
export function outlineOf(properties: Element | null): number | null {
  const level = attribute(child(properties, 'outlineLvl'))
  return level !== null && Number(level) < 9 ? Number(level) + 1 : null
}

/** `w:numPr` of a paragraph or a style. */
export function numberingOf(properties: Element | null): NumberingReference | null {
  const own = child(properties, 'numPr')
  const num = attribute(child(own, 'numId'))
  const level = attribute(child(own, 'ilvl'))
  return num === null ? null : { num, level: level === null ? null : Number(level) }
}
