import { classAt, INVISIBLE, widthAt } from './characters.ts'
import type { Tokens } from './types.ts'

const QUOTES = /[“”„‟«»]/gu
const APOSTROPHES = /[‘’‚‛‹›ʼ]/gu
const DASHES = /[‐‑‒–—―−]/gu

/** The same letters in the same characters: one normal form, plain quotes and dashes, nothing invisible. */
export function fold(word: string): string {
  let plain = word.normalize('NFC').replace(QUOTES, '"').replace(APOSTROPHES, "'").replace(DASHES, '-')
  plain = plain
    .replaceAll('ĳ', 'ij')
    .replaceAll('Ĳ', 'IJ')
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u202f', ' ')
  let seen = ''
  for (let at = 0; at < plain.length; ) {
    const width = widthAt(plain, at)
    if (plain.charCodeAt(at) === 0x200d || classAt(plain, at) !== INVISIBLE) seen += plain.slice(at, at + width)
    at += width
  }
  return seen
}

/**
 * A hash of `text[start, end)`: the sign bit says whether it is more than ASCII. 131 is larger than any ASCII code, so two
 * plain words of the same length up to four with the same hash are the same word.
 */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  let units = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    hash = (Math.imul(hash, 131) + unit) | 0
    units |= unit
  }
  return units > 0x7f ? hash | 0x80000000 : hash & 0x7fffffff
}

/** Words up to this length need no second look if they are plain ASCII: see `hashOf`. */
const EXACT = 4

/**
 * Gives equal words (after folding) equal numbers, across the texts of one comparison. An open table over the words as
 * written: each spelling is folded once, and no word of plain ASCII is ever copied.
 */
export class Lexicon {
  #count = 0
  #spellings = 0
  #texts: string[] = []
  #starts = new Int32Array(1 << 11)
  #lengths = new Int32Array(1 << 11)
  #hashes = new Int32Array(1 << 11)
  #ids = new Int32Array(1 << 11)
  // Spelling plus one; 0 is an empty slot.
  #table = new Int32Array(1 << 12)

  get size(): number {
    return this.#count
  }

  /** The id of every token. */
  intern(text: string, { length, start, end, hash: hashes }: Tokens): Int32Array {
    const ids = new Int32Array(length)
    for (let i = 0; i < length; i++) {
      const from = start[i] as number
      ids[i] = this.#find(text, from, (end[i] as number) - from, hashes[i] as number)
    }
    return ids
  }

  #find(text: string, start: number, length: number, hash: number): number {
    const table = this.#table
    const mask = table.length - 1
    let slot = slotOf(hash, mask)
    for (;;) {
      const spelling = (table[slot] as number) - 1
      if (spelling < 0) return this.#add(slot, text, start, length, hash)
      if (
        this.#hashes[spelling] === hash &&
        this.#lengths[spelling] === length &&
        ((hash >= 0 && length <= EXACT) || this.#same(spelling, text, start, length))
      )
        return this.#ids[spelling] as number
      slot = (slot + 1) & mask
    }
  }

  #same(spelling: number, text: string, start: number, length: number): boolean {
    const other = this.#texts[spelling] as string
    const from = this.#starts[spelling] as number
    for (let k = 0; k < length; k++) if (other.charCodeAt(from + k) !== text.charCodeAt(start + k)) return false
    return true
  }

  /** A spelling seen for the first time, at the empty slot where it belongs. */
  #add(slot: number, text: string, start: number, length: number, hash: number): number {
    const spelling = this.#spellings++
    this.#texts[spelling] = text
    this.#starts[spelling] = start
    this.#lengths[spelling] = length
    this.#hashes[spelling] = hash
    this.#table[slot] = spelling + 1
    const known = hash < 0 ? this.#folded(text.slice(start, start + length)) : -1
    const id = known >= 0 ? known : this.#count++
    this.#ids[spelling] = id
    if (this.#spellings === this.#starts.length) this.#grow()
    return id
  }

  /** The id of a word written otherwise; -1 if folding changes nothing. */
  #folded(word: string): number {
    const folded = fold(word)
    return folded === word ? -1 : this.#find(folded, 0, folded.length, hashOf(folded, 0, folded.length))
  }

  #grow(): void {
    const room = this.#starts.length * 2
    this.#starts = widened(this.#starts, room)
    this.#lengths = widened(this.#lengths, room)
    this.#hashes = widened(this.#hashes, room)
    this.#ids = widened(this.#ids, room)
    const table = new Int32Array(room * 2)
    const mask = table.length - 1
    for (let spelling = 0; spelling < this.#spellings; spelling++) {
      let slot = slotOf(this.#hashes[spelling] as number, mask)
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = spelling + 1
    }
    this.#table = table
  }
}

function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask
}

function widened(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room)
  wider.set(column)
  return wider
}
