import type { Word } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** An article of a law with its paragraph and its letter, in the ways in which our languages write them. */
const CITATION = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])art(?:icle|ikel)?s?\.?\s*(\d{1,3})`,
    String.raw`(?:[\s,.-]*(?:abs(?:atz)?|par(?:agraphe?|a)?|lid|al(?:inea)?|§)?[\s.]*\(?\s*(\d{1,2}|i{1,3}|iv|v|eerste|tweede|first|second|premier|deuxieme)(?![\p{L}\p{N}])\s*\)?(?:\s*lid)?)?`,
    String.raw`(?:[\s,.]*(?:s|satz|unterabs(?:atz)?|ua|sentence|phrase)\.?\s*\d(?!\d))?`,
    String.raw`(?:[\s,.-]*(?:lit(?:t|era)?|buchst(?:abe)?|point|letter|sub(?:paragraph)?|onder|lettre|let|pt)?[\s.]*\(?\s*([a-h])(?![\p{L}\p{N}])\s*\)?)?`,
  ].join(''),
  'gu',
)

const NUMBERS = new Map([
  ...['i', 'eerste', 'first', 'premier'].map((word) => [word, '1'] as const),
  ...['ii', 'tweede', 'second', 'deuxieme'].map((word) => [word, '2'] as const),
  ...['iii', 'iv', 'v'].map((word, at) => [word, String(at + 3)] as const),
])

/** Words in which a citation is written. */
const WRITTEN = new Set(
  'art article articles artikel abs absatz par para paragraph paragraphe lid al alinea s satz unterabs unterabsatz ua sentence phrase lit litt litera buchst buchstabe point letter sub subparagraph onder lettre let pt i ii iii iv v eerste tweede first second premier deuxieme'.split(
    ' ',
  ),
)

/** The same article, paragraph and letter, written otherwise. Another letter is another legal basis. */
export const citation: ChunkRule = {
  id: 'citation-written-otherwise',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation: { old, new: now } }) {
    if (![...chunk.old, ...chunk.new].every(isWritten)) return null
    const [cited, citing] = [citationsIn(old.folded), citationsIn(now.folded)]
    return cited !== '' && cited === citing && beside(old.folded) === beside(now.folded) ? quoted(chunk) : null
  },
  texts: {
    en: 'The same article of the law, written otherwise: {old} → {new}',
    nl: 'Hetzelfde wetsartikel, anders geschreven: {old} → {new}',
    fr: 'Le même article de loi, écrit autrement : {old} → {new}',
    de: 'Derselbe Artikel des Gesetzes, anders geschrieben: {old} → {new}',
  },
  examples: [
    'en: We rely on [-Article 6(1)(f)-]{+Art. 6(1) lit. f+} GDPR.',
    'nl: Dit berust op [-artikel 6 lid 1 sub f-]{+artikel 6(1)(f)+} AVG.',
    'fr: La base est l’article [-6.1.f-]{+6, paragraphe 1, point f,+} du RGPD.',
    'de: Rechtsgrundlage ist Art. 6 Abs. 1 {+lit. +}b) DSGVO.',
  ],
}

const isWritten = ({ key, sense, type }: Word): boolean =>
  sense === '' ||
  type === 'number' ||
  key.split(' ').every((part) => WRITTEN.has(part) || /^(?:[a-h]|\d{1,3})$/.test(part))

/** Every citation of a text in one notation. */
const citationsIn = (folded: string): string =>
  [...folded.matchAll(CITATION)]
    .map(([, article, paragraph = '', letter = '']) => [article, NUMBERS.get(paragraph) ?? paragraph, letter].join('.'))
    .join(' ')

/** Figures, and letters by themselves, that no citation holds: "lit. a, b" names a second letter. */
const beside = (folded: string): string =>
  (folded.replace(CITATION, ' ').match(/\d+|(?<![\p{L}\p{N}])[a-h](?![\p{L}\p{N}])/gu) ?? []).join(' ')
