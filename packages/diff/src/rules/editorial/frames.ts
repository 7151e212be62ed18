import type { Reading } from '../../classify/reading.ts'
import type { Passage, Situation } from '../../classify/situation.ts'
import { speaksOf, topicsOf } from '../../classify/topics.ts'
import { aboutText, definedTerm, invites } from '../../meaning/frames.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import type { Word } from '../../meaning/words.ts'
import { addsGraver, GRAVER } from '../graver.ts'
import { DECIDING } from '../notable/explanations.ts'
import { doesMore } from '../notable/pointers.ts'
import type { LoweringRule } from '../types.ts'
import { listedAt } from './conditions.ts'

/** Both sides of an edit, each with words; null where one has none. */
const both = ({ old, new: now }: Situation): [Passage, Passage] | null =>
  old.words.length > 0 && now.words.length > 0 ? [old, now] : null

/** A sentence in which the text only says what it tells, before and after. */
export const tellsOfItself: LoweringRule = {
  id: 'text-about-itself',
  law: null,
  materiality: 'editorial',
  test(reading) {
    const { situation } = reading
    const sides = [situation.old, situation.new].filter(({ words }) => words.length > 0)
    if (!sides.every((side) => aboutText(side, situation.grammar, situation.place)) || addsGraver(reading, TOLD_OF))
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

/** An invitation to ask, in other words, with the same addresses. */
export const invitation: LoweringRule = {
  id: 'invitation-reworded',
  law: null,
  materiality: 'editorial',
  test(reading: Reading) {
    const { situation } = reading
    const { grammar } = situation
    const sides = both(situation)
    if (!sides) return invitesAgain(situation) ? { kind: 'editorial' } : null
    if (!sides.every((side) => invites(side, grammar))) return null
    const [before, after] = sides.map((side) => addressed(side, situation)) as [string, string]
    return before === after && !addsGraver(reading, ASKING) ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'The same invitation to ask questions, with the same addresses',
    nl: 'Dezelfde uitnodiging om vragen te stellen, met dezelfde adressen',
    fr: 'La même invitation à poser des questions, aux mêmes adresses',
    de: 'Dieselbe Einladung zu Fragen, mit denselben Adressen',
  },
  examples: [
    'en: [-If you have any questions, do not hesitate to contact us at-]{+Should you have questions or doubts, then mail+} info@maple.example.',
    'nl: [-Heeft u vragen, neem dan gerust contact op via-]{+Mocht u nog vragen hebben, mail ons dan op+} info@esdoorn.example.',
    'fr: [-Si vous avez des questions, n’hésitez pas à nous contacter à-]{+Pour toute question, écrivez-nous à+} info@erable.example.',
    'de: [-Wenn Sie Fragen haben, kontaktieren Sie uns unter-]{+Bei Fragen schreiben Sie uns gerne eine Mail an+} info@ahorn.example.',
  ],
}

/** An invitation that came or went, to an address that stands in both texts; not one to a function of its own. */
function invitesAgain({ old, new: now, known, grammar }: Situation): boolean {
  const [side, other] = old.words.length > 0 ? [old, known.new] : [now, known.old]
  const { officer, representative, controller } = grammar.patterns
  const addresses = side.words.filter(({ type }) => type !== 'word')
  return (
    addresses.length > 0 &&
    addresses.every(({ type, key }) => (type === 'email' || type === 'phone') && other.holds(key)) &&
    invites(side, grammar) &&
    ![officer, representative, controller].some((role) => role.test(side.folded)) &&
    !speaksOf('right', side.folded, grammar)
  )
}

/** What an invitation is about: how to reach whom, with which questions. */
const ASKING = new Set<Topic>(['controller-contact', 'purpose'])

/** To whom an invitation leads: addresses, numbers, names, and the function of who answers. */
function addressed(side: Passage, { grammar }: Situation): string {
  const facts = side.words.flatMap(({ type, sense }: Word) => (type === 'word' ? [] : [`${type} ${sense}`]))
  const links = [...side.raw.matchAll(/\]\((?:mailto:|tel:)?([^)\s#?]+)/g)].flatMap(([, to = '']) =>
    to.includes('@') ? [`email ${to.toLowerCase()}`] : [],
  )
  const { officer, representative, controller } = grammar.patterns
  const roles = [officer, representative, controller].map((role) => role.test(side.folded))
  return [...new Set([...facts, ...links]), ...side.organisations, ...roles].map(String).sort().join(' ')
}

/** What a word means, explained in other words; what anyone does with data is not said. */
export const definitionReworded: LoweringRule = {
  id: 'explanation-reworded',
  law: null,
  materiality: 'editorial',
  test(reading) {
    const { situation, topics } = reading
    const { grammar } = situation
    const sides = both(situation)
    if (!sides || addsGraver(reading, EXPLAINED) || DECIDING.has(topics[0]?.topic ?? 'scope')) return null
    const terms = sides.map((side) => definedTerm(side, grammar))
    return terms[0] && terms[0] === terms[1] ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'What a word means, in other words',
    nl: 'Wat een woord betekent, in andere woorden',
    fr: 'Le sens d’un mot, en d’autres mots',
    de: 'Was ein Wort bedeutet, in anderen Worten',
  },
  examples: [
    'en: A cookie is a small [-piece of text that a site hands to a-]{+text file, which is saved by your+} browser.',
    'nl: Een cookie is een klein [-stukje tekst dat een site aan een-]{+tekstbestand dat wordt opgeslagen door uw+} browser.',
    'fr: Un cookie est un petit [-bout de texte qu’un site remet au-]{+fichier texte enregistré par votre+} navigateur.',
    'de: Ein Cookie ist eine kleine [-Textdatei, die eine Seite einem-]{+Datei aus Text, gespeichert in Ihrem+} Browser.',
  ],
}

/** What a definition speaks of without saying that it is done. */
const EXPLAINED = new Set<Topic>(['cookie-tracking', 'data-category'])

/** Care for privacy, in other words: no more is promised after than before. */
export const sentimentReworded: LoweringRule = {
  id: 'sentiment-reworded',
  law: null,
  materiality: 'editorial',
  test(reading) {
    const { situation, removed, added } = reading
    const { patterns } = situation.grammar
    const sides = both(situation)
    const feels = sides?.every(
      (side) =>
        side.words.length <= 40 &&
        patterns.sentiment.test(side.folded) &&
        ![patterns.sharing, patterns.keeping, patterns.collects].some((one) => one.test(side.folded)) &&
        !doesMore(side.folded),
    )
    if (!feels || addsGraver(reading)) return null
    // "… and read them": one thing more is said.
    const binds = (word: Word): boolean =>
      word.sense === '&' || (word.critical && (word.type !== 'word' || /^(?:!|\/|modal:)/.test(word.sense)))
    return [...removed, ...added].some(binds) ? null : { kind: 'editorial' }
  },
  texts: {
    en: 'Care for privacy, in other words',
    nl: 'Zorg voor privacy, in andere woorden',
    fr: 'L’attention portée à la vie privée, en d’autres mots',
    de: 'Sorge um den Datenschutz, in anderen Worten',
  },
  examples: [
    'en: [-Your privacy is very important to us-]{+We care deeply for your privacy+}.',
    'nl: [-Wij vinden uw privacy heel belangrijk-]{+Uw privacy nemen wij zeer serieus+}.',
    'fr: [-Le respect de votre vie privée est très important pour nous-]{+Nous attachons une grande valeur à votre vie privée+}.',
    'de: [-Wir nehmen Ihre Privatsphäre sehr ernst-]{+Ihre Privatsphäre ist uns besonders wichtig+}.',
  ],
}

/** Whose mark or work something is: nothing about data. */
export const marksStated: LoweringRule = {
  id: 'marks-stated',
  law: null,
  materiality: 'editorial',
  test({ situation: { old, new: now, grammar } }) {
    const sides = [old, now].filter(({ words }) => words.length > 0)
    const { sharing, keeping, collects, consent } = grammar.patterns
    const only = sides.every(
      ({ folded, words }) =>
        words.length <= 24 &&
        grammar.discourse.marks.test(folded) &&
        ![sharing, keeping, collects, consent].some((one) => one.test(folded)) &&
        !words.some(
          ({ key, sense }) => grammar.persons[0].has(key) || grammar.address.has(key) || sense.startsWith('modal:'),
        ),
    )
    return sides.length > 0 && only ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'It says whose mark or work something is',
    nl: 'Dit zegt van wie een merk of werk is',
    fr: 'Cela dit à qui appartient une marque ou une œuvre',
    de: 'Dies sagt, wessen Marke oder Werk etwas ist',
  },
  examples: [
    'en: We sell tents.\n\n{+Alder and Birch are trademarks of Rowan Inc.+}',
    'nl: Wij verkopen tenten.\n\n{+Els is een handelsmerk van Lijster BV.+}',
    'fr: Nous vendons des tentes.\n\n{+Aulne est une marque déposée de Sorbier SA.+}',
    'de: Wir verkaufen Zelte.\n\n{+Erle ist ein Markenzeichen der Eberesche GmbH.+}',
  ],
}
