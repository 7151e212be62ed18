import { TOKEN_KINDS } from '../tree/types.ts'

/** Two positions, one per side, that surely belong together. */
export interface Anchors {
  length: number
  /** How many runs of words one of them stands for. */
  every: number
  a: Int32Array
  b: Int32Array
}

/** By kind of token, 1 if it may be part of an anchor: not a number, date, reference or sign of Markdown. */
const MAY_ANCHOR = Uint8Array.from(TOKEN_KINDS, (kind) => (kind === 'word' || kind === 'punctuation' ? 1 : 0))

/** Words in a row that make an anchor. Two are too often chance, four survive too few edits. */
export const GRAM = 3

/**
 * Of so many runs one is looked at in a long text, chosen by its own words, so that both sides choose the same: the table
 * of them stays in the processor's cache. As powers of two, by the number of words.
 */
const sampleBits = (words: number): number => (words < 4096 ? 0 : words < 65_536 ? 2 : 3)

/**
 * Runs of three words that stand once in either text, as an increasing chain that is as long as possible. A number never
 * anchors: one inserted section renumbers all that follow, and "3." would tie each clause to its neighbour. In a long text
 * a sample of them does: whoever takes an anchor also takes the equal words around it. `every`: how many runs one stands for.
 */
export function anchors(
  a: Int32Array,
  a0: number,
  a1: number,
  b: Int32Array,
  b0: number,
  b1: number,
  kinds: Uint8Array,
): Anchors {
  const most = Math.max(0, Math.min(a1 - a0, b1 - b0) - GRAM + 1)
  const none = { length: 0, every: 1, a: new Int32Array(0), b: new Int32Array(0) }
  if (most === 0) return none
  const bits = sampleBits(a1 - a0)
  const every = 1 << bits
  let size = 16
  while (size * every < 2 * (a1 - a0)) size <<= 1
  const mask = size - 1
  // Per slot: the position in `a` plus 1 (0: empty), how often it stands in `a`, where in `b` plus 1 (-1: more than once).
  const inA = new Int32Array(size)
  const timesA = new Uint8Array(size)
  const inB = new Int32Array(size)
  for (let i = a0; i + GRAM <= a1; i++) {
    if (!(MAY_ANCHOR[kinds[i] as number] && MAY_ANCHOR[kinds[i + 1] as number] && MAY_ANCHOR[kinds[i + 2] as number]))
      continue
    const hashed = hash(a, i)
    if (hashed % every !== 0) continue
    let slot = (hashed >>> bits) & mask
    while (inA[slot] !== 0 && !same(a, (inA[slot] as number) - 1, a, i)) slot = (slot + 1) & mask
    if (inA[slot] === 0) inA[slot] = i + 1
    if ((timesA[slot] as number) < 2) timesA[slot] = (timesA[slot] as number) + 1
  }
  for (let j = b0; j + GRAM <= b1; j++) {
    const hashed = hash(b, j)
    if (hashed % every !== 0) continue
    let slot = (hashed >>> bits) & mask
    while (inA[slot] !== 0 && !same(a, (inA[slot] as number) - 1, b, j)) slot = (slot + 1) & mask
    if (inA[slot] !== 0) inB[slot] = inB[slot] === 0 ? j + 1 : -1
  }
  const partner = new Int32Array(a1 - a0).fill(-1)
  for (let slot = 0; slot < size; slot++) {
    if (timesA[slot] === 1 && (inB[slot] as number) > 0)
      partner[(inA[slot] as number) - 1 - a0] = (inB[slot] as number) - 1
  }
  return { ...longestChain(partner, a0), every }
}

function hash(ids: Int32Array, at: number): number {
  const mixed =
    Math.imul(Math.imul(ids[at] as number, 0x01000193) ^ (ids[at + 1] as number), 0x85ebca6b) ^ (ids[at + 2] as number)
  return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> 5
}

function same(a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  return a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2]
}

/** The longest increasing subsequence of `partner` (-1: none), by patience sorting: O(n log n). */
function longestChain(partner: Int32Array, offset: number): Omit<Anchors, 'every'> {
  const tops: number[] = []
  const before = new Int32Array(partner.length)
  for (let i = 0; i < partner.length; i++) {
    const value = partner[i] as number
    if (value < 0) continue
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((partner[tops[middle] as number] as number) < value) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (tops[low - 1] as number) : -1
    tops[low] = i
  }
  const a = new Int32Array(tops.length)
  const b = new Int32Array(tops.length)
  let at = tops.at(-1) ?? -1
  for (let k = tops.length - 1; k >= 0; k--) {
    a[k] = at + offset
    b[k] = partner[at] as number
    at = before[at] as number
  }
  return { length: tops.length, a, b }
}
