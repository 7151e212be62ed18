import type { Language } from '@fairnotice/policy'
import { pick, type Random } from './random.ts'

/** Makes one edit at a place drawn at random; null where the text has no such place. */
export type Edit = (text: string, random: Random, language: string) => string | null

type Change = (found: string, random: Random) => string

/** What stands at one of the places that a pattern finds, changed. */
export const at =
  (pattern: RegExp, change: Change): Edit =>
  (text, random) => {
    const places = [...text.matchAll(pattern)].filter(({ index }) => !/https?:\S*$/.test(text.slice(0, index)))
    if (places.length === 0) return null
    const place = pick(random, places)
    return text.slice(0, place.index) + change(place[0], random) + text.slice(place.index + place[0].length)
  }

/** The same, where the words are those of a language. */
export const byLanguage =
  (patterns: Record<Language, RegExp>, change: (found: string, random: Random, language: Language) => string): Edit =>
  (text, random, language) =>
    at(patterns[language as Language], (found) => change(found, random, language as Language))(text, random, language)
