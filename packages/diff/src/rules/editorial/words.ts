import type { Situation } from '../../classify/situation.ts'
import type { Chunk } from '../../meaning/chunks.ts'
import { LEGAL_FORMS } from '../../meaning/organisations.ts'
import { sameness, spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
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

/**
 * The same term renamed wherever it stood. Not for names of others, places, periods or words that grant or limit: to
 * replace those everywhere is no less of a change.
 */
export const renamed: ChunkRule = {
  id: 'term-renamed',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const [from, to] = [spoken(chunk.old), spoken(chunk.new)]
    if (from.length === 0 || to.length === 0 || from.length > 3 || to.length > 3) return null
    if (
      [...from, ...to].some((word) => word.critical || word.type !== 'word' || situation.grammar.guarded.has(word.key))
    )
      return null
    const [a, b] = [from.map((w) => w.key).join(' '), to.map((w) => w.key).join(' ')]
    const { old: before, new: after } = situation.known
    const foreign = (name: string): boolean =>
      situation.old.organisations.has(name) || situation.new.organisations.has(name)
    if (PROTECTED.test(`${a} ${b}`)) return null
    const [x, y] = foreign(a) || foreign(b) ? headed(chunk, situation) : stems(a, b)
    // A name that the old text hardly knew is someone new, wherever it stands.
    if (x === '' || (foreign(b) && before.occurrences(b) < 3)) return null
    const [gone, come] = [before.occurrences(x), after.occurrences(y)]
    if (gone < 3 || after.occurrences(x) > 0 || come < gone - 1 || before.occurrences(y) > gone / 4) return null
    return quoted(chunk)
  },
  texts: {
    en: 'A term renamed wherever it stood: {old} → {new}',
    nl: 'Een term die overal hernoemd is: {old} → {new}',
    fr: 'Un terme renommé partout : {old} → {new}',
    de: 'Ein Begriff, der überall umbenannt wurde: {old} → {new}',
  },
  examples: [
    'en: [-Supporters-]{+Benefactors+} receive our magazine. We write to [-supporters-]{+benefactors+} once a year. The names of [-supporters-]{+benefactors+} are printed in it.',
    'nl: [-Donateurs-]{+Weldoeners+} krijgen ons blad. Wij schrijven [-donateurs-]{+weldoeners+} eens per jaar. De namen van [-donateurs-]{+weldoeners+} staan erin.',
    'fr: Les [-adhérents-]{+sociétaires+} reçoivent la revue. Nous écrivons aux [-adhérents-]{+sociétaires+} chaque année. Le nom des [-adhérents-]{+sociétaires+} y figure.',
    'de: [-Förderer-]{+Gönner+} erhalten unser Magazin. Wir schreiben jedem der [-Förderer-]{+Gönner+} im Januar. Die Namen der [-Förderer-]{+Gönner+} stehen darin.',
  ],
}

/** Two names without the ending that they share: "supporters" and "benefactors" are found in "benefactorship". */
function stems(a: string, b: string): [string, string] {
  let shared = 0
  while (shared < Math.min(a.length, b.length) - 5 && a.at(-1 - shared) === b.at(-1 - shared)) shared++
  return [a.slice(0, a.length - shared), b.slice(0, b.length - shared)]
}

/** A name with the noun behind it, where both sides go on with the same: "Aspen account" → "Birch account". */
function headed({ old, new: now, oldAt, newAt }: Chunk, situation: Situation): [string, string] {
  const [next, after] = [situation.old.words[oldAt + old.length], situation.new.words[newAt + now.length]]
  if (!next || next.key !== after?.key || next.critical || next.sense === '') return ['', '']
  const phrase = (list: Word[]): string => [...list, next].map((word) => word.key).join(' ')
  return [phrase(old), phrase(now)]
}

/** Terms whose renaming is never only a name. */
const PROTECTED =
  /anonym|pseudonym|aggreg|encrypt|chiffr|versleutel|verschlussel|persoon|person|sensi|consent|toestemming|einwillig|controller|processor|verwerk|traitant|responsab|verantwort|verarbeit|partner|affiliat|third|derde|tiers|dritt|member|child|kind|enfant|market|advert/

/** Another legal form of the same name: the same person in law, told as notable all the same. */
export const legalForm: ChunkRule = {
  id: 'legal-form-changed',
  law: 'WP260 rev.01 ¶29',
  materiality: 'notable',
  kind: 'controller-contact',
  explains(chunk) {
    const forms = (list: { key: string }[]): boolean =>
      list.length > 0 && LEGAL_FORMS.has(list.map((word) => word.key).join(''))
    const [old, now] = [forms(chunk.old), forms(chunk.new)]
    return (old && now) || (old && chunk.new.length === 0) || (now && chunk.old.length === 0) ? quoted(chunk) : null
  },
  texts: {
    en: 'The same name with another legal form: {old} → {new}',
    nl: 'Dezelfde naam met een andere rechtsvorm: {old} → {new}',
    fr: 'Le même nom avec une autre forme juridique : {old} → {new}',
    de: 'Derselbe Name mit anderer Rechtsform: {old} → {new}',
  },
  examples: [
    'en: Birchwood [-Ltd-]{+PLC+} runs the shop.',
    'fr: La société Tilleul [-SA-]{+SAS+} exploite le site.',
    'de: Die Ahorn [-GmbH-]{+AG+} betreibt den Laden.',
    'nl: Beuk [-BVBA-]{+BV+} baat de winkel uit.',
  ],
}

