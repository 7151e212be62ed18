import { dayBounds } from '../calendar/days.ts'

/** What the name of a file of the past says of it. */
export interface PastName {
  /** yyyy-mm-dd: since when it was in force. */
  date: string | null
  language: string
}

/**
 * Reads a name such as `2019-05-01.md`, `v3_2020-11-02_nl.docx` or `2020-11-02.nl.html`: the date wherever it stands, and
 * a language of the policy as the last word before the ending; without one, the source language.
 */
export function readPastName(name: string, policy: { sourceLanguage: string; languages: readonly string[] }): PastName {
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '')
  const [, year, month, day] = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(stem) ?? []
  const date = `${year}-${month}-${day}`
  const real = year !== undefined && dayBounds(date, 'UTC') !== null
  const last = /(?:^|[._\s-])([a-z]{2,3}(?:-[a-z0-9]+)*)$/i.exec(stem)?.[1]?.toLowerCase()
  const spoken = policy.languages.find((language) => language.toLowerCase() === last)
  return { date: real ? date : null, language: spoken ?? policy.sourceLanguage }
}
