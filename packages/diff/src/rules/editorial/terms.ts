import type { Passage } from '../../classify/situation.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import { type Word, wordsOf } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

const TERM = '["“„«»‚‘]\\s*[\\p{L}\\p{N}][^"”“»«()]{0,40}?\\s*["”“»«’]'
const OPENS =
  '(?:the|our|or|hereinafter|hereafter|referred to as|collectively|together|hierna|te noemen|ook wel|ci-après|dénommée?s?|ensemble|nachfolgend|im folgenden|kurz|auch|genannt|de|het|die|der|das|la|le|les)'

/** "(“Sub-processors”)", "(hereinafter: the “Service”)", "(“we”, “us” or “our”)": a short name for what stands before it. */
const INTRODUCED = new RegExp(
  `\\(\\s*(?:${OPENS}[:,]?\\s+)*${TERM}(?:(?:\\s*,)?(?:\\s*(?:or|and|of|en|ou|et|oder|und|/))?\\s*(?:${OPENS}\\s+)*${TERM}){0,4}(?:\\s*genannt)?\\s*\\)`,
  'giu',
)

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

/** Whether all these words stand in brackets that introduce a name of a few words, which limits nothing. */
function introduced(words: readonly Word[], { raw }: Passage, grammar: Grammar): boolean {
  const inBrackets = [...raw.matchAll(INTRODUCED)].flatMap(([found]) => wordsOf(found, grammar))
  const left = inBrackets.map(({ key }) => key)
  if (words.filter(({ sense }) => sense !== '').length > MOST || words.some(limiting)) return false
  return words.every(({ key }) => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** Words of such names. */
const MOST = 8

const limiting = ({ critical, sense }: Word): boolean => critical && sense !== '/'
