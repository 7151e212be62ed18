import { isEntryInHtml } from '../../classify/place.ts'
import { topicsOf } from '../../classify/topics.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import { goesOn, saysMore, swapsKnown } from '../graver.ts'
import { leadsOut } from '../opting-out.ts'
import { phrase } from '../quoted.ts'
import { strangers } from '../strangers.ts'
import type { LoweringRule } from '../types.ts'

/** Says only where more can be read. */
export const pointer: LoweringRule = {
  id: 'pointer',
  law: null,
  materiality: 'notable',
  test(reading) {
    const { situation, topics, removed, added } = reading
    const { grammar, old, new: now } = situation
    const sides = [old, now].filter((side) => side.words.length > 0)
    if (sides.length === 2 && (goesOn(reading, true) || swapsKnown(situation))) return null
    const points = sides.every(
      (side) =>
        side.words.length <= 30 &&
        grammar.patterns.pointer.test(side.folded) &&
        !side.words.some((word) => word.type === 'email' || word.type === 'duration' || word.sense === '!'),
    )
    // "Review interactions to improve our service" is a purpose: a pointer names a document, or links to it.
    const linked = sides.every((side) => /\]\(|https?:/.test(side.raw))
    const entry = situation.place.new ?? situation.place.old
    const listed = entry?.kind === 'item' || entry?.kind === 'cell'
    if (!linked && (listed || !sides.every((side) => grammar.patterns.document.test(side.folded)))) return null
    const facts = [...removed, ...added].some(
      (word) => word.type !== 'word' && word.type !== 'url' && word.type !== 'number',
    )
    if (facts) return null
    // "The provider is X, and more can be found at …" names someone.
    const opens = sides.every((side) => grammar.patterns.opening.test(side.folded))
    if (!opens && strangers(reading, 'old').length + strangers(reading, 'new').length > 0) return null
    // How to complain or whom to write to is more than a pointer, unless it pointed there before.
    const contact = sides.length === 1 && (topics[0]?.topic === 'right' || topics[0]?.topic === 'controller-contact')
    return points && !contact ? { kind: topics[0]?.topic ?? 'scope', what: phrase([...removed, ...added]) } : null
  },
  texts: {
    en: 'It only says where to read more',
    nl: 'Dit zegt alleen waar meer te lezen is',
    fr: 'Cela indique seulement où en lire plus',
    de: 'Dies sagt nur, wo mehr zu lesen ist',
  },
  examples: [
    'en: {+For more information, see our overview.+}',
    'nl: {+Voor meer informatie verwijzen wij naar ons overzicht.+}',
    'fr: {+Pour en savoir plus, consultez notre présentation.+}',
    'de: {+Weitere Informationen finden Sie in unserer Übersicht.+}',
  ],
}

/** Speaks of privacy without saying anything about data. */
export const sentiment: LoweringRule = {
  id: 'sentiment',
  law: null,
  materiality: 'notable',
  test(reading) {
    const { situation, removed, added } = reading
    const { grammar, old, new: now } = situation
    const sides = [old, now].filter((side) => side.words.length > 0)
    if (sides.length === 2 && (goesOn(reading, false) || saysMore(situation))) return null
    const { patterns } = grammar
    const feels = sides.every(
      (side) =>
        side.words.length <= 40 &&
        patterns.sentiment.test(side.folded) &&
        !patterns.sharing.test(side.folded) &&
        !patterns.keeping.test(side.folded) &&
        !INCLUDES.test(side.folded) &&
        !doesMore(side.folded),
    )
    return feels &&
      ![...removed, ...added].some(
        (word) => word.critical && (word.type !== 'word' || word.sense === '!' || word.sense.startsWith('modal:')),
      )
      ? { kind: 'scope', what: phrase(added) }
      : null
  },
  texts: {
    en: 'It speaks of privacy, and says nothing about what is done with data',
    nl: 'Dit gaat over privacy en zegt niets over wat met gegevens gebeurt',
    fr: 'Cela parle de vie privée sans rien dire de l’usage des données',
    de: 'Dies spricht von Datenschutz und sagt nichts darüber, was mit Daten geschieht',
  },
  examples: [
    'en: {+Your privacy is important to us.+}',
    'nl: {+Uw privacy is belangrijk voor ons.+}',
    'fr: {+Le respect de votre vie privée est important pour nous.+}',
    'de: {+Ihre Privatsphäre ist uns wichtig.+}',
  ],
}

