import { slug } from '@fairnotice/policy/slug'
import type { Relations } from './relations.ts'
import type { Rows } from './rows.ts'
import type { Similarity } from './similarity.ts'
import type { Units } from './units.ts'
import { sameWords, wordsHash } from './units.ts'

/** What a unit must say to be recognised elsewhere: two or three words that are not everywhere. */
const TELLING = 1.6
/** Likeness that proves a move by itself, and beside a unit that moved. */
const ALIKE = 0.62
const BESIDE = 0.4
/** A word that stands in more free units than this finds no candidates. */
const COMMON = 8

/** Relates units that changed their place: the same words first, then what stands beside them, then what is alike. */
export function relateMoved(old: Units, now: Units, relations: Relations, similarity: Similarity, rows: Rows): void {
  sameElsewhere()
  beside()
  alikeElsewhere()
  beside()
  if (reclaim(1) || reclaim(-1)) beside()

  function may(u: number, v: number): boolean {
    return relations.free(u, v) && rows.allows(u, v)
  }

  function sameElsewhere(): void {
    const here = freeByHash(old, relations.old)
    const there = freeByHash(now, relations.new)
    for (const [hash, us] of here) {
      const vs = there.get(hash)
      if (!vs || us.length !== vs.length || us.length > COMMON) continue
      us.forEach((u, n) => {
        const v = vs[n] as number
        if (may(u, v) && (typeof hash === 'string' || sameWords(old, u, now, v))) relations.add([u], [v], true)
      })
    }
  }

  function freeByHash(units: Units, taken: readonly unknown[]): Map<number | string, number[]> {
    const lists = new Map<number | string, number[]>()
    for (let k = 0; k < units.count; k++) {
      if (taken[k] !== null) continue
      // A heading is known by its title, whatever its number and however common its words.
      const block = units.document.sentences[k]?.block
      if (block?.kind !== 'heading' && (units.total[k] as number) < TELLING) continue
      const hash = block?.kind === 'heading' ? slug(block.section.title) : wordsHash(units, k)
      const list = lists.get(hash)
      if (list) list.push(k)
      else lists.set(hash, [k])
    }
    return lists
  }

  /** Whatever stands beside a moved unit on both sides moved with it, even if short or edited. */
  function beside(): void {
    for (const step of [1, -1]) {
      const count = relations.old.length
      for (let n = 0; n < count; n++) {
        const u = step > 0 ? n : count - 1 - n
        const relation = relations.old[u]
        if (!relation?.moved || relation.new.length !== 1) continue
        const v = relation.new[0] as number
        if (!may(u + step, v + step)) continue
        if (sameWords(old, u + step, now, v + step) || similarity.atLeast(BESIDE, u + step, v + step) > 0) {
          relations.add([u + step], [v + step], true)
        }
      }
    }
  }

  /**
   * A sentence that stands twice may have been matched to the wrong one: between moved neighbours it moved with them, and
   * its false partner is free for the right one. Returns whether any was.
   */
  function reclaim(step: 1 | -1): boolean {
    let any = false
    for (let u = 0; u < relations.old.length; u++) {
      const relation = relations.old[u]
      if (!relation?.moved || relation.new.length !== 1) continue
      const k = u + step
      const v = (relation.new[0] as number) + step
      const mine = relations.old[k]
      const theirs = relations.new[v]
      if (mine === undefined || theirs === undefined || mine === theirs || (mine === null) === (theirs === null))
        continue
      const taken = (mine ?? theirs) as NonNullable<typeof mine>
      if (
        taken.moved ||
        taken.old.length > 1 ||
        taken.new.length > 1 ||
        !sameWords(old, k, now, v) ||
        !rows.allows(k, v)
      )
        continue
      relations.remove(taken)
      relations.add([k], [v], true)
      any = true
    }
    return any
  }

  function alikeElsewhere(): void {
    const index = indexOf(now, relations.new)
    const found: { u: number; v: number; alike: number }[] = []
    // The last unit of the old text that met each word, and each unit of the new one: no pair is looked at twice.
    const met = new Int32Array(index.first.length).fill(-1)
    const seen = new Int32Array(now.count).fill(-1)
    for (let u = 0; u < old.count; u++) {
      if (relations.old[u] !== null || (old.total[u] as number) < TELLING) continue
      const [from, to] = wordsOf(old, u)
      for (let i = from; i < to; i++) {
        const id = old.ids[i] as number
        if (id + 1 >= met.length || met[id] === u) continue
        met[id] = u
        const first = index.first[id] as number
        const last = index.first[id + 1] as number
        if (last - first > COMMON) continue
        for (let n = first; n < last; n++) {
          const v = index.units[n] as number
          if (seen[v] === u) continue
          seen[v] = u
          const alike = similarity.atLeast(ALIKE, u, v)
          if (alike > 0 && rows.allows(u, v)) found.push({ u, v, alike })
        }
      }
    }
    found.sort((x, y) => y.alike - x.alike || x.u - y.u || x.v - y.v)
    for (const { u, v } of found) if (relations.free(u, v)) relations.add([u], [v], true)
  }
}

