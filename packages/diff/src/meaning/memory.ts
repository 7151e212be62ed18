/**
 * Remembers what a text reads as: policies repeat their sentences, and an editor compares the same text again at every
 * key. Forgets all when it holds too many, so that a server's memory stays bounded (a reading takes a few kilobytes).
 */
export class Memory<T> {
  readonly #known = new Map<string, T>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get(key: string, make: () => T): T {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = make()
    if (this.#known.size >= this.#most) this.#known.clear()
    this.#known.set(key, made)
    return made
  }
}
