import { dayBounds, dayOf } from '../calendar/days.ts'
import { sayLanguage } from '../calendar/say.ts'
import type { Blocker } from '../lifecycle/blocker.ts'

/** One version of the past, as someone wants to import it. */
export interface PastVersion {
  /** yyyy-mm-dd: since when it was in force, in the policy's zone. */
  date: string
  note?: string
  /** Language → Markdown. */
  renditions: Record<string, string>
}

interface PastPolicy {
  sourceLanguage: string
  languages: readonly string[]
  timeZone: string
}

/** Everything that is wrong with versions of the past, at once; each with its place in the list (from 0). */
export function pastBlockers(versions: readonly PastVersion[], policy: PastPolicy, now: Date): Blocker[] {
  const found: Blocker[] = []
  const at = (index: number, code: string, text: string, field?: string, values?: Blocker['values']) =>
    found.push({ code, passage: `versions/${index}`, text, ...(field ? { field } : {}), ...(values ? { values } : {}) })
  if (versions.length === 0)
    found.push({ code: 'import-empty', text: 'There is nothing to import: no file has a date in its name.' })
  const today = dayOf(now, policy.timeZone)
  versions.forEach(({ date, renditions }, index) => {
    const name = date || `entry ${index + 1}`
    if (date === '') at(index, 'date-missing', 'Say since when this version was in force.', 'date')
    else if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !dayBounds(date, policy.timeZone))
      at(index, 'date-invalid', `“${date}” is no date; write it as 2019-05-01.`, 'date', { date })
    else if (date > today)
      at(index, 'date-ahead', `${name} lies ahead: import what was in force already.`, 'date', { date })
    const first = versions.findIndex((other) => other.date === date)
    if (date && first < index)
      at(index, 'date-twice', `Two versions are of ${name}: give each its own date.`, 'date', { date })
    const source = renditions[policy.sourceLanguage]
    if (source === undefined || source.trim() === '')
      at(
        index,
        'text-missing',
        `${name} has no text in ${sayLanguage(policy.sourceLanguage, 'en')}, the source language.`,
        'renditions',
        {
          date,
          language: policy.sourceLanguage,
        },
      )
    for (const language of Object.keys(renditions))
      if (!policy.languages.includes(language))
        at(
          index,
          'language-unknown',
          `${name}: this policy has no ${language}; its languages are ${policy.languages.join(', ')}.`,
          'renditions',
          { date, language },
        )
  })
  const sorted = versions
    .map((version, index) => ({ version, index }))
    .sort((a, b) => (a.version.date < b.version.date ? -1 : 1))
  for (const [place, { version, index }] of sorted.entries()) {
    const before = sorted[place - 1]?.version
    if (before && before.date !== version.date && sameTexts(before.renditions, version.renditions))
      at(index, 'nothing-changed', `${version.date} says the same as ${before.date}: leave it out.`, 'renditions', {
        date: version.date,
        before: before.date,
      })
  }
  return found
}

const sameTexts = (a: Record<string, string>, b: Record<string, string>): boolean =>
  Object.keys({ ...a, ...b }).every((language) => a[language] === b[language])
