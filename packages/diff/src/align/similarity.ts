import { slug } from '@fairnotice/policy'
import type { Section } from '../tree/types.ts'
import type { Units } from './units.ts'

interface Bag {
  ids: Int32Array
  weights: Float32Array
}

/** Weighted share of common words (Dice), 0 to 1, order aside. Bags are made once per unit and kept. */
export class Similarity {
  #old: Units
  #new: Units
  #titles = new Map<Section, string>()
  #bags: [Map<number, Bag>, Map<number, Bag>] = [new Map(), new Map()]

  constructor(old: Units, now: Units) {
    this.#old = old
    this.#new = now
  }

  of(u: number, v: number): number {
    if (this.#sameTitle(u, v)) return 1
    const a = this.#bag(0, u)
    const b = this.#bag(1, v)
    let common = 0
    for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
      const x = a.ids[i] as number
      const y = b.ids[j] as number
      if (x === y) {
        common += a.weights[i] as number
        i++
        j++
      } else if (x < y) i++
      else j++
    }
    const sum = (this.#old.total[u] as number) + (this.#new.total[v] as number)
    return sum > 0 ? (2 * common) / sum : 0
  }

  /** Two headings that differ by their number at most: all their words may be common ones, which prove nothing else. */
  #sameTitle(u: number, v: number): boolean {
    const a = this.#old.document.sentences[u]?.block
    const b = this.#new.document.sentences[v]?.block
    if (a?.kind !== 'heading' || b?.kind !== 'heading') return false
    return this.#title(a.section) === this.#title(b.section)
  }

  #title(section: Section): string {
    const known = this.#titles.get(section)
    if (known !== undefined) return known
    const title = slug(section.title)
    this.#titles.set(section, title)
    return title
  }

  #bag(side: 0 | 1, k: number): Bag {
    const known = this.#bags[side].get(k)
    if (known) return known
    const units = side === 0 ? this.#old : this.#new
    const from = units.first[k] as number
    const to = units.first[k + 1] as number
    const order = Array.from({ length: to - from }, (_, n) => from + n).sort(
      (x, y) => (units.ids[x] as number) - (units.ids[y] as number) || x - y,
    )
    const bag = {
      ids: Int32Array.from(order, (i) => units.ids[i] as number),
      weights: Float32Array.from(order, (i) => units.weight[i] as number),
    }
    this.#bags[side].set(k, bag)
    return bag
  }
}
