import { anchors, GRAM } from './anchors.ts'
import { longestCommon } from './lcs.ts'

/** A passage of words on either side, half-open. */
export interface Bounds {
  a0: number
  a1: number
  b0: number
  b1: number
}

/** Below this many cells a gap is solved outright instead of looking for anchors again. */
const SMALL = 1 << 16
/** Cells that one comparison may spend in gaps without anchors: 25,000 × 25,000 words and a quarter, some 0.3 s. */
const BUDGET = 800_000_000
/** Fewer than one anchor in so many words are chance, and chance anchors keep a comparison from being minimal. */
const SPARSE = 40
/** Words per chunk when the budget is gone. */
const CHUNK = 1500

/**
 * Matches the words of two texts, given as equal numbers for equal words: three-word anchors first, a bit-parallel
 * longest common subsequence in the gaps. Linear for texts that share anchors, O(n·m / 32) where they share none.
 * `kinds` are those of the tokens of `a`. `match` must be -1 between `a0` and `a1`; it gets the partner in
 * `b` of each word that has one, increasing. Returns the passages that were not compared finely.
 */
export function matchWords(
  a: Int32Array,
  b: Int32Array,
  kinds: Uint8Array,
  match: Int32Array,
  bounds: Bounds = { a0: 0, a1: a.length, b0: 0, b1: b.length },
): readonly Bounds[] {
  const { a0, a1, b0, b1 } = bounds
  return matchSmall(a, a0, a1, b, b0, b1, match) ? NONE : matchLong(a, b, kinds, match, bounds)
}

const NONE: readonly Bounds[] = []

/** Most problems by far: a sentence, or a gap between two anchors. False if this one is too large for that. */
function matchSmall(
  a: Int32Array,
  fromA: number,
  toA: number,
  b: Int32Array,
  fromB: number,
  toB: number,
  match: Int32Array,
): boolean {
  let [a0, a1, b0, b1] = [fromA, toA, fromB, toB]
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) match[a0++] = b0++
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) match[--a1] = --b1
  if ((a1 - a0) * (b1 - b0) > SMALL) return false
  longestCommon(a, a0, a1, b, b0, b1, match)
  return true
}

function matchLong(a: Int32Array, b: Int32Array, kinds: Uint8Array, match: Int32Array, bounds: Bounds): Bounds[] {
  const coarse: Bounds[] = []
  let spent = 0
  // Gaps wait on a stack of our own: recursion as deep as a hostile text would overflow the engine's.
  const gaps: Bounds[] = [bounds]
  while (gaps.length > 0) {
    let { a0, a1, b0, b1 } = gaps.pop() as Bounds
    while (a0 < a1 && b0 < b1 && match[a0] === b0) {
      a0++
      b0++
    }
    while (a0 < a1 && b0 < b1 && match[a1 - 1] === b1 - 1) {
      a1--
      b1--
    }
    const cells = (a1 - a0) * (b1 - b0)
    const found = anchors(a, a0, a1, b, b0, b1, kinds)
    const dense = found.length * found.every * SPARSE >= Math.min(a1 - a0, b1 - b0)
    if (!dense && spent + cells <= BUDGET) {
      spent += cells
      longestCommon(a, a0, a1, b, b0, b1, match)
    } else if (found.length > 0) {
      bridge(found, a0, a1, b0, b1)
    } else {
      coarse.push({ a0, a1, b0, b1 })
      chunk(a0, a1, b0, b1)
    }
  }
  return coarse

  /** Takes the anchors' own words and leaves the gaps between them. */
  function bridge(found: ReturnType<typeof anchors>, a0: number, a1: number, b0: number, b1: number): void {
    let i = a0
    let j = b0
    for (let k = 0; k < found.length; k++) {
      const ak = found.a[k] as number
      const bk = found.b[k] as number
      while (i < ak && j < bk && a[i] === b[j]) match[i++] = j++
      // Anchors overlap their neighbours: what the last one took may cover the beginning of this one, on one side or both.
      const skip = Math.max(0, i - ak, j - bk)
      if (skip >= GRAM) continue
      leave(i, ak + skip, j, bk + skip)
      for (let w = skip; w < GRAM; w++) match[ak + w] = bk + w
      i = ak + GRAM
      j = bk + GRAM
    }
    leave(i, a1, j, b1)
  }

  function leave(a0: number, a1: number, b0: number, b1: number): void {
    if (a0 < a1 && b0 < b1 && !matchSmall(a, a0, a1, b, b0, b1, match)) gaps.push({ a0, a1, b0, b1 })
  }

  /** Both sides in proportion, chunk by chunk: rough, but never "everything replaced". */
  function chunk(a0: number, a1: number, b0: number, b1: number): void {
    const count = Math.ceil(Math.max(a1 - a0, b1 - b0) / CHUNK)
    for (let k = 0; k < count; k++) {
      const from = [a0 + Math.floor(((a1 - a0) * k) / count), b0 + Math.floor(((b1 - b0) * k) / count)] as const
      const to = [
        a0 + Math.floor(((a1 - a0) * (k + 1)) / count),
        b0 + Math.floor(((b1 - b0) * (k + 1)) / count),
      ] as const
      longestCommon(a, from[0], to[0], b, from[1], to[1], match)
    }
  }
}
