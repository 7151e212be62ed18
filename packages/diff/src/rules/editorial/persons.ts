import type { Situation } from '../../classify/situation.ts'
import { LEGAL_FORMS } from '../../meaning/organisations.ts'
import { plain } from '../../meaning/plain.ts'
import { same, spoken } from '../../meaning/sameness.ts'
import { type Word, wordsOf } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** "You" and "the user", "we" and the organisation's own name: the same two, spoken to or spoken of. */
export const personNamed: ChunkRule = {
  id: 'person-named',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains: (chunk, { situation }) =>
    [
      [chunk.old, chunk.new],
      [chunk.new, chunk.old],
    ].some(
      ([pronoun = [], noun = []]) =>
        readerNamed(pronoun, noun, situation) || organisationNamed(pronoun, noun, situation),
    )
      ? quoted(chunk)
      : null,
  texts: {
    en: 'The same reader or organisation, by pronoun or by name: {old} → {new}',
    nl: 'Dezelfde lezer of organisatie, met voornaamwoord of bij naam: {old} → {new}',
    fr: 'Le même lecteur ou la même organisation, par pronom ou par nom : {old} → {new}',
    de: 'Derselbe Leser oder dieselbe Organisation, als Fürwort oder beim Namen: {old} → {new}',
  },
  examples: [
    'en: # Privacy at Alderwick\n\nAlderwick is a shop. [-We-]{+Alderwick+} prints your name. Alderwick weighs parcels.',
    'nl: De doos draagt [-uw-]{+de gebruiker zijn+} naam.',
    'fr: La boîte porte le nom [-que vous-]{+que l’utilisateur+} choisit.',
    'de: Wir drucken den Namen, den [-Sie-]{+der Nutzer+} wählt.',
  ],
}

/** "A user" may be any other. */
export const SOME = new Set(['a', 'an', 'een', 'ein', 'eine', 'einem', 'einen', 'eines', 'einer', 'un', 'une'])

function readerNamed(pronoun: readonly Word[], noun: readonly Word[], { grammar }: Situation): boolean {
  return (
    pronoun.some(({ sense }) => sense === 'you') &&
    pronoun.every(({ sense }) => sense === 'you' || sense === '') &&
    noun.some(({ key }) => grammar.readers.has(key)) &&
    noun.every(({ key, sense }) => !SOME.has(key) && (grammar.readers.has(key) || sense === '' || sense === 'you'))
  )
}

function organisationNamed(pronoun: readonly Word[], noun: readonly Word[], situation: Situation): boolean {
  const { grammar, known } = situation
  const own = known.old.ownName
  const [we] = grammar.persons
  return (
    pronoun.some(({ key }) => we.has(key)) &&
    pronoun.every(({ sense }) => sense === '') &&
    noun.some(({ key }) => own.has(key)) &&
    noun.every(({ key, sense }) => (own.has(key) && known.new.ownName.has(key)) || LEGAL_FORMS.has(key) || sense === '')
  )
}

