import type { Change, Comparison } from '@fairnotice/diff'
import {
  byMateriality,
  entriesOf,
  type Frame,
  isWhole,
  lead,
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

/** What stands beside an item; where its number is what changed, that stands in the text. */
function labelOf(block: ShownBlock): [label: string, block: ShownBlock] {
  const changed = block.runs.slice(0, lead(block.runs)).some(({ kind, mark }) => kind === 'label' && !FORM.test(mark))
  return [changed && !isWhole(block) ? '•' : block.label || '•', block]
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

type Shown = ShownBlock['runs'][number]

/** A block's runs; what was added or removed stands between markers, which are said in words. */
function runsOf(block: ShownBlock, frame: Frame): Run[] {
  const shown = wordsOf(block)
  const out: Run[] = []
  for (let k = 0; k < shown.length; ) {
    const { sign, change } = shown[k] as Shown
    let to = k + 1
    while (shown[to]?.sign === sign && (sign === '=' || shown[to]?.change === change)) to++
    const group = shown.slice(k, to)
    // Between what went and what came in its place, room to read and to break the line.
    const beside = to < shown.length && shown[to]?.sign !== '='
    out.push(...(sign === '=' ? group.flatMap((run) => unchanged(run, frame)) : marked(group, sign, beside, frame)))
    k = to
  }
  return out
}

/** Without the block's own mark, unless that is what changed. */
function wordsOf(block: ShownBlock): Shown[] {
  const from = lead(block.runs)
  const before = block.runs.slice(0, from).filter(({ kind, mark }) => kind !== 'label' || !FORM.test(mark))
  const words = block.runs.slice(from)
  if (!isWhole(block)) return [...before, ...words]
  // Its end shows by being a block.
  const last = words.findLastIndex(({ kind, text }) => kind !== 'break' && kind !== 'space' && text.trim() !== '')
  return last < 0 ? words : words.slice(0, last + 1)
}

function unchanged(run: Shown, frame: Frame): Run[] {
  const moved = run.change?.type === 'moved'
  const plain: Run = { ...styleOf(run), text: wordsIn(run), ...(moved ? { sign: 'moved' } : {}) }
  if (plain.text === '') return []
  if (run.was === null || sameLook(run)) return [plain]
  return [
    { text: '[Aa ', said: `[${frame.formatting}: `, marker: true },
    plain,
    { text: ' Aa]', said: ']', marker: true },
  ]
}

function marked(group: readonly Shown[], sign: '+' | '-', beside: boolean, frame: Frame): Run[] {
  const mark = sign === '+' ? '+' : '−'
  const words = group
    .map((run): Run => ({ ...styleOf(run), text: wordsIn(run), sign }))
    .filter(({ text }) => text !== '')
  const whole = words.map(({ text }) => text).join('')
  if (whole === '') return []
  const first = words[0] as Run
  const last = words.at(-1) as Run
  first.text = first.text.trimStart()
  last.text = last.text.trimEnd()
  const kept = words.filter(({ text }) => text !== '')
  return [
    ...(/^\s/.test(whole) ? [{ text: ' ' }] : []),
    { text: `[${mark}`, said: `[${sign === '+' ? frame.added : frame.removed}: `, sign, marker: true },
    ...(kept.length > 0 ? kept : [{ text: '¶', sign }]),
    { text: `${mark}]`, said: ']', sign, marker: true },
    ...(/\s$/.test(whole) || beside ? [{ text: ' ' }] : []),
  ]
}

/** A list's mark or a heading's, which its place shows. */
const FORM = /^[\s#>|*+•-]*$/

function wordsIn({ kind, text, sign, mark }: Shown): string {
  switch (kind) {
    case 'line':
      return ' '
    case 'break':
    case 'space':
      return sign === '=' || kind === 'space' ? ' ' : ' ¶ '
    case 'label':
      return FORM.test(mark) ? '' : `${mark.trim()} `
    case 'target':
      return ` (${text})`
    default:
      return text.replace(/\s+/g, ' ')
  }
}

function styleOf({ style: { strong, emphasis, code, href } }: Shown): Omit<Run, 'text'> {
  const leads = href !== null && /^(?:https?:|mailto:)/i.test(href)
  return {
    ...(strong ? { bold: true } : {}),
    ...(emphasis ? { italic: true } : {}),
    ...(code ? { code: true } : {}),
    ...(leads ? { href } : {}),
  }
}

/** Where a link leads is told as its target. */
const sameLook = ({ was, style }: Shown): boolean =>
  (['strong', 'emphasis', 'code', 'strike'] as const).every((name) => was?.[name] === style[name])

/** The number of each change, in the order of the text: the same as on the page. */
function numbersOf(comparison: Comparison): Map<Change, number> {
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
