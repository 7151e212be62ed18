import type { Reading } from '../../classify/reading.ts'
import type { Chunk } from '../../meaning/chunks.ts'
import type { Word } from '../../meaning/words.ts'
import { phrase } from '../quoted.ts'
import type { LoweringRule } from '../types.ts'

/** A line of an address or a number of a register that comes or goes, and stands in both texts all the same. */
export const standsElsewhere: LoweringRule = {
  id: 'contact-stands-elsewhere',
  law: null,
  materiality: 'editorial',
  test(reading: Reading) {
    const { residue, topics, situation } = reading
    if (residue.length === 0 || topics[0]?.topic !== 'controller-contact' || situation.change.type === 'moved')
      return null
    const known = { old: situation.known.old, new: situation.known.new }
    const copies = (chunk: Chunk): boolean => {
      if (chunk.old.length > 0 && chunk.new.length > 0) return false
      const words = chunk.old.length > 0 ? chunk.old : chunk.new
      const text = known[chunk.old.length > 0 ? 'new' : 'old']
      const [first, last] = [words.findIndex(fact), words.findLastIndex(fact)]
      if (labelled(words, situation) && text.holds(keys(words))) return true
      if (first < 0) return false
      const outside = [...words.slice(0, first), ...words.slice(last + 1)].filter((word) => word.sense !== '')
      const said = keys(words.slice(first, last + 1))
      return (
        said.length >= 5 &&
        outside.every((word) => word.key.length === 1 || situation.grammar.seat.test(word.key)) &&
        !words.some((word) => word.sense === '!' || word.sense.startsWith('modal:')) &&
        text.holds(said)
      )
    }
    return residue.every(copies)
      ? { kind: 'editorial', what: phrase(residue.flatMap(({ old, new: now }) => [...old, ...now])) }
      : null
  },
  texts: {
    en: 'It stands elsewhere in both texts: {what}',
    nl: 'Dit staat elders in beide teksten: {what}',
    fr: 'Cela figure ailleurs dans les deux textes : {what}',
    de: 'Dies steht anderswo in beiden Texten: {what}',
  },
  examples: [
    'en: # Who is responsible\n\nBirchwood Ltd[-, located at Mill Lane 29,-] is the controller.\n\n# Contact\n\nWrite to Birchwood, Mill Lane 29.',
    'nl: # Wie is verantwoordelijk\n\nBeuk BV[-, gevestigd aan Molenlaan 29,-] is de verwerkingsverantwoordelijke.\n\n# Contact\n\nSchrijf naar Beuk, Molenlaan 29.',
    'fr: # Qui est responsable\n\nTilleul SARL[-, située Quai Bleu 29,-] est responsable du traitement.\n\n# Contact\n\nÉcrivez à Tilleul, Quai Bleu 29.',
    'de: # Wer ist verantwortlich\n\nDie Buche GmbH[-, ansässig Mühlweg 29,-] ist Verantwortliche.\n\n# Kontakt\n\nSchreiben Sie an Buche, Mühlweg 29.',
  ],
}

/** What can be looked up: a number, an address, a capitalised name. */
const fact = (word: Word): boolean => word.type !== 'word' || /^\p{Lu}/u.test(word.text)

const keys = (words: readonly Word[]): string =>
  words.map((word) => word.key.replace(/[^\p{L}\p{N}@.]+/gu, ' ').trim()).join(' ')

/** The head of a row in a table of contact data. */
const labelled = (words: readonly Word[], { place }: Reading['situation']): boolean =>
  words.length <= 4 && (place.new ?? place.old)?.kind === 'cell'
