import type { Situation } from '../../classify/situation.ts'
import type { Chunk } from '../../meaning/chunks.ts'
import { LEGAL_FORMS } from '../../meaning/organisations.ts'
import { OWN } from '../../meaning/own-words.ts'
import { sameness, spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** The same letters or one slip of the pen; what `mend` found before anything was read has this reason, too. */
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
    'en: Please [-contact -]contact us, and [-we -]we answer within [-within -]a week.',
    'en: You have the [-rihgt-]{+right+} to object, and we do [-nto-]{+not+} ask why.',
    'nl: Wij geven uw naam [-neit-]{+niet+} aan anderen.',
    'fr: Vous [-pouvze-]{+pouvez+} introduire une [-r&eacute;clamation-]{+réclamation+}.',
    'de: Sie [-koennen-]{+können+} der Nutzung [-jderzeit-]{+jederzeit+} widersprechen.',
    'de: Die in der Satzung [-enthaltenden-]{+enthaltenen+} Rechte gelten weiter.',
  ],
}

/** Words that the policy's own settings call the same. */
export const ownWords: ChunkRule = {
  id: 'own-words',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const own = (list: readonly Word[]): boolean => list.some(({ sense }) => sense.startsWith(OWN))
    return own(chunk.old) && own(chunk.new) && sameness(chunk, situation.grammar) === 'wording' ? quoted(chunk) : null
  },
  texts: {
    en: 'The same by this policy’s own vocabulary: {old} → {new}',
    nl: 'Hetzelfde volgens de eigen woordenlijst van dit beleid: {old} → {new}',
    fr: 'La même chose selon le vocabulaire propre à cette politique : {old} → {new}',
    de: 'Dasselbe nach dem eigenen Vokabular dieser Erklärung: {old} → {new}',
  },
  examples: [
    'en: A [-buddy-]{+volunteer+} gets your name.',
    'nl: Een [-maatje-]{+wandelgids+} krijgt uw naam.',
    'fr: Un [-parrain-]{+guide+} reçoit votre nom.',
    'de: Ein [-Pate-]{+Wegbegleiter+} erhält Ihren Namen.',
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
    'en: If you have any questions or [-comments-]{+suggestions+}, please write to info@maple.example.',
    'nl: Als u vragen of [-opmerkingen-]{+suggesties+} heeft, schrijf dan naar info@esdoorn.example.',
    'fr: Si vous avez des questions ou des [-remarques-]{+suggestions+}, écrivez à info@erable.example.',
    'de: Bei Fragen oder [-Anmerkungen-]{+Anregungen+} schreiben Sie an info@ahorn.example.',
    'en: We [-keep-]{+retain+} invoices for [-seven-]{+7+} years.',
    'nl: Wij [-bewaren-]{+slaan+} facturen op.',
    'fr: Nous [-recueillons-]{+collectons+} votre nom.',
    'de: Wir [-verwenden-]{+nutzen+} Ihre Adresse für den Versand.',
  ],
}

/** A legal form in full and in short: the same person in law. */
const FORMS: Record<string, string> = {
  limited: 'ltd',
  incorporated: 'inc',
  corporation: 'corp',
  'gesellschaft mit beschrankter haftung': 'gmbh',
  aktiengesellschaft: 'ag',
  'besloten vennootschap': 'bv',
  'naamloze vennootschap': 'nv',
  'societe anonyme': 'sa',
  'societe a responsabilite limitee': 'sarl',
  'societe par actions simplifiee': 'sas',
}

export const legalFormSpelled: ChunkRule = {
  id: 'legal-form-spelled-out',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const form = (list: readonly Word[]): string => {
      const words = list.map((word) => word.key)
      return FORMS[words.join(' ')] ?? words.join('')
    }
    const [old, now] = [form(chunk.old), form(chunk.new)]
    // A form that is left out, or told for the first time, makes no other person of it.
    const ofName = (words: readonly Word[], at: number, all: readonly Word[]): boolean =>
      LEGAL_FORMS.has(form(words)) && [all[at - 1], words[0]].every((word) => word && CAPITAL.test(word.text))
    if (old === '' && ofName(chunk.new, chunk.newAt, situation.new.words)) return quoted(chunk)
    if (now === '' && ofName(chunk.old, chunk.oldAt, situation.old.words)) return quoted(chunk)
    return old === now && Object.values(FORMS).includes(old) ? quoted(chunk) : null
  },
  texts: {
    en: 'The same legal form, in full or in short: {old} → {new}',
    nl: 'Dezelfde rechtsvorm, voluit of afgekort: {old} → {new}',
    fr: 'La même forme juridique, en toutes lettres ou en abrégé : {old} → {new}',
    de: 'Dieselbe Rechtsform, ausgeschrieben oder abgekürzt: {old} → {new}',
  },
  examples: [
    'en: Birchwood [-Ltd-]{+Limited+} runs the shop.',
    'nl: Beuk [-BV-]{+besloten vennootschap+} baat de winkel uit.',
    'fr: Tilleul, [-SA-]{+société anonyme+}, exploite le site.',
    'de: Ahorn [-GmbH-]{+Gesellschaft mit beschränkter Haftung+} betreibt den Laden.',
  ],
}

/** "Birchwood Limited" is a company; "limited context" is less of it. */
const CAPITAL = /^\p{Lu}/u

/** Articles, auxiliaries, forms of address. */
export const grammarOnly: ChunkRule = {
  id: 'grammar-changed',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  // "On" and "off", by themselves in a cell, say all that it says.
  explains: (chunk, { situation }) =>
    (sameness(chunk, situation.grammar) === 'grammar' &&
      [situation.old, situation.new].every(({ words }) => spoken(words).length > 0)) ||
    onlyAny(chunk, situation)
      ? quoted(chunk)
      : null,
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

/** "Not with any third parties", "any changes": where some or none are spoken of, whichever they are goes without saying. */
function onlyAny(chunk: Chunk, { old, new: now }: Situation): boolean {
  if (chunk.old.length > 0 && chunk.new.length > 0) return false
  const [words, at, side] = chunk.old.length > 0 ? [chunk.old, chunk.oldAt, old] : [chunk.new, chunk.newAt, now]
  const said = spoken(words)
  if (said.length === 0 || said.some(({ key }) => key !== 'any')) return false
  const next = side.words[at + words.length]
  return MANY.has(next?.key ?? '') || [old, now].every((one) => one.words.some(({ sense }) => sense === '!'))
}

const MANY = new Set('changes updates amendments modifications questions comments concerns queries'.split(' '))
