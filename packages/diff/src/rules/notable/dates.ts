import { topicsOf } from '../../classify/topics.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import type { Word } from '../../meaning/words.ts'
import { REVISED } from '../editorial/leftovers.ts'
import { phrase, quoted } from '../quoted.ts'
import type { ChunkRule, LoweringRule } from '../types.ts'
import { DATING, saysItsOwnDate } from './date-lines.ts'

/** "Version 2.3, 29-01-2020": dates, version numbers and the words around them. */
const dating = (list: readonly Word[], { weekdays, patterns: { dating: words } }: Grammar): boolean =>
  list.every(
    (word) =>
      word.type === 'date' ||
      word.type === 'number' ||
      word.sense === '' ||
      weekdays.has(word.key) ||
      words.test(word.key),
  )

/** The same day is no other, however it is written. */
const said = (list: readonly Word[]): string => list.map(({ sense }) => sense).join(' ')

/** The date in a line that states when the policy was changed or takes effect. */
export const dateChanged: ChunkRule = {
  id: 'date-changed',
  law: null,
  materiality: 'notable',
  kind: 'effective-date',
  explains(chunk, { situation }) {
    const { grammar, old, new: now } = situation
    if (!dating(chunk.old, grammar) || !dating(chunk.new, grammar)) return null
    if (said(chunk.old) === said(chunk.new)) return null
    const short = now.words.length <= 14 && old.words.length <= 14
    const dates = (words: readonly Word[]): boolean => words.some((word) => word.type === 'date')
    const anyDate = dates(chunk.old) || dates(chunk.new)
    const stated = grammar.patterns.dated.test(old.folded) || grammar.patterns.dated.test(now.folded)
    const versioned = short && stated && (dates(now.words) || /vers/.test(now.folded))
    return saysItsOwnDate(situation) || versioned || (anyDate && stated && !grammar.patterns.keeping.test(now.folded))
      ? quoted(chunk)
      : null
  },
  texts: {
    en: 'The policy’s own date or version changed: {old} → {new}',
    nl: 'De eigen datum of versie van het beleid veranderde: {old} → {new}',
    fr: 'La date ou la version de la politique a changé : {old} → {new}',
    de: 'Datum oder Version der Erklärung wurde geändert: {old} → {new}',
  },
  examples: [
    'en: Last updated: [-5 May 2024-]{+6 June 2025+}',
    'nl: Laatst bijgewerkt op [-5 mei 2024-]{+6 juni 2025+}.',
    'fr: Dernière mise à jour : [-05/05/2024-]{+06/06/2025+}',
    'de: Stand: [-5. Mai 2024-]{+6. Juni 2025+}',
  ],
}

/** A sentence that only says which version holds from when. */
export const dateStated: LoweringRule = {
  id: 'date-stated',
  law: null,
  materiality: 'notable',
  test(reading) {
    const { grammar, old, new: now } = reading.situation
    const sides = [old, now].filter((side) => side.words.length > 0)
    const [side] = sides
    if (!side) return null
    if (saysItsOwnDate(reading.situation)) return { kind: 'effective-date', what: phrase(side.words) }
    const says = sides.every(
      (side) =>
        side.words.length <= 32 &&
        (side.words.some((word) => word.type === 'date') || (side.words.length <= 8 && VERSION.test(side.folded))) &&
        grammar.patterns.dated.test(side.folded) &&
        !grammar.patterns.keeping.test(side.folded) &&
        !/cookie/.test(side.folded),
    )
    if (!says) return null
    // "As of 1 March, X is the controller" states more than a date.
    if (
      sides.some((one) => [...topicsOf(one.plain, grammar)].some(([topic, score]) => score >= 2 && !DATING.has(topic)))
    )
      return null
    // Beside the date, only words about the document itself.
    const other = sides.some((s) =>
      s.words.some((word) => word.critical && word.type === 'word' && !grammar.patterns.dating.test(word.key)),
    )
    return other ? null : { kind: 'effective-date', what: phrase(side.words) }
  },
  texts: {
    en: 'It only says which version holds from when',
    nl: 'Dit zegt alleen welke versie vanaf wanneer geldt',
    fr: 'Cela dit seulement quelle version vaut à partir de quand',
    de: 'Dies sagt nur, welche Fassung ab wann gilt',
  },
  examples: [
    'en: {+This privacy policy applies from 19 December 2022. The previous version applies until then.+}',
    'nl: {+Deze versie is van kracht vanaf 3 maart 2024.+}',
    'fr: {+Version en vigueur à compter du 3 mars 2024.+}',
    'de: {+Diese Fassung ist gültig ab 3. März 2024.+}',
  ],
}

