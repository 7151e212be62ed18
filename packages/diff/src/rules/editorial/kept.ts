import type { Grammar } from '../../meaning/grammar.ts'
import type { Word } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'
import { listedAt } from './conditions.ts'

/** Whole words of a statement that came or went here, and stand side by side elsewhere in the same section all the same. */
export const keptInSection: ChunkRule = {
  id: 'stands-in-the-section',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const { place, known, grammar } = situation
    const both = chunk.old.length > 0 && chunk.new.length > 0
    const side = chunk.old.length > 0 ? 'old' : 'new'
    const [length, at] = side === 'old' ? [chunk.old.length, chunk.oldAt] : [chunk.new.length, chunk.newAt]
    const here = place[side]
    if (both || length < STATEMENT || !here || listedAt(here)) return null
    const { words } = situation[side]
    const headings = here.headings.join(' / ')
    const other = known[side === 'old' ? 'new' : 'old']
    // Of words that stand twice in a row, a comparison may cut either copy anywhere: each place that leaves the same text.
    for (let from = at; from >= 0 && from > at - length; from--) {
      if (from < at && words[from]?.key !== words[from + length]?.key) break
      const told = words.slice(from, from + length).filter(({ type }) => type !== 'url')
      if (told.length >= STATEMENT && states(told, grammar) && other.blocks.sectionSays(squeezed(told), headings))
        return quoted(chunk)
    }
    return null
  },
  texts: {
    en: 'The same words stand in this section before and after: {old} → {new}',
    nl: 'Dezelfde woorden staan voor en na in dit onderdeel: {old} → {new}',
    fr: 'Les mêmes mots figurent dans cette section avant et après : {old} → {new}',
    de: 'Dieselben Worte stehen vorher und nachher in diesem Abschnitt: {old} → {new}',
  },
  examples: [
    'en: # Letters\n\nWe fold (If you send letters we may print them in our yearly book of letters[-)(If you send letters we may print them in our yearly book of letters-]), as ever.',
    'nl: # Brieven\n\nWij vouwen (Als u brieven stuurt drukken wij ze af in ons jaarboek van brieven[-)(Als u brieven stuurt drukken wij ze af in ons jaarboek van brieven-]), zoals altijd.',
    'fr: # Lettres\n\nNous plions (Si vous envoyez des lettres nous les imprimons dans notre livre annuel[-)(Si vous envoyez des lettres nous les imprimons dans notre livre annuel-]), comme toujours.',
    'de: # Briefe\n\nWir falten (Wenn Sie Briefe senden drucken wir sie in unserem Jahrbuch der Briefe ab[-)(Wenn Sie Briefe senden drucken wir sie in unserem Jahrbuch der Briefe ab-]), wie immer.',
  ],
}

/** Whether words begin as a sentence does. A condition by itself belongs to what it stands beside; "these data" are those before it. */
function states(told: readonly Word[], { patterns }: Grammar): boolean {
  const first = told.find(({ sense }) => sense !== '')
  if (first?.sense === '&' || first?.sense === '/' || !STARTS.test(told[0]?.text ?? '')) return false
  return !patterns.anaphor.test(told.map(({ key }) => key).join(' '))
}

export const squeezed = (told: readonly Word[]): string =>
  told
    .map(({ key }) => key)
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** So many words say something by themselves. */
export const STATEMENT = 8

/** The first word of a sentence. */
const STARTS = /^\p{Lu}/u
