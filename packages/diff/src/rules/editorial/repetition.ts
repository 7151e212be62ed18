import type { Place } from '../../classify/place.ts'
import type { Reading } from '../../classify/reading.ts'
import type { Passage } from '../../classify/situation.ts'
import type { LoweringRule } from '../types.ts'

/** Nothing that a reader sees differs. */
export const formOnly: LoweringRule = {
  id: 'form-only',
  law: null,
  materiality: 'editorial',
  test: ({ situation }) =>
    situation.chunks.length === 0 && situation.change.type !== 'moved' ? { kind: 'editorial' } : null,
  texts: {
    en: 'The words are the same: only markup, links, punctuation or white space differ',
    nl: 'De woorden zijn dezelfde: alleen opmaak, links, leestekens of witruimte verschillen',
    fr: 'Les mots sont les mêmes : seuls la mise en forme, les liens, la ponctuation ou les espaces diffèrent',
    de: 'Die Worte sind dieselben: nur Auszeichnung, Links, Satzzeichen oder Leerraum sind anders',
  },
  examples: [
    'en: Read [-**our promise**-]{+our promise+} to you.',
    'nl: Lees [-[ons beleid](http://a.example)-]{+[ons beleid](https://a.example/nl)+}.',
    'fr: Lisez ceci [-:-]{+ :+} tout y est.',
    'de: Name[-, -]{+; +}Anschrift',
  ],
}

/** One of several entries under something that says what they are: a list, a table, a register. */
const listedAt = (place: Place | null): boolean =>
  place !== null && (place.kind === 'item' || place.kind === 'cell' || place.leadIn !== '')

/** Sentences cut elsewhere: the paragraph, or the whole section, has the same words in the same order in both texts. */
export const reflowed: LoweringRule = {
  id: 'reflowed',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const { change, known, place } = situation
    if (change.type === 'moved') return null
    const sides = (['old', 'new'] as const).filter((side) => place[side] !== null)
    const around = sides.map((side) => known[side].wordsAround(place[side]?.at ?? -1))
    const other = { old: known.new, new: known.old }
    const same = sides.every((side, i) => {
      const { section = '', block = '' } = around[i] ?? {}
      const headings = place[side]?.headings.join(' / ') ?? ''
      // One item like another in the same list, or cell in the same table, is no proof that none went.
      const alone = sides.length === 1 && (listedAt(place[side]) || block.split(' ').length < 12)
      return (
        (section !== '' && other[side].hasSection(section)) ||
        (!alone && block !== '' && other[side].hasBlock(block, headings))
      )
    })
    return sides.length > 0 && same ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'The same words in the same order: only lines or sentences are cut elsewhere',
    nl: 'Dezelfde woorden in dezelfde volgorde: alleen regels of zinnen zijn anders afgebroken',
    fr: 'Les mêmes mots dans le même ordre : seules les lignes ou les phrases sont coupées ailleurs',
    de: 'Dieselben Worte in derselben Reihenfolge: nur Zeilen oder Sätze sind anders getrennt',
  },
  examples: ['en: Our bank sees your name and your payments and your[- -]{+\n\n+}Birthday card.'],
}

/** Conditions under which a passage stands: headings, lead-in, kind of list. */
const conditions = (place: Place | null): string =>
  place ? [...place.headings, ...(place.leadIn || place.kind === 'item' ? [place.leadIn] : [])].join(' / ') : ''

/** The same passage elsewhere, under the same headings and lead-in. */
export const moved: LoweringRule = {
  id: 'moved-unchanged',
  law: null,
  materiality: 'editorial',
  test({ situation, residue }) {
    if (situation.change.type !== 'moved' || residue.length > 0) return null
    return conditions(situation.place.old) === conditions(situation.place.new) ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'The same passage in another place, under the same heading and lead-in',
    nl: 'Dezelfde passage op een andere plaats, onder dezelfde kop en inleiding',
    fr: 'Le même passage à un autre endroit, sous le même titre et la même introduction',
    de: 'Derselbe Absatz an anderer Stelle, unter derselben Überschrift und Einleitung',
  },
  examples: [
    'en: # Recipients\n\n[-The baker knows what our members like to eat on a Sunday morning.\n\n-]Our bank sees your payments and the name on your account.\n\nThe printer of our magazine gets your name and your street.{+\n\nThe baker knows what our members like to eat on a Sunday morning.+}',
  ],
}

