import { TOKEN_KINDS } from '../tree/types.ts'
import { Columns, type Span, saidHash } from './columns.ts'
import type { Relations } from './relations.ts'
import type { Similarity } from './similarity.ts'
import type { Units } from './units.ts'

const WORD = TOKEN_KINDS.indexOf('word')

/** As many rows that are the same may change places with each other; more are a table that repeats itself. */
const SAME = 8
/** Cells in one gap that are compared each with each. */
const GAP_CELLS = 20_000
/** Likeness of two rows between the same neighbours, of which neither stands elsewhere. */
const ALIKE = 0.35
/** Likeness of two cells whose rows are not one another's, and what they must say: a sentence, not a period or a name. */
const ELSEWHERE = 0.62
const SENTENCE = 4

/** The units of one row of a table. */
interface Row extends Span {
  /** Index of the first row of its table. */
  head: number
  /** Hash of all its words, and of its first cell that has any. */
  words: number
  key: number | null
}

/**
 * Which row of a table became which. A cell says little ("1 year" stands in many), so cells are related only within rows
 * that are: sharing most words in order, the same elsewhere, named alike in their first cell, or alike between neighbours.
 */
export class Rows {
  readonly #old: Row[]
  readonly #new: Row[]
  /** Row of each unit plus one; 0 for what stands in no table. */
  readonly #ofOld: Int32Array
  readonly #ofNew: Int32Array
  readonly #partner: Int32Array
  readonly #taken: Int32Array
  readonly #units: [Units, Units]
  readonly #similarity: Similarity
  /** First cells of all rows of either side. */
  readonly #names: [Set<number | null>, Set<number | null>]

  constructor(old: Units, now: Units, similarity: Similarity) {
    this.#units = [old, now]
    this.#similarity = similarity
    this.#ofOld = new Int32Array(old.count)
    this.#ofNew = new Int32Array(now.count)
    this.#old = rowsOf(old, this.#ofOld)
    this.#new = rowsOf(now, this.#ofNew)
    this.#names = [new Set(this.#old.map((row) => row.key)), new Set(this.#new.map((row) => row.key))]
    this.#partner = new Int32Array(this.#old.length).fill(-1)
    this.#taken = new Int32Array(this.#new.length).fill(-1)
  }