/** "This includes …": what was said before is now said of these, too. */
const INCLUDES =
  /^\W*(?:(?:this|these|it|they|that|among (?:these|them)) (?:also )?(?:includes?|are|comprises?)(?!\p{L})|including|dazu (?:gehor|zahl)|darunter|hierzu (?:gehor|zahl)|dies umfasst|dit omvat|hieronder val|daaronder val|hiertoe behor|daartoe behor|waaronder|cela (?:comprend|inclut|concerne)|ceci (?:comprend|inclut|concerne)|y compris|en font partie|parmi (?:celles|ceux))/u

/** "We treat your letters with care and photograph them": says what else is done. */
export const doesMore = (folded: string): boolean =>
  /(?<!\p{L})(?:and|und|en|et)(?: \S+){0,3}? (?:them|it|sie|ihn|diese|ze|deze|hen|les|eux)(?!\p{L})/u.test(folded)

/** Whether a text speaks of a topic that the law wants told. */
const topical = (text: string, grammar: Grammar): boolean =>
  [...topicsOf(text, grammar)].some(
    ([topic, score]) => score >= 2 && topic !== 'scope' && topic !== 'effective-date' && topic !== 'security',
  )

/** What answers a question, which may be asked elsewhere. */
const ANSWER =
  /^\W*(?:yes|no|never|always|none|nothing|everything|all|of course(?: not)?|certainly(?: not)?|absolutely(?: not)?|sometimes|sure|correct|ja|nee|neen|nooit|altijd|natuurlijk|zeker|nein|nie|immer|naturlich|selbstverstandlich|oui|non|jamais|toujours|bien sur|certainement|aucune?|rien|tout)(?!\p{L})/u

/** Names no data, recipient, purpose, period, right or contact at all. */
export const noSubstance: LoweringRule = {
  id: 'no-substance',
  law: null,
  materiality: 'notable',
  test({ situation, removed, added, topics }) {
    const { grammar, old, new: now, place } = situation
    const sides = [old, now].filter((side) => side.words.length > 0)
    const kind = (place.new ?? place.old)?.kind
    // An item or a cell gets its meaning from its list or its column.
    if (kind === 'item' || kind === 'cell' || sides.some((side) => isEntryInHtml(side.raw))) return null
    // No list of cues is complete: only a short sentence that stands alone, and speaks of no one.
    if (
      sides.length !== 1 ||
      sides.some(
        (side) =>
          side.words.length > 12 ||
          side.words.some(
            (word) =>
              (word.critical && word.type === 'word') ||
              grammar.persons[0].has(word.key) ||
              grammar.address.has(word.key),
          ),
      )
    )
      return null
    const empty = sides.every(
      (side) =>
        !ANSWER.test(side.folded) &&
        !grammar.patterns.substance.test(side.folded) &&
        !leadsOut(side.raw) &&
        !INCLUDES.test(side.folded) &&
        !side.words.some((word) => word.type !== 'word' && word.type !== 'url' && word.type !== 'number'),
    )
    // A line of an address, where one can be written to.
    if (topics[0]?.topic === 'controller-contact' && [...removed, ...added].some((word) => word.type === 'number'))
      return null
    // Any topic of its own, however it is worded, is substance.
    const heading = (place.new ?? place.old)?.headings.slice((place.new ?? place.old)?.titled ? 1 : 0).at(-1) ?? ''
    if ([...sides.map((side) => side.plain), heading].some((text) => topical(text, grammar))) return null
    const critical = [...removed, ...added].some((word) => word.sense === '!' || word.sense.startsWith('modal:'))
    const named = sides.some((side) =>
      [...side.organisations].some((name) => !(old.organisations.has(name) && now.organisations.has(name))),
    )
    return empty && !critical && !named && !/[:?]$/.test((place.new ?? place.old)?.leadIn ?? '')
      ? { kind: 'scope', what: phrase([...removed, ...added]) }
      : null
  },
  texts: {
    en: 'It names no data, recipient, purpose, period, right or contact',
    nl: 'Dit noemt geen gegevens, ontvanger, doel, termijn, recht of contact',
    fr: 'Cela ne mentionne ni données, ni destinataire, ni finalité, ni durée, ni droit, ni contact',
    de: 'Dies nennt keine Daten, Empfänger, Zwecke, Fristen, Rechte oder Kontakte',
  },
  examples: [
    'en: {+Have a nice stay in the mountains.+}',
    'nl: {+Een fijn verblijf in de bergen.+}',
    'fr: {+Bon séjour à la montagne.+}',
    'de: {+Einen schönen Aufenthalt in den Bergen.+}',
  ],
}
