import { parse } from '../tree/parse.ts'
import type { Block, BlockKind, Document } from '../tree/types.ts'
import type { Change, Comparison, Range } from '../types.ts'
import { arrange } from './arrange.ts'
import { withDepartures } from './departures.ts'
import { asRead } from './paragraphs.ts'
import { byStart, formerPlaces, place, Unchanged } from './places.ts'
import { Reading } from './reading.ts'
import type { Piece, Run } from './run.ts'
import { runsOf } from './runs.ts'

export type { Piece, Run } from './run.ts'

/** Both texts that a comparison is of. */
export interface Texts {
  old: string
  new: string
}

/** A block as a reader of the comparison sees it: heading, paragraph, list item, table cell. */
export interface ShownBlock {
  kind: BlockKind
  depth: number
  /** What stands before its words: "## ", "- ", "3. ", "> ". */
  mark: string
  /** Nesting of a list item among its neighbours, from 1, whatever its indent; else 0. */
  level: number
  /** What a list item is counted as: its own mark, and where a list repeats "1." the number that it comes to. */
  label: string
  /** The old block that its words began, whatever it was; null where they began none, or are new. */
  was: (Pick<Block, 'kind' | 'depth'> & { mark: string }) | null
  /** Cells of one table row share it, on both sides of the comparison. */
  row: string | null
  /** Anchor of a heading of the new text. */
  anchor: string | null
  pieces: Piece[]
  /** The pieces as they are read. */
  runs: Run[]
  /** The changes that begin here, in order. */
  changes: Change[]
  /** Text that stands elsewhere in the new text: only with `departures`. */
  departs: boolean
}

/**
 * The one walk that all writers share: the new text in reading order, with what was removed at its old place, cut into
 * blocks. Joining all `=` and `+` pieces gives the new text, white space between blocks aside. With `departures`, what
 * moved is also shown where it was, as removed.
 */
