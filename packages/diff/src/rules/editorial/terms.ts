import type { Passage } from '../../classify/situation.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import { type Word, wordsOf } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/** "(“Sub-processors”)", "(hereinafter: the “Service”)": a short name for what stands before it. */
const INTRODUCED =
  /\(\s*(?:(?:the|our|or|hereinafter|hereafter|referred to as|collectively|together|hierna|te noemen|ook wel|ci-après|dénommée?s?|ensemble|nachfolgend|im folgenden|kurz|auch|genannt)[:,]?\s+(?:the |de |het |die |der |das |la |le |les )?)*["“„«»‚‘']\s*([\p{L}\p{N}][^"”“»«()]{0,40}?)\s*["”“»«’']\s*(?:genannt)?\)/giu

/** A short name is introduced, or no longer is. What is done to whoever bears it is said elsewhere. */
export const termIntroduced: ChunkRule = {
  id: 'term-introduced',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation: { old, new: now, grammar } }) {
    const [words, side] = chunk.old.length > 0 ? [chunk.old, old] : [chunk.new, now]
    if (chunk.old.length > 0 && chunk.new.length > 0) return null
    return introduced(words, side, grammar) ? quoted(chunk) : null
  },
  texts: {
    en: 'A short name for the same: {old} → {new}',
    nl: 'Een korte naam voor hetzelfde: {old} → {new}',
    fr: 'Un nom court pour la même chose : {old} → {new}',
    de: 'Ein kurzer Name für dasselbe: {old} → {new}',
  },
  examples: [
    'en: We use firms [-(“Helpers”) -]to clean our boats.',
    'nl: Wij gebruiken bedrijven {+(hierna: “Helpers”) +}om onze boten te poetsen.',
    'fr: Nous employons des sociétés {+(ci-après les « Aides ») +}pour nettoyer nos bateaux.',
    'de: Wir setzen Firmen {+(nachfolgend „Helfer“) +}ein, die unsere Boote putzen.',
  ],
}

function introduced(words: readonly Word[], { raw }: Passage, grammar: Grammar): boolean {
  const spoken = words.filter(({ sense, key }) => sense !== '' && !OPENING.has(key))
  if (spoken.length === 0 || spoken.length > 4 || spoken.some(({ critical }) => critical)) return false
  return [...raw.matchAll(INTRODUCED)].some(([, term = '']) => {
    const named = wordsOf(term, grammar).filter(({ sense }) => sense !== '')
    return named.map(({ key }) => key).join(' ') === spoken.map(({ key }) => key).join(' ')
  })
}

/** Words that open such a name. */
const OPENING = new Set(
  'hereinafter hereafter referred collectively together hierna noemen wel ci apres denomme denommee denommes denommees ensemble nachfolgend folgenden kurz auch genannt'.split(
    ' ',
  ),
)
