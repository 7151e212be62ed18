/**
 * A text as a tree: sections → blocks → sentences → tokens. Every offset is UTF-16, into the text itself, so that
 * nothing is ever lost: the tree points into the text and holds none of it.
 */

/** Half-open: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** The order is part of the format of `Tokens.kind`. */
export const TOKEN_KINDS = [
  'word',
  'number',
  'date',
  'amount',
  'email',
  'url',
  'reference',
  'punctuation',
  'markup',
] as const
/** `amount`: money or a percentage. `reference`: "13(1)(c)", "95/46/EG". `markup`: Markdown's signs, no one reads them. */
export type TokenKind = (typeof TOKEN_KINDS)[number]

export interface Token extends Span {
  kind: TokenKind
}

/**
 * All tokens of a text in order; what lies between two of them is white space. Columns instead of objects, since a long
 * policy has 100,000 of them.
 */
export interface Tokens {
  length: number
  start: Int32Array
  end: Int32Array
  /** Index into TOKEN_KINDS. */
  kind: Uint8Array
  /** Equal for equal words as written; the sign bit is set if a word is more than ASCII. */
  hash: Int32Array
}

/** The unit that changes are reported in: a sentence, or a whole heading, table cell or line of code. */
export interface Sentence extends Span {
  block: Block
  /** Tokens `[firstToken, lastToken)`. */
  firstToken: number
  lastToken: number
}

/** `markup`: what shows nothing by itself (a rule, a table's second row, front matter, a comment). */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'code' | 'markup'

export interface Block extends Span {
  kind: BlockKind
  section: Section
  sentences: Sentence[]
  /** Where the words begin, after "## ", "- ", "3. ", "> ". */
  content: number
  /** Heading level 1-6; nesting of a list item from 0; column of a cell from 0; else 0. */
  depth: number
  /** Row of a cell, counted through the document, so that cells of one row share it; null for all others. */
  row: number | null
  /**
   * Markdown shows it in one paragraph with the block before: a line of its own, of those that wrap nothing (many write
   * one sentence a line). To compare it is a block; to read it is none.
   */
  goesOn: boolean
}

export interface Section extends Span {
  /** Stays the same when the section moves or is renumbered; '' for what stands before the first heading. */
  id: string
  /** 0 for what stands before the first heading. */
  depth: number
  /** The heading's words, with its number and without markup; '' before the first heading. */
  title: string
  heading: Block | null
  parent: Section | null
  /** Titles from the outermost heading to this one. */
  path: string[]
  /** Its own blocks, heading first; those of subsections are theirs. */
  blocks: Block[]
  sections: Section[]
}

export interface Document {
  text: string
  language: string
  /** What stands before the first heading, and the top of the tree. */
  root: Section
  /** All sections in reading order, `root` first. */
  sections: Section[]
  /** All blocks in reading order. */
  blocks: Block[]
  /** All sentences in reading order. */
  sentences: Sentence[]
  tokens: Tokens
  /** It has too many parts to look at each: blocks and sentences are passages of some lines or words. */
  coarse: boolean
}
