/** Things kept under a key while their stamp stands; beyond a size in bytes the least recently used go. */
export class Shelf<T> {
  readonly #entries = new Map<string, { stamp: string; value: T; size: number }>()
  readonly #limit: number
  readonly #sizeOf: (value: T) => number
  #size = 0

  constructor(limit: number, sizeOf: (value: T) => number) {
    this.#limit = limit
    this.#sizeOf = sizeOf
  }

  get(key: string, standing: ReadonlySet<string>): T | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    if (!standing.has(entry.stamp)) {
      this.#drop(key)
      return undefined
    }
    // A Map remembers the order of insertion: what was used last is dropped last.
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  put(key: string, stamp: string, value: T): void {
    this.#drop(key)
    const size = this.#sizeOf(value) + 2 * key.length + 100
    if (size > this.#limit) return
    this.#entries.set(key, { stamp, value, size })
    this.#size += size
    while (this.#size > this.#limit) this.#drop(this.#entries.keys().next().value as string)
  }

  /** Bytes held. */
  get size(): number {
    return this.#size
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#size -= entry.size
    this.#entries.delete(key)
  }
}
