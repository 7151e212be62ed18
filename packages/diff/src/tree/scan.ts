import {
  CLASSES,
  classAt,
  DIGIT,
  IDEOGRAPH,
  INVISIBLE,
  LETTER,
  SIGN,
  SPACE,
  startsUpper,
  UNKNOWN,
  widthAt,
} from './characters.ts'
import { carrier, clusterEnd, flagEnd, inseparable } from './clusters.ts'
import { hashOf } from './lexicon.ts'
import { isMonth, MONTH_FIRST, NUMERAL } from './numerals.ts'
import { TokenRoom } from './tokens.ts'
import type { TokenKind, Tokens } from './types.ts'
import { TOKEN_KINDS } from './types.ts'

const numbers = Object.fromEntries(TOKEN_KINDS.map((kind, index) => [kind, index])) as Record<TokenKind, number>
const WORD = numbers.word
const MARKUP = numbers.markup
const PUNCTUATION = numbers.punctuation

/** A "word" longer than this is cut where its own letters say (see `pieceEnd`): no token may hide a whole text. */
const LONGEST = 200

const URL = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’«»|\\^`{}]{1,800}/iuy
const EMAIL = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:.!?]{1,63}(?:\.[^\s@<>()[\]"',;:.!?]{1,63}){1,5}/y
const TARGET = /[^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,4}/y
const TAG = /<(?:!--[\s\S]{0,400}?-->|\/?[a-z][^<>]{0,1000}>)/iy
const SIGNS_OF_MARKUP = new Set('*_`#|[]\\~')
/** Signs that make one token however often they repeat: "...", "---". */
const REPEATED = new Set('.-=')
const ELIDED = /^(?:[ldsncjmt]|qu)$/i
/** What may stand between two letters or digits of one word. */
const INNER = new Set("'’‘ʼ-‐‑.&@_·")

/**
 * Cuts a text into tokens. Linear: every expression used is sticky and bounded. One loop with its state in local
 * variables, and words of ASCII letters read and hashed in one go: most of the time of a comparison is spent here.
 */
export function scan(text: string): Tokens {
  const room = new TokenRoom(text.length)
  scanInto(room, text, 0, text.length)
  return room.tokens()
}

/**
 * Adds the tokens of `text[from, size)`, which must begin and end where tokens do. Passages of one text are scanned in their
 * order.
 */
export function scanInto(room: TokenRoom, text: string, from: number, size: number): void {
  let { start, end, kind: kinds, hash: hashes, length } = room
  let at = from
  let done = from
  let nextAt = room.nextAt === -2 ? text.indexOf('@', from) : room.nextAt
  let target = false
  // End of a monstrous word that is being cut.
  let long = 0

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
    if (at < long) {
      to = pieceEnd(text, at, long)
    } else if (unit >= 0x300 && at > done && carrier(text, at, done) < at) {
      at = carrier(text, at, done)
      to = at + 1
      kind = PUNCTUATION
    } else {
      if (target) {
        target = false
        to = match(TARGET, text, at)
        if (to > at) kind = numbers.url
      }
      if (to === at && nextAt >= 0 && (here === LETTER || here === DIGIT || unit === 43) /* + */) {
        if (nextAt < at) nextAt = text.indexOf('@', at)
        if (nextAt > at && nextAt - at <= 64) {
          const after = match(EMAIL, text, at)
          if (after > nextAt) {
            to = after
            kind = numbers.email
          }
        }
      }
      if (to > at) {
        // A link's target or an e-mail address.
      } else if (here === LETTER) {
        let units = 0
        let next = here
        do {
          hash = (Math.imul(hash, 131) + unit) | 0
          units |= unit
          to++
          if (to >= size) {
            unit = 32
            next = SPACE
            break
          }
          unit = text.charCodeAt(to)
          next = CLASSES[unit] as number
        } while (next === LETTER || next === DIGIT)
        if (next !== SPACE) {
          const url = unit === 58 /* : */ || unit === 46 /* . */ ? urlEnd(text, at) : at
          const plain = to
          if (url > at) {
            to = url
            kind = numbers.url
          } else {
            to = wordEnd(text, at, to)
            if (to > plain && isDomain(text, at, to)) kind = numbers.url
          }
          if (to > plain) hash = 0
        }
        if (kind === WORD && mayDate(text, to) && isMonth(text, at, to)) {
          const date = match(MONTH_FIRST, text, to)
          if (date > to) {
            to = date
            kind = numbers.date
            hash = 0
          }
        }
        if (kind === WORD && to - at > LONGEST) {
          long = to
          to = pieceEnd(text, at, long)
          hash = 0
        }
        if (hash !== 0) hash = units > 0x7f ? hash | 0x80000000 : hash & 0x7fffffff
      } else if (here === DIGIT) {
        const number = numeral(text, at)
        kind = numbers[number.kind]
        to = number.end
      } else if (here === IDEOGRAPH) {
        to = at + widthAt(text, at)
      } else if (unit === 44 /* , */) {
        to = at + 1
        kind = PUNCTUATION
      } else {
        const sign = signAt(text, at)
        kind = numbers[sign.kind]
        to = sign.end
        target = sign.kind === 'markup' && unit === 93 /* ] */ && to === at + 2
      }
    }
    if ((to < size && text.charCodeAt(to) >= 0x300) || text.charCodeAt(to - 1) >= 0x300) {
      const whole = clusterEnd(text, to)
      if (whole > to) {
        to = whole
        hash = 0
        if (kind === MARKUP) kind = PUNCTUATION
      }
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
    hashes[length] = hash !== 0 ? hash : hashOf(text, at, to)
    length++
    at = to
    done = to
  }
  room.length = length
  room.nextAt = nextAt
}

