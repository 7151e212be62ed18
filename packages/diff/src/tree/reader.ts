import { classAt, DIGIT, IDEOGRAPH, INVISIBLE, LETTER, SIGN, SPACE, startsUpper, widthAt } from './characters.ts'
import { carrier, clusterEnd, flagEnd, inseparable } from './clusters.ts'
import { isMonth, MONTH_FIRST, numeral } from './numerals.ts'
import { TOKEN_KINDS, type TokenKind } from './types.ts'

const NUMBERS = Object.fromEntries(TOKEN_KINDS.map((kind, index) => [kind, index])) as Record<TokenKind, number>

/** A "word" longer than this is cut where its own letters say (see `pieceEnd`): no token may hide a whole text. */
export const LONGEST = 200
/** The longest part of an e-mail address before its "@". */
const LONGEST_NAME = 64

/** Both cases are written out: told to ignore case, `u` also takes ſ for an s. */
const URL = /(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)[^\s<>"'“”‘’«»|\\^`{}]{1,800}/uy
const EMAIL = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:.!?]{1,63}(?:\.[^\s@<>()[\]"',;:.!?]{1,63}){1,5}/y
const TARGET = /[^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,4}/y
const TAG = /<(?:!--[\s\S]{0,400}?-->|\/?[a-z][^<>]{0,1000}>)/iy
const SIGNS_OF_MARKUP = new Set('*_`#|[]\\~')
/** Signs that make one token however often they repeat: "...", "---". */
const REPEATED = new Set('.-=')
const ELIDED = /^(?:[ldsncjmt]|qu)$/i
/** What may stand between two letters or digits of one word. */
const INNER = new Set("'’‘ʼ-‐‑.&@_·")

/** Reads one token after another, whatever it is. Linear: every expression used is sticky and bounded. */
export class Reader {
  /** The token that was read. */
  start = 0
  end = 0
  /** Index into TOKEN_KINDS. */
  kind = 0
  /** The next token is told by what stood before it: the target of a link, the rest of a monstrous word. */
  pending = false
  readonly #text: string
  /** Where the next "@" stands; -1 if nowhere. */
  #mail: number
  #isTarget = false
  #wordEnd = 0

  constructor(text: string) {
    this.#text = text
    this.#mail = text.indexOf('@')
  }

  /** Whether an e-mail address may begin at `at`. */
  nearMail(at: number): boolean {
    if (this.#mail < 0) return false
    if (this.#mail < at) this.#mail = this.#text.indexOf('@', at)
    return this.#mail > at && this.#mail - at <= LONGEST_NAME
  }

  /** Reads the token at `at`, where something other than white space stands; nothing before `done` may be taken. */
  read(at: number, done: number): void {
    const text = this.#text
    this.start = at
    this.kind = NUMBERS.word
    if (at < this.#wordEnd) this.end = pieceEnd(text, at, this.#wordEnd)
    else if (!this.#carried(at, done) && !this.#target(at) && !this.#address(at)) this.#other(at)
    const whole = clusterEnd(text, this.end)
    if (whole > this.end && this.kind === NUMBERS.markup) this.kind = NUMBERS.punctuation
    this.end = whole
    this.pending = this.#isTarget || whole < this.#wordEnd
  }

  /** White space that carries an accent, which is seen with it. */
  #carried(at: number, done: number): boolean {
    if (at <= done || this.#text.charCodeAt(at) < 0x300) return false
    this.start = carrier(this.#text, at, done)
    this.end = this.start + 1
    if (this.start < at) this.kind = NUMBERS.punctuation
    return this.start < at
  }

  #target(at: number): boolean {
    if (!this.#isTarget) return false
    this.#isTarget = false
    this.end = match(TARGET, this.#text, at)
    this.kind = NUMBERS.url
    return this.end > at
  }

  #address(at: number): boolean {
    const text = this.#text
    if (!this.nearMail(at)) return false
    const here = classAt(text, at)
    if (here !== LETTER && here !== DIGIT && text[at] !== '+') return false
    this.end = match(EMAIL, text, at)
    this.kind = NUMBERS.email
    return this.end > this.#mail
  }

  #other(at: number): void {
    const text = this.#text
    const here = classAt(text, at)
    const { kind, end } =
      here === LETTER
        ? this.#word(at)
        : here === DIGIT
          ? numeral(text, at)
          : here === IDEOGRAPH
            ? { kind: 'word' as const, end: at + widthAt(text, at) }
            : signAt(text, at)
    this.kind = NUMBERS[kind]
    this.end = end
    this.#isTarget = text[at] === ']' && end === at + 2
  }

  #word(at: number): { kind: TokenKind; end: number } {
    const text = this.#text
    const url = urlEnd(text, at)
    if (url > at) return { kind: 'url', end: url }
    const end = wordEnd(text, at)
    if (isDomain(text, at, end)) return { kind: 'url', end }
    if (mayDate(text, end) && isMonth(text, at, end)) {
      const date = match(MONTH_FIRST, text, end)
      if (date > end) return { kind: 'date', end: date }
    }
    if (end - at <= LONGEST) return { kind: 'word', end }
    this.#wordEnd = end
    return { kind: 'word', end: pieceEnd(text, at, end) }
  }
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

/** A URL without the full stop, comma or bracket that ends the sentence around it; `at` if there is none. */
function urlEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32
  if (first !== 104 /* h */ && first !== 119 /* w */) return at
  let to = match(URL, text, at)
  while (to > at && '.,;:!?)]*_'.includes(text[to - 1] as string)) {
    const opened = text.slice(at, to).split('(').length
    if (text[to - 1] === ')' && opened >= text.slice(at, to).split(')').length) break
    to--
  }
  return to
}

/** Whether what follows a word may be the day or year of a date: cheap, since every word is asked. */
function mayDate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  return unit === 32 || unit === 0xa0 ? next >= 48 && next <= 57 : (unit === 44 || unit === 46) && next <= 57
}

/** Where the word that begins at `at` ends. */
function wordEnd(text: string, at: number): number {
  let to = at
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
