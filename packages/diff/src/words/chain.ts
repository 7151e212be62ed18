import { type Chunks, hashesOf, startOf, TELLING } from './chunks.ts'

/**
 * For each chunk of `a[i, k)`, of `old`, that stands once there and once in `b[j, l)`, of `now`: the other one; else -1.
 * Told by hash alone.
 */
export function pairs(
  old: string,
  a: Chunks,
  i: number,
  k: number,
  now: string,
  b: Chunks,
  j: number,
  l: number,
): { from: number; partner: Int32Array } {
  const ours = hashesOf(old, a, i, k)
  const theirs = hashesOf(now, b, j, l)
  let size = 16
  while (size < 2 * (k - i)) size <<= 1
  const mask = size - 1
  // Chunk plus one: once in `a`; minus that: more often.
  const table = new Int32Array(size)
  const there = new Int32Array(size)
  for (let u = i; u < k; u++) {
    if ((a.end[u] as number) - startOf(a, u) < TELLING) continue
    const slot = find(ours[u - i] as number)
    table[slot] = table[slot] === 0 ? u + 1 : -Math.abs(table[slot] as number)
  }
  for (let v = j; v < l; v++) {
    const slot = find(theirs[v - j] as number)
    if ((table[slot] as number) > 0) there[slot] = there[slot] === 0 ? v + 1 : -1
  }
  const partner = new Int32Array(k - i).fill(-1)
  for (let slot = 0; slot < size; slot++)
    if ((there[slot] as number) > 0) partner[(table[slot] as number) - 1 - i] = (there[slot] as number) - 1
  return { from: i, partner }

  function find(hash: number): number {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask
    while (table[slot] !== 0 && ours[Math.abs(table[slot] as number) - 1 - i] !== hash) slot = (slot + 1) & mask
    return slot
  }
}

/** The increasing chain of pairs that has the most letters, by a Fenwick tree of the best chain up to each chunk. */
export function chain({ from, partner }: { from: number; partner: Int32Array }, a: Chunks): [number, number][] {
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
