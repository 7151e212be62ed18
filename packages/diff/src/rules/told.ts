import type { Language } from '@fairnotice/policy'
import { LANGUAGES } from '@fairnotice/policy/words'
import type { Values } from './types.ts'

const PAIR = '{old} → {new}'

/** A rule's text with its values; several places as a list of its language. */
export function told(text: string, { places, ...values }: Values, language: Language): string {
  const pairs = places?.map(({ old, new: now }) => `${old ?? '–'} → ${now ?? '–'}`)
  const paired = pairs ? text.replace(PAIR, () => listed(pairs, language)) : text
  return paired.replace(/\{(old|new|what)\}/g, (_, name: 'old' | 'new' | 'what') => {
    const value = values[name] ?? '–'
    return typeof value === 'string' ? value : listed(value, language)
  })
}

/** A value as `told` put it, with its places as a list of another language. */
export function toldAgain(value: string, language: Language): string {
  const places = value.split(JOINT)
  return places.length > 1 ? listed(places, language) : value
}

const listed = (items: readonly string[], language: Language): string => new Intl.ListFormat(language).format(items)

/** What stands between two places in any of our languages: after a quote, or nothing, and before one. */
const JOINT = new RegExp(`(?<=[”–])(?:${[...new Set(LANGUAGES.flatMap(joints))].join('|')})(?=[“–])`)

/** ", " and ", and " and " and ". */
function joints(language: Language): string[] {
  const parts = [
    ['', '', ''],
    ['', ''],
  ].flatMap((items) => new Intl.ListFormat(language).formatToParts(items))
  return parts.filter(({ type }) => type === 'literal').map(({ value }) => value)
}
