import type { Bounds } from './match.ts'

/**
 * Equal text needs no words: both texts are cut into lines and sentences, and what stands once in either, in the same
 * order, is the same. Left are the stretches between, shortened from both ends. One pass over the letters; where 1% of the
 * words change, nine tenths of the text are never cut into words.
 */

/** A chunk shorter than this may stand there by chance; "3." and a table's rule would tie a clause to its neighbour. */
const TELLING = 24

/** Ends of chunks, in order, and a hash of each. */
interface Chunks {
  count: number
  end: Int32Array
  hash: Int32Array
}

/** The stretches (UTF-16 offsets) that are left to compare; between them both texts are the same. */
export function stretches(old: string, now: string): Bounds[] {
  // A tag is one token across white space, lines included: no cut is safe beside one.
  if (old.includes('<') || now.includes('<')) return [{ a0: 0, a1: old.length, b0: 0, b1: now.length }]
  const a = chunksOf(old)
  const b = chunksOf(now)
  const list: Bounds[] = []
  let i = 0
  let j = 0
  let [k, l] = [a.count, b.count]
  while (i < k && j < l && same(i, j)) {
    i++
    j++
  }
  while (i < k && j < l && same(k - 1, l - 1)) {
    k--
    l--
  }
  for (const [u, v] of chain(pairs(a, i, k, b, j, l), a)) {
    if (!same(u, v)) continue
    leave(i, u, j, v)
    i = u + 1
    j = v + 1
  }
  leave(i, k, j, l)
  return list

  function same(u: number, v: number): boolean {
    const from = startOf(a, u)
    const there = startOf(b, v)
    const length = (a.end[u] as number) - from
    if (a.hash[u] !== b.hash[v] || (b.end[v] as number) - there !== length) return false
    return old.slice(from, from + length) === now.slice(there, there + length)
  }

  /** Chunks `[i, k)` and `[j, l)`, but for equal ones at either end. */
  function leave(i: number, k: number, j: number, l: number): void {
    while (i < k && j < l && same(i, j)) {
      i++
      j++
    }
    while (i < k && j < l && same(k - 1, l - 1)) {
      k--
      l--
    }
    const bounds = { a0: startOf(a, i), a1: startOf(a, k), b0: startOf(b, j), b1: startOf(b, l) }
    if (i < k && j < l) shorten(bounds, old, now)
    if (bounds.a0 < bounds.a1 || bounds.b0 < bounds.b1) list.push(bounds)
  }
}

function startOf({ end }: Chunks, k: number): number {
  return k > 0 ? (end[k - 1] as number) : 0
}

/**
 * Cuts after each line, and after a full stop between two letters: "1. May" and "Jan. 5" are dates. The search is the
 * engine's own, and the hash takes one letter in four: it only proposes, `same` looks at all of them.
 */
function chunksOf(text: string): Chunks {
  let end = new Int32Array((text.length >> 5) + 16)
  let hash = new Int32Array(end.length)
  let count = 0
  let from = 0
  let line = text.indexOf('\n')
  let stop = text.indexOf('. ')
  while (from < text.length) {
    let to = text.length
    if (line >= 0 && (stop < 0 || line < stop)) {
      to = line + 1
      line = text.indexOf('\n', to)
      // What stands in the brackets of a link belongs to them, whatever white space comes first.
      if (to < text.length && opensTarget(text, to - 2)) continue
    } else if (stop >= 0) {
      to = stop + 2
      stop = text.indexOf('. ', to)
      if (to < text.length && !(isLetter(text.charCodeAt(to)) && isLetter(text.charCodeAt(to - 3)))) continue
    }
    let sample = to - from
    for (let at = from; at < to; at += 4) sample = (Math.imul(sample, 131) + text.charCodeAt(at)) | 0
    if (count === end.length) {
      end = widened(end)
      hash = widened(hash)
    }
    end[count] = to
    hash[count++] = sample
    from = to
  }
  return { count, end, hash }
}

function opensTarget(text: string, before: number): boolean {
  let at = before
  while (at >= 0 && text.charCodeAt(at) <= 32) at--
  return text[at] === '('
}

function widened(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2)
  wider.set(column)
  return wider
}

