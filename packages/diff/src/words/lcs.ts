/**
 * Longest common subsequence by bit-parallelism (Crochemore et al. 2001, Hyyrö 2004): one bit per element of `b`, 31 elements
 * of work in one addition. Rows touch only the words that hold a match or a carry, so rare elements cost almost nothing.
 */

/** Rows are kept for tracing back up to this many cells (4 MB); above it the problem is halved as Hirschberg does. */
const KEEP_CELLS = 32 << 20
/** Rows of more numbers than this are given back after use. */
const LARGEST_KEPT = 1 << 16

/**
 * Head of each element's list plus one; 0 for none. Elements are small numbers, and one table serves all problems, one
 * after another: a map of its own for each took as long as the rest of the work.
 */
let heads = new Int32Array(1 << 12)
/** Entries of those lists, and the rows of one problem: room that every problem uses anew. */
let words = new Int32Array(1 << 10)
let masks = new Int32Array(1 << 10)
let nexts = new Int32Array(1 << 10)
let rowsOfAll = new Int32Array(1 << 13)

/** Where each element occurs in `b[from, to)`, as (word, mask) pairs. Must be closed before the next is made. */
class Occurrences {
  /** Machine words to a row. */
  readonly width: number
  readonly #b: Int32Array
  readonly #from: number
  readonly #to: number

  constructor(b: Int32Array, from: number, to: number, backwards: boolean) {
    const n = to - from
    this.width = (n + 31) >>> 5
    this.#b = b
    this.#from = from
    this.#to = to
    if (n > words.length) {
      words = new Int32Array(2 * n)
      masks = new Int32Array(2 * n)
      nexts = new Int32Array(2 * n)
    }
    let count = 0
    // From the last to the first, so that every list comes out in ascending order of words.
    for (let k = n - 1; k >= 0; k--) {
      const element = b[backwards ? to - 1 - k : from + k] as number
      const word = k >>> 5
      if (element >= heads.length) makeRoom(element)
      const head = (heads[element] as number) - 1
      if (head >= 0 && words[head] === word) {
        masks[head] = (masks[head] as number) | (1 << (k & 31))
        continue
      }
      words[count] = word
      masks[count] = 1 << (k & 31)
      nexts[count] = head
      heads[element] = ++count
    }
  }

