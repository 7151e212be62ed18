import { classAt, DIGIT, IDEOGRAPH, INVISIBLE, LETTER, SIGN, SPACE, startsUpper, widthAt } from './characters.ts'
import { isMonth, MONTH_FIRST, NUMERAL } from './numerals.ts'
import type { Span, TokenKind, Tokens } from './types.ts'
import { TOKEN_KINDS } from './types.ts'

const kindNumber = Object.fromEntries(TOKEN_KINDS.map((kind, index) => [kind, index])) as Record<TokenKind, number>

/** A "word" longer than this is cut where its own letters say (see `cutLong`): no token may hide a whole text. */
const LONGEST = 200

const URL = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’«»|\\^`{}]{1,800}/iuy
const EMAIL = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:.!?]{1,63}(?:\.[^\s@<>()[\]"',;:.!?]{1,63}){1,5}/y
const TARGET = /[^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,4}/y
const TAG = /<(?:!--[\s\S]{0,400}?-->|\/?[a-z][^<>]{0,1000}>)/iy
const MARKUP = new Set('*_`#|[]\\~')
/** Signs that make one token however often they repeat: "...", "---". */
const REPEATED = new Set('.-=')
const ELIDED = /^(?:[ldsncjmt]|qu)$/i
/** What may stand between two letters or digits of one word. */
const INNER = new Set("'’‘ʼ-‐‑.&@_·")

/**
 * Cuts a text into tokens. Linear: every expression used is sticky and bounded.
 */
export function scan(text: string): Tokens {
  const start = new Int32Array(text.length)
  const end = new Int32Array(text.length)
  const kind = new Uint8Array(text.length)
  let length = 0
  let at = 0
  let nextAt = text.indexOf('@')
  let target = false

  const add = (name: TokenKind, to: number) => {
    start[length] = at
    end[length] = to
    kind[length] = kindNumber[name]
    length++
    at = to
  }

  while (at < text.length) {
    const here = classAt(text, at)
    if (here === SPACE || here === INVISIBLE) {
      at++
      continue
    }
    if (target) {
      target = false
      const to = match(TARGET, text, at)
      if (to > at) {
        add('url', to)
        continue
      }
    }
    if (here === LETTER || here === DIGIT || text.charCodeAt(at) === 43 /* + */) {
      if (nextAt >= 0 && nextAt < at) nextAt = text.indexOf('@', at)
      if (nextAt > at && nextAt - at <= 64) {
        const to = match(EMAIL, text, at)
        if (to > nextAt) {
          add('email', to)
          continue
        }
      }
    }
    if (here === DIGIT) {
      const { kind: name, end: to } = numeral(text, at)
      add(name, to)
    } else if (here === LETTER) {
      const letter = text.charCodeAt(at) | 32
      if (letter === 104 /* h */ || letter === 119 /* w */) {
        const to = urlEnd(text, at)
        if (to > at) {
          add('url', to)
          continue
        }
      }
      const to = wordEnd(text, at)
      if (text.charCodeAt(to + 1) <= 57 && isMonth(text, at, to)) {
        const dateEnd = match(MONTH_FIRST, text, to)
        if (dateEnd > to) {
          add('date', dateEnd)
          continue
        }
      }
      if (to - at <= LONGEST) add(isDomain(text, at, to) ? 'url' : 'word', to)
      else for (const cut of cutLong(text, { start: at, end: to })) add('word', cut)
    } else if (here === IDEOGRAPH) {
      add('word', withMarks(text, at + widthAt(text, at)))
    } else {
      const { kind: name, end: to } = signAt(text, at)
      target = name === 'markup' && text[at] === ']' && to === at + 2
      add(name, to)
    }
  }
  return { length, start: start.slice(0, length), end: end.slice(0, length), kind: kind.slice(0, length) }
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
  let end = at + widthAt(text, at)
  const repeats = MARKUP.has(character)
    ? character === '|' || character === '\\'
      ? 1
      : 6
    : REPEATED.has(character)
      ? LONGEST
      : 1
  while (text[end] === character && end - at < repeats) end++
  return MARKUP.has(character) ? { kind: 'markup', end } : { kind: 'punctuation', end: withMarks(text, end) }
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

/** Emoji sequences, variation selectors, skin tones and combining marks stay with what they follow. */
function withMarks(text: string, to: number): number {
  while (to < text.length) {
    const unit = text.charCodeAt(to)
    if (unit < 0x300) return to
    if (unit === 0x200d && to + 1 < text.length && classAt(text, to + 1) === SIGN) {
      to += 1 + widthAt(text, to + 1)
    } else if ((unit >= 0xfe00 && unit <= 0xfe0f) || /^(?:\p{M}|\p{Emoji_Modifier})/u.test(text.slice(to, to + 2))) {
      to += widthAt(text, to)
    } else {
      return to
    }
  }
  return to
}

const DOMAIN = /^[^.&@_'’]+(?:\.[^.&@_'’]+)*\.[a-z]{2,}$/i
function isDomain(text: string, from: number, to: number): boolean {
  for (let k = from + 1; k < to - 2; k++) if (text.charCodeAt(k) === 46) return DOMAIN.test(text.slice(from, to))
  return false
}

/**
 * The ends of the pieces of a monstrous word. It is cut wherever the last four code units
 * hash to a multiple of 64, so that an insertion moves no cut but its neighbours'; cuts at fixed distances would all move.
 */
function cutLong(text: string, { start, end }: Span): number[] {
  const cuts: number[] = []
  let last = start
  let rolling = 0
  for (let at = start; at < end; at++) {
    rolling = (Math.imul(rolling, 256) + text.charCodeAt(at)) | 0
    const whole = widthAt(text, at) === 1 && at + 1 < end
    if (
      (whole && ((Math.imul(rolling, 0x9e3779b1) >>> 16) & 63) === 0 && at + 1 - last > 8) ||
      at + 1 - last >= LONGEST
    ) {
      if (widthAt(text, at) === 2) continue
      cuts.push(at + 1)
      last = at + 1
    }
  }
  if (last < end) cuts.push(end)
  return cuts
}
