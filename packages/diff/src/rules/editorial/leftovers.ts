import type { Passage } from '../../classify/situation.ts'
import { Memory } from '../../meaning/memory.ts'
import type { LoweringRule } from '../types.ts'

/** An entry of a table of contents, or a heading's text repeated as a link. */
export const contents: LoweringRule = {
  id: 'table-of-contents',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const { change, chunks, known } = situation
    const turnedRound = chunks.some((chunk) => [...chunk.old, ...chunk.new].some(({ sense }) => sense === '!'))
    if (change.type === 'moved' || (turnedRound && change.old.length > 0 && change.new.length > 0)) return null
    const listed = (side: 'old' | 'new'): boolean => {
      const raw = change[side].map((range) => range.text).join(' ')
      if (raw === '') return true
      // A link's text cut after its number.
      if (/^\s*(?:[-*+•]\s*)?\[\s*\d+(?:\.\d+)*\.?\s*$/.test(raw)) return true
      const titled = (title: string): boolean => known.old.hasTitle(title) || known.new.hasTitle(title)
      if (!titled(titleWords(situation[side].plain))) return false
      if (/\]\([^)]*#/.test(raw) || /^\s*\[[^\]]+\]\([^)]*\)\s*$/.test(raw)) return true
      // Without a link, an entry of a table of contents stands among others.
      const at = situation.place[side]?.at ?? -1
      return (
        situation.place[side]?.kind === 'item' &&
        [at - 1, at + 1].some((near) => titled(titleWords(known[side].blocks.entry(near))))
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

const titleWords = (text: string): string => TITLE_WORDS.get(text, () => withoutNumber(text))
const TITLE_WORDS = new Memory<string>(5000)

const withoutNumber = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*\d+(?:\.\d+)*\s*[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A note between angle brackets: "<ask the lawyer>". */
const DRAFT = /^\s*[-*]?\s*<[^<>\n]{3,80}>\s*$/
/** The name of a language in its own script, from a list of translations. */
const FOREIGN = /^[^\p{Script=Latin}]*\p{L}(?<!\p{Script=Latin})/u

/** A program in the page, which says nothing to its reader. */
const PROGRAM =
  /^\s*(?:<script\b[^>]*>\s*)?(?:\(?(?:window|document)\.[\w.]+|\(?function\b\s*\w*\(|(?:var|let|const) \w+\s*=|gtag\()[^\n]{0,400}[;{}()]/

/** The end of a letter, which a policy was once. */
const CLOSING = /^\W*yours (?:sincerely|faithfully|truly)\W*$/

/** What a crawler or a drafter left behind. */
export const residueOfTools: LoweringRule = {
  id: 'residue-of-tools',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const { grammar, place, known, old, new: now } = situation
    const sides = [old, now].filter((side) => side.words.length > 0)
    const { residue, substance } = grammar.patterns
    // One word ("Share") is a button only by itself; a phrase ("Skip to content") is known as a whole.
    const leftover = (folded: string, count: number): boolean => {
      const match = (residue.exec(folded) ?? residue.exec(folded.replace(/^[^\p{L}\p{N}]+/u, '')))?.[0]
      return (
        match !== undefined &&
        (count <= 2 || !substance.test(folded) || (match.length >= 7 && count <= 6) || match.length >= 20)
      )
    }
    const leftBehind = (side: Passage): boolean =>
      CLOSING.test(side.folded) ||
      PROGRAM.test(side.raw) ||
      (side.words.length <= 24 &&
        !side.words.some((word) => grammar.persons[0].has(word.key) || grammar.address.has(word.key)) &&
        !side.words.some((word) => word.type === 'duration' || word.type === 'email') &&
        (DRAFT.test(side.raw) ||
          (FOREIGN.test(side.plain) && known.old.latin && known.new.latin) ||
          leftover(side.folded, side.words.length)))
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
    'en: {+[← Back to Language Selection](index.md)+}',
    'de: [-Für Läden ist dieses Muster nicht geeignet.-]',
    'nl: {+Terug naar boven+}',
    'fr: {+Retour en haut de page+}',
    'de: {+Zum Inhalt springen+}',
    'nl: {+[Back to top](#top)+}',
  ],
}

/** Title and description for search engines stand in the file, not in the policy. */
export const frontMatter: LoweringRule = {
  id: 'front-matter',
  law: null,
  materiality: 'editorial',
  test: ({ situation: { place, old, new: now } }) =>
    (place.new ?? place.old)?.kind === 'markup' &&
    (place.old ?? place.new)?.kind === 'markup' &&
    ![old, now].some(({ folded }) => REVISED.test(folded))
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

/** When the text itself was last looked at: a date, wherever it stands. */
export const REVISED =
  /^\W*(?:last[_ -]?)?(?:updated?|reviewed|modified|mod|revised|effective)\w*[_ -]?(?:at|on|date)?\s*[:=]/
