import type { Stretch } from './reading.ts'
import { type Piece, type Run, run } from './run.ts'

/** A run, or part of what stands between two blocks on one side. */
export type Found = Run | Gap

interface Gap {
  kind: 'gap'
  side: 'old' | 'new'
  /** How it is shown if it makes no paragraph's end: null for what is unchanged. */
  space: Run | null
  begins: Stretch
  length: number
}

/** What stands between two blocks on one side, or at an end of the text, where it is white space and no more. */
export function gapOn(side: Gap['side'], piece: Piece, stretch: Stretch): Found[] {
  const space = piece.sign === '=' ? null : { ...run('space', piece, stretch), begins: null }
  if (!stretch.block) return space ? [space] : []
  return [{ kind: 'gap', side, space, begins: stretch, length: stretch.end - stretch.start }]
}

/** The gaps of one side that no words have followed yet. */
interface Pending {
  seen: number
  spaces: Run[]
  last: Gap
}

/**
 * Where paragraphs end, on which side: two blocks are apart if all that stood between them has passed when words follow.
 * A part of it changes white space alone: what remains of it lies outside of the change.
 */
export function settleGaps(found: readonly Found[]): Run[] {
  const runs: Run[] = []
  /** The marks of a block that begins: they follow the end of the one before. */
  let held: Run[] = []
  const pending: { old: Pending | null; new: Pending | null } = { old: null, new: null }
  for (const each of found) {
    if (each.kind === 'gap') wait(each)
    else if (each.kind === 'label' && (pending.old || pending.new)) held.push(each)
    else {
      if (each.text.trim() !== '') settle(each.sign)
      runs.push(each)
    }
  }
  settle('=')
  return runs

  function wait(gap: Gap): void {
    const waiting = pending[gap.side]
    pending[gap.side] = {
      seen: (waiting?.seen ?? 0) + gap.length,
      spaces: [...(waiting?.spaces ?? []), ...(gap.space ? [gap.space] : [])],
      last: gap,
    }
  }

  function settle(before: Run['sign']): void {
    const old = before === '+' && !ended(pending.new) ? null : pending.old
    const now = before === '-' && !ended(pending.old) ? null : pending.new
    const both = ended(old) && ended(now)
    if (before === '=' || both || ended(old)) pending.old = null
    if (before === '=' || both || ended(now)) pending.new = null
    if (both && old && now) {
      // Where both end a paragraph, only the white space that does it may differ.
      runs.push(...old.spaces, ...now.spaces, end('=', now))
    } else {
      if (old && before !== '+') runs.push(...passed('-', old))
      if (now && before !== '-') runs.push(...passed('+', now))
    }
    runs.push(...held)
    held = []
  }
}

function passed(sign: Run['sign'], pending: Pending): Run[] {
  return ended(pending) ? [end(sign, pending)] : pending.spaces
}

const ended = (pending: Pending | null): boolean => pending !== null && pending.seen >= pending.last.begins.gap

function end(sign: Run['sign'], { last, spaces }: Pending): Run {
  const change = spaces[0]?.change ?? null
  const piece: Piece = { sign, text: '', change: sign === '=' ? null : change, old: null, new: null }
  return run('break', piece, last.begins)
}
