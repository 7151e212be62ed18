/**
 * A minimal comparison is not a readable one: a rewritten sentence keeps "the", "is" and a comma by chance. Tidying gives
 * up such debris, and slides what is left to where a person would have put it.
 */

import { TOKEN_KINDS } from '../tree/types.ts'
import type { Bounds } from './match.ts'

const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')
const MARKUP = TOKEN_KINDS.indexOf('markup')

/** One side of a pair as tidying sees it; indexes are those of the whole text. */
export interface TidySide {
  ids: Int32Array
  kind: Uint8Array
  /** Sum of what all tokens before each say. */
  upTo: Float64Array
}

/** A run of matched tokens, old `[a, a + length)` and new `[b, b + length)`. */
export interface Run {
  a: number
  b: number
  length: number
}

/** The runs of a match within old `[a0, a1)`, in order. `match` holds absolute indexes or -1. */
export function runsOf(match: Int32Array, a0: number, a1: number): Run[] {
  const runs: Run[] = []
  for (let i = a0; i < a1; i++) {
    const j = match[i] as number
    if (j < 0) continue
    const last = runs.at(-1)
    if (last && last.a + last.length === i && last.b + last.length === j) last.length++
    else runs.push({ a: i, b: j, length: 1 })
  }
  return runs
}

/** Each pass may leave new debris between larger changes; real sentences settle in two or three. */
const PASSES = 8

/** The runs worth keeping, of those given, which it slides along equal tokens. */
export function tidy(given: Run[], bounds: Bounds, old: TidySide, now: TidySide): Run[] {
  let runs = slide(given, bounds, old, now)
  for (let pass = 0; pass < PASSES; pass++) {
    const kept = dropDebris(runs, bounds, old, now)
    if (kept.length === runs.length) break
    runs = kept
  }
  return slide(runs, bounds, old, now)
}

/** Gives up a run between two changes if it says less than the changes around it replace. */
function dropDebris(runs: Run[], { a0, a1, b0, b1 }: Bounds, old: TidySide, now: TidySide): Run[] {
  let kept: Run[] | null = null
  let fromA = a0
  let fromB = b0
  for (let k = 0; k < runs.length; k++) {
    const run = runs[k] as Run
    const next = runs[k + 1]
    const before = Math.max(told(old, fromA, run.a), told(now, fromB, run.b))
    const after = Math.max(
      told(old, run.a + run.length, next ? next.a : a1),
      told(now, run.b + run.length, next ? next.b : b1),
    )
    if (isDebris(run, before, after, old)) {
      kept ??= runs.slice(0, k)
      continue
    }
    kept?.push(run)
    fromA = run.a + run.length
    fromB = run.b + run.length
  }
  return kept ?? runs
}

function isDebris(run: Run, before: number, after: number, old: TidySide): boolean {
  if (before < 1e-6 || after < 1e-6) return false
  let words = 0
  for (let i = run.a; i < run.a + run.length && words <= 3; i++) if (!isSign(old, i)) words++
  if (words === 0) return before + after >= 1
  // One or two words that say little between two real changes, or a run that either change outweighs by far.
  const own = told(old, run.a, run.a + run.length)
  if (words === 1 && own < 0.2) return Math.min(before, after) >= 0.4
  return words <= 3 && own * 10 < Math.min(before, after)
}

/** What tokens `[from, to)` say together. */
function told({ upTo }: TidySide, from: number, to: number): number {
  return to > from ? (upTo[to] as number) - (upTo[from] as number) : 0
}

/** Whether a token is a sign (punctuation or markup) rather than a word. */
function isSign({ kind }: TidySide, index: number): boolean {
  return kind[index] === PUNCTUATION || kind[index] === MARKUP
}

/**
 * A pure insertion or removal may stand in several places ("a, [b,] c" or "a[, b], c"). It slides to where it begins or
 * ends after a sign, and else as far back as it can.
 */
function slide(runs: Run[], { a0, a1, b0, b1 }: Bounds, old: TidySide, now: TidySide): Run[] {
  for (let k = 0; k + 1 < runs.length; k++) {
    const left = runs[k] as Run
    const right = runs[k + 1] as Run
    const removed = right.a - (left.a + left.length)
    const added = right.b - (left.b + left.length)
    if (removed > 0 && added === 0) place(left, right, left.a + left.length, removed, old, a0, a1)
    if (added > 0 && removed === 0) place(left, right, left.b + left.length, added, now, b0, b1)
  }
  return runs
}

/** The change is `[at, at + span)` of `side`, between two matched runs. */
function place(left: Run, right: Run, at: number, span: number, side: TidySide, from: number, to: number): void {
  const { ids } = side
  let back = 0
  while (back < left.length - 1 && ids[at - 1 - back] === ids[at + span - 1 - back]) back++
  let forth = 0
  while (forth < right.length - 1 && ids[at + forth] === ids[at + span + forth]) forth++
  if (back === 0 && forth === 0) return
  let best = 0
  let bestScore = -1
  for (let shift = -back; shift <= forth; shift++) {
    const score = boundary(side, at + shift, from, to) + boundary(side, at + span + shift, from, to)
    if (score > bestScore) {
      best = shift
      bestScore = score
    }
  }
  left.length += best
  right.a += best
  right.b += best
  right.length -= best
}

function boundary(side: TidySide, index: number, from: number, to: number): number {
  if (index > from && isSign(side, index - 1)) return 2
  return index < to && isSign(side, index) ? 1 : 0
}
