import type { Change, Comparison } from '@fairnotice/diff'
import {
  byMateriality,
  entriesOf,
  type Frame,
  type Piece,
  readable,
  type ShownBlock,
  type Texts,
  walk,
} from '@fairnotice/diff/render'
import type { Block, Cell, MarginMark, Run } from './content.ts'

const SEEN = { edited: '±', added: '+', removed: '−', moved: '↕', split: '±', merged: '±' } as const

/** The new text with its changes marked, as blocks: from the one walk that page, e-mail and Word share. */
export function comparedBlocks(comparison: Comparison, texts: Texts, frame: Frame): Block[] {
  const numbers = numbersOf(comparison)
  const shown = walk(comparison, texts).filter((block) => block.kind !== 'markup' || block.changes.length > 0)
  const out: Block[] = []
  for (let k = 0; k < shown.length; k++) {
    const block = shown[k] as ShownBlock
    if (block.row !== null) {
      let to = k
      while (shown[to] && (shown[to] as ShownBlock).row !== null) to++
      out.push({ kind: 'table', rows: rowsOf(shown.slice(k, to), frame, numbers) })
      k = to - 1
    } else if (block.kind === 'item') {
      const [label, own] = labelOf(block)
      const item = { label, blocks: [blockOf(own, frame, numbers)] }
      const list = listAt(out, block.depth)
      if (list) list.push(item)
      else out.push({ kind: 'list', ordered: false, items: [item] })
    } else out.push(blockOf(block, frame, numbers))
  }
  return out
}

/** An item's own number beside it, and the item without it; where the number is what changed, it stays in the text. */
function labelOf(block: ShownBlock): [label: string, block: ShownBlock] {
  const [first, ...rest] = block.pieces
  const mark = block.mark.trim()
  if (first?.sign !== '=' || mark === '' || !first.text.trimStart().startsWith(mark)) return ['•', block]
  const text = first.text.trimStart().slice(mark.length).trimStart()
  return [block.label, { ...block, pieces: [{ ...first, text }, ...rest] }]
}

/** The list that an item of this depth belongs to, made where its parent is open. */
function listAt(blocks: Block[], depth: number) {
  const last = blocks.at(-1)
  if (last?.kind !== 'list') return null
  let items = last.items
  for (let level = 0; level < depth; level++) {
    const inner = items.at(-1)?.blocks as Block[]
    const open = inner.at(-1)
    if (open?.kind === 'list') items = open.items
    else if (inner.length > 0) {
      const made: Block = { kind: 'list', ordered: false, items: [] }
      inner.push(made)
      items = made.items
    }
  }
  return items
}

function rowsOf(cells: readonly ShownBlock[], frame: Frame, numbers: ReadonlyMap<Change, number>): Cell[][] {
  const rows = new Map<string, Cell[]>()
  for (const cell of cells) {
    const made = { head: false, runs: runsOf(cell, frame), marks: marksOf(cell, frame, numbers) }
    const row = rows.get(cell.row as string)
    if (row) row.push(made)
    else rows.set(cell.row as string, [made])
  }
  return [...rows.values()].map((row, index) => row.map((cell) => ({ ...cell, head: index === 0 })))
}

function blockOf(block: ShownBlock, frame: Frame, numbers: ReadonlyMap<Change, number>): Block {
  const runs = runsOf(block, frame)
  const marks = marksOf(block, frame, numbers)
  if (block.kind === 'heading') return { kind: 'heading', depth: Math.max(1, block.depth), runs, marks }
  return { kind: block.kind === 'code' ? 'code' : 'paragraph', depth: 0, runs, marks }
}

const marksOf = (block: ShownBlock, frame: Frame, numbers: ReadonlyMap<Change, number>): MarginMark[] =>
  block.changes.map((change) => {
    const number = numbers.get(change) as number
    const type =
      change.type === 'moved' ? frame.movedFrom(change.section.old.at(-1) ?? frame.untitled) : frame.type[change.type]
    return {
      seen: `${SEEN[change.type]} ${number}`,
      said: `${frame.toChange(number)}, ${type}, ${frame.materiality[change.materiality]}:`,
      place: change.id,
      strong: change.materiality === 'material',
    }
  })

/** A block's runs; what was added or removed stands between markers, which are said in words. */
function runsOf(block: ShownBlock, frame: Frame): Run[] {
  return block.pieces.flatMap((piece, index): Run[] => {
    const text = shownText(piece, index === 0)
    if (text === '') return []
    const moved = piece.sign === '=' && piece.change?.type === 'moved'
    if (piece.sign === '=') return [moved ? { text, sign: 'moved' } : { text }]
    const { sign } = piece
    const mark = sign === '+' ? '+' : '−'
    const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) as unknown as [string, string, string, string]
    // Between what went and what came in its place, room to read and to break the line.
    const beside = after === '' && block.pieces[index + 1] && block.pieces[index + 1]?.sign !== '='
    return [
      ...(before === '' ? [] : [{ text: ' ' }]),
      { text: `[${mark}`, said: `[${sign === '+' ? frame.added : frame.removed}: `, sign, marker: true },
      { text: words === '' ? '¶' : words, sign },
      { text: `${mark}]`, said: ']', sign, marker: true },
      ...(after !== '' || beside ? [{ text: ' ' }] : []),
    ]
  })
}

/** As on the page: Markdown's signs are shown only where they are what changed. */
function shownText({ sign, text, change }: Piece, atStart: boolean): string {
  const formatting = change !== null && change.difference !== 'words'
  return sign === '=' || !formatting ? readable(text, atStart) : text.replace(/\s+/g, ' ')
}

/** The number of each change, in the order of the text: the same as on the page. */
export function numbersOf(comparison: Comparison): Map<Change, number> {
  return new Map(
    entriesOf(comparison.changes).flatMap((entry, index) =>
      entry.changes.map((change) => [change, index + 1] as const),
    ),
  )
}

/** The list of changes, material first, each leading to its place. */
export function changeItems(comparison: Comparison, frame: Frame): Block {
  const numbers = numbersOf(comparison)
  const entries = byMateriality(entriesOf(comparison.changes))
  return {
    kind: 'list',
    ordered: true,
    items: entries.map(({ first, materiality }) => {
      const path = first.new.length > 0 ? first.section.new : first.section.old
      const reason = first.reasons[0]
      const law = first.reasons.find((one) => one.law)?.law
      const why = reason ? `. ${reason.text}${law ? ` (${law})` : ''}` : ''
      return {
        label: `${numbers.get(first)}.`,
        blocks: [
          {
            kind: 'paragraph',
            depth: 0,
            runs: [
              { text: readable(path.at(-1) ?? '') || frame.untitled, href: `#${first.id}` },
              { text: ` · ${frame.type[first.type]}, ` },
              { text: frame.materiality[materiality], bold: materiality === 'material' },
              { text: why },
            ],
          },
        ],
      }
    }),
  }
}
