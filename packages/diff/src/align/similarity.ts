import { slug } from '@fairnotice/policy/slug'
import type { Section } from '../tree/types.ts'
import type { Units } from './units.ts'

/** The words of each unit in order of their numbers, where its tokens stand in the text; made when first asked for. */
interface Bags {
  made: Uint8Array
  ids: Int32Array
  weights: Float32Array
}

/** Weighted share of common words (Dice), 0 to 1, order aside. */
export class Similarity {
  #old: Units
  #new: Units
  #titles = new Map<Section, string>()
  #bags: [Bags, Bags]

  constructor(old: Units, now: Units) {
    this.#old = old
    this.#new = now
    this.#bags = [room(old), room(now)]
  }

  of(u: number, v: number): number {
    if (this.#sameTitle(u, v)) return 1
    const a = this.#bagged(0, this.#old, u)
    const b = this.#bagged(1, this.#new, v)
    const iEnd = this.#old.first[u + 1] as number
    const jEnd = this.#new.first[v + 1] as number
    let common = 0
    for (let i = this.#old.first[u] as number, j = this.#new.first[v] as number; i < iEnd && j < jEnd; ) {
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

  /** The same if it is at least so much, else 0: told by the lengths alone for most. */
  atLeast(least: number, u: number, v: number): number {
    const a = this.#old.total[u] as number
    const b = this.#new.total[v] as number
    if (2 * Math.min(a, b) < least * (a + b) && !this.#sameTitle(u, v)) return 0
    const alike = this.of(u, v)
    return alike >= least ? alike : 0
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

  #bagged(side: 0 | 1, units: Units, k: number): Bags {
    const bags = this.#bags[side]
    if (bags.made[k]) return bags
    bags.made[k] = 1
    const from = units.first[k] as number
    const length = (units.first[k + 1] as number) - from
    // Word and place in one number, so that the engine's own sort of numbers does it.
    const keys = new Float64Array(length)
    for (let n = 0; n < length; n++) keys[n] = (units.ids[from + n] as number) * length + n
    keys.sort()
    for (let n = 0; n < length; n++) {
      const key = keys[n] as number
      const id = Math.floor(key / length)
      const at = from + key - id * length
      bags.ids[from + n] = id
      bags.weights[from + n] = (units.upTo[at + 1] as number) - (units.upTo[at] as number)
    }
    return bags
  }
}

function room({ count, ids }: Units): Bags {
  return { made: new Uint8Array(count), ids: new Int32Array(ids.length), weights: new Float32Array(ids.length) }
}
