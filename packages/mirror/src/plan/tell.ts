import { sayDay, sayTime } from '@fairnotice/policy'
import type { Publication } from '../publication.ts'
import { shownCounts } from './counts.ts'
import { asMarkdown } from './escape.ts'
import { wordsFor } from './words.ts'

/** The policy's title in its source language, as plain text. */
export function titleOf(publication: Publication): string {
  return publication.titles[publication.sourceLanguage] ?? publication.slug
}

/** The summary in the source language, else in any; plain text, '' if there is none. */
export function summaryOf(publication: Publication): string {
  return publication.summary[publication.sourceLanguage] ?? Object.values(publication.summary)[0] ?? ''
}

/** An instant in the policy's zone and language, with the zone. */
export function when(instant: Date, { timeZone, sourceLanguage }: Publication): string {
  return sayTime(instant, timeZone, localeFor(sourceLanguage))
}

/** A day in the policy's zone and language. */
export function day(instant: Date, { timeZone, sourceLanguage }: Publication): string {
  return sayDay(instant, timeZone, localeFor(sourceLanguage))
}

/** English dates with the day first, as the policies' readers in Europe write them. */
function localeFor(language: string): string {
  const { spoken } = wordsFor(language)
  return spoken === 'en' ? 'en-GB' : spoken
}

/** One event as a sentence of Markdown, with its reason. */
export function tellEvent(publication: Publication): string {
  const { words } = wordsFor(publication.sourceLanguage)
  const at = when(publication.occurredAt, publication)
  const effect = when(publication.effectiveAt, publication)
  const sentence = {
    announced: () => words.announced(at, effect),
    postponed: () => words.postponed(at, effect),
    withdrawn: () => words.withdrawn(at),
    'in-force': () => words.inForce(at),
  }[publication.event]()
  return publication.reason ? `${sentence}. ${words.reason}: ${asMarkdown(publication.reason)}` : sentence
}

/** How many were told, as a sentence; null if nobody was owed a notice. */
export function tellCounts({ noticeCounts, sourceLanguage }: Publication): string | null {
  if (noticeCounts === null) return null
  const { words } = wordsFor(sourceLanguage)
  const { notices, settled } = shownCounts(noticeCounts)
  const say = (count: typeof settled) =>
    count === 'fewer than 10'
      ? words.fewerThanTen
      : count === 'all'
        ? words.all
        : count === 'all but fewer than 10'
          ? words.allButFewerThanTen
          : String(count)
  return words.notices(say(notices), say(settled))
}
