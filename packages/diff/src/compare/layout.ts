import type { Relation, Relations } from '../align/relations.ts'
import type { Units } from '../align/units.ts'

/** The offsets of one side that a change covers, unit by unit. */
export interface Cover {
  start: number
  end: number
}

/**
 * Which characters belong to which unit, so that everything outside all changes is the same text on both sides. The words
 * are clear; the white space between two units is not: what is removed or added takes the white space on one of its sides
 * along, on the side that leaves the same behind in both texts.
 */
export interface Layout {
  old: Cover[]
  new: Cover[]
  /** White space at the ends of texts that have no unit in common; null almost always. */
  loose: { old: Cover; new: Cover } | null
}

export function startOf(units: Units, k: number): number {
  return k < units.count
    ? (units.document.tokens.start[units.first[k] as number] as number)
    : units.document.text.length
}

export function endOf(units: Units, k: number): number {
  return k < 0 ? 0 : (units.document.tokens.end[(units.first[k + 1] as number) - 1] as number)
}

/** `flip`: the texts came in the other order; ties are broken so that the result is the mirror image. */
export function layout(old: Units, now: Units, relations: Relations, flip: boolean): Layout {
  const covers = (units: Units): Cover[] =>
    Array.from({ length: units.count }, (_, k) => ({ start: startOf(units, k), end: endOf(units, k) }))
  const result: Layout = { old: covers(old), new: covers(now), loose: null }
  let before: Relation | null = null
  for (const relation of [...relations.inOrder(), null]) {
    if (relation) {
      joinInside(result.old, relation.old)
      joinInside(result.new, relation.new)
    }
    between(before, relation)
    before = relation
  }
  return result

  function between(left: Relation | null, right: Relation | null): void {
    const oldGap = new Gap(
      old,
      result.old,
      left ? (left.old.at(-1) as number) : -1,
      right ? (right.old[0] as number) : old.count,
    )
    const newGap = new Gap(
      now,
      result.new,
      left ? (left.new.at(-1) as number) : -1,
      right ? (right.new[0] as number) : now.count,
    )
    const crossed = [
      () => oldGap.first === newGap.last && settle('first', 'last'),
      () => oldGap.last === newGap.first && settle('last', 'first'),
    ]
    if (flip) crossed.reverse()
    const settled =
      (oldGap.first === newGap.first && settle('first', 'first')) ||
      (oldGap.last === newGap.last && settle('last', 'last')) ||
      crossed.some((attempt) => attempt())
    if (settled) return
    // White space changed beside what was removed or added: the unit before it takes the difference, else the one after.
    if (left) {
      settle('first', 'first')
      ;(result.old[left.old.at(-1) as number] as Cover).end = oldGap.firstEnd
      ;(result.new[left.new.at(-1) as number] as Cover).end = newGap.firstEnd
    } else if (right) {
      settle('last', 'last')
      ;(result.old[right.old[0] as number] as Cover).start = oldGap.lastStart
      ;(result.new[right.new[0] as number] as Cover).start = newGap.lastStart
    } else {
      settle('first', 'first')
      result.loose = { old: { start: 0, end: oldGap.firstEnd }, new: { start: 0, end: newGap.firstEnd } }
    }

    function settle(oldLeaves: 'first' | 'last', newLeaves: 'first' | 'last'): true {
      oldGap.leave(oldLeaves)
      newGap.leave(newLeaves)
      return true
    }
  }
}

/** The units strictly between two neighbours, and the white space around them. */
class Gap {
  readonly first: string
  readonly last: string
  readonly firstEnd: number
  readonly lastStart: number
  readonly #units: Units
  readonly #covers: Cover[]
  readonly #left: number
  readonly #right: number

  constructor(units: Units, covers: Cover[], left: number, right: number) {
    const { text } = units.document
    this.firstEnd = startOf(units, left + 1)
    this.lastStart = endOf(units, right - 1)
    this.first = text.slice(endOf(units, left), this.firstEnd)
    this.last = text.slice(this.lastStart, startOf(units, right))
    this.#units = units
    this.#covers = covers
    this.#left = left
    this.#right = right
  }

  /** Which white space stays outside: the first one, so that units take what follows them, or the last one. */
  leave(which: 'first' | 'last'): void {
    for (let k = this.#left + 1; k < this.#right; k++) {
      const cover = this.#covers[k] as Cover
      if (which === 'first') cover.end = startOf(this.#units, k + 1)
      else cover.start = endOf(this.#units, k - 1)
    }
  }
}

/** Within a split or merged sentence the white space between its units is part of it. */
function joinInside(covers: Cover[], units: readonly number[]): void {
  for (let n = 0; n + 1 < units.length; n++) {
    ;(covers[units[n] as number] as Cover).end = (covers[units[n + 1] as number] as Cover).start
  }
}
