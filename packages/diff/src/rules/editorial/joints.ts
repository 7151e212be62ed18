import type { Grammar } from '../../meaning/grammar.ts'
import { spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
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