/** The same passage under another heading, where neither heading sets a condition, and no list or table is left. */
export const rearranged: LoweringRule = {
  id: 'moved-between-headings',
  law: null,
  materiality: 'notable',
  test({ situation, residue, topics }) {
    const { old, new: now } = situation.place
    if (situation.change.type !== 'moved' || residue.length > 0 || !old || !now || situation.new.words.length < 5)
      return null
    const listed = [old, now].some((place) => place.kind === 'item' || place.kind === 'cell' || place.leadIn !== '')
    const conditional = [...old.headings, ...now.headings].some((text) =>
      situation.grammar.patterns.condition.test(text),
    )
    return listed || conditional ? null : { kind: topics[0]?.topic ?? 'scope' }
  },
  texts: {
    en: 'The same passage under another heading that sets no condition',
    nl: 'Dezelfde passage onder een andere kop die geen voorwaarde stelt',
    fr: 'Le même passage sous un autre titre qui ne pose pas de condition',
    de: 'Derselbe Absatz unter einer anderen Überschrift, die keine Bedingung setzt',
  },
  examples: [
    'en: # Our house\n\n[-The baker knows what our members like to eat on a Sunday morning.\n\n-]Our bank sees your payments and the name on your account.\n\n# Our garden\n\nThe printer of our magazine gets your name and your street.{+\n\nThe baker knows what our members like to eat on a Sunday morning.+}',
  ],
}

/** One copy less, or one more, of what stands in both texts under the same conditions. */
export const repeated: LoweringRule = {
  id: 'copy-remains',
  law: null,
  materiality: 'editorial',
  test(reading) {
    const { situation } = reading
    const { change, known, grammar } = situation
    if (change.old.length > 0 && change.new.length > 0) return null
    const side = change.old.length > 0 ? 'old' : 'new'
    if (situation[side].words.length === 0) return null
    const here = situation.place[side]
    const listed = listedAt(here)
    // In a list, each item speaks of its own: a sentence of one is no copy of another's.
    if (listed && !known[side].isWholeBlock(situation[side].raw, here?.at ?? -1)) return null
    const elsewhere = known[side === 'old' ? 'new' : 'old'].standsUnder(situation[side].raw)
    if (elsewhere.length === 0) return null
    const own = listed ? conditions(here) : (here?.headings.join(' / ') ?? '')
    if (elsewhere.includes(own)) return { kind: 'editorial' }
    // In another section it says the same only if neither section, nor a lead-in, sets a condition.
    const conditional = [own, here?.leadIn ?? '', ...elsewhere].some((text) => grammar.patterns.condition.test(text))
    return !conditional && !listed && situation[side].words.length >= 8 ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'The same sentence stands in both texts',
    nl: 'Dezelfde zin staat in beide teksten',
    fr: 'La même phrase figure dans les deux textes',
    de: 'Derselbe Satz steht in beiden Texten',
  },
  examples: [
    'en: # Recipients\n\nOur bank sees your payments.[- Our bank sees your payments.-]\n\nThe printer gets your name.',
    'nl: # Ontvangers\n\nOnze bank ziet uw betalingen.[- Onze bank ziet uw betalingen.-]\n\nDe drukker krijgt uw naam.',
    'fr: # Destinataires\n\nNotre banque voit vos paiements.[- Notre banque voit vos paiements.-]\n\nL’imprimeur reçoit votre nom.',
    'de: # Empfänger\n\nUnsere Bank sieht Ihre Zahlungen.[- Unsere Bank sieht Ihre Zahlungen.-]\n\nDie Druckerei erhält Ihren Namen.',
  ],
}

/** An entry of a table of contents, or a heading's text repeated as a link. */
export const contents: LoweringRule = {
  id: 'table-of-contents',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const { change, known } = situation
    const listed = (side: 'old' | 'new'): boolean => {
      const raw = change[side].map((range) => range.text).join(' ')
      if (raw === '') return true
      const titled = (title: string): boolean => known.old.hasTitle(title) || known.new.hasTitle(title)
      if (!titled(title_(situation[side].plain))) return false
      if (/\]\([^)]*#/.test(raw) || /^\s*\[[^\]]+\]\([^)]*\)\s*$/.test(raw)) return true
      // Without a link, an entry of a table of contents stands among others.
      const at = situation.place[side]?.at ?? -1
      return (
        situation.place[side]?.kind === 'item' &&
        [at - 1, at + 1].some((near) => titled(title_(known[side].entryAt(near))))
      )
    }
    return listed('old') && listed('new') ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'An entry of the table of contents',
    nl: 'Een regel van de inhoudsopgave',
    fr: 'Une entrée de la table des matières',
    de: 'Ein Eintrag des Inhaltsverzeichnisses',
  },
  examples: ['en: {+- [Our partners](#our-partners)\n\n+}# Our partners\n\nWe have none.'],
}

