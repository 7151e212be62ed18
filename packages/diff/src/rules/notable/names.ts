import { LEGAL_FORMS } from '../../meaning/organisations.ts'
import { spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** Another legal form of the same name: the same person in law, told as notable all the same. */
export const legalForm: ChunkRule = {
  id: 'legal-form-changed',
  law: 'WP260 rev.01 ¶29',
  materiality: 'notable',
  kind: 'controller-contact',
  explains(chunk) {
    const forms = (list: readonly { key: string }[]): boolean =>
      list.length > 0 && LEGAL_FORMS.has(list.map((word) => word.key).join(''))
    return forms(chunk.old) && forms(chunk.new) ? quoted(chunk) : null
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
      names.length <= 12 &&
      names.every(
        (word) => word.type === 'word' && !word.critical && /^\p{Lu}/u.test(word.text) && !grammar.senses.has(word.key),
      )
    if (!person) return null
    const kept = (words: typeof now.words, out: readonly Word[]): string =>
      words
        .filter((word) => !out.includes(word))
        .map((word) => word.key)
        .join(' ')
    const texts = [kept(old.words, chunk.old), kept(now.words, chunk.new)]
    // Whoever acts for an organisation for the time being: the controller stays the same.
    const acts = texts.every((text) => ACTING.test(text))
    // A representative is a company more often than a person, and another one is another address.
    const firm =
      [...old.words, ...now.words].some((word) => LEGAL_FORMS.has(word.key)) ||
      (!acts && grammar.patterns.representative.test(`${old.folded} ${now.folded}`))
    return (acts || texts.every((text) => grammar.patterns.officer.test(text))) && !firm ? quoted(chunk) : null
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
    'de: **Vertretungsberechtigte Personen:** [-Ada Pappel, Ben Erle-]{+Cleo Linde+}, Dirk Ulme',
    'de: Sie können unserem Datenschutzbeauftragten [-Ada Pappel-]{+Ben Erle+} schreiben.',
  ],
}

/** Who acts for an organisation by its statutes, or at its head. */
const ACTING =
  /(?<![\p{L}\p{N}])(?:vertretungsberechtigt|vertreten durch|geschaftsfuhr|vorstand|vorsitz|managing director|board (?:members|of directors)|chair(?:man|woman|person)?\b|bestuur|voorzitter|directeur de la publication|gerante?\b|presidente?\b)/u

/** A statute that got another name or number. Another article of it can be another legal basis, and is not this. */
export const statute: ChunkRule = {
  id: 'statute-renamed',
  law: null,
  materiality: 'notable',
  kind: 'legal-basis',
  explains(chunk, { situation }) {
    const named = (list: readonly Word[]): boolean =>
      list.length > 0 &&
      list.some((word) => STATUTES.has(word.key)) &&
      list.every((word) => STATUTES.has(word.key) || word.sense === '' || /^(?:19|20)\d\d$/.test(word.key))
    if (named(chunk.old) && named(chunk.new)) return quoted(chunk)
    // Where a statute is published, or by what it was amended.
    const list = chunk.old.length > 0 ? chunk.old : chunk.new
    if (chunk.old.length > 0 && chunk.new.length > 0) return null
    const [words, at] = chunk.old.length > 0 ? [situation.old.words, chunk.oldAt] : [situation.new.words, chunk.newAt]
    const after = words.slice(Math.max(0, at - 4), at).some(isLaw) || list.some((word) => STATUTES.has(word.key))
    const cites =
      list.some((word) => word.type === 'number') &&
      list.some((word) => CITING.has(word.key)) &&
      list.every(
        (word) =>
          word.type === 'number' ||
          word.sense === '' ||
          word.sense === '&' ||
          CITING.has(word.key) ||
          isLaw(word) ||
          word.type === 'place' ||
          /^\p{Lu}/u.test(word.text),
      )
    return after && cites ? quoted(chunk) : null
  },
  texts: {
    en: 'A statute under another name: {old} → {new}',
    nl: 'Een wet onder een andere naam: {old} → {new}',
    fr: 'Une loi sous un autre nom : {old} → {new}',
    de: 'Ein Gesetz unter anderem Namen: {old} → {new}',
  },
  examples: [
    'en: This follows the [-CCPA-]{+CPRA+}.',
    'en: This follows the UK GDPR{+ as amended by the Data Act 2025+}.',
    'nl: Dit volgt uit de [-Wbp-]{+UAVG+}.',
    'fr: Ceci résulte de la [-LCEN-]{+LIL+}.',
    'de: Dies folgt aus dem [-TTDSG-]{+TDDDG+}.',
    'de: Dies folgt aus dem Datenschutzgesetz (DSG{+, SR 235.1+}).',
  ],
}

const isLaw = (word: Word): boolean =>
  STATUTES.has(word.key) || /(?:act|law|gesetz|wet|loi|regulation|verordnung|verordening|reglement)$/.test(word.key)

/** Words of a statute's place in the books; articles aside, since another article is another basis. */
const CITING = new Set(
  'act law loi gesetz wet regulation directive verordnung verordening reglement richtlinie richtlijn sr rs bgbl stb staatsblad jo abl oj no nr n amended modifiee geandert gewijzigd dated fassung version cap'.split(
    ' ',
  ),
)

const STATUTES = new Set(
  'ttdsg tddg tdddg tmg ddg tkg bdsg dsg revdsg ndsg fadp nfadp wbp uavg avg gdpr rgpd dsgvo ccpa cpra coppa pipeda lpd nlpd lil lcen dpa pecr lgpd popia'.split(
    ' ',
  ),
)

/** Words beside a telephone number. */
const CALLING = new Set(
  'tel phone telephone telefoon telefoonnummer telefonisch telefon telefonnummer tel fax mobile gsm mobil number nummer numero'.split(
    ' ',
  ),
)

/** Another telephone number, or one more or less, in a sentence that stays as it is. */
export const phone: ChunkRule = {
  id: 'telephone-number-changed',
  law: 'WP260 rev.01 ¶29',
  materiality: 'notable',
  kind: 'controller-contact',
  explains(chunk) {
    const list = [...chunk.old, ...chunk.new]
    const called = list.every((word) => word.type === 'phone' || word.sense === '' || CALLING.has(word.key))
    return called && list.some((word) => word.type === 'phone') ? quoted(chunk) : null
  },
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
