import { LANGUAGES, type Language } from '../../words.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { ClauseWords, WeakWords } from './words.ts'

export const CLAUSE_WORDS: Record<Language, ClauseWords> = { en, nl, fr, de }

/** What a text says of its own changes. */
export interface ClauseReading {
  /** Sentences that say less than they seem to. */
  weak: { name: WeakWords['name']; quote: string }[]
  /** Periods of notice that it names, in days. */
  periods: { days: number; quote: string }[]
  /** It speaks of a site, and nowhere of a message: that sentence. */
  siteOnly: string | null
}

/**
 * Reads the sentences of a text that are about changes to the policy itself, and those of the quoted clause, whatever
 * they are about. Null in a language whose words we don't know: then nothing is found, and nothing is claimed.
 */
export function readClause(text: string, language: string, clause: string | null): ClauseReading | null {
  if (!(LANGUAGES as readonly string[]).includes(language)) return null
  const words = CLAUSE_WORDS[language as Language]
  const sentences = [
    ...new Set([
      ...paragraphsOf(clause ?? '').flat(),
      ...paragraphsOf(text).flatMap((paragraph) => aboutChanges(paragraph, words)),
    ]),
  ]
  const site = sentences.find((sentence) => words.onSite.test(sentence))
  return {
    weak: sentences.flatMap((quote) =>
      words.weak.filter(({ pattern }) => pattern.test(quote)).map(({ name }) => ({ name, quote })),
    ),
    periods: sentences
      .filter((sentence) => words.before.test(sentence))
      .flatMap((quote) => periodsIn(quote, words).map((days) => ({ days, quote }))),
    siteOnly: site !== undefined && !sentences.some((sentence) => words.byMessage.test(sentence)) ? site : null,
  }
}

/** Plain sentences, paragraph by paragraph, without Markdown's signs at their edges. */
const paragraphsOf = (text: string): string[][] =>
  text.split(/\n\s*\n|\n(?=[#\-*>|\d])/).map((block) =>
    block
      .replace(/\s+/g, ' ')
      .split(/(?<=[.!?:])\s+(?=\p{Lu}|["“«])/u)
      .map((sentence) => sentence.replace(/^[\s#>*|\-–]+|[\s*|]+$/g, '').replace(/[*_`]{1,2}/g, ''))
      .filter((sentence) => sentence !== ''),
  )

/** Sentences about changing the policy, and the ones right after them that say who is told. */
function aboutChanges(sentences: readonly string[], { change, policy, tell }: ClauseWords): string[] {
  let about = false
  return sentences.filter((sentence) => {
    about = (change.test(sentence) && policy.test(sentence)) || (about && tell.test(sentence))
    return about
  })
}

function periodsIn(sentence: string, { numbers, units }: ClauseWords): number[] {
  const counts = [...Object.keys(numbers), '\\d{1,3}'].join('|')
  return units.flatMap(([unit, days]) =>
    [
      ...sentence.matchAll(
        new RegExp(`(?<![\\p{L}\\d-])(${counts})\\s*(?:\\([^)]*\\)\\s*)?(?:${unit})(?!\\p{L})`, 'giu'),
      ),
    ].map(([, count]) => (numbers[(count as string).toLowerCase()] ?? Number(count)) * days),
  )
}