/** "This", where the sentence before ends by naming what it is: the noun may stand in its place, or give way to it. */
export const antecedentNamed: ChunkRule = {
  id: 'antecedent-named',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const { grammar, place } = situation
    const refers = (list: readonly Word[], side: 'old' | 'new', noun: readonly Word[]): boolean => {
      const words = situation[side].words
      const at = side === 'old' ? chunk.oldAt : chunk.newAt
      const content = spoken(noun).filter(({ sense }) => sense !== '&')
      const before = spoken(wordsOf(plain(place[side]?.previous ?? ''), grammar))
      const told = before.slice(-content.length)
      // The last of several is not all that "this" can mean.
      const one = !['&', '/'].includes(before.at(-1 - content.length)?.sense ?? '')
      return (
        one &&
        // At the beginning of its sentence, where nothing else can be meant.
        at === 0 &&
        list.length > 0 &&
        list.length <= 3 &&
        grammar.patterns.anaphor.test(situation[side].folded) &&
        list.every(({ sense, key }) => sense === '' || GENERIC.test(key)) &&
        words.length > list.length &&
        content.length > 0 &&
        content.length <= 6 &&
        content.every((word, i) => !word.critical && told[i] !== undefined && same(word, told[i], grammar) !== null)
      )
    }
    return refers(chunk.old, 'old', chunk.new) || refers(chunk.new, 'new', chunk.old) ? quoted(chunk) : null
  },
  texts: {
    en: 'A pronoun, or what it stands for: {old} → {new}',
    nl: 'Een voornaamwoord, of waar het voor staat: {old} → {new}',
    fr: 'Un pronom, ou ce qu’il remplace : {old} → {new}',
    de: 'Ein Fürwort, oder wofür es steht: {old} → {new}',
  },
  examples: [
    'en: On the form you write your shoe size. [-This-]{+Your shoe size+} is read by the cobbler.',
    'nl: Op het formulier schrijft u uw schoenmaat. [-Dit-]{+Uw schoenmaat+} wordt door de schoenmaker gelezen.',
    'fr: Sur le formulaire, vous indiquez votre pointure. [-Celle-ci-]{+Votre pointure+} est lue par le cordonnier.',
    'de: Im Formular steht Ihre Schuhgröße. [-Diese-]{+Ihre Schuhgröße+} wird vom Schuster gelesen.',
  ],
}

/** What a pronoun may have beside it: "this information". */
const GENERIC = /^(?:data|information|informations|donnees|gegevens|informatie|daten|informationen|angaben|ci|la)$/

/** "Children under 13", "users under 13": the age says who is meant. */
export const sameAge: ChunkRule = {
  id: 'same-age',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation: { old, new: now } }) {
    const [a, b] = [spoken(chunk.old), spoken(chunk.new)]
    const [x, y] = [a[0], b[0]]
    if (!x || !y || a.length + b.length > 2) return null
    // "Members" are some people, and "customers" are others.
    const people =
      (YOUNG.test(x.key) && (YOUNG.test(y.key) || ANYONE.test(y.key))) || (ANYONE.test(x.key) && YOUNG.test(y.key))
    const age = (words: readonly Word[], end: number): string => {
      const after = words.slice(end, end + 5)
      const at = after.findIndex(({ type }) => type === 'duration')
      return at > 0
        ? after
            .slice(0, at + 1)
            .map(({ sense, key }) => sense || key)
            .join(' ')
        : ''
    }
    const ages = [age(old.words, chunk.oldAt + chunk.old.length), age(now.words, chunk.newAt + chunk.new.length)]
    return people && ages[0] !== '' && ages[0] === ages[1] ? quoted(chunk) : null
  },
  texts: {
    en: 'People of the same age, by another word: {old} → {new}',
    nl: 'Mensen van dezelfde leeftijd, met een ander woord: {old} → {new}',
    fr: 'Des personnes du même âge, par un autre mot : {old} → {new}',
    de: 'Menschen desselben Alters, mit einem anderen Wort: {old} → {new}',
  },
  examples: [
    'en: The game is not for [-children-]{+users+} under 13 years.',
    'nl: Het spel is niet voor [-kinderen-]{+gebruikers+} onder de 13 jaar.',
    'fr: Le jeu n’est pas destiné aux [-enfants-]{+utilisateurs+} de moins de 13 ans.',
    'de: Das Spiel ist nicht für [-Kinder-]{+Nutzer+} unter 13 Jahren.',
  ],
}

const YOUNG = /^(?:child|kind|enfant|minor|mineur|minderjahrig|minderjarig|jong|jugend|jeune|teen)/
/** Anybody at all. */
const ANYONE =
  /^(?:users?|persons?|people|individuals?|anyone|someone|gebruikers?|persoon|personen|iemand|nutzer|nutzern|personen|jemand|menschen|personnes?|utilisateurs?|quiconque)$/
