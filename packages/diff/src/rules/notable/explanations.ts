import { phrase } from '../quoted.ts'
import { strangers } from '../strangers.ts'
import type { LoweringRule } from '../types.ts'

/** Topics on which "X is …" decides something. */
export const DECIDING: ReadonlySet<string> = new Set([
  'controller-contact',
  'legal-basis',
  'retention',
  'recipient',
  'change-notice',
  'children',
])

/** "By letters we mean …": the organisation says what it understands, once. */
const FRAMED =
  /^\W*(?:by .{2,40}?,? we mean|onder .{2,40}? verstaan (?:wij|we)|par .{2,40}?,? (?:on entend|nous entendons)|unter .{2,40}? verstehen wir)(?!\p{L})/u

/** A new or dropped sentence that says what a word means, and nothing of what anyone does. */
export const definition: LoweringRule = {
  id: 'term-explained',
  law: 'GDPR 12(1)',
  materiality: 'notable',
  test(reading) {
    const { situation, topics } = reading
    const { grammar, old, new: now, place } = situation
    const sides = [old, now].filter((side) => side.words.length > 0)
    const [side] = sides
    if (sides.length !== 1 || !side || (place.new ?? place.old)?.kind !== 'paragraph') return null
    const { definition: defines } = grammar.patterns
    const framed = FRAMED.test(side.folded)
    if (side.words.length > 40 || !(framed || defines.test(side.folded))) return null
    const ours = side.words.filter(({ key }) => grammar.persons[0].has(key)).length
    if (ours > (framed ? 1 : 0)) return null
    const speaks = side.words.some(
      (word) =>
        grammar.address.has(word.key) ||
        (word.type !== 'word' && word.critical && word.type !== 'number') ||
        word.sense.startsWith('modal:'),
    )
    if (speaks || strangers(reading, 'old').length + strangers(reading, 'new').length > 0) return null
    const [top] = topics
    return top && DECIDING.has(top.topic) ? null : { kind: top?.topic ?? 'scope', what: phrase(side.words) }
  },
  texts: {
    en: 'What a word means is explained: {what}',
    nl: 'De betekenis van een woord wordt uitgelegd: {what}',
    fr: 'Le sens d’un mot est expliqué : {what}',
    de: 'Was ein Wort bedeutet, wird erklärt: {what}',
  },
  examples: [
    'en: # Cookies\n\nWe place no cookies.{+ A cookie is a small text file that a browser keeps.+}',
    'nl: # Cookies\n\nWij plaatsen geen cookies.{+ Een cookie is een klein tekstbestand dat een browser bewaart.+}',
    'fr: # Cookies\n\nNous ne déposons pas de cookies.{+ Un cookie est un petit fichier texte que garde un navigateur.+}',
    'de: # Cookies\n\nWir setzen keine Cookies.{+ Ein Cookie ist eine kleine Textdatei, die ein Browser behält.+}',
  ],
}

/** Another house address of an authority to which people may complain. */
export const authorityAddress: LoweringRule = {
  id: 'authority-address',
  law: 'GDPR 13(2)(d)',
  materiality: 'notable',
  test({ situation, removed, added }) {
    const { grammar, old, new: now } = situation
    if (!grammar.supervisor.test(old.folded) || !grammar.supervisor.test(now.folded)) return null
    const differing = [...removed, ...added]
    const lines =
      removed.some((word) => word.type === 'number') &&
      added.some((word) => word.type === 'number') &&
      differing.every(
        (word) => word.type === 'number' || word.sense === '' || (word.type === 'word' && /^\p{Lu}/u.test(word.text)),
      )
    return lines && differing.length <= 14 ? { kind: 'right', what: phrase(added) } : null
  },
  texts: {
    en: 'Another address of an authority: {what}',
    nl: 'Een ander adres van een toezichthouder: {what}',
    fr: 'Une autre adresse d’une autorité : {what}',
    de: 'Eine andere Anschrift einer Behörde: {what}',
  },
  examples: [
    'en: You can complain to the Data Protection Commission, [-4 Mill Lane, Dublin 2-]{+9 Quay Road, Dublin 7+}.',
    'nl: U kunt klagen bij de Autoriteit Persoonsgegevens, [-Kade 4, 2500 Den Haag-]{+Laan 12, 2594 Den Haag+}.',
    'fr: Vous pouvez saisir la CNIL, [-4 Quai Bleu, 75001 Paris-]{+9 Place Verte, 75007 Paris+}.',
    'de: Sie können sich bei der Aufsichtsbehörde beschweren, [-Hafen 4, 65021 Wiesbaden-]{+Ring 1, 65189 Wiesbaden+}.',
  ],
}
