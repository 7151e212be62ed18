import type { Word } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** A name and its initials: "OSM" and "OpenStreetMap", "BCS" and "Birch Card Services". */
export const initials: ChunkRule = {
  id: 'initials-spelled-out',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk) {
    return spells(chunk.old, chunk.new) || spells(chunk.new, chunk.old) ? quoted(chunk) : null
  },
  texts: {
    en: 'The same name, in full or by its initials: {old} → {new}',
    nl: 'Dezelfde naam, voluit of met de beginletters: {old} → {new}',
    fr: 'Le même nom, en entier ou par ses initiales : {old} → {new}',
    de: 'Derselbe Name, ausgeschrieben oder mit seinen Anfangsbuchstaben: {old} → {new}',
  },
  examples: [
    'en: We share your address with [-BCS-]{+Birch Card Services+}.',
    'nl: Wij delen uw adres met [-Berken Kaart Dienst-]{+BKD+}.',
    'fr: Nous transmettons votre adresse à [-SPB-]{+Service Postal du Bouleau+}.',
    'de: Die [-BKK-]{+BirkenKartenKontor+}-Server erhalten Ihre Adresse.',
  ],
}

/** Whether one word is made of the initials of a name. Two letters are too few: any two words may have them. */
function spells(short: readonly Word[], long: readonly Word[]): boolean {
  const [letters] = short
  if (short.length !== 1 || !letters || long.length === 0 || long.length > 6) return false
  if (![letters, ...long].every(({ type, critical }) => type === 'word' && !critical)) return false
  const { text } = letters
  if (!/^\p{Lu}{3,6}$/u.test(text)) return false
  const capitals = long.map((word) => word.text.replace(/[^\p{Lu}]/gu, '')).join('')
  // Little words ("du", "of") have none; what begins the name has.
  return capitals === text && /^\p{Lu}/u.test(long[0]?.text ?? '')
}
