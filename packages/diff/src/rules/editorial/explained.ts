import { speaksOf } from '../../classify/topics.ts'
import { definedTerm } from '../../meaning/frames.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import type { Word } from '../../meaning/words.ts'
import { addsGraver, limits, saysMore, turnsRound } from '../graver.ts'
import { DECIDING } from '../notable/explanations.ts'
import { doesMore } from '../notable/pointers.ts'
import type { LoweringRule } from '../types.ts'
import { both } from './frames.ts'

/** What a word means, explained in other words; what anyone does with data is not said. */
export const definitionReworded: LoweringRule = {
  id: 'explanation-reworded',
  law: null,
  materiality: 'editorial',
  test(reading) {
    const { situation, topics } = reading
    const { grammar } = situation
    const sides = both(situation)
    if (!sides || saysMore(situation) || addsGraver(reading, EXPLAINED) || DECIDING.has(topics[0]?.topic ?? 'scope'))
      return null
    // "… which sends your letters to us": says what is done.
    const sends = sides.some((side) => grammar.patterns.sharing.test(side.folded))
    if (turnsRound(reading) || limits(reading) || (sends && speaksOf('data-category', reading.differing, grammar)))
      return null
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
    if (!feels || saysMore(situation) || addsGraver(reading)) return null
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
