import { durationSense } from './durations.ts'
import type { Grammar } from './grammar.ts'
import { fold } from './plain.ts'

export type WordType = 'word' | 'number' | 'duration' | 'date' | 'email' | 'phone' | 'url' | 'place'

/** One word, or one thing that is written with several: a date, a period, a country. */
export interface Word {
  type: WordType
  /** As written. */
  text: string
  /** Folded. */
  key: string
  /** What it says: equal for synonyms, forms of a modal, "seven years" and "7 years". '' for words that say nothing alone. */
  sense: string
  /** Adding or dropping it alone can change what a sentence grants or demands. */
  critical: boolean
}

const BASE =
  /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|((?:https?:\/\/|www\.)[^\s<>"')]+|(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+(?:com|org|net|info|eu|io|app|de|nl|fr|be|ch|at|uk|lu|it|es|gov|edu|dev|nu|shop|example)(?![\p{L}\p{N}])(?:\/[^\s<>"')]*)?)|(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})|(\+\d[\d\s()./-]{6,}\d|(?<![\p{L}\p{N}])0\d{1,3}[\s./-]\d[\d\s./-]{4,}\d)|(\d+(?:[.,]\d+)*(?:\s?%)?)|([\p{L}\p{M}\p{N}]+)|([&€$£])/giu

/** The groups of `BASE`, in their order. */
const TYPES = ['email', 'url', 'date', 'phone', 'number', 'word', 'sign']

/** The words of a plain text, in order. Punctuation is not a word. */
export const wordsOf = (text: string, grammar: Grammar): readonly Word[] =>
  grammar.memory.words.get(text, () => read(text, grammar))

function read(text: string, grammar: Grammar): Word[] {
  let expanded = text
  for (const [pattern, replacement] of grammar.expansions) expanded = expanded.replace(pattern, replacement)
  const base: Word[] = []
  for (const match of expanded.matchAll(BASE)) {
    const [written] = match
    const type = TYPES[match.findIndex((group, i) => i > 0 && group !== undefined) - 1] as string
    // "US" is a country where "us" is a pronoun.
    if (written === 'US' && grammar.lexicon.language === 'en')
      base.push({ type: 'place', text: written, key: 'us', sense: 'US', critical: true })
    else base.push({ ...single(type, fold(written), grammar), text: written })
  }
  return joined(base, grammar)
}

function single(type: string, key: string, grammar: Grammar): Omit<Word, 'text'> {
  if (type === 'phone') return { type, key, sense: key.replace(/\D/g, ''), critical: true }
  if (type === 'email') return { type, key, sense: key, critical: true }
  if (type === 'date') return { type, key, sense: figures(key, grammar), critical: true }
  if (type === 'url') {
    const bare = key.replace(/[.,;:]+$/, '')
    return {
      type,
      key: bare,
      sense: bare
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/\/$/, ''),
      critical: true,
    }
  }
  if (type === 'number') return { type, key, sense: key.replace(/\s/g, ''), critical: true }
  if (key === 'emailprotected') return { type: 'email', key, sense: key, critical: true }
  const number = grammar.numbers.get(key)
  if (grammar.and.has(key)) return { type: 'word', key, sense: '&', critical: false }
  if (grammar.or.has(key)) return { type: 'word', key, sense: '/', critical: true }
  if (grammar.negations.has(key)) return { type: 'word', key, sense: '!', critical: true }
  const modal = grammar.modals.get(key)
  if (modal) return { type: 'word', key, sense: `modal:${modal}`, critical: true }
  // "a" and "one" are the same word in Dutch, French and German: a number only before a unit (see `joined`).
  if (number !== undefined && number > 1) return { type: 'number', key, sense: String(number), critical: true }
  if (grammar.address.has(key)) return { type: 'word', key, sense: 'you', critical: false }
  if (grammar.light.has(key)) return { type: 'word', key, sense: '', critical: false }
  return { type: 'word', key, sense: senseOf(key, grammar), critical: grammar.limits.has(key) }
}

/**
 * A date in figures as one in words; unchanged where only its writer knows which figure is the month, as English writers
 * on two sides of an ocean do.
 */
function figures(key: string, { lexicon }: Grammar): string {
  const [a = 0, b = 0, c = 0] = key.split(/[-/.]/).map(Number)
  if (/^\d{4}/.test(key)) return [a, b, c].join('-')
  const full = c < 100 ? 2000 + c : c
  if (lexicon.language !== 'en' || a > 12) return [full, b, a].join('-')
  return b > 12 ? [full, a, b].join('-') : key
}

function joined(base: Word[], grammar: Grammar): Word[] {
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
  const month = (index: number): number | undefined => grammar.months.get(base[index]?.key ?? '')
  const made = (parts: (string | number | null | undefined)[], end: number): [Word, number] => [
    { type: 'date', ...written(base.slice(at, end)), sense: parts.map((part) => part ?? '').join('-'), critical: true },
    end - at,
  ]
  const dayFirst = day(base[start])
  const named = after(start + 1)
  if (dayFirst && month(named)) {
    const y = year(base[named + 1])
    return made([y, month(named), dayFirst], named + (y ? 2 : 1))
  }
  if (month(start)) {
    const d = day(base[start + 1])
    const next = d ? after(start + 2) : start + 1
    const y = year(base[next])
    if (d || y) return made([y, month(start), d], y ? next + 1 : next)
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

/** A word's group of synonyms, found by its stem too: "providers", "Anbieters", "demandez". */
function senseOf(key: string, grammar: Grammar): string {
  const known = grammar.senses.get(key)
  if (known !== undefined) return known
  for (let cut = 1; cut <= 3 && key.length - cut >= 4; cut++) {
    if (!grammar.endings.has(key.slice(-cut))) continue
    const stem = key.slice(0, -cut)
    const sense = grammar.senses.get(stem) ?? grammar.stems.get(stem)
    if (sense !== undefined) return sense
  }
  return key
}
