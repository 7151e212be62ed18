import { sameness } from '../../meaning/sameness.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** The same letters or one slip of the pen. */
export const spelling: ChunkRule = {
  id: 'spelling-corrected',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains: (chunk, { situation }) => (sameness(chunk, situation.grammar) === 'spelling' ? quoted(chunk) : null),
  texts: {
    en: 'Only the spelling differs: {old} → {new}',
    nl: 'Alleen de spelling verschilt: {old} → {new}',
    fr: 'Seule l’orthographe diffère : {old} → {new}',
    de: 'Nur die Schreibweise ist anders: {old} → {new}',
  },
  examples: [
    'en: We [-recieve-]{+receive+} your name from the shop.',
    'nl: Deze [-privacy verklaring-]{+privacyverklaring+} legt uit wat wij doen.',
    'fr: Vos données sont [-transférrées-]{+transférées+} à notre imprimeur.',
    'de: Die in der Satzung [-enthaltenden-]{+enthaltenen+} Rechte gelten weiter.',
  ],
}

/** Synonyms, inflections, the same period in other units. */
export const wording: ChunkRule = {
  id: 'wording-changed',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains: (chunk, { situation }) => (sameness(chunk, situation.grammar) === 'wording' ? quoted(chunk) : null),
  texts: {
    en: 'Other words that say the same: {old} → {new}',
    nl: 'Andere woorden die hetzelfde zeggen: {old} → {new}',
    fr: 'D’autres mots qui disent la même chose : {old} → {new}',
    de: 'Andere Worte, die dasselbe sagen: {old} → {new}',
  },
  examples: [
    'en: We [-keep-]{+retain+} invoices for [-seven-]{+7+} years.',
    'nl: Wij [-bewaren-]{+slaan+} facturen op.',
    'fr: Nous [-recueillons-]{+collectons+} votre nom.',
    'de: Wir [-verwenden-]{+nutzen+} Ihre Adresse für den Versand.',
  ],
}

/** Articles, auxiliaries, forms of address. */
export const grammarOnly: ChunkRule = {
  id: 'grammar-changed',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains: (chunk, { situation }) => (sameness(chunk, situation.grammar) === 'grammar' ? quoted(chunk) : null),
  texts: {
    en: 'Only words of grammar differ: {old} → {new}',
    nl: 'Alleen hulpwoorden verschillen: {old} → {new}',
    fr: 'Seuls des mots grammaticaux diffèrent : {old} → {new}',
    de: 'Nur Hilfswörter sind anders: {old} → {new}',
  },
  examples: [
    'en: We send [-the-]{+this+} newsletter every month.',
    'nl: Wij sturen [-uw-]{+je+} factuur per post.',
    'fr: Nous envoyons [-la-]{+une+} facture.',
    'de: Wir senden [-Ihnen-]{+dir+} die Rechnung.',
  ],
}