const CHANGES = /^(?:changes|updates|anderungen|wijzigingen|modifications|changements)$/
/** A date, and what was done then. */
const ENTRY = /^[^:–—]{4,24}[:–—]/u

const VERSION = /\bvers(?:ion|ie)\s*\d/

/** An entry of the list in which a policy tells its own changes: what it tells of is a change of its own, elsewhere. */
export const historyEntry: LoweringRule = {
  id: 'own-history',
  law: null,
  materiality: 'notable',
  test({ situation: { place, grammar, old, new: now } }) {
    const sides = [old, now].filter((side) => side.words.length > 0)
    const at = [place.old, place.new].filter((one) => one !== null)
    // Under "Changes", only what begins as an entry does.
    const entries = sides.every(
      ({ plain, words }) => words[0]?.type === 'date' && words.length <= 24 && ENTRY.test(plain),
    )
    const listed = at.every(
      (one) =>
        grammar.discourse.history.test(one.headings.at(-1) ?? '') ||
        (entries && one.kind === 'item' && CHANGES.test(one.headings.at(-1) ?? '')),
    )
    // "1 May 2024: …", "Version 3: …"
    const dated = sides.every(
      ({ words, plain }) =>
        words.length <= 60 &&
        (words.slice(0, 3).some(({ type }) => type === 'date') || VERSION.test(plain.slice(0, 20).toLowerCase())),
    )
    return at.length > 0 && listed && dated
      ? { kind: 'effective-date', what: phrase(now.words.length > 0 ? now.words : old.words) }
      : null
  },
  texts: {
    en: 'An entry of the policy’s own history: {what}',
    nl: 'Een regel uit de eigen geschiedenis van het beleid: {what}',
    fr: 'Une entrée de l’historique de la politique : {what}',
    de: 'Ein Eintrag der eigenen Historie der Erklärung: {what}',
  },
  examples: [
    'en: # Change log\n\n- 1 May 2023: first version\n{+- 2 June 2024: the baker is named\n+}',
    'nl: # Overzicht van wijzigingen\n\n- 1 mei 2023: eerste versie\n{+- 2 juni 2024: de bakker wordt genoemd\n+}',
    'fr: # Historique des modifications\n\n- 1 mai 2023 : première version\n{+- 2 juin 2024 : le boulanger est nommé\n+}',
    'de: # Änderungshistorie\n\n- 1. Mai 2023: erste Fassung\n{+- 2. Juni 2024: der Bäcker wird genannt\n+}',
  ],
}

/** When the text was last looked at, in the head of its file. */
export const dateInHead: LoweringRule = {
  id: 'date-in-the-head',
  law: null,
  materiality: 'notable',
  test({ situation: { place, old, new: now } }) {
    const sides = [old, now].filter((side) => side.words.length > 0)
    const head = (place.new ?? place.old)?.kind === 'markup' && (place.old ?? place.new)?.kind === 'markup'
    return head && sides.every(({ folded, words }) => REVISED.test(folded) && words.length <= 8)
      ? { kind: 'effective-date', old: phrase(old.words), new: phrase(now.words) }
      : null
  },
  texts: {
    en: 'The date in the head of the file changed: {old} → {new}',
    nl: 'De datum in de kop van het bestand veranderde: {old} → {new}',
    fr: 'La date dans l’en-tête du fichier a changé : {old} → {new}',
    de: 'Das Datum im Kopf der Datei wurde geändert: {old} → {new}',
  },
  examples: [
    'en: ---\nreviewed: [-2024-03-01 10:00:00-]{+2025-04-02+}\n---\n\nWe sell tents.',
    'nl: ---\nupdated: [-2024-03-01 10:00:00-]{+2025-04-02+}\n---\n\nWij verkopen tenten.',
    'fr: ---\nmodified: [-2024-03-01 10:00:00-]{+2025-04-02+}\n---\n\nNous vendons des tentes.',
    'de: ---\nupdated: [-2024-03-01 10:00:00-]{+2025-04-02+}\n---\n\nWir verkaufen Zelte.',
  ],
}