export function walk(comparison: Pick<Comparison, 'changes'>, texts: Texts, { departures = false } = {}): ShownBlock[] {
  const old = asRead(parse(texts.old))
  const now = asRead(parse(texts.new))
  const shown: ShownBlock[] = []
  const sources = new Map<ShownBlock, { block: Block; document: Document }>()
  const removedBlocks = new Map<ShownBlock, Block | undefined>()
  const oldRanges = comparison.changes.flatMap((change) => change.old).sort(byStart)
  const newRanges = comparison.changes.flatMap((change) => change.new).sort(byStart)
  const goneRanges = comparison.changes
    .filter((change) => change.new.length === 0 || change.type === 'moved')
    .flatMap((change) => change.old)
    .sort(byStart)
  const same = new Unchanged(oldRanges, newRanges)
  const places = formerPlaces(comparison.changes, oldRanges, newRanges)
  let latest: { shown: ShownBlock; block: Block } | null = null
  let at = 0
  let passed = 0
  let block = 0
  let oldBlock = 0
  let current: { shown: ShownBlock; block: Block } | null = null

  for (const { change, departs } of departures
    ? withDepartures(comparison.changes, places)
    : comparison.changes.map((change) => ({ change, departs: false }))) {
    const [first] = change.new
    if (first && !departs) {
      unchanged(first.start)
      edited(change)
      at = (change.new.at(-1) as { end: number }).end
      skipTo(at)
    } else {
      unchanged(placeOf(change))
      removed(change, departs)
    }
  }
  unchanged(texts.new.length)
  const read = { old: new Reading(old), new: new Reading(now) }
  const kept = shown.filter((each) => each.pieces.some((piece) => piece.sign !== '=' || piece.text.trim() !== ''))
  for (const each of kept) each.runs = runsOf(each.pieces, read.old, read.new)
  return arrange(kept, sources, old, now)

  /** Where a removed change stood, as far as the text is not yet past it; never beyond what is yet to be shown as new. */
  function placeOf(change: Change): number {
    while (passed < newRanges.length && (newRanges[passed] as Range).start < at) passed++
    const most = newRanges[passed]?.start ?? texts.new.length
    return Math.max(at, Math.min(places.get(change) ?? at, most))
  }

  function blockAt(offset: number): Block | null {
    while (block < now.blocks.length && (now.blocks[block] as Block).end <= offset) block++
    const found = now.blocks[block]
    return found && found.start <= offset ? found : null
  }

  function open(of: Block, document: Document): ShownBlock {
    const heading = of.kind === 'heading' && document === now
    const next: ShownBlock = {
      kind: of.kind,
      depth: of.depth,
      mark: document.text.slice(of.start, of.content),
      level: 0,
      label: '',
      was: null,
      row: null,
      anchor: heading ? of.section.id : null,
      pieces: [],
      runs: [],
      changes: [],
      departs: false,
    }
    shown.push(next)
    sources.set(next, { block: of, document })
    return next
  }

  function inBlock(of: Block): ShownBlock {
    if (current?.block !== of) current = latest?.block === of ? latest : { shown: open(of, now), block: of }
    latest = current
    return current.shown
  }

  function unchanged(to: number): void {
    while (at < to) {
      const here = blockAt(at)
      let end = Math.min(to, here ? here.end : ((now.blocks[block] as Block | undefined)?.start ?? to))
      const twin = same.at(at)
      end = Math.min(end, at + twin.length)
      const piece: Piece = { sign: '=', text: texts.new.slice(at, end), change: null, old: twin.old, new: at }
      if (here) inBlock(here).pieces.push(piece)
      else if (current && piece.text.trim() === '' && !piece.text.includes('\n')) current.shown.pieces.push(piece)
      at = end
    }
  }

  function skipTo(offset: number): void {
    if (current && current.block.end <= offset) current = null
  }

  function edited(change: Change): void {
    const here = blockAt(wordsOf(change.new[0] as Range)) ?? now.blocks[block]
    const target = here ? inBlock(here) : (current?.shown ?? open(lastBlock(), now))
    target.changes.push(change)
    for (const piece of place(change)) target.pieces.push(piece)
    // What was split ends in a paragraph whose other sentences follow it there.
    const last = change.new.at(-1) as Range
    const into = blockAt(last.start + last.text.trimEnd().length - 1)
    const prose = into?.kind === 'paragraph' || into?.kind === 'item'
    if (into && into !== here && prose && into.content < last.end) latest = current = { shown: target, block: into }
  }

  function lastBlock(): Block {
    return (now.blocks.at(-1) ?? old.blocks.at(-1)) as Block
  }

  function removed(change: Change, departs: boolean): void {
    const { start } = change.old[0] as Range
    const words = wordsOf(change.old[0] as Range)
    while (oldBlock < old.blocks.length - 1 && (old.blocks[oldBlock] as Block).end <= words) oldBlock++
    const from = old.blocks[oldBlock] as Block | undefined
    const beside = departs ? null : survivor(from, start, (change.old[0] as Range).end)
    const target = beside ?? lastOf(from, departs) ?? (from ? open(from, old) : open(lastBlock(), now))
    if (!beside) {
      current = null
      target.departs = departs
      removedBlocks.set(target, from)
    }
    target.changes.push(change)
    for (const piece of place(change)) {
      if (!departs) target.pieces.push(piece)
      else if (piece.sign !== '+') target.pieces.push({ ...piece, sign: '-', new: null })
    }
  }

  /** The block of the new text that what was removed stood in, if anything else of that block is still there. */
  function survivor(from: Block | undefined, start: number, end: number): ShownBlock | null {
    if (current && at > current.block.content && at < current.block.end) return current.shown
    if (from && start > from.content && !gone(start - 1) && latest && latest.block.end <= at) {
      current = latest
      return latest.shown
    }
    const next = now.blocks[block]
    if (from && end < from.end && !gone(end) && next && at <= next.content) return inBlock(next)
    return null
  }

  /** Whether the old text at an offset was removed or moved away. */
  function gone(offset: number): boolean {
    let low = 0
    let high = goneRanges.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((goneRanges[middle] as Range).end <= offset) low = middle + 1
      else high = middle
    }
    return low < goneRanges.length && (goneRanges[low] as Range).start <= offset
  }

  /** The block being shown, if it already shows what was removed from this same block. */
  function lastOf(from: Block | undefined, departs: boolean): ShownBlock | null {
    const last = shown.at(-1)
    return last && from && removedBlocks.get(last) === from && last.departs === departs ? last : null
  }
}

/** Where a range's words begin: the white space before them may still be of another block, as in a table's row. */
function wordsOf({ start, text }: Range): number {
  return start + Math.max(0, text.search(/\S/))
}
