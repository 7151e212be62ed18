import type { Node } from '@tiptap/pm/model'
import type { Entry } from './entry.ts'
import { inlineMarkdown } from './inline-write.ts'
import { patched } from './patch.ts'

type EntryOf = (node: Node) => Entry | undefined

/** A table as Markdown: a row that nobody touched as it stood, a touched one with the new words in its cells. */
export function tableMarkdown(table: Node, entryOf: EntryOf): string {
  const entry = entryOf(table)
  const rows: string[] = []
  table.forEach((row) => {
    rows.push(rowMarkdown(row, entryOf))
  })
  const columns = table.firstChild?.childCount ?? 1
  const line = entry?.text.split('\n')[1]?.trim()
  const kept = line && entry?.node?.firstChild?.childCount === columns && sameAlign(entry.node, table) ? line : null
  const marks = { left: ':---', right: '---:', center: ':---:' }
  const made = () => {
    const cells: string[] = []
    table.firstChild?.forEach((cell) => {
      cells.push(marks[cell.attrs.align as keyof typeof marks] ?? '---')
    })
    return `| ${cells.join(' | ')} |`
  }
  return [rows[0] ?? '', kept ?? made(), ...rows.slice(1)].join('\n')
}

function sameAlign(before: Node, table: Node): boolean {
  const aligns = (node: Node) => {
    const found: unknown[] = []
    node.firstChild?.forEach((cell) => {
      found.push(cell.attrs.align)
    })
    return found.join()
  }
  return aligns(before) === aligns(table)
}

function rowMarkdown(row: Node, entryOf: EntryOf): string {
  const entry = entryOf(row)
  if (entry?.node?.eq(row)) return entry.text
  const cells: { text: string; entry: Entry | undefined }[] = []
  row.forEach((cell) => {
    const words = cell.firstChild as Node
    const own = entryOf(words)
    cells.push({ text: own ? wordsOf(cell, own) : cellText(cell), entry: own })
  })
  const inPlace =
    entry !== undefined &&
    entry.node?.childCount === row.childCount &&
    entry.children.length === cells.length &&
    cells.every(
      (cell, index) => cell.entry !== undefined && row.child(index).firstChild?.attrs.n === entry.children[index],
    )
  if (!inPlace) return `| ${cells.map(({ text }) => text).join(' | ')} |`
  let text = ''
  let at = 0
  for (const cell of cells) {
    const { start, raw } = cell.entry as Entry
    text += entry.raw.slice(at, start) + cell.text
    at = start + raw.length
  }
  return text + entry.raw.slice(at)
}

function wordsOf(cell: Node, entry: Entry): string {
  const words = cell.firstChild as Node
  if (cell.childCount > 1) return cellText(cell)
  return entry.node?.eq(words) ? entry.text : (patched(entry, words, 'cell') ?? cellText(cell))
}

/** A cell has one line: paragraphs in it are joined by a space. */
function cellText(cell: Node): string {
  const parts: string[] = []
  cell.forEach((block) => {
    parts.push(inlineMarkdown(block.content, 'cell'))
  })
  return parts.filter((part) => part !== '').join(' ')
}
