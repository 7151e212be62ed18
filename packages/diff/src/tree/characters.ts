/**
 * Classes of UTF-16 code units. Latin-1 is written out, since an expression with Unicode properties costs a millisecond to
 * compile and most policies need none; a test holds it to the properties. Everything else asks them, once per character.
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

/** Nobody asked yet, or half a character: `classAt` knows. */
export const UNKNOWN = 255

/** The class of every code unit that is a character of its own and was asked about before. */
export const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN)

const WHITE = /[\s\u0085]/u
const UNSEEN = /\p{Cf}|\u034f/u
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORDLIKE = /[\p{L}\p{M}]/u
const NUMERIC = /\p{Nd}/u
/** Written around the digits or letters that follow: format characters by name, and the only ones that are seen. */
const PREPENDED = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u

/** The class of one character, by its Unicode properties. */
export function classOf(character: string): CharacterClass {
  if (character === '\ufeff') return INVISIBLE
  if (WHITE.test(character)) return SPACE
  if (NUMERIC.test(character)) return DIGIT
  if (SPACELESS.test(character)) return IDEOGRAPH
  if (WORDLIKE.test(character) || PREPENDED.test(character)) return LETTER
  if (UNSEEN.test(character)) return INVISIBLE
  return SIGN
}

for (let unit = 0; unit < 0x100; unit++) CLASSES[unit] = latin(unit)

function latin(unit: number): CharacterClass {
  const lower = unit | 32
  if ((lower >= 97 && lower <= 122) || unit === 0xaa || unit === 0xb5 || unit === 0xba) return LETTER
  if (unit >= 0xc0) return unit === 0xd7 || unit === 0xf7 ? SIGN : LETTER
  if (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0x85 || unit === 0xa0) return SPACE
  if (unit >= 48 && unit <= 57) return DIGIT
  return unit === 0xad ? INVISIBLE : SIGN
}

const astral = new Map<number, CharacterClass>()

/** The class of the character that starts at `at`; `at` must not be in the middle of a surrogate pair. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at)
  const known = CLASSES[unit] as number
  if (known !== UNKNOWN) return known as CharacterClass
  if (widthAt(text, at) === 1) {
    const own = classOf(text[at] as string)
    // A lone half stays unknown: before another half it would be another character.
    if (unit < 0xd800 || unit > 0xdfff) CLASSES[unit] = own
    return own
  }
  const point = text.codePointAt(at) as number
  let own = astral.get(point)
  if (own === undefined) {
    own = classOf(String.fromCodePoint(point))
    astral.set(point, own)
  }
  return own
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