  close(): void {
    for (let k = this.#from; k < this.#to; k++) heads[this.#b[k] as number] = 0
  }

  /** The row at `base`: a zero bit at k means that the subsequence with `b[..k]` is one longer than with `b[..k-1]`. */
  step(rows: Int32Array, base: number, element: number): void {
    let at = element < heads.length ? (heads[element] as number) - 1 : -1
    if (at < 0) return
    let carry = 0
    let word = 0
    while (at >= 0 || carry) {
      let mask = 0
      if (at >= 0 && (!carry || words[at] === word)) {
        word = words[at] as number
        mask = masks[at] as number
        at = nexts[at] as number
      }
      if (word >= this.width) return
      const old = rows[base + word] as number
      const sum = (old >>> 0) + ((old & mask) >>> 0) + carry
      rows[base + word] = sum | 0 | (old & ~mask)
      carry = sum > 0xffffffff ? 1 : 0
      word++
    }
  }
}

function makeRoom(element: number): void {
  const wider = new Int32Array(2 * element)
  wider.set(heads)
  heads = wider
}

/** Sets `match[i] = j` for a longest common subsequence of `a[a0, a1)` and `b[b0, b1)`. O(n·m / 32) time at worst. */
export function longestCommon(
  a: Int32Array,
  a0: number,
  a1: number,
  b: Int32Array,
  b0: number,
  b1: number,
  match: Int32Array,
): void {
  if (a0 >= a1 || b0 >= b1) return
  if (a1 - a0 === 1 && b1 - b0 === 1) {
    if (a[a0] === b[b0]) match[a0] = b0
    return
  }
  if (b1 - b0 <= 32 && a1 - a0 <= 4096) oneWord(a, a0, a1, b, b0, b1, match)
  else if ((a1 - a0) * (b1 - b0) <= KEEP_CELLS || a1 - a0 === 1) keepRows(a, a0, a1, b, b0, b1, match)
  else halve(a, a0, a1, b, b0, b1, match)
}

/** The same as keepRows for at most 32 elements of `b`, as most sentences have: no tables, one number per row. */
function oneWord(
  a: Int32Array,
  a0: number,
  a1: number,
  b: Int32Array,
  b0: number,
  b1: number,
  match: Int32Array,
): void {
  const rows = rowsOfAll
  rows[0] = -1
  let row = -1
  for (let i = a0; i < a1; i++) {
    const element = a[i]
    let mask = 0
    for (let j = b0; j < b1; j++) if (b[j] === element) mask |= 1 << (j - b0)
    if (mask !== 0) row = (row + (row & mask)) | (row & ~mask)
    rows[i - a0 + 1] = row
  }
  let i = a1 - a0
  let j = b1 - b0
  while (i > 0 && j > 0) {
    const bit = 1 << (j - 1)
    if ((rows[i] as number) & bit) {
      j--
      continue
    }
    i--
    if ((rows[i] as number) & bit) match[a0 + i] = b0 + --j
  }
}

function keepRows(
  a: Int32Array,
  a0: number,
  a1: number,
  b: Int32Array,
  b0: number,
  b1: number,
  match: Int32Array,
): void {
  const occurrences = new Occurrences(b, b0, b1, false)
  const { width } = occurrences
  const cells = (a1 - a0 + 1) * width
  if (cells > rowsOfAll.length && cells <= LARGEST_KEPT) rowsOfAll = new Int32Array(2 * cells)
  const rows = cells <= rowsOfAll.length ? rowsOfAll : new Int32Array(cells)
  rows.fill(-1, 0, width)
  for (let i = a0; i < a1; i++) {
    const to = (i - a0 + 1) * width
    for (let word = 0; word < width; word++) rows[to + word] = rows[to - width + word] as number
    occurrences.step(rows, to, a[i] as number)
  }
  occurrences.close()
  let i = a1 - a0
  let j = b1 - b0
  while (i > 0 && j > 0) {
    const word = (j - 1) >>> 5
    const bit = 1 << ((j - 1) & 31)
    if ((rows[i * width + word] as number) & bit) j--
    else {
      i--
      if ((rows[i * width + word] as number) & bit) {
        j--
        match[a0 + i] = b0 + j
      }
    }
  }
}

function halve(a: Int32Array, a0: number, a1: number, b: Int32Array, b0: number, b1: number, match: Int32Array): void {
  const middle = (a0 + a1) >>> 1
  const before = lengths(a, a0, middle, b, b0, b1, false)
  const after = lengths(a, middle, a1, b, b0, b1, true)
  const n = b1 - b0
  let best = 0
  for (let j = 1; j <= n; j++) {
    if ((before[j] as number) + (after[n - j] as number) > (before[best] as number) + (after[n - best] as number))
      best = j
  }
  longestCommon(a, a0, middle, b, b0, b0 + best, match)
  longestCommon(a, middle, a1, b, b0 + best, b1, match)
}

/** Length of the subsequence with the first j elements of `b` (the last j, read backwards), for every j. */
function lengths(
  a: Int32Array,
  a0: number,
  a1: number,
  b: Int32Array,
  b0: number,
  b1: number,
  backwards: boolean,
): Int32Array {
  const occurrences = new Occurrences(b, b0, b1, backwards)
  const row = new Int32Array(occurrences.width).fill(-1)
  for (let i = a0; i < a1; i++) occurrences.step(row, 0, a[backwards ? a1 - 1 - (i - a0) : i] as number)
  occurrences.close()
  const result = new Int32Array(b1 - b0 + 1)
  for (let k = 0; k < b1 - b0; k++) {
    result[k + 1] = (result[k] as number) + (((row[k >>> 5] as number) >>> (k & 31)) & 1 ? 0 : 1)
  }
  return result
}
