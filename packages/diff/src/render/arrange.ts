import type { Block, Document } from '../tree/types.ts'
import type { ShownBlock } from './walk.ts'

/**
 * What a block is among its neighbours: a list item's level and number, a cell's row. `sources`: the block of either text
 * that each shown block is opened by.
 */
export function arrange(
  shown: ShownBlock[],
  sources: ReadonlyMap<ShownBlock, { block: Block; document: Document }>,
  old: Document,
  now: Document,
): ShownBlock[] {
  const open: { depth: number; mark: string; number: number }[] = []
  for (const block of shown) {
    if (block.kind !== 'item') open.length = 0
    else Object.assign(block, itemIn(open, block, sources.get(block)?.document === now))
  }
  for (const block of shown) if (sources.get(block)?.document === now) block.was = beginningOf(block, old)
  const twins = rowTwins(shown, old)
  for (const block of shown) {
    const source = sources.get(block)
    if (source?.block.row == null) continue
    const row = source.document === now ? source.block.row : twins.get(source.block.row)
    block.row = row === undefined ? `old-${source.block.row}` : `new-${row}`
    if (block.departs) block.row = `left-${source.block.row}`
  }
  return shown

  /** The new row for each old row of which anything stands in it. */
  function rowTwins(blocks: readonly ShownBlock[], from: Document): Map<number, number> {
    const found = new Map<number, number>()
    const taken = new Set<number>()
    const rows = new Map(from.blocks.flatMap((cell) => (cell.row === null ? [] : [[cell.start, cell.row]])))
    const starts = [...rows.keys()]
    for (const block of blocks) {
      const source = sources.get(block)
      if (!source || source.document !== now || source.block.row === null) continue
      const offset = block.pieces.find((piece) => piece.old !== null && piece.change?.type !== 'moved')?.old
      if (offset === undefined || offset === null) continue
      const start = starts[lastAtMost(starts, offset, (each) => each)]
      const row = start === undefined ? undefined : rows.get(start)
      // One row for one: cells of the same words in other rows prove nothing.
      if (row === undefined || found.has(row) || taken.has(source.block.row)) continue
      found.set(row, source.block.row)
      taken.add(source.block.row)
    }
    return found
  }
}

/** The block of the old text that began with what a block begins with. */
function beginningOf({ pieces }: ShownBlock, { blocks, text }: Document): ShownBlock['was'] {
  const first = pieces.find((piece) => piece.old !== null && piece.text.trim() !== '')
  if (!first || first.old === null) return null
  const offset = first.old + first.text.search(/\S/)
  const block = blocks[lastAtMost(blocks, offset, ({ start }) => start)]
  if (!block || text.slice(block.content, offset).trim() !== '') return null
  return { kind: block.kind, depth: block.depth, mark: text.slice(block.start, block.content).trim() }
}

/** The index of the last of ascending places that is no greater. */
function lastAtMost<T>(list: readonly T[], most: number, place: (each: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (place(list[middle] as T) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}

const NUMBER = /^\d+/

/** Level and label of the next item of a list, whose open levels are `open`. `counts`: what is no longer there does not. */
function itemIn(
  open: { depth: number; mark: string; number: number }[],
  block: ShownBlock,
  counts: boolean,
): { level: number; label: string } {
  const mark = block.mark.trim()
  while (open.length > 0 && (open.at(-1) as { depth: number }).depth > block.depth) open.pop()
  let last = open.at(-1)
  if (!last || last.depth < block.depth) {
    last = { depth: block.depth, mark: '', number: 0 }
    open.push(last)
  }
  const own = NUMBER.exec(mark)
  if (!counts) return { level: open.length, label: /^[-*+]$/.test(mark) ? '•' : mark }
  if (!own) {
    last.mark = mark
    return { level: open.length, label: /^[-*+]$/.test(mark) ? '•' : mark }
  }
  // Many write "1." before each item and let Markdown count.
  last.number = last.mark === mark ? last.number + 1 : Number(own[0])
  last.mark = mark
  return { level: open.length, label: mark.replace(NUMBER, String(last.number)) }
}