/** A token that begins with a sign: a tag, markup, an amount, an emoji, punctuation. */
function signAt(text: string, at: number): { kind: TokenKind; end: number } {
  const character = text[at] as string
  if (character === '<') {
    const end = match(TAG, text, at)
    if (end > at) return { kind: 'markup', end }
  }
  if (character === ']' && text[at + 1] === '(') return { kind: 'markup', end: at + 2 }
  if (character === '€' || character === '$' || character === '£') {
    const digits = text[at + 1] === ' ' || text[at + 1] === '\u00a0' ? at + 2 : at + 1
    if (digits < text.length && classAt(text, digits) === DIGIT)
      return { kind: 'amount', end: numeral(text, digits).end }
  }
  const flag = flagEnd(text, at)
  if (flag > at) return { kind: 'punctuation', end: flag }
  let end = at + widthAt(text, at)
  const repeats = SIGNS_OF_MARKUP.has(character)
    ? character === '|' || character === '\\'
      ? 1
      : 6
    : REPEATED.has(character)
      ? LONGEST
      : 1
  while (text[end] === character && end - at < repeats) end++
  return SIGNS_OF_MARKUP.has(character) ? { kind: 'markup', end } : { kind: 'punctuation', end }
}

function match(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : at
}

/** A URL without the full stop, comma or bracket that ends the sentence around it. */
function urlEnd(text: string, at: number): number {
  let to = match(URL, text, at)
  while (to > at && '.,;:!?)]*_'.includes(text[to - 1] as string)) {
    const opened = text.slice(at, to).split('(').length
    if (text[to - 1] === ')' && opened >= text.slice(at, to).split(')').length) break
    to--
  }
  return to
}

function numeral(text: string, at: number): { kind: TokenKind; end: number } {
  for (const [kind, expression] of NUMERAL) {
    const end = match(expression, text, at)
    if (end === at) continue
    if (!isWordAt(text, end) || text[end - 1] === ')' || text[end - 1] === '%') return { kind, end }
    if (kind === 'number') return { kind, end: withSuffix(text, end) }
  }
  return { kind: 'number', end: at + widthAt(text, at) }
}

/** Whether what follows a word may be the day or year of a date: cheap, since every word is asked. */
function mayDate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  return unit === 32 || unit === 0xa0 ? next >= 48 && next <= 57 : (unit === 44 || unit === 46) && next <= 57
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const here = classAt(text, at)
  return here === LETTER || here === DIGIT
}

/** "24h", "3rd", "5G": up to three letters belong to the number, a whole word does not. */
function withSuffix(text: string, from: number): number {
  let to = from
  while (to - from < 3 && to < text.length && classAt(text, to) === LETTER) to += widthAt(text, to)
  return isWordAt(text, to) ? from : to
}

/** Where the word that begins at `at` ends; up to `to` all are letters and digits. */
function wordEnd(text: string, at: number, from: number): number {
  let to = from
  while (to < text.length) {
    const here = classAt(text, to)
    if (here === LETTER || here === DIGIT) {
      to += widthAt(text, to)
      continue
    }
    if (here === SPACE || to + 1 >= text.length) return to
    if (here === SIGN && !INNER.has(text[to] as string)) return to
    const next = classAt(text, to + 1)
    if ((next !== LETTER && next !== DIGIT) || (here !== SIGN && here !== INVISIBLE)) return to
    // "…your data.We use…" is two sentences run together, "example.com" and "e.g" are words.
    if (text[to] === '.' && startsUpper(text, to + 1) && !startsUpper(text, to - 1)) return to
    if ((text[to] === '’' || text[to] === "'") && to - at <= 2 && ELIDED.test(text.slice(at, to))) return to + 1
    to++
  }
  return to
}

const DOMAIN = /^[^.&@_'’]+(?:\.[^.&@_'’]+)*\.[a-z]{2,}$/i
function isDomain(text: string, from: number, to: number): boolean {
  for (let k = from + 1; k < to - 2; k++) if (text.charCodeAt(k) === 46) return DOMAIN.test(text.slice(from, to))
  return false
}

/**
 * The end of the piece of a monstrous word that begins at `start`. It is cut wherever the last four code units hash to a
 * multiple of 64, so that an insertion moves no cut but its neighbours'; cuts at fixed distances would all move.
 */
function pieceEnd(text: string, start: number, end: number): number {
  let rolling = 0
  for (let at = start; at + 1 < end; at++) {
    rolling = (Math.imul(rolling, 256) + text.charCodeAt(at)) | 0
    const chosen = ((Math.imul(rolling, 0x9e3779b1) >>> 16) & 63) === 0 && at + 1 - start > 8
    const overdue = at + 1 - start >= LONGEST
    if ((chosen || overdue) && (!inseparable(text, at + 1) || at + 1 - start >= 2 * LONGEST)) return at + 1
  }
  return end
}
