/**
 * A minimal comparison is not a readable one: a rewritten sentence keeps "the", "is" and a comma by chance. Tidying gives
 * up such debris, and slides what is left to where a person would have put it.
 */

/** One side of a pair as tidying sees it. */
export interface TidySide {
  ids: Int32Array
  /** How much each token says, 0 to 1. */
  weight: Float32Array
  /** Whether a token is a sign (punctuation or markup) rather than a word. */
  isSign: (index: number) => boolean
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

export interface Bounds {
  a0: number
  a1: number
  b0: number
  b1: number
}

/** Each pass may leave new debris between larger changes; real sentences settle in two or three. */
const PASSES = 8

/** The runs worth keeping. Every one is part of a run given, or such a run slid along equal tokens. */
export function tidy(given: readonly Run[], bounds: Bounds, old: TidySide, now: TidySide): Run[] {
  const weighOld = sums(old)
  const weighNew = sums(now)
  let runs = slide(given, old, now)
  for (let pass = 0; pass < PASSES; pass++) {
    const kept = dropDebris(runs, bounds, old, weighOld, weighNew)
    if (kept.length === runs.length) break
    runs = kept
  }
  return slide(runs, old, now)
}

/** Gives up a run between two changes if it says less than the changes around it replace. */
function dropDebris(runs: Run[], { a0, a1, b0, b1 }: Bounds, old: TidySide, weighOld: Weigh, weighNew: Weigh): Run[] {
  const kept: Run[] = []
  let fromA = a0
  let fromB = b0
  for (let k = 0; k < runs.length; k++) {
    const run = runs[k] as Run
    const next = runs[k + 1]
    const before = Math.max(weighOld(fromA, run.a), weighNew(fromB, run.b))
    const after = Math.max(
      weighOld(run.a + run.length, next ? next.a : a1),
      weighNew(run.b + run.length, next ? next.b : b1),
    )
    if (isDebris(run, before, after, old)) continue
    kept.push(run)
    fromA = run.a + run.length
    fromB = run.b + run.length
  }
  return kept
}

function isDebris(run: Run, before: number, after: number, old: TidySide): boolean {
  if (before < 1e-6 || after < 1e-6) return false
  let words = 0
  let told = 0
  for (let i = run.a; i < run.a + run.length; i++) {
    told += old.weight[i] as number
    if (!old.isSign(i)) words++
  }
  if (words === 0) return before + after >= 1
  // One or two words that say little between two real changes, or a run that either change outweighs by far.
  if (words === 1 && told < 0.2) return Math.min(before, after) >= 0.4
  return words <= 3 && told * 10 < Math.min(before, after)
}

type Weigh = (from: number, to: number) => number

/** Sums of weights between any two tokens, without adding them up each time. */
function sums({ weight }: TidySide): Weigh {
  const upTo = new Float64Array(weight.length + 1)
  for (let i = 0; i < weight.length; i++) upTo[i + 1] = (upTo[i] as number) + (weight[i] as number)
  return (from, to) => (to > from ? (upTo[to] as number) - (upTo[from] as number) : 0)
}

/**
 * A pure insertion or removal may stand in several places ("a, [b,] c" or "a[, b], c"). It slides to where it begins or
 * ends after a sign, and else as far back as it can.
 */
function slide(given: readonly Run[], old: TidySide, now: TidySide): Run[] {
  const runs = given.map((run) => ({ ...run }))
  for (let k = 0; k + 1 < runs.length; k++) {
    const left = runs[k] as Run
    const right = runs[k + 1] as Run
    const removed = right.a - (left.a + left.length)
    const added = right.b - (left.b + left.length)
    if (removed > 0 && added === 0) place(left, right, left.a + left.length, removed, old)
    if (added > 0 && removed === 0) place(left, right, left.b + left.length, added, now)
  }
  return runs
}

/** The change is `[at, at + span)` of `side`, between two matched runs. */
function place(left: Run, right: Run, at: number, span: number, side: TidySide): void {
  const { ids } = side
  let back = 0
  while (back < left.length - 1 && ids[at - 1 - back] === ids[at + span - 1 - back]) back++
  let forth = 0
  while (forth < right.length - 1 && ids[at + forth] === ids[at + span + forth]) forth++
  let best = 0
  let bestScore = -1
  for (let shift = -back; shift <= forth; shift++) {
    const score = boundary(side, at + shift) + boundary(side, at + span + shift)
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

function boundary(side: TidySide, index: number): number {
  if (index > 0 && side.isSign(index - 1)) return 2
  return index < side.ids.length && side.isSign(index) ? 1 : 0
}
