import type { Direction, Language } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import { spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
import { denies } from '../denies.ts'
import { phrase } from '../quoted.ts'
import type { MaterialRule } from '../types.ts'
import { SENTENCES } from './sentences.ts'

/** A sentence of `SENTENCES` as an example of a verb: whole, or with a word inside that makes another of it. */
function example(sentence: string, verb: Verb): string {
  const [language = '', text = ''] = sentence.split(/: (.*)/s)
  if (verb === 'added') return `${language}: {+${text}+}`
  if (verb === 'removed') return `${language}: [-${text}-]`
  const { old, new: now } = OTHER[language as Language]
  return `${language}: ${text.replace(/ (\S+)$/, ` [-${old}-]{+${now}+} $1`)}`
}

/** Words that no rule knows, put into a sentence to change it. */
const OTHER: Record<Language, { old: string; new: string }> = {
  en: { old: 'scarlet', new: 'vermilion' },
  nl: { old: 'azuren', new: 'vermiljoenen' },
  fr: { old: 'azuréen', new: 'vermillon' },
  de: { old: 'azurne', new: 'zinnoberrote' },
}

/** What the law asks to be told of each topic, and how a reader would call it. */
const TOPICS: Record<Topic, { law: string | null; names: Record<Language, string> }> = {
  purpose: {
    law: 'GDPR 13(1)(c)',
    names: {
      en: 'what data are used for',
      nl: 'waarvoor gegevens worden gebruikt',
      fr: 'ce à quoi servent les données',
      de: 'wofür Daten verwendet werden',
    },
  },
  'data-category': {
    law: 'GDPR 13-14, WP260 rev.01 annex',
    names: {
      en: 'which data are processed',
      nl: 'welke gegevens worden verwerkt',
      fr: 'les données traitées',
      de: 'welche Daten verarbeitet werden',
    },
  },
  recipient: {
    law: 'GDPR 13(1)(e)',
    names: {
      en: 'who receives data',
      nl: 'wie gegevens ontvangt',
      fr: 'qui reçoit des données',
      de: 'wer Daten erhält',
    },
  },
  retention: {
    law: 'GDPR 13(2)(a)',
    names: {
      en: 'how long data are kept',
      nl: 'hoe lang gegevens worden bewaard',
      fr: 'la durée de conservation',
      de: 'wie lange Daten aufbewahrt werden',
    },
  },
  transfer: {
    law: 'GDPR 13(1)(f)',
    names: {
      en: 'which countries data go to',
      nl: 'naar welke landen gegevens gaan',
      fr: 'les pays où vont les données',
      de: 'in welche Länder Daten gehen',
    },
  },
  'legal-basis': {
    law: 'GDPR 13(1)(c)-(d), 6',
    names: {
      en: 'the legal basis',
      nl: 'de rechtsgrond',
      fr: 'la base juridique',
      de: 'die Rechtsgrundlage',
    },
  },
  right: {
    law: 'GDPR 13(2)(b)-(d), 15-22',
    names: {
      en: 'people’s rights and how to use them',
      nl: 'rechten en hoe ze te gebruiken',
      fr: 'les droits et la façon de les exercer',
      de: 'Rechte und wie man sie ausübt',
    },
  },
  'cookie-tracking': {
    law: 'Directive 2002/58/EC 5(3)',
    names: {
      en: 'cookies and tracking',
      nl: 'cookies en volgen',
      fr: 'les cookies et le suivi',
      de: 'Cookies und Tracking',
    },
  },
  security: {
    law: 'GDPR 32',
    names: {
      en: 'how data are protected',
      nl: 'hoe gegevens worden beveiligd',
      fr: 'la protection des données',
      de: 'wie Daten geschützt werden',
    },
  },
  children: { law: 'GDPR 8', names: { en: 'children', nl: 'kinderen', fr: 'les enfants', de: 'Kinder' } },
  'automated-decision': {
    law: 'GDPR 13(2)(f), 22',
    names: {
      en: 'automated decisions',
      nl: 'geautomatiseerde besluiten',
      fr: 'les décisions automatisées',
      de: 'automatisierte Entscheidungen',
    },
  },
  'controller-contact': {
    law: 'GDPR 13(1)(a)-(b)',
    names: {
      en: 'who is responsible and how to reach them',
      nl: 'wie verantwoordelijk is en hoe die te bereiken is',
      fr: 'qui est responsable et comment le joindre',
      de: 'wer verantwortlich ist und wie man ihn erreicht',
    },
  },
  'change-notice': {
    law: 'WP260 rev.01 ¶29-31',
    names: {
      en: 'how changes are announced',
      nl: 'hoe wijzigingen worden aangekondigd',
      fr: 'l’annonce des modifications',
      de: 'wie Änderungen angekündigt werden',
    },
  },
  'effective-date': {
    law: null,
    names: { en: 'from when it holds', nl: 'vanaf wanneer het geldt', fr: 'la date d’effet', de: 'ab wann es gilt' },
  },
  scope: {
    law: 'WP260 rev.01 ¶29',
    names: {
      en: 'whom and what the policy covers',
      nl: 'voor wie en waarvoor het beleid geldt',
      fr: 'qui et quoi la politique concerne',
      de: 'für wen und wofür die Erklärung gilt',
    },
  },
}

const VERBS = {
  added: {
    en: 'New on {name}: {what}',
    nl: 'Nieuw over {name}: {what}',
    fr: 'Nouveau sur {name} : {what}',
    de: 'Neu dazu, {name}: {what}',
  },
  removed: {
    en: 'No longer said on {name}: {what}',
    nl: 'Niet langer vermeld over {name}: {what}',
    fr: 'N’est plus dit sur {name} : {what}',
    de: 'Nicht mehr gesagt dazu, {name}: {what}',
  },
  changed: {
    en: 'Changed on {name}: {old} → {new}',
    nl: 'Gewijzigd over {name}: {old} → {new}',
    fr: 'Modifié sur {name} : {old} → {new}',
    de: 'Geändert dazu, {name}: {old} → {new}',
  },
} as const
type Verb = keyof typeof VERBS

/** More said on these lets the organisation do more; more said on rights, notice and protection binds it. */
const WIDENING = new Set<Topic>([
  'purpose',
  'data-category',
  'recipient',
  'retention',
  'transfer',
  'cookie-tracking',
  'automated-decision',
  'legal-basis',
])
const BINDING = new Set<Topic>(['right', 'change-notice', 'security'])

/** Whether words came, went, or took the place of others. */
export function verbOf({ removed, added }: Reading): Verb {
  if (spoken(removed).length === 0 && spoken(added).length > 0) return 'added'
  return spoken(added).length === 0 && spoken(removed).length > 0 ? 'removed' : 'changed'
}

/** Which way an addition or removal on a topic goes. A sentence that says "not" goes the other way. */
export function directionOf(topic: Topic, verb: Verb, reading: Reading): Direction {
  if (verb === 'changed') {
    // A long insertion beside a word that went is an addition all the same.
    const [gone, come] = [spoken(reading.removed).length, spoken(reading.added).length]
    if (come >= 4 && come >= gone * 3) return directionOf(topic, 'added', reading)
    return gone >= 4 && gone >= come * 3 ? directionOf(topic, 'removed', reading) : 'neutral'
  }
  if (!WIDENING.has(topic) && !BINDING.has(topic)) return 'neutral'
  const { situation, removed, added } = reading
  const { grammar } = situation
  const side = verb === 'added' ? situation.new : situation.old
  const edited = situation.old.words.length > 0 && situation.new.words.length > 0
  const turning = (words: readonly Word[]): boolean =>
    words.some((word) => word.sense === '!' || grammar.patterns.restricting.test(word.key))
  if (edited) {
    // A "not" or "only" inside a sentence turns it in a way that other rules judge; so does a lone "may" or "all".
    const said = spoken([...removed, ...added]).filter(
      (word) => !word.critical || word.type !== 'word' || word.sense.startsWith('~adverb'),
    )
    if (turning([...removed, ...added]) || said.length === 0) return 'neutral'
  }
  const bound =
    !edited &&
    (denies(side, grammar) ||
      grammar.patterns.ceased.test(side.folded) ||
      (verb === 'removed' && side.words.some((word) => grammar.patterns.restricting.test(word.key))))
  if (bound && grammar.patterns.exception.test(side.folded) && side.words.some((word) => word.sense === '!'))
    return 'neutral'
  const widens = (verb === 'added') === WIDENING.has(topic)
  return widens !== bound ? 'widens' : 'narrows'
}

/** One rule for each topic and verb, such as `purpose-added`: what its passage is mostly about. */
export const TOPIC_RULES: MaterialRule[] = (Object.keys(TOPICS) as Topic[]).flatMap((topic) =>
  (Object.keys(VERBS) as Verb[]).map((verb) => ({
    id: `${topic}-${verb}`,
    law: TOPICS[topic].law,
    test(reading: Reading) {
      if (reading.topics[0]?.topic !== topic || verbOf(reading) !== verb) return null
      return {
        kinds: [topic],
        direction: directionOf(topic, verb, reading),
        old: phrase(reading.removed),
        new: phrase(reading.added),
        what: phrase(verb === 'added' ? reading.added : reading.removed),
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
