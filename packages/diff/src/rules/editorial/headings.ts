import { isColumnHead } from '../../classify/place.ts'
import type { Situation } from '../../classify/situation.ts'
import { topicsOf } from '../../classify/topics.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import type { Word } from '../../meaning/words.ts'
import { swapsKnown } from '../graver.ts'
import type { LoweringRule } from '../types.ts'
import { crossed } from './moves.ts'

/** A heading alone says nothing about data; what stands below it is a change of its own. */
export const heading: LoweringRule = {
  id: 'heading-reworded',
  law: null,
  materiality: 'editorial',
  test({ situation, removed, added }) {
    const { place, old, new: now, grammar } = situation
    const written = [old, now].every(({ raw }) => raw === '' || HTML.test(raw))
    if (!written && ((place.new ?? place.old)?.kind !== 'heading' || (place.old ?? place.new)?.kind !== 'heading'))
      return null
    if (situation.change.type === 'moved' && crossed(situation)) return null
    // "### Stripe": who it is about is all that it says.
    if (swapsKnown(situation)) return null
    // A lone line above a dash is a heading to Markdown, and a list's entry to its author.
    if (![old, now].every((side) => side.raw === '' || MARKED.test(side.raw))) return null
    const differing = [...removed, ...added]
    // "For members", "If you live in …": such a heading decides for whom the rest holds.
    const title = (place.new ?? place.old)?.headings.length === 1 && (place.new ?? place.old)?.first
    if (!title && passesOn(situation)) return null
    const decides =
      !title &&
      [old, now].some(
        (side) => side.words.length > 0 && !ASKS.test(side.folded) && grammar.patterns.condition.test(side.folded),
      )
    return decides || differing.some((word) => turns(word, grammar)) || old.words.length > 14 || now.words.length > 14
      ? null
      : { kind: 'editorial' }
  },
  texts: {
    en: 'Only a heading that sets no condition',
    nl: 'Alleen een kop die geen voorwaarde stelt',
    fr: 'Seulement un titre qui ne pose pas de condition',
    de: 'Nur eine Überschrift, die keine Bedingung setzt',
  },
  examples: [
    'en: # [-Identity details-]{+What we ask you+}',
    'nl: # [-Uw gegevens-]{+Waarvoor wij gegevens gebruiken+}',
    'fr: # [-Vos données-]{+Données que nous traitons+}',
    'de: # [-Ihre Daten-]{+Daten, die wir verarbeiten+}',
  ],
}

/** What stands under "Data we collect" is passed on as soon as it stands under "Data we share". */
export function passesOn({ old, new: now, grammar }: Situation): boolean {
  if (old.words.length === 0 || now.words.length === 0) return false
  const [before, after] = [old, now].map(({ plain }) => topicsOf(plain, grammar)) as [Scores, Scores]
  return PASSED_ON.some((topic) => (before.get(topic) ?? 0) >= 2 !== (after.get(topic) ?? 0) >= 2)
}

type Scores = ReadonlyMap<Topic, number>
const PASSED_ON: Topic[] = ['recipient', 'transfer', 'automated-decision']

/** What heads a column that came or went with it; the cells below are changes of their own. */
export const columnHead: LoweringRule = {
  id: 'column-head',
  law: null,
  materiality: 'editorial',
  test({ situation: { change, place, known, old, new: now, grammar } }) {
    if (change.old.length > 0 && change.new.length > 0) return null
    const side = change.old.length > 0 ? 'old' : 'new'
    const { words } = side === 'old' ? old : now
    const at = place[side]?.at ?? -1
    return words.length > 0 &&
      words.length <= 5 &&
      isColumnHead(known[side].document.blocks, at) &&
      known[side].blocks.isWhole(change[side].map(({ text }) => text).join(' '), at) &&
      words.every((word) => word.type === 'word' && !turns(word, grammar))
      ? { kind: 'editorial' }
      : null
  },
  texts: {
    en: 'The head of a column',
    nl: 'De kop van een kolom',
    fr: 'L’en-tête d’une colonne',
    de: 'Der Kopf einer Spalte',
  },
  examples: [
    'en: # How long\n\n[-- Letters: 2 years\n- Invoices: 7 years-]{+| Data | Kept for |\n| --- | --- |\n| Letters | 2 years |\n| Invoices | 7 years |+}',
    'nl: # Hoe lang\n\n[-- Brieven: 2 jaar\n- Facturen: 7 jaar-]{+| Gegeven | Bewaartermijn |\n| --- | --- |\n| Brieven | 2 jaar |\n| Facturen | 7 jaar |+}',
    'fr: # Combien de temps\n\n[-- Lettres : 2 ans\n- Factures : 7 ans-]{+| Donnée | Durée |\n| --- | --- |\n| Lettres | 2 ans |\n| Factures | 7 ans |+}',
    'de: # Wie lange\n\n[-- Briefe: 2 Jahre\n- Rechnungen: 7 Jahre-]{+| Angabe | Dauer |\n| --- | --- |\n| Briefe | 2 Jahre |\n| Rechnungen | 7 Jahre |+}',
  ],
}

/** Whether a word sets a condition, and for whom or what: "only", "not", a country. */
const turns = (word: Word, { patterns, limits }: Grammar): boolean =>
  word.type === 'word'
    ? word.sense === '!' ||
      word.sense.startsWith('modal:') ||
      (limits.has(word.key) &&
        [patterns.restricting, patterns.exception, patterns.consent, patterns.optIn].some((one) => one.test(word.key)))
    : word.type !== 'number' && word.critical

/** "Where are your data held?" asks, and sets no condition. */
const ASKS = /^\W*(?:\d+[.)]\s*)?(?:where|when|how|waar|wanneer|hoe|wo|wann|wie|ou|quand|comment)(?!\p{L})[^?]*\?\s*$/u

/** Marked as a heading on purpose. */
const MARKED = /^\s*(?:#{1,6}(?!#)|<h[1-6]\b|\*\*)|\n\s*(?:={3,}|-{3,})\s*$/i

/** A whole heading in HTML, whatever block it stands in. */
const HTML = /^\s*<h([1-6])\b[^>]*>[^<]*<\/h\1>\s*$/i
