import type { BlockContent, List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { parse } from '../tree/parse.ts'
import type { Block } from '../tree/types.ts'

/** What nobody writes who does not mean Markdown: a heading, bold words, a table's second row. */
const MARKDOWN = /^ {0,3}#{1,6} \S|\*\*[^\s*][^*\n]*\*\*|^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/m
/** Addresses that a page makes links of by itself: no need to keep it from that. */
const ADDRESSES = /(?<!\\)\\(?=@)|(?<=https?)\\(?=:)|(?<=www)\\(?=\.)/gi
const NUMBER = /^(\d{1,3})[.)]$/
/** A letter in brackets or a Roman number: Markdown has no such lists, so it stays a word. */
const LETTERED = /[\p{L}\p{N}]/u

/** Whether a text is Markdown already, whatever its file is called. */
export const isMarkdown = (text: string): boolean => MARKDOWN.test(text)

/**
 * Plain text as the Markdown that it means: what looks like a heading, a list or a table (`tree/plain.ts`) becomes one,
 * and a sign that Markdown would take for its own is escaped. Without it, a page would run headings and items together.
 */
export function textToMarkdown(text: string): { markdown: string; headings: number } {
  const plain = text.replace(/^\ufeff/, '')
  const { blocks } = parse(plain)
  const root: Root = { type: 'root', children: [] }
  for (const block of blocks) append(root.children, block, plain)
  const markdown = toMarkdown(root, { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmToMarkdown()] })
  return {
    markdown: markdown.replace(ADDRESSES, ''),
    headings: blocks.filter(({ kind }) => kind === 'heading').length,
  }
}

/** Cells of one row, by the row's number. */
const rows = new WeakMap<Table, number>()

function append(list: RootContent[], block: Block, text: string): void {
  const words = text.slice(block.content, block.end)
  const last = list.at(-1)
  if (block.kind === 'heading') {
    const depth = Math.min(6, Math.max(1, block.depth)) as 1
    const mark = text.slice(block.start, block.content).replace(/#/g, '')
    list.push({ type: 'heading', depth, children: phrase(LETTERED.test(mark) ? `${mark} ${words}` : words) })
  } else if (block.kind === 'item') {
    const mark = text.slice(block.start, block.content).trim()
    const number = NUMBER.exec(mark)?.[1]
    if (number === undefined && LETTERED.test(mark))
      list.push({ type: 'paragraph', children: phrase(`${mark} ${words}`) })
    else addItem(list, block, number === undefined ? null : Number(number), phrase(words))
  } else if (block.kind === 'cell') addCell(list, block, phrase(words.replace(/\s*\|\s*$/, '')))
  else if (words.trim() === '') return
  else if (block.kind === 'markup' && /^[-*_=]+$/.test(words.replace(/\s/g, ''))) list.push({ type: 'thematicBreak' })
  else if (last?.type === 'list' && block.depth > 0) (lastItem(last) as ListItem).children.push(paragraph(words))
  else list.push(paragraph(words))
}

const LINK = /\[([^[\]\n]+)\]\(([^\s()]+)\)/g

/** A passage in one line. A link is one: texts that were saved from a page may hold them. */
function phrase(words: string): PhrasingContent[] {
  const value = words.replace(/[ \t\r\n]+/g, ' ').trim()
  const found: PhrasingContent[] = []
  let at = 0
  for (const { 0: whole, 1: name, 2: url, index } of value.matchAll(LINK)) {
    if (index > at) found.push({ type: 'text', value: value.slice(at, index) })
    found.push({ type: 'link', url: url as string, children: [{ type: 'text', value: name as string }] })
    at = index + whole.length
  }
  return at < value.length ? [...found, { type: 'text', value: value.slice(at) }] : found
}
const paragraph = (words: string): BlockContent => ({ type: 'paragraph', children: phrase(words) })
const lastItem = (list: List): ListItem | undefined => list.children.at(-1)
const depths = new WeakMap<List, number>()

/** Into the list that is open, into one below its last item, or into a new one; a number that does not follow begins one. */
function addItem(list: RootContent[], block: Block, number: number | null, children: PhrasingContent[]): void {
  const item: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
  const open = list.at(-1)
  const inner = open?.type === 'list' && (depths.get(open) ?? 0) < block.depth ? lastItem(open) : undefined
  if (inner) addItem(inner.children, block, number, children)
  else if (open?.type === 'list' && follows(open, number)) open.children.push(item)
  else {
    const added: List = { type: 'list', ordered: number !== null, start: number, spread: false, children: [item] }
    depths.set(added, block.depth)
    list.push(added)
  }
}

const follows = ({ ordered, start, children }: List, number: number | null): boolean =>
  number === null ? !ordered : ordered === true && (start ?? 1) + children.length === number

function addCell(list: RootContent[], { row }: Block, children: PhrasingContent[]): void {
  let table = list.at(-1)
  if (table?.type !== 'table') {
    table = { type: 'table', children: [] }
    list.push(table)
  }
  if (rows.get(table) !== row) table.children.push({ type: 'tableRow', children: [] })
  rows.set(table, row as number)
  table.children.at(-1)?.children.push({ type: 'tableCell', children })
}
