import type { Passage, Situation } from '../../classify/situation.ts'
import type { Chunk } from '../../meaning/chunks.ts'
import { MEASURES } from '../../meaning/statements.ts'
import type { Word } from '../../meaning/words.ts'
import { addsGraver, swapsKnown } from '../graver.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule, LoweringRule } from '../types.ts'
import { all, site } from './links.ts'

/** "Section 4" that points to where section 3 now stands. Articles of a law are not sections. */
export const renumbered: ChunkRule = {
  id: 'reference-renumbered',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    if (leads(chunk, situation) || entitles(chunk, situation) || footnote(chunk, situation)) return quoted(chunk)
    if (!all(chunk.old, 'number') || !all(chunk.new, 'number')) return null
    const before = situation.old.words[chunk.oldAt - 1]
    return (before && situation.grammar.references.has(before.key)) || (atStart(chunk) && heading(situation.place))
      ? quoted(chunk)
      : null
  },
  texts: {
    en: 'Only the number of a section differs: {old} → {new}',
    nl: 'Alleen het nummer van een onderdeel verschilt: {old} → {new}',
    fr: 'Seul le numéro d’une section diffère : {old} → {new}',
    de: 'Nur die Nummer eines Abschnitts ist anders: {old} → {new}',
  },
  examples: [
    'en: Read section [-4-]{+5+} about cookies.',
    'nl: Lees hoofdstuk [-4-]{+5+} over cookies.',
    'fr: Lisez la section [-4-]{+5+} sur les cookies.',
    'de: Lesen Sie Abschnitt [-4-]{+5+} über Cookies.',
    'en: Article [-7-]{+8+}. Whom to ask',
    'nl: Artikel [-7-]{+8+}: aan wie u vragen stelt',
    'fr: ARTICLE [-7-]{+8+} : À QUI S’ADRESSER',
    'de: Artikel [-7-]{+8+}: Wen Sie fragen',
    'en: Letters <sup>([-2-]{+1+})</sup>',
    'en: ## [-5.1 -]Whom you can ask',
    'en: ## [-4. -]{+5. +}The short version',
  ],
}

/** "4. Beside the data": the number of the passage itself, on one side or both. */
function leads(chunk: Chunk, { old, new: now }: Situation): boolean {
  const numbered = (list: readonly Word[], { raw, plain }: Passage): boolean =>
    list.length === 0 ||
    (list.length === 1 && list[0]?.type === 'number' && [raw, plain].some((text) => NUMBER.test(text)))
  return atStart(chunk) && numbered(chunk.old, old) && numbered(chunk.new, now)
}

/** "4.", "4)"; in several parts, with a word behind it that begins: "2.1 million" counts. */
const NUMBER = /^\W*(?:\d{1,2}\)?[.)](?:\s|$)|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu})/u

/** "Article 4. How long we keep": the number of the part that begins here. */
function entitles(chunk: Chunk, { old, new: now, grammar }: Situation): boolean {
  const [label, number] = old.words
  if (chunk.oldAt !== 1 || chunk.newAt !== 1 || chunk.old.length !== 1 || chunk.new.length !== 1) return false
  return (
    label !== undefined &&
    number?.type === 'number' &&
    chunk.new[0]?.type === 'number' &&
    (grammar.references.has(label.key) || PART.has(label.key)) &&
    ![old, now].some(({ folded }) => OF_A_LAW.test(folded)) &&
    [old, now].every(({ raw, plain }) =>
      [raw, plain].some((text) => /^\W*\p{L}+\s+\d{1,3}\s*[.:)](?:\s|$)/u.test(text)),
    )
  )
}

const PART = new Set(['article', 'artikel', 'art'])
/** Laws have articles, too. */
const OF_A_LAW =
  /\b(?:gdpr|u?avg|dsgvo|rgpd|bdsg|dpa|ccpa|regulation|verordening|verordnung|reglement|wet|act|loi|lid|abs|absatz|lit|sub)\b/

/** The mark of a footnote: `<sup>(2)</sup>`. */
const footnote = (chunk: Chunk, { old, new: now }: Situation): boolean =>
  all([...chunk.old, ...chunk.new], 'number') &&
  (
    [
      [chunk.old, old.raw],
      [chunk.new, now.raw],
    ] as const
  ).every(([words, raw]) =>
    words.every(({ text }) => raw.includes(`<sup>(${text})</sup>`) || raw.includes(`<sup>${text}</sup>`)),
  )

const atStart = (chunk: Chunk): boolean => chunk.oldAt === 0 && chunk.newAt === 0
const heading = (place: { new: { kind: string } | null }): boolean => place.new?.kind === 'heading'

/** A sentence that only points elsewhere, in other words, to the same place. */
export const pointerReworded: LoweringRule = {
  id: 'pointer-reworded',
  law: null,
  materiality: 'editorial',
  test(reading) {
    const { situation, removed, added } = reading
    const { grammar, old, new: now } = situation
    if (
      addsGraver(reading) ||
      swapsKnown(situation) ||
      ![old, now].every(
        (side) => side.words.length > 0 && side.words.length <= 30 && grammar.patterns.pointer.test(side.folded),
      )
    )
      return null
    const targets = (raw: string): string =>
      [
        ...new Set(
          [...raw.matchAll(/https?:\/\/[^\s)>"\]]+/g)].map((match) => site(match[0].replace(/^https?:\/\//, ''))),
        ),
      ]
        .sort()
        .join(' ')
    const same = targets(old.raw) === targets(now.raw)
    // "Under" an address limits nothing.
    return same &&
      ![...removed, ...added].some((word) => word.critical && word.type !== 'url' && !MEASURES.has(word.key))
      ? { kind: 'editorial' }
      : null
  },
  texts: {
    en: 'It points to the same place in other words',
    nl: 'Dit verwijst met andere woorden naar dezelfde plaats',
    fr: 'Cela renvoie au même endroit en d’autres mots',
    de: 'Dies verweist mit anderen Worten auf dieselbe Stelle',
  },
  examples: [
    'en: For more information, see [-our overview-]{+this summary+}.',
    'nl: Voor meer informatie, zie [-ons overzicht-]{+deze samenvatting+}.',
    'fr: Pour en savoir plus, consultez [-notre aperçu-]{+ce résumé+}.',
    'de: Weitere Informationen finden Sie in [-unserer Übersicht-]{+dieser Zusammenfassung+}.',
  ],
}