const title_ = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*\d+(?:\.\d+)*\s*[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same items in another order, where order says nothing. */
export const reordered: LoweringRule = {
  id: 'reordered',
  law: null,
  materiality: 'editorial',
  test({ situation, removed, added, residue }: Reading) {
    if (residue.length < 2 || removed.length === 0) return null
    const bag = (list: typeof removed): string =>
      list
        .filter((word) => word.sense !== '' && word.sense !== '&' && word.sense !== 'you')
        .map((word) => word.sense)
        .sort()
        .join(' ')
    if (bag(removed) === '' || bag(removed) !== bag(added)) return null
    // "We share A but not B" and "B but not A" have the same words.
    const turned =
      situation.new.words.some((word) => word.sense === '!') ||
      [...removed, ...added].some((word) => word.critical && word.type === 'word')
    return turned ? null : { kind: 'editorial' }
  },
  texts: {
    en: 'The same items in another order',
    nl: 'Dezelfde onderdelen in een andere volgorde',
    fr: 'Les mêmes éléments dans un autre ordre',
    de: 'Dieselben Punkte in anderer Reihenfolge',
  },
  examples: [
    'en: We use your address [-to print invoices, -]to calculate taxes and to detect fraud{+ and to print invoices+}.',
    'nl: Wij gebruiken uw adres [-voor facturen, -]voor de btw en voor fraudebestrijding{+ en voor facturen+}.',
    'fr: Votre adresse sert [-à facturer, -]à calculer la taxe et à prévenir la fraude{+ et à facturer+}.',
    'de: Wir nutzen Ihre Adresse [-für Rechnungen, -]für die Steuer und gegen Betrug{+ und für Rechnungen+}.',
  ],
}

/** A note between angle brackets: "<ask the lawyer>". */
const DRAFT = /^\s*[-*]?\s*<[^<>\n]{3,80}>\s*$/
/** The name of a language in its own script, from a list of translations. */
const FOREIGN = /^[^\p{Script=Latin}]*\p{L}(?<!\p{Script=Latin})/u

/** What a crawler or a drafter left behind. */
export const residueOfTools: LoweringRule = {
  id: 'residue-of-tools',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const { grammar, place, old, new: now } = situation
    const sides = [old, now].filter((side) => side.words.length > 0)
    const { residue, substance } = grammar.patterns
    // One word ("Share") is a button only by itself; a phrase ("Skip to content") is known as a whole.
    const leftover = (folded: string, count: number): boolean => {
      const match = residue.exec(folded)?.[0]
      return match !== undefined && (count <= 2 || !substance.test(folded) || (match.length >= 7 && count <= 6))
    }
    const leftBehind = (side: Passage): boolean =>
      side.words.length <= 12 &&
      !side.words.some((word) => word.type === 'duration' || word.type === 'email') &&
      (DRAFT.test(side.raw) || FOREIGN.test(side.plain) || leftover(side.folded, side.words.length))
    const listed = residue.test((place.new ?? place.old)?.leadIn ?? '') && sides.every((side) => side.words.length <= 8)
    return sides.length > 0 && (listed || sides.every(leftBehind)) ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'Left behind by a tool or a drafter; no part of the policy',
    nl: 'Achtergelaten door een programma of een opsteller; geen deel van het beleid',
    fr: 'Laissé par un outil ou un rédacteur ; ne fait pas partie de la politique',
    de: 'Von einem Programm oder Verfasser hinterlassen; kein Teil der Erklärung',
  },
  examples: [
    'en: {+Skip to main content+}',
    'nl: {+Terug naar boven+}',
    'fr: {+Retour en haut de page+}',
    'de: {+Zum Inhalt springen+}',
  ],
}

/** Title and description for search engines stand in the file, not in the policy. */
export const frontMatter: LoweringRule = {
  id: 'front-matter',
  law: null,
  materiality: 'editorial',
  test: ({ situation: { place } }) =>
    (place.new ?? place.old)?.kind === 'markup' && (place.old ?? place.new)?.kind === 'markup'
      ? { kind: 'editorial' }
      : null,
  texts: {
    en: 'Stands in the file’s head, where readers never see it',
    nl: 'Staat in de kop van het bestand, waar lezers het nooit zien',
    fr: 'Figure dans l’en-tête du fichier, que personne ne lit',
    de: 'Steht im Kopf der Datei, den niemand liest',
  },
  examples: ['en: ---\ntitle: Privacy\ndescription: What we [-do-]{+promise+}.\n---\n\n# Privacy\n\nWe do little.'],
}
