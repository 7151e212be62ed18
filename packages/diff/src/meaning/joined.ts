import { shortMonths } from './dates.ts'
import { durationSense } from './durations.ts'
import type { Grammar } from './grammar.ts'
import type { Word } from './words.ts'

/** The words of a text with what is written with several as one: dates, periods, phrases, numbers in words. */
export function joined(base: Word[], grammar: Grammar): Word[] {
  const numbered = merged(base, [numeral], grammar)
  const result = merged(numbered, [duration, date, phrase], grammar)
  // "You may" permits what "you can" permits; "we may" leaves open what "we can" does not.
  return result.map((word, i) => {
    const same = grammar.permits.get(word.sense.slice('modal:'.length))
    const permitted = same && word.sense.startsWith('modal:') && grammar.subjects.has(result[i - 1]?.key ?? '')
    return permitted ? { ...word, sense: `modal:${same}` } : word
  })
}

type Finder = (list: Word[], at: number, grammar: Grammar) => [Word, number] | null

/** The list with what the finders recognise as one word. The same thing said twice in a row is said once: "six (6)". */
function merged(list: Word[], finders: Finder[], grammar: Grammar): Word[] {
  const result: Word[] = []
  for (let i = 0; i < list.length; ) {
    let found: [Word, number] | null = null
    for (const finder of finders) if (!found) found = finder(list, i, grammar)
    const [word, length] = found ?? [list[i] as Word, 1]
    const before = result.at(-1)
    if (before && repeats(before, word)) result[result.length - 1] = { ...before, ...written([before, word]) }
    else result.push(word)
    i += length
  }
  return result
}

const repeats = (before: Word, word: Word): boolean =>
  before.sense === word.sense &&
  before.key !== word.key &&
  (word.type === 'number' || word.type === 'place' || /^[~@]/.test(word.sense))

function numeral(list: Word[], at: number, grammar: Grammar): [Word, number] | null {
  const found = grammar.phrases
    .get((list[at] as Word).key)
    ?.find(({ type, words }) => type === 'number' && words.every((word, i) => list[at + i]?.key === word))
  if (!found) return null
  const all = list.slice(at, at + found.words.length)
  return [{ type: 'number', ...written(all), sense: found.sense, critical: true }, all.length]
}

const written = (list: Word[]): Pick<Word, 'key' | 'text'> => ({
  key: list.map((word) => word.key).join(' '),
  text: list.map((word) => word.text).join(' '),
})

function duration(base: Word[], at: number, grammar: Grammar): [Word, number] | null {
  const first = base[at] as Word
  const amount = first.type === 'number' ? Number(first.sense.replace(',', '.')) : grammar.numbers.get(first.key)
  if (amount === undefined || Number.isNaN(amount)) return null
  let next = at + 1
  // "one (1) month"
  if (first.type !== 'number' && base[next]?.type === 'number' && Number(base[next]?.sense) === amount) next++
  while (grammar.between.has(base[next]?.key ?? '')) next++
  const unit = grammar.units.get(base[next]?.key ?? '')
  if (!unit) return null
  // "age of 16 years": an age is a period all the same, and as critical.
  return [
    { type: 'duration', ...written(base.slice(at, next + 1)), sense: durationSense(amount, unit), critical: true },
    next + 1 - at,
  ]
}

const day = (word: Word | undefined): string | null =>
  word && /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(word.key) ? String(Number.parseInt(word.key, 10)) : null
const year = (word: Word | undefined): string | null => (word && /^(?:19|20)\d\d$/.test(word.key) ? word.key : null)

/** Letters after a day's number: "1st", "1er". */
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'ste', 'de', 'of'])

function date(base: Word[], at: number, grammar: Grammar): [Word, number] | null {
  let start = at
  const after = (index: number): number => (ORDINALS.has(base[index]?.key ?? '') ? after(index + 1) : index)
  if (grammar.weekdays.has(base[start]?.key ?? '')) start++
  const month = (index: number, short: boolean): number | undefined =>
    grammar.months.get(base[index]?.key ?? '') ?? (short ? shortMonths.get(base[index]?.key ?? '') : undefined)
  const made = (parts: (string | number | null | undefined)[], end: number): [Word, number] => [
    { type: 'date', ...written(base.slice(at, end)), sense: parts.map((part) => part ?? '').join('-'), critical: true },
    end - at,
  ]
  const dayFirst = day(base[start])
  const named = after(start + 1)
  if (dayFirst) {
    const y = year(base[named + 1])
    const m = month(named, y !== null)
    if (m) return made([y, m, dayFirst], named + (y ? 2 : 1))
  }
  if (month(start, true)) {
    const d = day(base[start + 1])
    const next = d ? after(start + 2) : start + 1
    const y = year(base[next])
    const m = month(start, y !== null)
    if (m && (d || y)) return made([y, m, d], y ? next + 1 : next)
  }
  if (start > at && base[start]?.type === 'date') return made([base[start]?.sense], start + 1)
  return null
}

function phrase(base: Word[], at: number, grammar: Grammar): [Word, number] | null {
  const found = grammar.phrases
    .get((base[at] as Word).key)
    ?.find(({ type, words }) => type !== 'number' && words.every((word, i) => base[at + i]?.key === word))
  if (!found) return null
  const { type, sense, critical } = found
  return [{ type, ...written(base.slice(at, at + found.words.length)), sense, critical }, found.words.length]
}
