import type { Situation } from '../../classify/situation.ts'
import { plain } from '../../meaning/plain.ts'
import type { LoweringRule } from '../types.ts'
import { conditions, listedAt } from './conditions.ts'
import { says } from './retold.ts'

/** A sentence that came or went, and is told in other words by one sentence that stands in the other text. */
export const restated: LoweringRule = {
  id: 'told-elsewhere',
  law: null,
  materiality: 'editorial',
  test: ({ situation }) => (toldElsewhere(situation) ? { kind: 'editorial' } : null),
  texts: {
    en: 'The other text says the same elsewhere, in other words',
    nl: 'De andere tekst zegt elders hetzelfde, in andere woorden',
    fr: 'L’autre texte dit la même chose ailleurs, en d’autres mots',
    de: 'Der andere Text sagt anderswo dasselbe, mit anderen Worten',
  },
  examples: [
    'en: # Letters\n\nWe never sell your letters to anyone.\n\n# Boxes\n\nWe fold boxes.\n\n{+Your letters will never be sold to anyone.+}',
    'nl: # Brieven\n\nWij bewaren uw brieven in ons archief.\n\n# Dozen\n\nWij vouwen dozen.\n\n{+Uw brieven worden door ons in ons archief opgeslagen.+}',
    'fr: # Lettres\n\nNous conservons vos lettres dans nos archives.\n\n# Boîtes\n\nNous plions des boîtes.\n\n{+Vos lettres sont conservées par nous dans nos archives.+}',
    'de: # Briefe\n\nWir speichern Ihre Briefe in unserem Archiv.\n\n# Schachteln\n\nWir falten Schachteln.\n\n{+Ihre Briefe werden von uns in unserem Archiv gespeichert.+}',
  ],
}

/** A shorter sentence says too little by itself to be known again. */
const SHORTEST = 5

function toldElsewhere(situation: Situation): boolean {
  const { change, old, new: now, place, known, grammar } = situation
  if (change.type === 'moved' || (change.old.length > 0 && change.new.length > 0)) return false
  const side = change.old.length > 0 ? 'old' : 'new'
  const passage = side === 'old' ? old : now
  const here = place[side]
  if (!here || passage.words.length < SHORTEST || listedAt(here) || grammar.patterns.anaphor.test(passage.folded))
    return false
  const other = side === 'old' ? known.new : known.old
  const own = conditions(here)
  return other.sentences.like(passage.raw).some(({ text, at }) => {
    // Under another heading it says the same only if neither sets a condition.
    const above = other.conditionsOf(at)
    if (above !== own && [above, own].some((one) => grammar.patterns.condition.test(one))) return false
    if (/^\s*(?:[-*+•|]|\d+[.)])/.test(text) || grammar.patterns.anaphor.test(plain(text).toLowerCase())) return false
    return side === 'old' ? says(passage.raw, text, situation, true) : says(text, passage.raw, situation, true)
  })
}