/** Which free units have each word: those of word `id` are `units[first[id]]` up to `units[first[id + 1]]`. */
function indexOf(all: Units, taken: readonly unknown[]): { first: Int32Array; units: Int32Array } {
  let highest = -1
  for (let i = 0; i < all.ids.length; i++) highest = Math.max(highest, all.ids[i] as number)
  const first = new Int32Array(highest + 2)
  const met = new Int32Array(highest + 1).fill(-1)
  const each = (visit: (id: number, v: number) => void) => {
    met.fill(-1)
    for (let v = 0; v < all.count; v++) {
      if (taken[v] !== null || (all.total[v] as number) < TELLING) continue
      const [from, to] = wordsOf(all, v)
      for (let i = from; i < to; i++) {
        const id = all.ids[i] as number
        if (met[id] === v) continue
        met[id] = v
        visit(id, v)
      }
    }
  }
  each((id) => {
    first[id + 1] = (first[id + 1] as number) + 1
  })
  for (let id = 0; id <= highest; id++) first[id + 1] = (first[id + 1] as number) + (first[id] as number)
  const units = new Int32Array(first[highest + 1] as number)
  const next = first.slice()
  each((id, v) => {
    const at = next[id] as number
    units[at] = v
    next[id] = at + 1
  })
  return { first, units }
}

/** Tokens `[from, to)` of a unit by which it is looked for: a very long one shows early what it is. */
function wordsOf(units: Units, k: number): [number, number] {
  const { firstToken, lastToken } = units.document.sentences[k] as { firstToken: number; lastToken: number }
  return [firstToken, Math.min(lastToken, firstToken + 400)]
}

/**
 * What was called moved within one gap, between the same neighbours, may stand in order after all: the heaviest chain of
 * them does, only the rest moved.
 */
export function settleOrder(old: Units, relations: Relations): void {
  for (const { u0, u1, v0, v1 } of relations.gaps()) {
    const pairs = []
    for (let u = u0; u < u1; u++) {
      const relation = relations.old[u]
      if (!relation?.moved || relation.old.length > 1) continue
      const v = relation.new[0] as number
      if (v >= v0 && v < v1) pairs.push({ relation, v, weight: old.total[u] as number })
    }
    if (pairs.length === 0 || pairs.length > 2000) continue
    const best = pairs.map((pair) => pair.weight)
    const from = pairs.map(() => -1)
    let top = 0
    for (let k = 0; k < pairs.length; k++) {
      const own = pairs[k] as (typeof pairs)[number]
      for (let h = 0; h < k; h++) {
        if ((pairs[h] as (typeof pairs)[number]).v < own.v && (best[h] as number) + own.weight > (best[k] as number)) {
          best[k] = (best[h] as number) + own.weight
          from[k] = h
        }
      }
      if ((best[k] as number) > (best[top] as number)) top = k
    }
    for (let k = top; k >= 0; k = from[k] as number) (pairs[k] as (typeof pairs)[number]).relation.moved = false
  }
}
