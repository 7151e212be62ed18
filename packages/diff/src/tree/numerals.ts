import { classAt, DIGIT, LETTER, widthAt } from './characters.ts'
import type { TokenKind } from './types.ts'

const NAMES =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october|' +
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|' +
  'januar|jänner|februar|märz|maerz|dezember|' +
  'jan|janv|jän|feb|febr|févr|fevr|mrt|mar|mär|apr|avr|jun|jul|juil|aug|sep|sept|okt|oct|nov|dec|dez|déc'
/** With an accent as a sign of its own, too: offsets are those of the text, so that it can't be made shorter first. */
const months = new Set(NAMES.split('|').flatMap((name) => [name, name.normalize('NFD')]))
/** The longest first: of "sept" an expression would else take "sep". */
const MONTHS = [...months].sort((one, other) => other.length - one.length).join('|')

/** Whether the word `[start, end)` names a month in one of our languages. */
export function isMonth(text: string, start: number, end: number): boolean {
  return end - start >= 3 && end - start <= 10 && months.has(text.slice(start, end).toLowerCase())
}

/** What follows a month's name in "March 1, 2024" and "May 2018". */
export const MONTH_FIRST = /\.?(?:[ \u00a0]\d{1,2}(?:st|nd|rd|th)?)?,?[ \u00a0](?:19|20)\d{2}(?!\d)/y

const DIGITS = String.raw`\d{1,30}(?:[.,'’\u00a0\u202f]\d{3}){0,8}(?:[.,]\d{1,10})?`
const BEFORE_MONTHS = 'of|de'
const CURRENCIES = 'EUR|USD|GBP|CHF|euro'

/**
 * Tried in this order where a digit stands; each is sticky and bounded. None may end inside a word: `numeral` looks at the
 * character after it, since a look-ahead with Unicode properties costs a millisecond to compile.
 */
const NUMERAL: readonly (readonly [TokenKind, RegExp])[] = [
  ['date', /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d{2}(?!\d)/y],
  [
    'date',
    new RegExp(
      String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?[ \u00a0](?:(?:${BEFORE_MONTHS}) )?(?:${MONTHS})(?:\.?,?[ \u00a0](?:19|20)\d{2}(?!\d))?`,
      'iy',
    ),
  ],
  ['reference', /\d{1,4}[a-z]?(?:\.\d{1,3}){0,5}(?: ?\((?:\d{1,3}|[a-z]{1,4})\)){1,6}/iy],
  ['reference', /\d{2,4}\/\d{1,4}(?:\/[A-Z]{2,4})?(?![/\d])/y],
  ['amount', new RegExp(String.raw`${DIGITS}[ \u00a0]?(?:%|€|(?:${CURRENCIES})\b|euros\b)`, 'iy')],
  ['reference', /\d{1,4}(?:\.\d{1,4}){2,6}/y],
  ['number', new RegExp(String.raw`${DIGITS}(?:[-/:]\d{1,30}){0,8}`, 'y')],
]

/** The first letters of what makes more of a number before it than a number. */
const WITH_NUMBERS = new Set([...months, ...BEFORE_MONTHS.split('|'), ...CURRENCIES.split('|')].map(opening))

function opening(word: string): string {
  return word.slice(0, 2).toLowerCase()
}

/** The token that begins with the digit at `at`. */
export function numeral(text: string, at: number): { kind: TokenKind; end: number } {
  const plain = plainNumber(text, at)
  if (plain > at) return { kind: 'number', end: plain }
  for (const [kind, expression] of NUMERAL) {
    expression.lastIndex = at
    if (!expression.test(text)) continue
    const end = expression.lastIndex
    if (!isWordAt(text, end) || text[end - 1] === ')' || text[end - 1] === '%') return { kind, end }
    if (kind === 'number') return { kind, end: withSuffix(text, end) }
  }
  return { kind: 'number', end: at + widthAt(text, at) }
}

/**
 * The end of a few digits that can be nothing but a number, as most are: "30 days", "2. Who we are". `at` if the
 * expressions have to tell, which cost more to compile than the rest of a short text to compare.
 */
function plainNumber(text: string, at: number): number {
  let to = at
  while (to - at < 9 && isDigit(text.charCodeAt(to))) to++
  let space = to
  if (text.charCodeAt(to) === 46 /* . */) space++
  const unit = text.charCodeAt(space)
  if (unit === 10 || space >= text.length) return to
  if (unit !== 32 || !isLetter(text.charCodeAt(space + 1)) || !isLetter(text.charCodeAt(space + 2))) return at
  return WITH_NUMBERS.has(opening(text.slice(space + 1, space + 3))) ? at : to
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function isLetter(unit: number): boolean {
  const lower = unit | 32
  return lower >= 97 && lower <= 122
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
