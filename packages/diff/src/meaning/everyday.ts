import { CONCEPTS } from './concepts.ts'
import type { Grammar } from './grammar.ts'
import type { Lexicon, Topic } from './languages/index.ts'
import { cue, words } from './lists.ts'
import { rootOf } from './roots.ts'

/** Topics whose words are never everyday ones. */
const TELLING = new Set<Topic>([
  'data-category',
  'recipient',
  'retention',
  'transfer',
  'legal-basis',
  'right',
  'cookie-tracking',
  'children',
  'automated-decision',
])

/** Tells everyday words by the root that their forms share, unless they are a cue of a topic that the law asks for. */
export function everyday(lexicon: Lexicon): Grammar['ordinary'] {
  const { language, retelling } = lexicon
  const listed = words(retelling.ordinary)
  const roots = new Set(listed.flatMap((word) => (word.length >= 5 ? [rootOf(word, language)] : [])))
  const own = new Set(listed)
  const hard = new Set([...words(lexicon.guarded), ...words(lexicon.limits), ...words(lexicon.negations)])
  const cues = cue(
    [...TELLING]
      .flatMap((topic) => [
        lexicon.topics[topic].strong,
        ...CONCEPTS[topic].map((concept) => lexicon.concepts[concept]),
      ])
      .concat(Object.values(pick(lexicon.patterns)))
      .join('|'),
    'u',
    language,
  )
  const known = new Map<string, boolean>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found =
      (own.has(key) || (key.length >= 5 && roots.has(rootOf(key, language)))) && !hard.has(key) && !cues.test(key)
    known.set(key, found)
    return found
  }
}

/** What is done with data, in a language's patterns. */
const pick = ({
  sharing,
  keeping,
  collects,
  consent,
  optIn,
  optOut,
  anonymous,
}: Lexicon['patterns']): Partial<Lexicon['patterns']> => ({
  sharing,
  keeping,
  collects,
  consent,
  optIn,
  optOut,
  anonymous,
})
