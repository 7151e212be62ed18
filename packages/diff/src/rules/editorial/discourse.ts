import type { Situation } from '../../classify/situation.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import { LEGAL_FORMS } from '../../meaning/organisations.ts'
import { plain } from '../../meaning/plain.ts'
import { same, spoken } from '../../meaning/sameness.ts'
import { type Word, wordsOf } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** What joins a sentence to the one before came, went, or is another. */
export const connective: ChunkRule = {
  id: 'connective-changed',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const { grammar, old, new: now } = situation
    const joints = [chunk.old, chunk.new].map((list) => joining(list, grammar))
    const joins =
      joints.every((found) => found !== null) &&
      joints.some((found) => found !== null && found > 0) &&
      [old, now].every(({ words }) => spoken(words).length > 0) &&
      grammar.persons.every((set) => count(chunk.old, set) === count(chunk.new, set))
    // "Even if" is no "if", and "not only" begins what "but also" ends.
    const loose = [beside(chunk.old, chunk.oldAt, old.words), beside(chunk.new, chunk.newAt, now.words)]
      .flat()
      .every((word) => !word.critical || word.type !== 'word' || word.sense.startsWith('modal:'))
    return joins && loose ? quoted(chunk) : null
  },
  texts: {
    en: 'Only what joins the sentence to others differs: {old} → {new}',
    nl: 'Alleen het verband met andere zinnen is anders verwoord: {old} → {new}',
    fr: 'Seul le lien avec d’autres phrases diffère : {old} → {new}',
    de: 'Nur die Verbindung zu anderen Sätzen ist anders: {old} → {new}',
  },
  examples: [
    'en: Your name is printed on the box.[- We-]{+ In addition, we+} print your street.',
    'nl: Uw naam staat op de doos. [-Daarnaast-]{+Tot slot+} drukken wij uw straat af.',
    'fr: Votre nom figure sur la boîte. [-Nous-]{+Par ailleurs, nous+} imprimons votre rue.',
    'de: Ihr Name steht auf der Schachtel. Wir drucken {+außerdem +}Ihre Straße.',
  ],
}

const count = (list: readonly Word[], set: ReadonlySet<string>): number => list.filter(({ key }) => set.has(key)).length

/** How many connectives words are, with small words between them; null where they are anything else. */
function joining(list: readonly Word[], { connectives }: Grammar): number | null {
  const keys = list.map(({ key }) => key)
  let found = 0
  for (let at = 0; at < list.length; ) {
    const length = LENGTHS.find((n) => at + n <= list.length && connectives.has(keys.slice(at, at + n).join(' ')))
    if (!length && list[at]?.sense !== '') return null
    if (length) found++
    at += length ?? 1
  }
  return found
}

/** Words of the longest connective, and of shorter ones. */
const LENGTHS = [8, 7, 6, 5, 4, 3, 2, 1]

const beside = (list: readonly Word[], at: number, words: readonly Word[]): Word[] =>
  [words[at - 1], words[at + list.length]].filter((word): word is Word => word !== undefined)

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
const SOME = new Set(['a', 'an', 'een', 'ein', 'eine', 'einem', 'einen', 'eines', 'einer', 'un', 'une'])

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

/** "And" and "or" at the end of a list of examples, which names some of many either way: "such as your age and sex". */
export const exampleJoint: ChunkRule = {
  id: 'examples-joined',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation: { old, new: now, grammar } }) {
    const senses = [chunk.old, chunk.new].map((list) =>
      spoken(list)
        .map(({ sense }) => sense)
        .join(' '),
    )
    if (senses.sort().join(', ') !== '&, /') return null
    return exemplary(chunk.oldAt, old.words, grammar) && exemplary(chunk.newAt, now.words, grammar)
      ? quoted(chunk)
      : null
  },
  texts: {
    en: 'Examples, joined by another word: {old} → {new}',
    nl: 'Voorbeelden, door een ander woord verbonden: {old} → {new}',
    fr: 'Des exemples, reliés par un autre mot : {old} → {new}',
    de: 'Beispiele, durch ein anderes Wort verbunden: {old} → {new}',
  },
  examples: [
    'en: We print data such as your name, your town [-and-]{+or+} your shoe size.',
    'nl: Wij drukken gegevens af zoals uw naam, uw woonplaats [-en-]{+of+} uw schoenmaat.',
    'fr: Nous imprimons des données telles que votre nom, votre ville [-et-]{+ou+} votre pointure.',
    'de: Wir drucken Angaben wie Ihren Namen, Ihren Ort [-und-]{+oder+} Ihre Schuhgröße.',
  ],
}

