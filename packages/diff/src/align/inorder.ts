import type { Relations } from './relations.ts'
import type { Rows } from './rows.ts'
import type { Similarity } from './similarity.ts'
import type { Units } from './units.ts'

/** Words that unit `u` and unit `v` share, by weight, in order. */
interface Edge {
  u: number
  v: number
  common: number
}

/** Half of what both say is common: one sentence, edited. */
const ALIKE = 0.42
/** Nearly all of the smaller one stands in the larger: a part of it, if it says enough to tell. */
const CONTAINED = 0.65
const ENOUGH = 1.5
/** Of a sentence that was split off: so much of it stood in the whole. */
const PART = 0.55
/** Edges of one group: more is a text that repeats itself, and is taken in parts. */
const TANGLE = 64
/** What two or three words say. */
const SHORT = 3
/** Cells of a gap that are compared each with each. */
const GAP_CELLS = 20_000

/** Relates units by the words that the word match found in common, keeping their order. */
export function relateByWords(old: Units, now: Units, match: Int32Array, relations: Relations): void {
  const strong: Edge[] = []
  let u = 0
  let v = 0
  let common = 0
  for (let i = 0; i < match.length; i++) {
    const j = match[i] as number
    if (j < 0) continue
    if (i >= (old.first[u + 1] as number) || j >= (now.first[v + 1] as number)) {
      keepStrong(u, v, common)
      while (i >= (old.first[u + 1] as number)) u++
      while (j >= (now.first[v + 1] as number)) v++
      common = 0
    }
    common += (old.upTo[i + 1] as number) - (old.upTo[i] as number)
  }
  keepStrong(u, v, common)
  for (let k = 0; k < strong.length; ) {
    let to = k + 1
    while (
      to < strong.length &&
      to - k < TANGLE &&
      ((strong[to] as Edge).u === (strong[to - 1] as Edge).u || (strong[to] as Edge).v === (strong[to - 1] as Edge).v)
    )
      to++
    const { u, v } = strong[k] as Edge
    if (to > k + 1) relate(strong.slice(k, to))
    else if (relations.free(u, v)) relations.add([u], [v])
    k = to
  }

  function keepStrong(u: number, v: number, common: number): void {
    if (common === 0) return
    const a = old.total[u] as number
    const b = now.total[v] as number
    if (2 * common >= ALIKE * (a + b || 1) || (common >= ENOUGH && common >= CONTAINED * (Math.min(a, b) || 1)))
      strong.push({ u, v, common })
  }

  function shares({ u, v, common }: Edge): { both: number; old: number; new: number } {
    const a = old.total[u] as number
    const b = now.total[v] as number
    return { both: (2 * common) / (a + b || 1), old: common / (a || 1), new: common / (b || 1) }
  }

  /** One connected group of edges: a pair, a split, a merger; anything more tangled is taken apart, best pair first. */
  function relate(group: Edge[]): void {
    const us = [...new Set(group.map((edge) => edge.u))]
    const vs = [...new Set(group.map((edge) => edge.v))]
    const sum = group.reduce((total, edge) => total + edge.common, 0)
    const contiguous = (list: number[]) => list.every((k, n) => n === 0 || k === (list[n - 1] as number) + 1)
    // Every part must come mostly from the whole, and no part may be the whole.
    if (us.length === 1 && vs.length > 1 && contiguous(vs) && sum >= 0.5 * (old.total[us[0] as number] as number)) {
      if (best(group) < 0.85 && group.every((edge) => shares(edge).new >= PART)) {
        relations.add(us, vs)
        return
      }
    }
    if (vs.length === 1 && us.length > 1 && contiguous(us) && sum >= 0.5 * (now.total[vs[0] as number] as number)) {
      if (best(group) < 0.85 && group.every((edge) => shares(edge).old >= PART)) {
        relations.add(us, vs)
        return
      }
    }
    for (const { u, v } of group.toSorted((x, y) => shares(y).both - shares(x).both || x.u - y.u || x.v - y.v)) {
      if (relations.free(u, v) && keepsOrder(group, u, v)) relations.add([u], [v])
    }
  }

  function best(group: Edge[]): number {
    return Math.max(...group.map((edge) => shares(edge).both))
  }

  function keepsOrder(group: Edge[], u: number, v: number): boolean {
    return group.every((edge) => {
      const taken = relations.old[edge.u]
      return !taken || edge.u < u === (taken.new[0] as number) < v
    })
  }
}

/** In each gap between related units: the pairs that are most alike, in order. `last`: what moved is known by now. */
export function relateInGaps(
  old: Units,
  now: Units,
  relations: Relations,
  similarity: Similarity,
  rows: Rows,
  last: boolean,
): void {
  for (const { u0, u1, v0, v1 } of relations.gaps()) {
    const p = u1 - u0
    const q = v1 - v0
    if (p === 0 || q === 0 || p * q > GAP_CELLS || !anyFree(u0, u1, relations.old) || !anyFree(v0, v1, relations.new))
      continue
    const score = new Float64Array((p + 1) * (q + 1))
    const alike = new Float64Array(p * q)
    const lone = p === 1 && q === 1
    for (let i = 0; i < p; i++) {
      for (let j = 0; j < q; j++) alike[i * q + j] = may(u0 + i, v0 + j) ? value(u0 + i, v0 + j, lone) : 0
    }
    for (let i = p - 1; i >= 0; i--) {
      for (let j = q - 1; j >= 0; j--) {
        const own = alike[i * q + j] as number
        const both = own > 0 ? own + (score[(i + 1) * (q + 1) + j + 1] as number) : 0
        score[i * (q + 1) + j] = Math.max(
          both,
          score[(i + 1) * (q + 1) + j] as number,
          score[i * (q + 1) + j + 1] as number,
        )
      }
    }
    for (let i = 0, j = 0; i < p && j < q; ) {
      const own = alike[i * q + j] as number
      const here = score[i * (q + 1) + j] as number
      if (own > 0 && here === own + (score[(i + 1) * (q + 1) + j + 1] as number)) {
        relations.add([u0 + i++], [v0 + j++])
      } else if (here === score[(i + 1) * (q + 1) + j]) i++
      else j++
    }
  }

  function anyFree(from: number, to: number, list: readonly unknown[]): boolean {
    for (let k = from; k < to; k++) if (list[k] === null) return true
    return false
  }

  function may(u: number, v: number): boolean {
    return relations.free(u, v) && rows.allows(u, v)
  }

  function value(u: number, v: number, lone: boolean): number {
    const a = old.document.sentences[u]?.block.kind
    const b = now.document.sentences[v]?.block.kind
    // What stands alone between unchanged neighbours was most likely edited, if it is the same kind of thing.
    const enough = lone && a === b ? 0.1 : a === b ? 0.3 : 0.45
    const alike = similarity.atLeast(enough, u, v)
    if (alike > 0) return alike
    // A short answer, cell or item may share no word with what stands in its place now ("One year." → "Two months.").
    return last && lone && a === b && (old.total[u] as number) <= SHORT && (now.total[v] as number) <= SHORT ? 0.1 : 0
  }
}
