import type { Text } from '../../classify/known.ts'
import type { Word } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** Another name of the very product that the policy is about, throughout: who processes what stays as it was. */
export const productRenamed: ChunkRule = {
  id: 'product-renamed',
  law: null,
  materiality: 'notable',
  kind: 'scope',
  explains(chunk, { situation: { known, old, new: now } }) {
    const isName = (word: Word): boolean => word.type === 'word' && !word.critical && /^[\p{Lu}\p{N}]/u.test(word.text)
    const phrases = [chunk.old, chunk.new].map((words) =>
      words.length > 0 && words.length <= 4 && words.every(isName) ? words.map(({ key }) => key).join(' ') : null,
    )
    const [before, after] = [productIn(known.old, old.folded, phrases[0]), productIn(known.new, now.folded, phrases[1])]
    if (!before || !after) return null
    return known.new.occurrences(before) === 0 && known.old.occurrences(after) === 0 ? quoted(chunk) : null
  },
  texts: {
    en: 'The product goes by another name: {old} → {new}',
    nl: 'Het product heet anders: {old} → {new}',
    fr: 'Le produit porte un autre nom : {old} → {new}',
    de: 'Das Produkt heißt anders: {old} → {new}',
  },
  examples: [
    'en: Oarlog [-Basic-]{+Companion+} ("the app") is made by Quiet Oars.',
    'nl: Riemlog [-Basis-]{+Begeleider+} ("de app") wordt gemaakt door Quiet Oars.',
    'fr: Avirlog [-Basique-]{+Compagnon+} (« l’application ») est éditée par Quiet Oars.',
    'de: Ruderlog [-Basis-]{+Begleiter+} ("die App") wird von Quiet Oars entwickelt.',
  ],
}

/** The product's whole name, if a sentence has it, and the phrase stands in it. */
const productIn = (text: Text, sentence: string, phrase: string | null | undefined): string | undefined =>
  text.products.find((name) => phrase && ` ${name} `.includes(` ${phrase} `) && sentence.includes(name))