  /** Whether unit `u` may have become unit `v`, as far as tables go. */
  allows(u: number, v: number): boolean {
    const r = (this.#ofOld[u] as number) - 1
    const s = (this.#ofNew[v] as number) - 1
    if (r < 0 || s < 0) return true
    if (this.#partner[r] === s) return true
    if (this.#partner[r] !== -1 || this.#taken[s] !== -1) return false
    return (this.#units[0].total[u] as number) >= SENTENCE && this.#similarity.of(u, v) >= ELSEWHERE
  }

  /** Pairs the rows, takes back what was related across them, and relates their cells, column by column. */
  relate(relations: Relations): void {
    if (this.#old.length === 0 || this.#new.length === 0) return
    this.#sharing(relations)
    this.#byHash((row) => row.words, SAME)
    this.#byHash((row) => row.key, 1)
    this.#between()
    for (let u = 0; u < relations.old.length; u++) {
      const relation = relations.old[u]
      if (!relation || relation.old.length > 1 || relation.new.length > 1) continue
      if (!this.allows(u, relation.new[0] as number)) relations.remove(relation)
    }
    const columns = new Columns(...this.#units, this.#similarity)
    this.#partner.forEach((s, r) => {
      if (s < 0) return
      const [mine, theirs] = [this.#old[r] as Row, this.#new[s] as Row]
      columns.relate(mine, this.#old[mine.head] as Row, theirs, this.#new[theirs.head] as Row, relations)
    })
  }

  #pair(r: number, s: number): void {
    if (this.#partner[r] !== -1 || this.#taken[s] !== -1) return
    this.#partner[r] = s
    this.#taken[s] = r
  }

  /** Rows of the same hash, if there are as many on both sides and no more than `most`: the first with the first. */
  #byHash(hashOf: (row: Row) => number | null, most: number): void {
    const lists = [this.#old, this.#new].map((rows, side) => {
      const map = new Map<number, number[]>()
      rows.forEach((row, n) => {
        const hash = hashOf(row)
        if (hash === null || (side === 0 ? this.#partner : this.#taken)[n] !== -1) return
        const list = map.get(hash)
        if (list) list.push(n)
        else map.set(hash, [n])
      })
      return map
    }) as [Map<number, number[]>, Map<number, number[]>]
    for (const [hash, rs] of lists[0]) {
      const ss = lists[1].get(hash)
      if (ss?.length !== rs.length || rs.length > most) continue
      for (const [n, r] of rs.entries()) this.#pair(r, ss[n] as number)
    }
  }

  /** Rows whose cells were found to be in order, by the weight of those cells. */
  #sharing(relations: Relations): void {
    const votes = new Map<string, { r: number; s: number; weight: number }>()
    const [old, now] = this.#units
    relations.old.forEach((relation, u) => {
      const r = (this.#ofOld[u] as number) - 1
      if (!relation || r < 0 || this.#partner[r] !== -1) return
      const v = relation.new[0] as number
      const s = (this.#ofNew[v] as number) - 1
      if (s < 0 || this.#taken[s] !== -1) return
      const vote = votes.get(`${r} ${s}`) ?? { r, s, weight: 0 }
      vote.weight += this.#similarity.of(u, v) * Math.min(old.total[u] as number, now.total[v] as number)
      votes.set(`${r} ${s}`, vote)
    })
    const said = (units: Units, { from, to }: Row) => {
      let sum = 0
      for (let k = from; k < to; k++) sum += units.total[k] as number
      return sum
    }
    const ranked = [...votes.values()].sort((x, y) => y.weight - x.weight || x.r - y.r || x.s - y.s)
    for (const { r, s, weight } of ranked) {
      const least = Math.min(said(old, this.#old[r] as Row), said(now, this.#new[s] as Row))
      if (2 * weight >= least && !this.#otherName(r, s)) this.#pair(r, s)
    }
  }

  /** Whether the first cell of one of them names another row of the other table. */
  #otherName(r: number, s: number): boolean {
    const mine = (this.#old[r] as Row).key
    const theirs = (this.#new[s] as Row).key
    if (mine === null || theirs === null || mine === theirs) return false
    return this.#names[1].has(mine) || this.#names[0].has(theirs)
  }

  /** What is left between rows that were paired in order: the pairs that are most alike. */
  #between(): void {
    for (let r = 0, s = 0; r < this.#old.length || s < this.#new.length; r++, s++) {
      const [from, there] = [r, s]
      while (r < this.#old.length && this.#partner[r] === -1) r++
      // Up to the row that the next one became, if it stands below; else up to the next that is taken.
      const end = r < this.#old.length ? (this.#partner[r] as number) : this.#new.length
      s = Math.max(s, end)
      const cells = (rows: Row[], first: number, last: number) =>
        last > first ? (rows[last - 1] as Row).to - (rows[first] as Row).from : 0
      if (cells(this.#old, from, r) * cells(this.#new, there, s) <= GAP_CELLS) this.#best(from, r, there, s)
    }
  }

  #best(r0: number, r1: number, s0: number, s1: number): void {
    const found: { r: number; s: number; alike: number }[] = []
    for (let r = r0; r < r1; r++) {
      for (let s = s0; s < s1; s++) {
        if (this.#partner[r] !== -1 || this.#taken[s] !== -1) continue
        const alike = this.#alike(this.#old[r] as Row, this.#new[s] as Row)
        if (alike >= ALIKE) found.push({ r, s, alike })
      }
    }
    found.sort((x, y) => y.alike - x.alike || x.r - y.r || x.s - y.s)
    for (const { r, s } of found) this.#pair(r, s)
  }

  /** Share of what both rows say that stands in cells of the same column, 0 to 1. */
  #alike(mine: Row, theirs: Row): number {
    const [old, now] = this.#units
    let common = 0
    let sum = 0
    for (let u = mine.from; u < mine.to; u++) {
      let best = 0
      for (let v = theirs.from; v < theirs.to; v++) best = Math.max(best, this.#similarity.of(u, v))
      common += best * (old.total[u] as number)
      sum += old.total[u] as number
    }
    let other = 0
    for (let v = theirs.from; v < theirs.to; v++) other += now.total[v] as number
    return Math.max(sum, other) > 0 ? common / Math.max(sum, other) : 0
  }
}

function rowsOf(units: Units, of: Int32Array): Row[] {
  const rows: Row[] = []
  let last: number | null = null
  let head = 0
  for (let k = 0; k < units.count; k++) {
    const { block } = units.document.sentences[k] as Units['document']['sentences'][number]
    if (block.row === null) {
      // The row of dashes below the first one is no row, and ends no table.
      if (block.kind !== 'markup') last = null
      continue
    }
    if (last === null) head = rows.length
    if (block.row !== last) rows.push({ from: k, to: k, head, words: 0, key: null })
    last = block.row
    const row = rows.at(-1) as Row
    row.to = k + 1
    row.words = (Math.imul(row.words, 31) + saidHash(units, k)) | 0
    if (row.key === null && hasWord(units, k)) row.key = saidHash(units, k)
    of[k] = rows.length
  }
  return rows
}

function hasWord(units: Units, k: number): boolean {
  const { firstToken, lastToken } = units.document.sentences[k] as { firstToken: number; lastToken: number }
  for (let i = firstToken; i < lastToken; i++) if (units.document.tokens.kind[i] === WORD) return true
  return false
}
