import type { Block } from '../tree/types.ts'
import type { Change } from '../types.ts'
import { PLAIN, type Style } from './inline.ts'
import type { Reading, Stretch } from './reading.ts'

/** A run of text in a block: unchanged, removed or added; the last two belong to a change. */
export interface Piece {
  sign: '=' | '-' | '+'
  text: string
  change: Change | null
  /** Where it begins in either text; null where it does not stand. */
  old: number | null
  new: number | null
}

/**
 * A piece as it is read, Markdown's signs turned into what they mean. `label`: a list's mark or number, or a heading's;
 * `target`: where a link leads, told where that alone changed; `sign`: Markdown's own signs, told where nothing else
 * would show the change; `space`: white space that is all that changed; `break`: a paragraph ends; `line`: a line does.
 */
export interface Run {
  kind: 'text' | 'label' | 'target' | 'sign' | 'space' | 'break' | 'line'
  sign: Piece['sign']
  text: string
  change: Change | null
  style: Style
  /** How an unchanged run looked before, if it now looks otherwise. */
  was: Style | null
  /** Of a `break` or `label`: the block that begins, and its whole mark. */
  begins: Block | null
  mark: string
}

export const sameStyle = (a: Style, b: Style): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.strike === b.strike && a.href === b.href

/** A block's pieces as runs, in order. Nothing that differs is left out: what can't be read shows as its sign. */
export function runsOf(pieces: readonly Piece[], old: Reading, now: Reading): Run[] {
  const groups = pieces.map((piece) => (piece.sign === '=' ? unchanged(piece, old, now) : changed(piece, old, now)))
  const runs = groups.flat()
  const restyled = new Set(runs.flatMap((run) => (run.was && run.change ? [run.change] : [])))
  return settleBreaks(runs).filter(({ kind, change }) => kind !== 'sign' || !change || !restyled.has(change))
}

/** Where a break was removed and another one added, the paragraph ends on both sides: only white space changed. */
function settleBreaks(runs: readonly Run[]): Run[] {
  const settled: Run[] = []
  for (const run of runs) {
    const before = settled.at(-1)
    if (run.kind === 'break' && before?.kind === 'break' && before.sign !== run.sign && run.sign !== '=') {
      settled.splice(-1, 1, { ...before, kind: 'space' }, { ...run, kind: 'space' })
      settled.push({ ...run, sign: '=', change: null })
    } else settled.push(run)
  }
  return settled
}

function unchanged(piece: Piece, old: Reading, now: Reading): Run[] {
  const start = piece.new ?? 0
  const runs: Run[] = []
  const before = piece.old === null ? null : differently(piece, old, now)
  for (const stretch of now.stretches(start, start + piece.text.length)) {
    const { kind } = stretch
    if (kind === 'line') runs.push(run('line', piece, stretch))
    if (kind === 'gap' && stretch.block) runs.push(run('break', piece, stretch))
    if (kind !== 'text' && (kind !== 'tag' || stretch.text.startsWith('<!--'))) continue
    if (before === null) runs.push(run('text', piece, stretch))
    else runs.push(...inParts(piece, stretch, old, before - start))
  }
  return runs
}

/** Where the old look of an unchanged piece may be found; null if its whole block is the same on both sides. */
function differently({ old: start, new: at }: Piece, old: Reading, now: Reading): number | null {
  const before = old.blockAt(start as number)
  const after = now.blockAt(at as number)
  if (!before || !after) return null
  const same =
    before.end - before.content === after.end - after.content &&
    (start as number) - before.content === (at as number) - after.content &&
    old.document.text.slice(before.content, before.end) === now.document.text.slice(after.content, after.end)
  return same ? null : start
}

/** One unchanged stretch, cut where its old look ends. `shift`: from the new text's offsets to the old one's. */
function inParts(piece: Piece, stretch: Stretch, old: Reading, shift: number): Run[] {
  const parts: Run[] = []
  const exact = stretch.text.length === stretch.end - stretch.start
  for (const before of old.stretches(stretch.start + shift, stretch.end + shift)) {
    const text = exact
      ? stretch.text.slice(before.start - shift - stretch.start, before.end - shift - stretch.start)
      : stretch.text
    const was =
      before.kind === 'text' && stretch.kind === 'text' && !sameStyle(before.style, stretch.style) ? before.style : null
    parts.push({ ...run('text', piece, stretch), text, was })
    if (!exact) break
  }
  return parts
}

function changed(piece: Piece, old: Reading, now: Reading): Run[] {
  const side = piece.sign === '-' ? old : now
  const start = (piece.sign === '-' ? piece.old : piece.new) ?? 0
  const stretches = [...side.stretches(start, start + piece.text.length)]
  const isRead = ({ kind, text }: Stretch) => (kind === 'text' || kind === 'tag') && text.trim() !== ''
  const read = stretches.some(isRead)
  const runs: Run[] = []
  for (const stretch of stretches) {
    const { kind, text } = stretch
    if (isRead(stretch) || (kind === 'text' && read)) runs.push(run('text', piece, stretch))
    else if (kind === 'text') runs.push(run('space', piece, stretch))
    else if (kind === 'line') runs.push(run('line', piece, stretch))
    else if (kind === 'gap') runs.push(run(stretch.block ? 'break' : 'space', piece, stretch))
    else if (kind === 'before') runs.push(run('label', piece, stretch))
    else if (kind === 'target' && stretch.link < start && /[^\s()]/.test(text)) {
      runs.push({ ...run('target', piece, stretch), text: text.replace(/^[\s(]+|[\s)]+$/g, '') })
    } else if (!read) runs.push(run('sign', piece, stretch))
  }
  return runs
}

function run(kind: Run['kind'], { sign, change }: Piece, { text, style, block, mark }: Stretch): Run {
  return { kind, sign, text, change, style: kind === 'text' ? style : PLAIN, was: null, begins: block, mark }
}
