import type { Grammar } from './grammar.ts'
import { joined } from './joined.ts'
import { fold } from './plain.ts'

export type WordType = 'word' | 'number' | 'duration' | 'date' | 'email' | 'phone' | 'url' | 'place'

/** One word, or one thing that is written with several: a date, a period, a country. */
export interface Word {
  type: WordType
  /** As written. */
  text: string
  /** Folded. */
  key: string
  /** What it says: equal for synonyms, forms of a modal, "seven years" and "7 years". '' for words that say nothing alone. */
  sense: string
  /** Adding or dropping it alone can change what a sentence grants or demands. */
  critical: boolean
}

const BASE =
  /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|((?:https?:\/\/|www\.)[^\s<>"')]+|(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+(?:com|org|net|info|eu|io|app|de|nl|fr|be|ch|at|uk|lu|it|es|gov|edu|dev|nu|shop|example)(?![\p{L}\p{N}])(?:\/[^\s<>"')]*)?)|(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})|(\+\d[\d\s()./-]{6,}\d|(?<![\p{L}\p{N}])0\d{1,4}[\s./-]{1,3}\d[\d\s./-]{4,}\d)|(\d+(?:[.,]\d+)*(?:\s?%)?)|([\p{L}\p{M}\p{N}]+)|([&€$£])/giu

/** The groups of `BASE`, in their order. */
const TYPES = ['email', 'url', 'date', 'phone', 'number', 'word', 'sign']

/** The words of a plain text, in order. Punctuation is not a word. */
export const wordsOf = (text: string, grammar: Grammar): readonly Word[] =>
  grammar.memory.words.get(text, () => read(text, grammar))

function read(text: string, grammar: Grammar): Word[] {
  let expanded = text
  for (const [pattern, replacement] of grammar.expansions) expanded = expanded.replace(pattern, replacement)
  const base: Word[] = []
  for (const match of expanded.matchAll(BASE)) {
    const [written] = match
    const type = TYPES[match.findIndex((group, i) => i > 0 && group !== undefined) - 1] as string
    // "US" is a country where "us" is a pronoun.
    if (written === 'US' && grammar.lexicon.language === 'en')
      base.push({ type: 'place', text: written, key: 'us', sense: 'US', critical: true })
    else base.push({ ...single(type, fold(written), grammar), text: written })
  }
  return joined(base, grammar)
}

function single(type: string, key: string, grammar: Grammar): Omit<Word, 'text'> {
  if (type === 'phone') return { type, key, sense: key.replace(/\D/g, ''), critical: true }
  if (type === 'email') return { type, key, sense: key, critical: true }
  if (type === 'date') return { type, key, sense: figures(key, grammar), critical: true }
  if (type === 'url') {
    const bare = key.replace(/[.,;:]+$/, '')
    return {
      type,
      key: bare,
      sense: bare
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/\/$/, ''),
      critical: true,
    }
  }
  if (type === 'number') return { type, key, sense: key.replace(/\s/g, ''), critical: true }
  if (key === 'emailprotected') return { type: 'email', key, sense: key, critical: true }
  const number = grammar.numbers.get(key)
  if (grammar.and.has(key)) return { type: 'word', key, sense: '&', critical: false }
  if (grammar.or.has(key)) return { type: 'word', key, sense: '/', critical: true }
  if (grammar.negations.has(key)) return { type: 'word', key, sense: '!', critical: true }
  const modal = grammar.modals.get(key)
  if (modal) return { type: 'word', key, sense: `modal:${modal}`, critical: true }
  // "a" and "one" are the same word in Dutch, French and German: a number only before a unit (see `joined`).
  if (number !== undefined && number > 1) return { type: 'number', key, sense: String(number), critical: true }
  if (grammar.address.has(key)) return { type: 'word', key, sense: 'you', critical: false }
  if (grammar.light.has(key)) return { type: 'word', key, sense: '', critical: false }
  return { type: 'word', key, sense: senseOf(key, grammar), critical: grammar.limits.has(key) }
}

/**
 * A date in figures as one in words; unchanged where only its writer knows which figure is the month, as English writers
 * on two sides of an ocean do.
 */
function figures(key: string, { lexicon }: Grammar): string {
  const [a = 0, b = 0, c = 0] = key.split(/[-/.]/).map(Number)
  if (/^\d{4}/.test(key)) return [a, b, c].join('-')
  const full = c < 100 ? 2000 + c : c
  if (lexicon.language !== 'en' || a > 12) return [full, b, a].join('-')
  return b > 12 ? [full, a, b].join('-') : key
}

/** A word's group of synonyms, found by its stem too: "providers", "Anbieters", "demandez". */
function senseOf(key: string, grammar: Grammar): string {
  const known = grammar.senses.get(key)
  if (known !== undefined) return known
  for (let cut = 1; cut <= 3 && key.length - cut >= 4; cut++) {
    if (!grammar.endings.has(key.slice(-cut))) continue
    const stem = key.slice(0, -cut)
    const sense = grammar.senses.get(stem) ?? grammar.stems.get(stem)
    if (sense !== undefined) return sense
  }
  return key
}
