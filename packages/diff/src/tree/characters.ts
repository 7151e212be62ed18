/**
 * Classes of UTF-16 code units, by Unicode property and never by numeric range. Below U+3000 a table, built once;
 * above it (and for surrogate pairs) the same question is put to the same expressions.
 */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const SIGN = 3
/** Seen by nobody: zero-width space, soft hyphen, direction marks. */
export const INVISIBLE = 4
/** Of a script without spaces: each is a word of its own, since a dictionary would differ from machine to machine. */
export const IDEOGRAPH = 5
export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5

const TABLED = 0x3000
const WHITE = /[\s\u0085]/u
const UNSEEN = /\p{Cf}|\u034f/u
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORDLIKE = /[\p{L}\p{M}]/u
const NUMERIC = /\p{Nd}/u

function ask(character: string): CharacterClass {
  if (character === '\ufeff') return INVISIBLE
  if (WHITE.test(character)) return SPACE
  if (NUMERIC.test(character)) return DIGIT
  if (SPACELESS.test(character)) return IDEOGRAPH
  if (WORDLIKE.test(character)) return LETTER
  if (UNSEEN.test(character)) return INVISIBLE
  return SIGN
}

const table = Uint8Array.from({ length: TABLED }, (_, unit) => ask(String.fromCharCode(unit)))
const rare = new Map<number, CharacterClass>()

/** The class of the character that starts at `at`; `at` must not be in the middle of a surrogate pair. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at)
  if (unit < TABLED) return table[unit] as CharacterClass
  const point = text.codePointAt(at) as number
  let known = rare.get(point)
  if (known === undefined) {
    known = ask(String.fromCodePoint(point))
    rare.set(point, known)
  }
  return known
}

/** How many code units the character at `at` takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

const UPPER = /^[\p{Lu}\p{Lt}]/u
const LOWER = /^\p{Ll}/u

export function startsUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 65 && unit <= 90
  return UPPER.test(text.slice(at, at + 2))
}

export function startsLower(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 97 && unit <= 122
  return LOWER.test(text.slice(at, at + 2))
}
