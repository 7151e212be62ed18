import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'
import { SOME } from './persons.ts'

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

/** The text by its names. */
const THE_TEXT =
  /^(?:(?:privacy|cookie|datenschutz)?(?:polic|notice|statement|declaration|verklaring|beleid|reglement|erklarung|hinweis|richtlinie)|politique|charte)/
