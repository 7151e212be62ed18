import { topicsOf } from '../../classify/topics.ts'
import { strayed } from '../editorial/moves.ts'
import { quotedPlaces } from '../quoted.ts'
import type { AboutRule, MaterialRule } from '../types.ts'

/** Fail safe: what no rule understands is material, and concerns everyone. */
export const unclassified: AboutRule = {
  id: 'unclassified-is-material',
  law: 'WP260 rev.01 ¶29',
  test: (reading, kind) => ({
    kinds: [kind],
    direction: 'neutral',
    ...quotedPlaces(reading),
  }),
  texts: {
    en: 'No rule shows that this is harmless: {old} → {new}',
    nl: 'Geen regel toont aan dat dit onschuldig is: {old} → {new}',
    fr: 'Aucune règle ne montre que ceci est anodin : {old} → {new}',
    de: 'Keine Regel zeigt, dass dies harmlos ist: {old} → {new}',
  },
  examples: [
    'en: - the [-blue-]{+green+} lamp\n- the door',
    'nl: - de [-blauwe-]{+groene+} lamp\n- de deur',
    'fr: - la lampe [-bleue-]{+verte+}\n- la porte',
    'de: - die [-blaue-]{+grüne+} Lampe\n- die Tür',
  ],
}

/** The words stay, what they depend on does not: another heading, lead-in or list. */
export const movedElsewhere: MaterialRule = {
  id: 'moved-under-another-condition',
  law: 'WP260 rev.01 ¶29',
  test({ situation, residue }) {
    if (situation.change.type !== 'moved' || residue.length > 0) return null
    const stray = strayed(situation)
    if (stray) {
      const topic = [...topicsOf(stray, situation.grammar)].sort((a, b) => b[1] - a[1])[0]?.[0]
      return {
        ...(topic ? { kinds: [topic] } : {}),
        old: `“${stray.split(' ').slice(0, 8).join(' ')} …”`,
        new: `“${situation.new.plain}”`,
      }
    }
    const { old, new: now } = situation.place
    const where = (place: typeof old): string => [place?.headings.at(-1), place?.leadIn].filter(Boolean).join(': ')
    return { old: `“${where(old)}”`, new: `“${where(now)}”` }
  },
  texts: {
    en: 'The same words under another heading or lead-in: {old} → {new}',
    nl: 'Dezelfde woorden onder een andere kop of inleiding: {old} → {new}',
    fr: 'Les mêmes mots sous un autre titre ou une autre introduction : {old} → {new}',
    de: 'Dieselben Worte unter anderer Überschrift oder Einleitung: {old} → {new}',
  },
  examples: [
    'en: # If you use these features\n\n[-The app tells our server where you are and which way you walk.\n\n-]Nothing is asked of you before you switch them on in the menu.\n\n# Always\n\nThe app shows our logo and the time of day.{+\n\nThe app tells our server where you are and which way you walk.+}',
  ],
}
