/** What happened to a run of text, where a comparison is shown. */
export type Sign = '+' | '-' | 'moved'

/** A run of text in one style. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  code?: boolean
  /** Where it leads: an address, or `#` and the name of a place in the same document. */
  href?: string
  sign?: Sign
  /** Stands around what was added or removed: no line runs through it. */
  marker?: boolean
  /** What a screen reader says instead of what is seen. */
  said?: string
  /** The face that has its signs, where the style's own has not. */
  face?: string
}

/** A mark in the margin: what is seen there and what is said. */
export interface MarginMark {
  seen: string
  said: string
  /** Name of this place, for links. */
  place: string
  strong: boolean
}

export interface TextBlock {
  kind: 'paragraph' | 'heading' | 'quote' | 'code' | 'small'
  /** Of a heading, 1 to 6; of others 0. */
  depth: number
  runs: Run[]
  /** Of a heading: the name of this place. */
  place?: string
  marks?: MarginMark[]
}

export interface ListItem {
  /** "•", "3." */
  label: string
  blocks: Block[]
}

export interface ListBlock {
  kind: 'list'
  ordered: boolean
  items: ListItem[]
}

export interface Cell {
  head: boolean
  runs: Run[]
  marks?: MarginMark[]
}

export interface TableBlock {
  kind: 'table'
  rows: Cell[][]
}

export interface RuleBlock {
  kind: 'rule'
}

export type Block = TextBlock | ListBlock | TableBlock | RuleBlock