function isLetter(unit: number): boolean {
  const lower = unit | 32
  return lower >= 97 && lower <= 122
}

/** For each chunk of `a[i, k)` that stands once there and once in `b[j, l)`: the other one; else -1. Told by hash alone. */
function pairs(
  a: Chunks,
  i: number,
  k: number,
  b: Chunks,
  j: number,
  l: number,
): { from: number; partner: Int32Array } {
  let size = 16
  while (size < 2 * (k - i)) size <<= 1
  const mask = size - 1
  // Chunk plus one: once in `a`; minus that: more often.
  const table = new Int32Array(size)
  const there = new Int32Array(size)
  for (let u = i; u < k; u++) {
    if ((a.end[u] as number) - startOf(a, u) < TELLING) continue
    const slot = find(a.hash[u] as number)
    table[slot] = table[slot] === 0 ? u + 1 : -Math.abs(table[slot] as number)
  }
  for (let v = j; v < l; v++) {
    const slot = find(b.hash[v] as number)
    if ((table[slot] as number) > 0) there[slot] = there[slot] === 0 ? v + 1 : -1
  }
  const partner = new Int32Array(k - i).fill(-1)
  for (let slot = 0; slot < size; slot++)
    if ((there[slot] as number) > 0) partner[(table[slot] as number) - 1 - i] = (there[slot] as number) - 1
  return { from: i, partner }

  function find(hash: number): number {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask
    while (table[slot] !== 0 && a.hash[Math.abs(table[slot] as number) - 1] !== hash) slot = (slot + 1) & mask
    return slot
  }
}

/** The increasing chain of pairs that has the most letters, by a Fenwick tree of the best chain up to each chunk. */
function chain({ from, partner }: { from: number; partner: Int32Array }, a: Chunks): [number, number][] {
  let highest = 0
  for (const v of partner) if (v >= highest) highest = v + 1
  const tree = new Int32Array(highest + 1).fill(-1)
  const best = new Int32Array(partner.length)
  const before = new Int32Array(partner.length)
  let top = -1
  for (let n = 0; n < partner.length; n++) {
    const v = partner[n] as number
    if (v < 0) continue
    let previous = -1
    for (let at = v; at > 0; at -= at & -at) previous = better(previous, tree[at] as number)
    before[n] = previous
    best[n] = (previous >= 0 ? (best[previous] as number) : 0) + (a.end[from + n] as number) - startOf(a, from + n)
    for (let at = v + 1; at <= highest; at += at & -at) tree[at] = better(tree[at] as number, n)
    top = better(top, n)
  }
  const list: [number, number][] = []
  for (let n = top; n >= 0; n = before[n] as number) list.push([from + n, partner[n] as number])
  return list.reverse()

  function better(one: number, other: number): number {
    if (one < 0 || other < 0) return Math.max(one, other)
    return (best[other] as number) > (best[one] as number) ? other : one
  }
}

/** Leaves out the same words at both ends, as long as a cut there goes through no token. */
function shorten(bounds: Bounds, old: string, now: string): void {
  const { a0, a1, b0, b1 } = bounds
  const most = Math.min(a1 - a0, b1 - b0)
  let head = 0
  while (head < most && old.charCodeAt(a0 + head) === now.charCodeAt(b0 + head)) head++
  const rest = most - head
  while (head > 0 && !betweenWords(old, a0 + head - 1, a0, a0 + head)) head--
  let tail = 0
  while (tail < rest && old.charCodeAt(a1 - 1 - tail) === now.charCodeAt(b1 - 1 - tail)) tail++
  while (tail > 0 && !betweenWords(old, a1 - tail, a1 - tail, a1)) tail--
  bounds.a0 += head
  bounds.b0 += head
  bounds.a1 -= tail
  bounds.b1 -= tail
}

/** Whether a space stands at `at`, after three letters and before one, all in `[from, to)`: no token has such a one inside. */
function betweenWords(text: string, at: number, from: number, to: number): boolean {
  if (text.charCodeAt(at) !== 32 || at + 1 >= to || at - 3 < from) return false
  for (let k = at - 3; k <= at + 1; k++) if (k !== at && !isLetter(text.charCodeAt(k))) return false
  return true
}
