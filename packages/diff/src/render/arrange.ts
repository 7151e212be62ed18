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
    else Object.assign(block, itemIn(open, block))
  }
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
    const rows = new Map(from.blocks.flatMap((cell) => (cell.row === null ? [] : [[cell.start, cell.row]])))
    const starts = [...rows.keys()]
    for (const block of blocks) {
      const source = sources.get(block)
      if (!source || source.document !== now || source.block.row === null) continue
      const offset = block.pieces.find((piece) => piece.old !== null && piece.change?.type !== 'moved')?.old
      if (offset === undefined || offset === null) continue
      const start = starts[lastAtMost(starts, offset)]
      const row = start === undefined ? undefined : rows.get(start)
      if (row !== undefined && !found.has(row)) found.set(row, source.block.row)
    }
    return found
  }
}

/** The index of the last of ascending numbers that is no greater. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] as number) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}

const NUMBER = /^\d+/

/** Level and label of the next item of a list, whose open levels are `open`. */
function itemIn(
  open: { depth: number; mark: string; number: number }[],
  block: ShownBlock,
): { level: number; label: string } {
  const mark = block.mark.trim()
  while (open.length > 0 && (open.at(-1) as { depth: number }).depth > block.depth) open.pop()
  let last = open.at(-1)
  if (!last || last.depth < block.depth) {
    last = { depth: block.depth, mark: '', number: 0 }
    open.push(last)
  }
  const own = NUMBER.exec(mark)
  if (!own) {
    last.mark = mark
    return { level: open.length, label: /^[-*+]$/.test(mark) ? '•' : mark }
  }
  // Many write "1." before each item and let Markdown count.
  last.number = last.mark === mark ? last.number + 1 : Number(own[0])
  last.mark = mark
  return { level: open.length, label: mark.replace(NUMBER, String(last.number)) }
}
