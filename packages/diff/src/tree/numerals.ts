import type { TokenKind } from './types.ts'

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october|' +
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|' +
  'januar|jänner|februar|märz|maerz|dezember|' +
  'jan|feb|mrt|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez|déc'
const months = new Set(MONTHS.split('|'))

/** Whether the word `[start, end)` names a month in one of our languages. */
export function isMonth(text: string, start: number, end: number): boolean {
  return end - start >= 3 && end - start <= 9 && months.has(text.slice(start, end).toLowerCase())
}

/** What follows a month's name in "March 1, 2024" and "May 2018". */
export const MONTH_FIRST = /\.?(?:[ \u00a0]\d{1,2}(?:st|nd|rd|th)?)?,?[ \u00a0](?:19|20)\d{2}(?!\d)/y

const DIGITS = String.raw`\d{1,30}(?:[.,'’\u00a0\u202f]\d{3}){0,8}(?:[.,]\d{1,10})?`

/**
 * Tried in this order where a digit stands; each is sticky and bounded. None may end inside a word: the scanner looks at
 * the character after it, since a look-ahead with Unicode properties costs a millisecond to compile.
 */
export const NUMERAL: readonly (readonly [TokenKind, RegExp])[] = [
  ['date', /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d{2}(?!\d)/y],
  [
    'date',
    new RegExp(
      String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?[ \u00a0](?:of |de )?(?:${MONTHS})(?:\.?,?[ \u00a0](?:19|20)\d{2}(?!\d))?`,
      'iy',
    ),
  ],
  ['reference', /\d{1,4}[a-z]?(?:\.\d{1,3}){0,5}(?: ?\((?:\d{1,3}|[a-z]{1,4})\)){1,6}/iy],
  ['reference', /\d{2,4}\/\d{1,4}(?:\/[A-Z]{2,4})?(?![/\d])/y],
  ['amount', new RegExp(String.raw`${DIGITS}[ \u00a0]?(?:%|€|EUR\b|USD\b|GBP\b|CHF\b|euros?\b)`, 'iy')],
  ['reference', /\d{1,4}(?:\.\d{1,4}){2,6}/y],
  ['number', new RegExp(String.raw`${DIGITS}(?:[-/:]\d{1,30}){0,8}`, 'y')],
]
