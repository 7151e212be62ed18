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

/** What is known of a spelling, side by side: its hash, where its letters stand among all, how many there are, its id. */
const HASH = 0
const FROM = 1
const LENGTH = 2
const ID = 3
const ENTRY = 4

/**
 * Gives equal words (after folding) equal numbers, across the texts of one comparison. An open table over the words as
 * written: each spelling is folded once, and no word of plain ASCII is ever copied into a string of its own.
 */
export class Lexicon {
  #count = 0
  /** Where the next entry will stand: the first place stays empty, since 0 is an empty slot of the table. */
  #next = ENTRY
  #entries = new Int32Array(ENTRY << 11)
  #table = new Int32Array(1 << 12)
  /** The letters of all spellings, one after another. */
  #letters = new Uint16Array(1 << 14)
  #used = 0

  get size(): number {
    return this.#count
  }

  /** The id of every token. */
  intern(text: string, { length, start, end, hash: hashes }: Omit<Tokens, 'kind'>): Int32Array {
    const ids = new Int32Array(length)
    let [table, entries, letters] = [this.#table, this.#entries, this.#letters]
    let mask = table.length - 1
    for (let i = 0; i < length; i++) {
      const hash = hashes[i] as number
      const from = start[i] as number
      const size = (end[i] as number) - from
      let slot = slotOf(hash, mask)
      let entry = table[slot] as number
      while (
        entry !== 0 &&
        (entries[entry + HASH] !== hash ||
          entries[entry + LENGTH] !== size ||
          ((hash < 0 || size > EXACT) && !same(letters, entries[entry + FROM] as number, text, from, size)))
      ) {
        slot = (slot + 1) & mask
        entry = table[slot] as number
      }
      if (entry === 0) {
        ids[i] = this.#add(slot, text, from, size, hash)
        table = this.#table
        mask = table.length - 1
        entries = this.#entries
        letters = this.#letters
      } else ids[i] = entries[entry + ID] as number
    }
    return ids
  }

  /** A spelling seen for the first time, at the empty slot where it belongs; its id. */
  #add(slot: number, text: string, start: number, length: number, hash: number): number {
    const entry = this.#next
    this.#next += ENTRY
    this.#table[slot] = entry
    this.#entries[entry + HASH] = hash
    this.#entries[entry + FROM] = this.#used
    this.#entries[entry + LENGTH] = length
    if (this.#used + length > this.#letters.length) this.#growLetters(length)
    for (let k = 0; k < length; k++) this.#letters[this.#used++] = text.charCodeAt(start + k)
    if (this.#next === this.#entries.length) this.#grow()
    const known = hash < 0 ? this.#folded(text.slice(start, start + length)) : -1
    const id = known >= 0 ? known : this.#count++
    this.#entries[entry + ID] = id
    return id
  }

  /** The id of a word written otherwise; -1 if folding changes nothing. */
  #folded(word: string): number {
    const folded = fold(word)
    if (folded === word) return -1
    const whole = { start: Int32Array.of(0), end: Int32Array.of(folded.length) }
    const hash = Int32Array.of(hashOf(folded, 0, folded.length))
    return this.intern(folded, { length: 1, ...whole, hash })[0] as number
  }

  #growLetters(more: number): void {
    const wider = new Uint16Array(2 * this.#letters.length + more)
    wider.set(this.#letters)
    this.#letters = wider
  }

  #grow(): void {
    const entries = new Int32Array(2 * this.#entries.length)
    entries.set(this.#entries)
    const table = new Int32Array(2 * this.#table.length)
    const mask = table.length - 1
    for (let entry = ENTRY; entry < this.#next; entry += ENTRY) {
      let slot = slotOf(entries[entry + HASH] as number, mask)
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = entry
    }
    this.#entries = entries
    this.#table = table
  }
}

function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask
}

function same(letters: Uint16Array, at: number, text: string, start: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (letters[at + k] !== text.charCodeAt(start + k)) return false
  return true
}
