import type { Passage } from '../../classify/situation.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import type { LoweringRule } from '../types.ts'
import { passesOn } from './headings.ts'

/** Words in the title of a part. */
const MOST = 9

/**
 * A title that is no heading to Markdown, "**Your rights**" on a line of its own: of none but the words of which the parts
 * of a policy have their titles. Any other word may be what the line is there for: a recipient, a category of data.
 */
export const plainTitle: LoweringRule = {
  id: 'title-of-a-part',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const { change, old, new: now, place, grammar } = situation
    const at = place.new ?? place.old
    if (passesOn(situation)) return null
    if (change.type === 'moved' || at?.kind === 'item' || at?.kind === 'cell' || at?.kind === 'heading') return null
    const sides = [old, now].filter(({ words }) => words.length > 0)
    return sides.length > 0 && sides.every((side) => isTitle(side, grammar)) ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'Only the title of a part, which sets no condition',
    nl: 'Alleen de titel van een onderdeel, die geen voorwaarde stelt',
    fr: 'Seulement le titre d’une partie, qui ne pose pas de condition',
    de: 'Nur der Titel eines Teils, der keine Bedingung setzt',
  },
  examples: [
    'en: # Tents\n\nWe sell tents.\n\n{+**How long we keep your data**\n\n+}We keep letters for a year.\n',
    'nl: # Tenten\n\nWij verkopen tenten.\n\n{+**Uw rechten**\n\n+}U mag om een kopie vragen.\n',
    'fr: # Tentes\n\nNous vendons des tentes.\n\n{+**Durée de conservation**\n\n+}Nous gardons les lettres un an.\n',
    'de: # Zelte\n\nWir verkaufen Zelte.\n\n{+**Ihre Rechte**\n\n+}Sie dürfen eine Kopie verlangen.\n',
  ],
}

/** Set apart as a title is: bold from end to end, or in an element of HTML for titles; a question, or no sentence. */
const SET_APART =
  /^\s*(?:<(?:p|div)\b[^>]*>\s*)?(?:\*\*[^*\n]+\*\*|__[^_\n]+__|<(strong|b|h[1-6])\b[^>]*>[^<\n]+<\/\1>)\s*:?\s*(?:<\/(?:p|div)>)?\s*$/i
const SENTENCE = /[.!;]\W*$/

function isTitle({ raw, plain, words }: Passage, grammar: Grammar): boolean {
  if (!SET_APART.test(raw) || SENTENCE.test(plain) || words.length > MOST) return false
  const known = [grammar.titles, grammar.idle, grammar.light, grammar.address, grammar.and]
  const asks = ASKS.test(plain)
  return (
    words.every(
      ({ key, sense, type }) =>
        (type === 'number' && /^\d{1,2}(?:\.\d)*$/.test(key)) ||
        (sense !== '!' && key.split(' ').every((part) => known.some((list) => list.has(part)))),
    ) &&
    (asks || !STATES.test(plain))
  )
}

/** "We use your data" states something; "How we use your data", "Data we collect" do not. */
const STATES = /^\W*(?:we|wij|nous|wir|our|onze|unsere|notre)(?!\p{L})[^?]*$/iu
const ASKS =
  /^\W*(?:\d+[.)]?\s*)?(?:what|which|how|why|when|where|who|whom|wat|welke|hoe|waarom|wanneer|waar|wie|waarvoor|quelles?|quels?|comment|pourquoi|quand|où|qui|combien|was|welche|wie|warum|wann|wo|wer|wofür)(?!\p{L})/iu
