import { TOKEN_KINDS } from '../tree/types.ts'
import type { Relations } from './relations.ts'
import type { Similarity } from './similarity.ts'
import type { Units } from './units.ts'

const MARKUP = TOKEN_KINDS.indexOf('markup')

/** Likeness of two cells of rows that are one another's, if no column tells. */
const ALIKE = 0.35

/** Units of two rows that are looked at each with each: no table that a person wrote has rows of more. */
const MOST_PAIRS = 20_000

/** Units `[from, to)`: a row, or a cell. */
export interface Span {
  from: number
  to: number
}

/** Relates the cells of two rows that became one another: column by column, as the first rows of their tables name them. */
export class Columns {
  readonly #old: Units
  readonly #new: Units
  readonly #similarity: Similarity
  readonly #known = new Map<string, number[]>()

  constructor(old: Units, now: Units, similarity: Similarity) {
    this.#old = old
    this.#new = now
    this.#similarity = similarity
  }

  relate(mine: Span, head: Span, theirs: Span, otherHead: Span, relations: Relations): void {
    const there = cellsOf(this.#new, theirs)
    const columns = this.#columns(head, otherHead)
    cellsOf(this.#old, mine).forEach((cell, column) => {
      const other = there[columns[column] ?? -1]
      if (!other) return
      if (cell.to - cell.from > 1 || other.to - other.from > 1) this.#inTurn(cell, other, relations)
      else this.#pair(cell.from, other.from, relations)
    })
    if (columns.includes(-1)) this.#inTurn(mine, theirs, relations)
  }

  #pair(u: number, v: number, relations: Relations): void {
    const [mine, theirs] = [relations.old[u], relations.new[v]]
    if (mine && mine === theirs) return
    // What stood in order may have stood in another column.
    for (const taken of [mine, theirs]) {
      if (taken && (taken.old.length > 1 || taken.new.length > 1)) return
      if (taken) relations.remove(taken)
    }
    relations.add([u], [v], true)
  }

  /** For each column of the one table its place in the other, or -1: by their names, else by their place. */
  #columns(head: Span, otherHead: Span): number[] {
    const key = `${head.from} ${otherHead.from}`
    const known = this.#known.get(key)
    if (known) return known
    const mine = cellsOf(this.#old, head).map(({ from }) => saidHash(this.#old, from))
    const theirs = cellsOf(this.#new, otherHead).map(({ from }) => saidHash(this.#new, from))
    // Where each name stands; -1 if twice.
    const places = new Map<number, number>()
    theirs.forEach((hash, n) => {
      places.set(hash, places.has(hash) ? -1 : n)
    })
    const named = mine.map((hash) => places.get(hash) ?? -1)
    const taken = new Set(named)
    const columns = named.map((place, n) => (place < 0 && mine.length === theirs.length && !taken.has(n) ? n : place))
    this.#known.set(key, columns)
    return columns
  }

  /** What is free on both sides, each with the next one that is the same or alike. */
  #inTurn(mine: Span, theirs: Span, relations: Relations): void {
    if ((mine.to - mine.from) * (theirs.to - theirs.from) > MOST_PAIRS) return
    let v = theirs.from
    for (let u = mine.from; u < mine.to; u++) {
      if (relations.old[u] !== null) continue
      for (let k = v; k < theirs.to; k++) {
        if (!relations.free(u, k)) continue
        if (saidHash(this.#old, u) !== saidHash(this.#new, k) && this.#similarity.of(u, k) < ALIKE) continue
        relations.add([u], [k], true)
        v = k + 1
        break
      }
    }
  }
}

function cellsOf({ document }: Units, { from, to }: Span): Span[] {
  const cells: Span[] = []
  for (let k = from; k < to; k++) {
    const block = document.sentences[k]?.block
    if (k > from && document.sentences[k - 1]?.block === block) (cells.at(-1) as Span).to = k + 1
    else cells.push({ from: k, to: k + 1 })
  }
  return cells
}

/** A hash of a unit's words and punctuation: the last cell of a row has one more "|", wherever its column stands. */
export function saidHash({ document, ids }: Units, k: number): number {
  const { firstToken, lastToken } = document.sentences[k] as { firstToken: number; lastToken: number }
  let hash = 0
  for (let i = firstToken; i < lastToken; i++) {
    if (document.tokens.kind[i] !== MARKUP) hash = (Math.imul(hash ^ (ids[i] as number), 0x9e3779b1) + 0x85ebca6b) | 0
  }
  return hash
}
