import type { ShownBlock } from './walk.ts'

/** A table's row: its cells on both sides, and the changes of the Markdown line that only rules it off. */
export interface Row {
  cells: ShownBlock[]
  header: boolean
}

export interface Grid {
  rows: Row[]
  /** Lines such as |---|---| that changed: they show nothing, and their changes still need a place. */
  rules: ShownBlock[]
}

const RULED = /^[\s|:-]+$/

/** What a document is made of, for a writer: single blocks, and tables. */
export function gridsIn(blocks: readonly ShownBlock[]): (ShownBlock | Grid)[] {
  const parts: (ShownBlock | Grid)[] = []
  for (let k = 0; k < blocks.length; k++) {
    const block = blocks[k] as ShownBlock
    if (block.row === null) {
      parts.push(block)
      continue
    }
    const from = k
    while (k + 1 < blocks.length && goesOn(blocks[k + 1] as ShownBlock, block)) k++
    parts.push(gridOf(blocks.slice(from, k + 1)))
  }
  return parts
}

const goesOn = (block: ShownBlock, first: ShownBlock): boolean =>
  (block.row !== null || isRule(block)) && block.departs === first.departs

function isRule({ kind, pieces }: ShownBlock): boolean {
  const text = pieces.map((piece) => piece.text).join('')
  return kind === 'markup' && RULED.test(text) && text.includes('|')
}

function gridOf(blocks: readonly ShownBlock[]): Grid {
  const rows = new Map<string, Row>()
  const rules: ShownBlock[] = []
  for (const block of blocks) {
    if (block.row === null) {
      if (rules.length === 0) for (const row of rows.values()) row.header = true
      rules.push(block)
      continue
    }
    const row = rows.get(block.row)
    if (row) row.cells.push(block)
    else rows.set(block.row, { cells: [block], header: false })
  }
  return { rows: [...rows.values()], rules: rules.filter((rule) => rule.changes.length > 0) }
}
