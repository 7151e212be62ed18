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

/** Gives equal words (after folding) equal numbers, across the texts of one comparison. */
export class Lexicon {
  #texts: string[] = []
  #starts: number[] = []
  #ends: number[] = []
  #hashes: number[] = []
  #table = new Int32Array(1 << 12).fill(-1)

  get size(): number {
    return this.#texts.length
  }

  /** The id of every token. Words of plain ASCII are never copied. */
  intern(text: string, tokens: Tokens): Int32Array {
    const ids = new Int32Array(tokens.length)
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens.start[i] as number
      const end = tokens.end[i] as number
      let hash = 0
      let plain = true
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at)
        if (unit > 0x7f) {
          plain = false
          break
        }
        hash = (Math.imul(hash, 31) + unit) | 0
      }
      ids[i] = plain ? this.#find(text, start, end, hash) : this.#folded(text.slice(start, end))
    }
    return ids
  }

  #folded(word: string): number {
    const folded = fold(word)
    let hash = 0
    for (let at = 0; at < folded.length; at++) hash = (Math.imul(hash, 31) + folded.charCodeAt(at)) | 0
    return this.#find(folded, 0, folded.length, hash)
  }

  #find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & mask
    for (;;) {
      const id = this.#table[slot] as number
      if (id < 0) break
      if (this.#hashes[id] === hash && this.#same(id, text, start, end)) return id
      slot = (slot + 1) & mask
    }
    const id = this.#texts.length
    this.#texts.push(text)
    this.#starts.push(start)
    this.#ends.push(end)
    this.#hashes.push(hash)
    this.#table[slot] = id
    if (id * 2 > mask) this.#grow()
    return id
  }

  #same(id: number, text: string, start: number, end: number): boolean {
    const other = this.#texts[id] as string
    const from = this.#starts[id] as number
    if ((this.#ends[id] as number) - from !== end - start) return false
    for (let k = 0; k < end - start; k++) if (other.charCodeAt(from + k) !== text.charCodeAt(start + k)) return false
    return true
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 2).fill(-1)
    for (let id = 0; id < this.#hashes.length; id++) {
      let slot = (Math.imul(this.#hashes[id] as number, 0x9e3779b1) >>> 8) & (table.length - 1)
      while ((table[slot] as number) >= 0) slot = (slot + 1) & (table.length - 1)
      table[slot] = id
    }
    this.#table = table
  }
}
