import { Memory } from '../meaning/memory.ts'
import { fold, plain } from '../meaning/plain.ts'
import type { Block, Document } from '../tree/types.ts'
import type { Range } from '../types.ts'

/** Where a passage stands: what its own words leave unsaid. Texts are plain and folded. */
export interface Place {
  /** Index of its block in the document. */
  at: number
  kind: Block['kind']
  /** Whether it is the document's first heading, or stands before it. */
  first: boolean
  /** Whether the outermost heading is the document's title, which names a policy and no part of it. */
  titled: boolean
  /** Headings above, outermost first, without their numbers. */
  headings: string[]
  /** The sentence that opens its list, or the head of its column and of its row; '' when there is none. */
  leadIn: string
  /** What stands right before it in the same section; '' at the section's beginning. */
  before: string
  /** The sentence right before it in the same section, as written; '' at the section's beginning. */
  previous: string
}

/** The place of a range, found in its document by offset. */
export function placeOf(range: Range | undefined, document: Document, section: string[]): Place | null {
  if (!range) return null
  const headings = section.map(titleOf)
  // A range may begin with the white space that ends the block before.
  const at = indexOf(document.blocks, range.start + range.text.length - range.text.trimStart().length)
  const block = document.blocks[at]
  if (!block)
    return { at, kind: 'paragraph', first: true, titled: true, headings, leadIn: '', before: '', previous: '' }
  const text = (b: Block | undefined): string => (b ? heard(document.text.slice(b.content, b.end)) : '')
  const previous = document.blocks[at - 1]
  const before = previous && previous.section === block.section && previous.kind !== 'heading' ? text(previous) : ''
  const own = heard(document.text.slice(block.content, range.start + range.text.length - range.text.trimStart().length))
  const leadIn = LABEL.test(own)
    ? own
    : opening(document.blocks, at).map(text).join(' / ') || label(document.blocks, at, text)
  const first = document.sections.indexOf(block.section) <= 1
  const [title, ...others] = document.sections.filter((one) => one.heading !== null)
  const titled = others.length > 0 && section[0] === title?.title
  const earlier = [...(before === '' ? [] : (previous?.sentences ?? [])), ...block.sentences].filter(
    ({ end }) => end <= range.start + 1,
  )
  const last = earlier.at(-1)
  return {
    at,
    kind: block.kind,
    first,
    titled,
    headings,
    leadIn,
    before,
    previous: last ? document.text.slice(last.start, last.end) : '',
  }
}

/** Ends as what introduces something: "Which third parties receive your data?" */
const LABEL = /[:?]\s*$/
/** A register's entries are short; a label further up than these many entries introduces something else. */
const ENTRIES = 12

/** What opens a list, or heads a cell's column and row; nothing for other blocks. */
function opening(blocks: Block[], at: number): Block[] {
  const block = blocks[at] as Block
  if (block.kind === 'cell') return heads(blocks, at)
  const open = block.kind === 'item' ? opener(blocks, at) : undefined
  return open ? [open] : []
}

/** The label above a paragraph that stands in a register: only short entries lie between. */
function label(blocks: Block[], at: number, text: (block: Block) => string): string {
  const own = blocks[at] as Block
  if (own.kind !== 'paragraph') return ''
  for (let i = at - 1; i >= 0 && i >= at - ENTRIES; i--) {
    const block = blocks[i] as Block
    if (block.section !== own.section || (block.kind !== 'paragraph' && block.kind !== 'item')) return ''
    const words = text(block)
    if (LABEL.test(words)) return words
    if (words.split(' ').length > 14 || /[.!]$/.test(words)) return ''
  }
  return ''
}

/** Under what a block stands: its headings, and for an item or a cell its list, column and row. */
export function conditionsAt(document: Document, at: number): string {
  const block = document.blocks[at] as Block
  const headings = block.section.path.map(titleOf)
  const text = (b: Block | undefined): string => (b ? heard(document.text.slice(b.content, b.end)) : '')
  return block.kind === 'item' || block.kind === 'cell'
    ? [...headings, opening(document.blocks, at).map(text).join(' / ')].join(' / ')
    : headings.join(' / ')
}

/** A text as a reader hears it, folded. */
const heard = (text: string): string => HEARD.get(text, () => fold(plain(text)))
const HEARD = new Memory<string>(20_000)

/** A heading without its number: sections renumber. */
export const titleOf = (heading: string): string => TITLES.get(heading, () => unnumbered(heading))
const TITLES = new Memory<string>(5000)

const unnumbered = (heading: string): string =>
  heard(heading)
    .replace(/^\s*(?:§\s*)?(?:(?:\d+|[a-z])(?:\.\d+)*\s*[.):]\s*|\d+(?:\.\d+)+\s+)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The last block that begins at or before an offset. */
function indexOf(blocks: Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as Block).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The paragraph or outer item above a list's first item. */
function opener(blocks: Block[], at: number): Block | undefined {
  const item = blocks[at] as Block
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i] as Block
    if (block.section !== item.section || block.kind === 'heading') return undefined
    if (block.kind === 'item' && block.depth >= item.depth) continue
    if (block.kind === 'cell' || block.kind === 'code') return undefined
    if (block.kind !== 'markup') return block
  }
  return undefined
}

/** Whether a passage is an item or a cell in HTML, whatever block it stands in. */
export const isEntryInHtml = (raw: string): boolean => /^\s*<(?:li|td|th|dd|dt)\b/i.test(raw)

/** Whether a cell is the head of a column: none stands above it in its table, and one below. */
export function isColumnHead(blocks: readonly Block[], at: number): boolean {
  const cell = blocks[at]
  if (cell?.kind !== 'cell') return false
  const inTable = (i: number): boolean => blocks[i]?.kind === 'cell' || blocks[i]?.kind === 'markup'
  for (let i = at - 1; inTable(i); i--) if (blocks[i]?.row !== null && blocks[i]?.row !== cell.row) return false
  for (let i = at + 1; inTable(i); i++)
    if (blocks[i]?.kind === 'cell' && blocks[i]?.row !== cell.row && blocks[i]?.depth === cell.depth) return true
  return false
}

/** The head of a cell's column, and the first cell of its row. */
function heads(blocks: Block[], at: number): Block[] {
  const cell = blocks[at] as Block
  let column: Block | undefined
  let row: Block | undefined
  for (let i = at - 1; i >= 0 && (blocks[i]?.kind === 'cell' || blocks[i]?.kind === 'markup'); i--) {
    const other = blocks[i] as Block
    if (other.kind !== 'cell') continue
    if (other.depth === cell.depth) column = other
    if (other.row === cell.row && other.depth === 0) row = other
  }
  return [column, row].filter((block): block is Block => block !== undefined && block !== cell)
}
