import { CLASSES, classAt, DIGIT, INVISIBLE, LETTER, SPACE, UNKNOWN, widthAt } from './characters.ts'
import { hashOf } from './lexicon.ts'
import { LONGEST, Reader } from './reader.ts'
import { TokenRoom } from './tokens.ts'
import type { Tokens } from './types.ts'
import { TOKEN_KINDS } from './types.ts'

const WORD = TOKEN_KINDS.indexOf('word')
const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')

/** Cuts a text into tokens, in linear time. */
export function scan(text: string): Tokens {
  const scanner = new Scanner(text, text.length)
  scanner.scan(0, text.length)
  return scanner.room.tokens()
}

/**
 * Cuts passages of one text into tokens. Nearly all of a policy is plain words, commas and full stops before white space:
 * they are read and hashed in one go, in a loop so small that the engine compiles it early. All else is the `Reader`'s,
 * which reads these the same.
 */
export class Scanner {
  readonly room: TokenRoom
  readonly #text: string
  readonly #reader: Reader

  /** `characters`: how many will be scanned. */
  constructor(text: string, characters: number) {
    this.room = new TokenRoom(characters)
    this.#text = text
    this.#reader = new Reader(text)
  }

  /** Adds the tokens of `[from, size)`, which must begin and end where tokens do; passages come in their order. */
  scan(from: number, size: number): void {
    const text = this.#text
    const reader = this.#reader
    const { room } = this
    let { start, end, kind: kinds, hash: hashes, length } = room
    let at = from
    let done = from
    while (at < size) {
      let unit = text.charCodeAt(at)
      let here = CLASSES[unit] as number
      if (here === UNKNOWN) here = classAt(text, at)
      if (here === SPACE) {
        at++
        continue
      }
      if (here === INVISIBLE) {
        at += widthAt(text, at)
        continue
      }
      let kind = WORD
      let hash = 0
      let to = at
      if (reader.pending) to = at
      else if (here === LETTER) {
        let units = 0
        do {
          hash = (Math.imul(hash, 131) + unit) | 0
          units |= unit
          unit = ++to < size ? text.charCodeAt(to) : 32
          here = CLASSES[unit] as number
        } while (here === LETTER || here === DIGIT)
        hash = units > 0x7f ? hash | 0x80000000 : hash & 0x7fffffff
        if (units > 0xff || to - at > LONGEST || !endsPlainly(text, to, unit) || reader.nearMail(at)) to = at
      } else if ((unit === 44 || unit === 46) /* , . */ && text.charCodeAt(at + 1) === 32) {
        kind = PUNCTUATION
        hash = unit
        to = at + 1
      }
      if (to === at) {
        reader.read(at, done)
        at = reader.start
        to = reader.end
        kind = reader.kind
        hash = hashOf(text, at, to)
      }
      if (length === start.length) {
        room.grow()
        start = room.start
        end = room.end
        kinds = room.kind
        hashes = room.hash
      }
      start[length] = at
      end[length] = to
      kinds[length] = kind
      hashes[length] = hash
      length++
      at = to
      done = to
    }
    room.length = length
  }
}

/** Whether a word that `unit` follows at `to` ends there and begins no date. */
function endsPlainly(text: string, to: number, unit: number): boolean {
  if (unit === 32) return !isDigit(text.charCodeAt(to + 1))
  if (unit === 10) return true
  if (unit !== 44 && unit !== 46) return false
  const next = text.charCodeAt(to + 1)
  return next === 10 || (next === 32 && !isDigit(text.charCodeAt(to + 2)))
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
