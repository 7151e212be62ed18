import type { Passage, Situation } from '../../classify/situation.ts'
import { speaksOf, topicsOf } from '../../classify/topics.ts'
import { aboutText } from '../../meaning/frames.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import { addsGraver, GRAVER, limits, saysMore, turnsRound } from '../graver.ts'
import type { LoweringRule } from '../types.ts'
import { listedAt } from './conditions.ts'

/** Both sides of an edit, each with words; null where one has none. */
export const both = ({ old, new: now }: Situation): [Passage, Passage] | null =>
  old.words.length > 0 && now.words.length > 0 ? [old, now] : null

/** A sentence in which the text only says what it tells, before and after. */
export const tellsOfItself: LoweringRule = {
  id: 'text-about-itself',
  law: null,
  materiality: 'editorial',
  test(reading) {
    const { situation } = reading
    const sides = [situation.old, situation.new].filter(({ words }) => words.length > 0)
    if (
      !sides.every((side) => aboutText(side, situation.grammar, situation.place)) ||
      addsGraver(reading, TOLD_OF) ||
      turnsRound(reading) ||
      limits(reading) ||
      saysMore(situation)
    )
      return null
    const [only] = sides
    if (sides.length === 1 && only) return tellsAlone(only, situation) ? { kind: 'editorial' } : null
    // "… and that we share it" goes on to say what is done.
    const [before, after] = sides.map((side) => [...side.organisations, asserted(side.folded)].sort().join(' '))
    return before === after ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'The text only says what it tells of',
    nl: 'De tekst zegt alleen waarover hij gaat',
    fr: 'Le texte dit seulement de quoi il parle',
    de: 'Der Text sagt nur, wovon er handelt',
  },
  examples: [
    'en: [-This notice tells you what we do with-]{+In this notice we explain how we use+} your personal data.',
    'nl: [-In deze verklaring leest u wat wij doen met-]{+Deze verklaring legt uit hoe wij omgaan met+} uw gegevens.',
    'fr: [-La présente politique décrit comment nous utilisons-]{+Cette politique vous explique ce que nous faisons de+} vos données.',
    'de: [-Diese Erklärung beschreibt, wie wir-]{+In dieser Erklärung informieren wir Sie darüber, was wir mit+} Ihre Daten nutzen.',
  ],
}

/** Whether a sentence that came or went tells only what the text tells. Where to read more is told as notable. */
function tellsAlone({ folded, organisations, words }: Passage, { grammar, place, known, old }: Situation): boolean {
  const other = old.words.length > 0 ? known.new : known.old
  // "Below we explain which letters we sell" says that some are sold; unless the other text speaks of that as well.
  const spoken = words.every(
    ({ key, sense }) => sense === '' || !grammar.patterns.sharing.test(key) || other.occurrences(key) > 0,
  )
  const about = [...topicsOf(folded, grammar)].filter(([topic, score]) => GRAVER.has(topic) && score >= 2)
  const told = about.every(([topic]) => TOLD_OF.has(topic) || speaksOf(topic, other.folded, grammar))
  return (
    spoken &&
    told &&
    !grammar.patterns.pointer.test(folded) &&
    asserted(folded) === '0' &&
    organisations.size === 0 &&
    !listedAt(place.new ?? place.old)
  )
}

/** What every policy tells of: data, and what they are used for. */
const TOLD_OF = new Set<Topic>(['data-category', 'purpose'])

/** How often a clause follows that says what someone does. */
const asserted = (folded: string): string => String(folded.match(ASSERTED)?.length ?? 0)
const ASSERTED =
  /(?<!\p{L})(?:that (?:we|you|they)|dass? (?:wir|sie|du)|die (?:wir|sie)|dat (?:wij|we|u|je)|die (?:wij|we|u|je)|(?<!ce )qu(?:e (?:nous|vous|ils)|i))(?!\p{L})/gu