/** Whether only items stand between a word and what opens a list of examples before it. */
function exemplary(at: number, words: readonly Word[], grammar: Grammar): boolean {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_LIST; i--) {
    const { key, sense, critical, type } = words[i] as Word
    const phrase = [
      key,
      `${words[i - 1]?.key ?? ''} ${key}`,
      `${words[i - 2]?.key ?? ''} ${words[i - 1]?.key ?? ''} ${key}`,
    ]
    if (phrase.some((one) => grammar.examples.has(one))) return true
    if (critical || type !== 'word') return false
    // A preposition, or who does something, ends a list.
    if (sense === '' && !grammar.address.has(key) && !ARTICLES.has(key)) return false
  }
  return false
}

/** A list of examples has at most this many words. */
const LONGEST_LIST = 20

const ARTICLES = new Set(
  'a an the de het een le la les l un une des du der die das den dem ein eine einen einem'.split(' '),
)

/** The text by its names. */
const THE_TEXT =
  /^(?:(?:privacy|cookie|datenschutz)?(?:polic|notice|statement|declaration|verklaring|beleid|reglement|erklarung|hinweis|richtlinie)|politique|charte)/

/** "Above", "at the end of this notice": where in the text something stands. */
export const placeInText: ChunkRule = {
  id: 'place-in-text',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation: { old, new: now, grammar } }) {
    const part = (word: string): boolean => grammar.textPlaces.has(word)
    const places = [chunk.old, chunk.new].every(
      (list) =>
        list.some(({ key }) => key.split(' ').some(part)) &&
        list.every(
          ({ key, sense, type }) =>
            type === 'word' && (sense === '' || key.split(' ').every((word) => part(word) || grammar.light.has(word))),
        ),
    )
    const near = [
      old.words.slice(chunk.oldAt + chunk.old.length, chunk.oldAt + chunk.old.length + 4),
      now.words.slice(chunk.newAt + chunk.new.length, chunk.newAt + chunk.new.length + 4),
    ].every((words) => THE_TEXT.test(words.find(({ sense }) => sense !== '')?.key ?? ''))
    const point = [chunk.old, chunk.new].every(
      (list) =>
        list.length > 0 &&
        list.every(({ key, sense }) => grammar.pointing.has(key) || (sense === '' && !SOME.has(key))),
    )
    const points = point && [chunk.old, chunk.new].every((list) => list.some(({ key }) => grammar.pointing.has(key)))
    return points || (places && near) ? quoted(chunk) : null
  },
  texts: {
    en: 'Only where in the text it stands differs: {old} → {new}',
    nl: 'Alleen de plaats in de tekst is anders: {old} → {new}',
    fr: 'Seul l’endroit du texte diffère : {old} → {new}',
    de: 'Nur die Stelle im Text ist anders: {old} → {new}',
  },
  examples: [
    'en: Write to the address at the [-end-]{+beginning+} of this notice.',
    'nl: Schrijf naar het adres aan het [-einde-]{+begin+} van deze verklaring.',
    'fr: Écrivez à l’adresse indiquée [-à la fin-]{+au début+} de cette politique.',
    'de: Schreiben Sie an die am [-Ende-]{+Anfang+} dieser Datenschutzhinweise genannte Anschrift.',
  ],
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
