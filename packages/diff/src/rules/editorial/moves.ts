import type { Text } from '../../classify/known.ts'
import type { Situation } from '../../classify/situation.ts'
import type { LoweringRule } from '../types.ts'
import { conditions, listedAt } from './conditions.ts'
import { STATEMENT } from './kept.ts'

/**
 * Whether a heading moved past text that stayed: what stood under one heading now stands under another, though no word of
 * it is a change. A comparison can tell the same edit as a heading that moved or as a paragraph that did.
 */
export const crossed = (situation: Situation): boolean => strayed(situation) !== null

/** The words of such a passage; null when a moved heading took all with it that it stood above. */
export function strayed({ place, known }: Situation): string | null {
  const stray = (side: 'old' | 'new', other: Text): string | undefined =>
    known[side].blocks
      .under(place[side]?.at ?? -1)
      .find(({ words, headings }) => !other.blocks.hasBlock(words, headings) && other.blocks.says(words))?.words
  return stray('new', known.old) ?? stray('old', known.new) ?? null
}

/**
 * A sentence that went from one block into another, where it now speaks of something else: within a list each item speaks
 * of its own, and "these data" are those before it.
 */
function tornOff({ place, known, old, new: now, grammar }: Situation): boolean {
  if (!place.old || !place.new) return true
  const [from, to] = [known.old.blocks.around(place.old.at).block, known.new.blocks.around(place.new.at).block]
  const whole =
    opening(from) === opening(to) ||
    // Two entries that share a sentence, and both stand in both texts.
    (known.new.blocks.says(from) && known.old.blocks.says(to)) ||
    (known.old.blocks.isWhole(old.raw, place.old.at) && known.new.blocks.isWhole(now.raw, place.new.at))
  return !whole && (listedAt(place.old) || listedAt(place.new) || grammar.patterns.anaphor.test(now.folded))
}

/** A section that moved with its heading, where no heading above it sets a condition on either side. */
function withItsSection({ place, known, grammar }: Situation): boolean {
  const { old, new: now } = place
  if (!old || !now || old.leadIn !== now.leadIn || old.headings.at(-1) !== now.headings.at(-1)) return false
  if (now.headings.length === 0 || known.old.hasTitle(now.headings.at(-1) ?? '') === false) return false
  return ![...old.headings.slice(0, -1), ...now.headings.slice(0, -1)].some((text) =>
    grammar.patterns.condition.test(text),
  )
}

/** What an entry begins with: its name. */
const opening = (words: string): string => words.split(' ').slice(0, 3).join(' ')

/** The same passage elsewhere, under the same headings and lead-in. */
export const moved: LoweringRule = {
  id: 'moved-unchanged',
  law: null,
  materiality: 'editorial',
  test({ situation, residue }) {
    if (situation.change.type !== 'moved' || residue.length > 0) return null
    if (crossed(situation) || tornOff(situation)) return null
    return conditions(situation.place.old) === conditions(situation.place.new) || withItsSection(situation)
      ? { kind: 'editorial' }
      : null
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
    if (tornOff(situation)) return null
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
    const other = known[side === 'old' ? 'new' : 'old']
    // Where all of a part stands there twice, whatever a sentence of it points to is there twice, too.
    if (here && here.kind !== 'cell' && known[side].blocks.doubled(here.at)) {
      const { block } = known[side].blocks.around(here.at)
      if (block !== '' && other.blocks.hasBlock(block, here.headings.join(' / '))) return { kind: 'editorial' }
    }
    // In a list, each item speaks of its own: a sentence of one is no copy of another's.
    if (listed && !known[side].blocks.isWhole(situation[side].raw, here?.at ?? -1)) return null
    // "These data" are those before it: the copy may speak of others.
    if (grammar.patterns.anaphor.test(situation[side].folded)) return null
    const elsewhere = other.standsUnder(situation[side].raw)
    if (elsewhere.length === 0) {
      // Cut elsewhere, so that no sentence is the same.
      const words = situation[side].words.filter(({ type }) => type !== 'url').map(({ key }) => key)
      const told = words
        .join(' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const says =
        !listed && words.length >= STATEMENT && other.blocks.sectionSays(told, here?.headings.join(' / ') ?? '')
      return says ? { kind: 'editorial' } : null
    }
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
    'en: # What we keep\n\n- Your name. These letters are printed.\n- Your town, for as long.[-\n- Your name. These letters are printed.\n- Your town, for as long.-]',
  ],
}
