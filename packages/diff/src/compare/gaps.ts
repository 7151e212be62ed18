import type { Relation, Relations } from '../align/relations.ts'
import type { Units } from '../align/units.ts'
import type { Covers, Layout } from './layout.ts'

/** Where the words of unit k begin; the text's end for one behind the last. */
export function startOf(units: Units, k: number): number {
  return k < units.count
    ? (units.document.tokens.start[units.first[k] as number] as number)
    : units.document.text.length
}

/** Where they end; the text's beginning for one before the first. */
export function endOf(units: Units, k: number): number {
  return k < 0 ? 0 : (units.document.tokens.end[(units.first[k + 1] as number) - 1] as number)
}

/** Which white space beside units stays outside: the one before them, the one after, or line by line a part of each. */
type Side = 'first' | 'last' | 'lines'

/** The units of both texts between two neighbours in order, and which white space beside them stays outside. */
export class GapPair {
  readonly #old: Gap
  readonly #new: Gap
  readonly #result: Layout
  readonly #left: Relation | null
  readonly #right: Relation | null

  constructor(old: Units, now: Units, result: Layout, left: Relation | null, right: Relation | null) {
    this.#old = new Gap(
      old,
      result.old,
      left ? (left.old.at(-1) as number) : -1,
      right ? (right.old[0] as number) : old.count,
    )
    this.#new = new Gap(
      now,
      result.new,
      left ? (left.new.at(-1) as number) : -1,
      right ? (right.new[0] as number) : now.count,
    )
    this.#result = result
    this.#left = left
    this.#right = right
  }

  /** Settles what has only one answer; false if both ends would do. */
  settleForced(flip: boolean): boolean {
    const first = this.#old.first === this.#new.first
    const last = this.#old.last === this.#new.last
    if (first && last && !this.#old.units && !this.#new.units) return true
    // An indented line goes with its indent, or a removed item begins a space late and ends in the next one's line.
    if (this.#old.indented || this.#new.indented) {
      if (this.#old.outsideLines === this.#new.outsideLines) return this.#settle('lines', 'lines')
    }
    if (first && last) return false
    if (first) return this.#settle('first', 'first')
    if (last) return this.#settle('last', 'last')
    const crossed = [
      () => this.#old.first === this.#new.last && this.#settle('first', 'last'),
      () => this.#old.last === this.#new.first && this.#settle('last', 'first'),
    ]
    if (flip) crossed.reverse()
    return crossed.some((attempt) => attempt()) || this.#changedSpace()
  }

  settleFree(relations: Relations): void {
    const wants =
      this.#old.partners(relations.old, (relation) => this.#result.new.leads[relation.new[0] as number] === 1) ||
      this.#new.partners(relations.new, (relation) => this.#result.old.leads[relation.old[0] as number] === 1)
    this.#settle(wants ? 'last' : 'first', wants ? 'last' : 'first')
  }

  /** White space changed beside what was removed or added: the unit before it takes the difference, else the one after. */
  #changedSpace(): true {
    const { old, new: now } = this.#result
    if (!this.#left && this.#right) {
      this.#settle('last', 'last')
      old.start[this.#right.old[0] as number] = this.#old.lastStart
      now.start[this.#right.new[0] as number] = this.#new.lastStart
      return true
    }
    this.#settle('first', 'first')
    if (this.#left) {
      old.end[this.#left.old.at(-1) as number] = this.#old.firstEnd
      now.end[this.#left.new.at(-1) as number] = this.#new.firstEnd
    } else {
      this.#result.loose = {
        old: { start: 0, end: this.#old.firstEnd },
        new: { start: 0, end: this.#new.firstEnd },
      }
    }
    return true
  }

  #settle(oldLeaves: Side, newLeaves: Side): true {
    this.#old.leave(oldLeaves)
    this.#new.leave(newLeaves)
    return true
  }
}

/** The units strictly between two neighbours, and the white space around them. */
class Gap {
  readonly first: string
  readonly last: string
  readonly firstEnd: number
  readonly lastStart: number
  readonly #units: Units
  readonly #covers: Covers
  readonly #left: number
  readonly #right: number

  constructor(units: Units, covers: Covers, left: number, right: number) {
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

  /** Whether there is any unit in between. */
  get units(): boolean {
    return this.#right - this.#left > 1
  }

  /** Whether the line of the first unit, or of what follows the last one, begins with white space. */
  get indented(): boolean {
    return this.units && this.#indent(this.#left + 1) + this.#indent(this.#right) > 0
  }

  /** The white space left behind if the units take their lines along. */
  get outsideLines(): string {
    if (!this.units) return this.first
    const indent = this.#indent(this.#right)
    return (
      this.first.slice(0, this.first.length - this.#indent(this.#left + 1)) + this.last.slice(this.last.length - indent)
    )
  }

  /** How much white space stands before unit k in its line; 0 if it does not begin one. */
  #indent(k: number): number {
    if (k >= this.#units.count) return 0
    const { text } = this.#units.document
    const to = startOf(this.#units, k)
    const from = endOf(this.#units, k - 1)
    let at = to
    while (at > from && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
    return at > from || from === 0 ? to - at : 0
  }

  /** Whether a unit that moved from here took the white space before it along at its other place. */
  partners(related: readonly (Relation | null)[], leads: (relation: Relation) => boolean): boolean {
    for (let k = this.#left + 1; k < this.#right; k++) {
      const relation = related[k]
      if (relation && leads(relation)) return true
    }
    return false
  }

  /** Which white space stays outside: the first one, so that units take what follows them, the last one, or lines. */
  leave(which: Side): void {
    for (let k = this.#left + 1; k < this.#right; k++) {
      if (which === 'first') this.#covers.end[k] = startOf(this.#units, k + 1)
      else if (which === 'lines') {
        this.#covers.start[k] = startOf(this.#units, k) - this.#indent(k)
        this.#covers.end[k] = startOf(this.#units, k + 1) - this.#indent(k + 1)
      } else {
        this.#covers.start[k] = endOf(this.#units, k - 1)
        this.#covers.leads[k] = 1
      }
    }
  }
}
