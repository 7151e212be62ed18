import { parse } from './parse.ts'

/** A section of a text, for anchors and contents. */
export interface Clause {
  /** Holds through moves and renumbering, and is the anchor of the same heading in `policyHtml`. */
  id: string
  depth: number
  title: string
  /** Titles from the outermost heading to this one. */
  path: string[]
  /** UTF-16 offsets of the section with its subsections. */
  start: number
  end: number
}

/** The sections of a text, in reading order; what stands before the first heading is in none. */
export function clauses(text: string): Clause[] {
  return parse(text)
    .sections.slice(1)
    .map(({ id, depth, title, path, start, end }) => ({ id, depth, title, path, start, end }))
}
