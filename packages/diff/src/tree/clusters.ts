import { CLASSES, classAt, IDEOGRAPH, INVISIBLE, SPACE, widthAt } from './characters.ts'

/**
 * What a reader sees as one character may be many: a letter and its accents, a flag, a family of emoji, a syllable of
 * Hangul. No token ends inside one, so no change does. The rules are those of UAX #29, taken generously (a boundary more
 * would split, a boundary less splits nothing), by Unicode properties: `Intl.Segmenter` cuts by the tables of its machine.
 */

/** Accents, vowel signs, variation selectors, skin tones, joiners, tags of flags: they belong to what stands before. */
const EXTENDS = /^(?:[\p{M}\p{Grapheme_Extend}\u0e33\u0eb3]|\p{Emoji_Modifier}|\u200d)/u
const PICTURE = /^\p{Extended_Pictographic}/u
const MARK = /^\p{M}/u
/** They belong to what stands after. */
const PREPENDS =
  /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u
/** A consonant below another one, in scripts whose letters are tokens of their own. */
const STACKS = /^[\u1039\u17d2]/u

/** Real text never stacks so many (the stream-safe format allows 30); a megabyte of accents on one letter is no character. */
const MOST = 64

/** The end of the character that a token would end in: `to` itself almost always. */
export function clusterEnd(text: string, to: number): number {
  let end = to
  for (let n = 0; n < MOST && end < text.length && joins(text, end); n++) {
    const flag = flagEnd(text, end)
    end = flag > end ? flag : end + widthAt(text, end)
  }
  return end
}

/** Whether no boundary stands before the character at `at`, given that a token stands before it. */
export function joins(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const unit = text.charCodeAt(at)
  if (unit < 0x300 && before < 0x600) return false
  if (unit >= 0x300 && EXTENDS.test(text.slice(at, at + 2))) return true
  if (before === 0x200d) return PICTURE.test(text.slice(at, at + 2))
  if (before < 0x600) return false
  const character = text.slice(before >= 0xdc00 && before <= 0xdfff ? at - 2 : at - 1, at)
  if (PREPENDS.test(character)) return !isBreak(text, at)
  return STACKS.test(character) && classAt(text, at) === IDEOGRAPH
}

/** Whether two units that follow each other in a word are parts of one syllable or character. */
export function inseparable(text: string, at: number): boolean {
  if (joins(text, at)) return true
  const before = text.charCodeAt(at - 1)
  const unit = text.charCodeAt(at)
  if (before < 0x300) return false
  if (unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return true
  // Jamo make syllables; a mark before a letter may be what makes a conjunct of both.
  const jamo = (one: number) => (one >= 0x1100 && one <= 0x11ff) || (one >= 0xa960 && one <= 0xa97c) || one >= 0xd7b0
  if (jamo(unit) && unit <= 0xd7ff) return true
  if (jamo(before) && before <= 0xd7ff) return true
  const character = text.slice(before >= 0xdc00 && before <= 0xdfff ? at - 2 : at - 1, at)
  return MARK.test(character) || before === 0x200d
}

/**
 * Where the character begins whose accent stands at `at`, after white space: the space carries it. `at` itself if no accent
 * stands there, or nothing to carry it. Never looks before `from`.
 */
export function carrier(text: string, at: number, from: number): number {
  if (text.charCodeAt(at) < 0x300 || !EXTENDS.test(text.slice(at, at + 2))) return at
  let start = at
  while (start > from && at - start < MOST) {
    const unit = text.charCodeAt(start - 1)
    if (isBreak(text, start - 1)) return start
    if (CLASSES[unit] === SPACE) return start - 1
    if (classAt(text, start - 1) !== INVISIBLE || !EXTENDS.test(text[start - 1] as string)) return start
    start--
  }
  return start
}

/** Line ends, tabs and unseen signs carry nothing and hang on nothing. */
export function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x300) return unit < 32 || unit === 0x7f || (unit >= 0x80 && unit < 0xa0) || unit === 0xad
  if (unit === 0x2028 || unit === 0x2029) return true
  return classAt(text, at) === INVISIBLE && !EXTENDS.test(text.slice(at, at + 2))
}

/** A flag is two regional indicators; `at` is at the first of them. */
export function flagEnd(text: string, at: number): number {
  return isIndicator(text, at) && isIndicator(text, at + 2) ? at + 4 : at
}

function isIndicator(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0xd83c) return false
  const low = text.charCodeAt(at + 1)
  return low >= 0xdde6 && low <= 0xddff
}
