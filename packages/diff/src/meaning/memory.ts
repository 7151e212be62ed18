/**
 * Remembers what a text reads as: policies repeat their sentences, and an editor compares the same text again at every
 * key. In two halves, so that a server's memory stays bounded (a reading takes a few kilobytes): when the newer one is full,
 * what nobody asked for since it was begun is forgotten.
 */
export class Memory<T> {
  #newer = new Map<string, T>()
  #older = new Map<string, T>()
  readonly #half: number

  /** `most`: how many are remembered at most. */
  constructor(most: number) {
    this.#half = most / 2
  }

  get(key: string, make: () => T): T {
    const known = this.#newer.get(key)
    if (known !== undefined) return known
    const found = this.#older.get(key) ?? make()
    if (this.#newer.size >= this.#half) {
      this.#older = this.#newer
      this.#newer = new Map()
    }
    this.#newer.set(detached(key), found)
    return found
  }
}

/**
 * The same text in memory of its own. An engine keeps a passage as a view of the text that it was cut from: each key of an
 * editor would keep a whole policy alive.
 */
export const detached = (text: string): string => ` ${text}`.slice(1)
