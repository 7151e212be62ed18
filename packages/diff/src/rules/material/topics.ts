import type { Kind, Language } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import { quotedPlaces, quotedWhat } from '../quoted.ts'
import type { AboutRule } from '../types.ts'
import { directionOf, verbOf } from './directions.ts'
import { SENTENCES } from './sentences.ts'
import { TOPICS, VERBS, type Verb } from './topic-names.ts'

/** A sentence of `SENTENCES` as an example of a verb: whole, or with a word inside that makes another of it. */
function example(sentence: string, verb: Verb): string {
  const [language = '', written = ''] = sentence.split(/: (.*)/s)
  const text = sides(written).new
  if (verb === 'added') return `${language}: {+${text}+}`
  if (verb === 'removed') return `${language}: [-${text}-]`
  if (text !== written) return sentence
  const { old, new: now } = OTHER[language as Language]
  return `${language}: ${text.replace(/ (\S+)$/, ` [-${old}-]{+${now}+} $1`)}`
}

/** A sentence with its change marked, before and after it. */
const sides = (written: string): { new: string } => ({
  new: written.replace(/\[-.*?-\]/g, '').replace(/\{\+(.*?)\+\}/g, '$1'),
})

/** Words that no rule knows, put into a sentence to change it. */
const OTHER: Record<Language, { old: string; new: string }> = {
  en: { old: 'scarlet', new: 'vermilion' },
  nl: { old: 'azuren', new: 'vermiljoenen' },
  fr: { old: 'azuréen', new: 'vermillon' },
  de: { old: 'azurne', new: 'zinnoberrote' },
}

/** One rule for each topic and verb, such as `purpose-added`: what its passage is mostly about. */
export const TOPIC_RULES: AboutRule[] = (Object.keys(TOPICS) as Topic[]).flatMap((topic) =>
  (Object.keys(VERBS) as Verb[]).map((verb) => ({
    id: `${topic}-${verb}`,
    law: TOPICS[topic].law,
    test(reading: Reading, kind: Kind) {
      // Where no word is known that is about anything, none of these can say what it is about.
      if (kind !== topic || reading.topics.length === 0 || verbOf(reading) !== verb) return null
      return {
        kinds: [topic],
        direction: directionOf(topic, verb, reading),
        ...quotedPlaces(reading),
        what: quotedWhat(reading, verb === 'added' ? 'new' : 'old'),
      }
    },
    texts: Object.fromEntries(
      (Object.keys(VERBS[verb]) as Language[]).map((language) => [
        language,
        VERBS[verb][language].replace('{name}', TOPICS[topic].names[language]),
      ]),
    ) as Record<Language, string>,
    examples: SENTENCES[topic].map((sentence) => example(sentence, verb)),
  })),
)
