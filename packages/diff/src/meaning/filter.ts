/**
 * A Bloom filter (B. H. Bloom, Communications of the ACM 13 (7), 1970): whether a word is one of many thousands, in a
 * byte or two a word. A word that is in it is always found; of others about one in a hundred and fifty is found as well,
 * so ask it only where that errs to the safe side.
 */
export class Filter {
  readonly #bits: Uint8Array

  constructor(bits: Uint8Array) {
    this.#bits = bits
  }

  static of(words: readonly string[]): Filter {
    const filter = new Filter(new Uint8Array(Math.ceil((words.length * BITS) / 8)))
    for (const at of words.flatMap((word) => filter.#places(word)))
      filter.#bits[at >> 3] = (filter.#bits[at >> 3] as number) | (1 << (at & 7))
    return filter
  }

  static read(base64: string): Filter {
    return new Filter(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)))
  }

  has(word: string): boolean {
    return this.#places(word).every((at) => ((this.#bits[at >> 3] as number) >> (at & 7)) & 1)
  }

  toBase64(): string {
    return btoa(String.fromCharCode(...this.#bits))
  }

  /** Two hashes give all places (Kirsch and Mitzenmacher, 2006). */
  #places(word: string): number[] {
    const [a, b] = [hash(word, 0x811c9dc5), hash(word, 0x9747b28c) | 1]
    return Array.from({ length: HASHES }, (_, i) => ((a + Math.imul(i, b)) >>> 0) % (this.#bits.length * 8))
  }
}

const BITS = 11
const HASHES = 7

/** FNV-1a, and MurmurHash3's last mixing, since the words are short. */
function hash(word: string, seed: number): number {
  let value = seed
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