/** Another person in the same function; the function and its address stay. */
export const contactPerson: ChunkRule = {
  id: 'contact-person-changed',
  law: 'GDPR 13(1)(b)',
  materiality: 'notable',
  kind: 'controller-contact',
  explains(chunk, { situation }) {
    const { grammar, old, new: now } = situation
    const names = [...spoken(chunk.old), ...spoken(chunk.new)]
    const person =
      names.length > 0 &&
      names.length <= 8 &&
      names.every(
        (word) => word.type === 'word' && !word.critical && /^\p{Lu}/u.test(word.text) && !grammar.senses.has(word.key),
      )
    const kept = (words: typeof now.words, out: typeof names): string =>
      words
        .filter((word) => !out.includes(word))
        .map((word) => word.key)
        .join(' ')
    const function_ = [kept(old.words, chunk.old), kept(now.words, chunk.new)].every((text) =>
      grammar.patterns.officer.test(text),
    )
    // A representative is a company more often than a person, and another one is another address.
    const firm =
      [...old.words, ...now.words].some((word) => LEGAL_FORMS.has(word.key)) ||
      grammar.patterns.representative.test(`${old.folded} ${now.folded}`)
    return person && function_ && !firm ? quoted(chunk) : null
  },
  texts: {
    en: 'Another person in the same function: {old} → {new}',
    nl: 'Een andere persoon in dezelfde functie: {old} → {new}',
    fr: 'Une autre personne à la même fonction : {old} → {new}',
    de: 'Eine andere Person in derselben Funktion: {old} → {new}',
  },
  examples: [
    'en: You can write to our data protection officer, [-Ada Poplar-]{+Ben Alder+}.',
    'nl: U kunt schrijven naar onze functionaris voor gegevensbescherming, [-Ada Populier-]{+Ben Els+}.',
    'fr: Vous pouvez écrire à [-Ada Peuplier-]{+Ben Aulne+}, délégué à la protection des données.',
    'de: Sie können unserem Datenschutzbeauftragten [-Ada Pappel-]{+Ben Erle+} schreiben.',
  ],
}

/** A statute that got another name or number. Another article of it can be another legal basis, and is not this. */
export const statute: ChunkRule = {
  id: 'statute-renamed',
  law: null,
  materiality: 'notable',
  kind: 'legal-basis',
  explains(chunk) {
    const named = (list: typeof chunk.old): boolean =>
      list.length > 0 &&
      list.some((word) => STATUTES.has(word.key)) &&
      list.every((word) => STATUTES.has(word.key) || word.sense === '' || /^(?:19|20)\d\d$/.test(word.key))
    return named(chunk.old) && named(chunk.new) ? quoted(chunk) : null
  },
  texts: {
    en: 'A statute under another name: {old} → {new}',
    nl: 'Een wet onder een andere naam: {old} → {new}',
    fr: 'Une loi sous un autre nom : {old} → {new}',
    de: 'Ein Gesetz unter anderem Namen: {old} → {new}',
  },
  examples: [
    'en: This follows the [-CCPA-]{+CPRA+}.',
    'nl: Dit volgt uit de [-Wbp-]{+UAVG+}.',
    'fr: Ceci résulte de la [-LCEN-]{+LIL+}.',
    'de: Dies folgt aus dem [-TTDSG-]{+TDDDG+}.',
  ],
}

const STATUTES = new Set(
  'ttdsg tddg tdddg tmg ddg tkg bdsg dsg revdsg ndsg fadp nfadp wbp uavg avg gdpr rgpd dsgvo ccpa cpra coppa pipeda lpd nlpd lil lcen dpa pecr lgpd popia'.split(
    ' ',
  ),
)

/** Another telephone number in a sentence that stays as it is. */
export const phone: ChunkRule = {
  id: 'telephone-number-changed',
  law: 'WP260 rev.01 ¶29',
  materiality: 'notable',
  kind: 'controller-contact',
  explains: (chunk) =>
    chunk.old.length > 0 && chunk.new.length > 0 && [...chunk.old, ...chunk.new].every((word) => word.type === 'phone')
      ? quoted(chunk)
      : null,
  texts: {
    en: 'Another telephone number: {old} → {new}',
    nl: 'Een ander telefoonnummer: {old} → {new}',
    fr: 'Un autre numéro de téléphone : {old} → {new}',
    de: 'Eine andere Telefonnummer: {old} → {new}',
  },
  examples: [
    'en: You can call us on [-+32 9 000 00 10-]{++32 9 000 00 15+}.',
    'nl: U kunt ons bellen op [-+32 9 000 00 10-]{++32 9 000 00 15+}.',
    'fr: Vous pouvez nous appeler au [-+32 9 000 00 10-]{++32 9 000 00 15+}.',
    'de: Sie können uns unter [-+32 9 000 00 10-]{++32 9 000 00 15+} anrufen.',
  ],
}
