import type { Chunk } from './chunks.ts'
import type { Grammar } from './grammar.ts'
import type { Word } from './words.ts'

/** Written without spaces: a "word" is a whole sentence, and one letter of it may be its number. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Why a chunk says the same on both sides. */
export type Sameness = 'spelling' | 'wording' | 'grammar'

/** Why the two sides of a chunk say the same, or null when nothing shows that they do. */
export function sameness(chunk: Chunk, grammar: Grammar): Sameness | null {
  const run = (list: readonly Word[]): string => list.map((word) => word.key.replace(/[^\p{L}\p{N}]/gu, '')).join('')
  if (chunk.old.length > 0 && chunk.new.length > 0 && run(chunk.old) === run(chunk.new)) return 'spelling'
  if (changesHands(chunk, grammar)) return null
  const [only, other] = [chunk.old, chunk.new]
  if (only.length === 1 && other.length === 1 && stuttered(only[0] as Word, other[0] as Word)) return 'spelling'
  const [a, b] = [spoken(chunk.old), spoken(chunk.new)]
  if (a.length === 0 && b.length === 0) return 'grammar'
  if (onlyAnd(a) && onlyAnd(b)) return 'grammar'
  if (a.length === b.length) {
    const pairs = a.map((word, i) => same(word, b[i] as Word, grammar))
    if (pairs.every((pair) => pair !== null)) return pairs.includes('spelling') ? 'spelling' : 'wording'
  }
  const bag = (list: readonly Word[]): string =>
    list
      .map((word) => word.sense)
      .sort()
      .join(' ')
  if (a.length > 0 && bag(a) === bag(b) && !a.some((word) => word.critical)) return 'wording'
  return null
}

/** "our servers" → "their servers": pronouns are harmless until they name someone else. */
function changesHands(chunk: Chunk, grammar: Grammar): boolean {
  const [we, they] = grammar.persons
  const has = (list: readonly Word[], set: Set<string>): boolean => list.some((word) => set.has(word.key))
  if ((has(chunk.old, we) && has(chunk.new, they)) || (has(chunk.old, they) && has(chunk.new, we))) return true
  // "On our computer" → "on your computer".
  const [ours] = grammar.possessives
  const turns = (a: readonly Word[], b: readonly Word[]): boolean =>
    has(a, ours) && !has(a, grammar.address) && has(b, grammar.address) && !has(b, we)
  return turns(chunk.old, chunk.new) || turns(chunk.new, chunk.old)
}

/** Words that say something: no articles, no auxiliaries, no forms of address. */
export const spoken = (list: readonly Word[]): Word[] =>
  list.filter((word) => word.sense !== '' && word.sense !== 'you')

const onlyAnd = (list: readonly Word[]): boolean => list.every((word) => word.sense === '&')

/** Whether two words say the same, and why. */
export function same(a: Word, b: Word, grammar: Grammar): Sameness | null {
  if (a.type !== b.type) return null
  if (a.sense === b.sense) return 'wording'
  if (a.type !== 'word' || a.critical !== b.critical) return null
  if (a.sense.startsWith('modal:') || b.sense.startsWith('modal:')) return null
  // Two groups of synonyms are two things, however alike: "Nutzer", "Nutzung".
  if (a.sense.startsWith('~') && b.sense.startsWith('~')) return null
  if (guarded(a, b, grammar)) return plural(a.key, b.key) ? 'wording' : null
  if (inflected(a.key, b.key, grammar)) return 'wording'
  if (a.critical) return null
  return slip(a.key, b.key) && !bothWords(a, b, grammar) ? 'spelling' : null
}

/**
 * "Patient" and "patent" are two words, however alike. Two that begin with the same six letters are forms of one, as far as
 * no list of words that look alike has them.
 */
const bothWords = (a: Word, b: Word, { spelled: { known, lookalikes } }: Grammar): boolean =>
  a.key.slice(0, 6) !== b.key.slice(0, 6) && [a.key, b.key].every((key) => known.has(key) || lookalikes.has(key))

/** Also in the plural: "employers" is no slip for "employees". */
const guarded = (a: Word, b: Word, { guarded: words }: Grammar): boolean =>
  [a.key, b.key].some((key) => [0, -1, -2].some((end) => words.has(end === 0 ? key : key.slice(0, end))))

/** One ends in what makes the other a plural. */
const plural = (a: string, b: string): boolean =>
  ['s', 'n', 'en', 'e', 'es'].some((ending) => a === b + ending || b === a + ending)

/** Two forms of one word: what follows their common beginning are both endings. */
export function inflected(a: string, b: string, grammar: Grammar): boolean {
  const [x, y] = grammar.lexicon.language === 'nl' ? [shortened(a), shortened(b)] : [a, b]
  if (PARTICIPLE.has(grammar.lexicon.language)) {
    // "Gehost" from "hosten": the participle's "ge" goes, where only one side has it.
    const [p, q] = [x.replace(/^ge(?=.{4})/, ''), y.replace(/^ge(?=.{4})/, '')]
    if ((p === x) !== (q === y) && sharesStem(p, q, grammar.endings)) return true
  }
  return sharesStem(x, y, grammar.endings)
}

const PARTICIPLE = new Set(['nl', 'de'])

/** What follows the common beginning are endings on both sides. */
function sharesStem(x: string, y: string, endings: Set<string>): boolean {
  let shared = 0
  while (shared < x.length && shared < y.length && x[shared] === y[shared]) shared++
  for (let at = shared; at >= Math.max(3, shared - 2); at--) {
    if (endings.has(x.slice(at)) && endings.has(y.slice(at))) return true
  }
  return false
}

/** Dutch doubles a letter to keep a vowel's length: "bewaart", "bewaren". */
const shortened = (word: string): string => word.replace(/([aeou])\1/g, '$1').replace(/([bdfgklmnprst])\1/g, '$1')

/**
 * One word misspelled: long enough, the same beginning, one letter off (two in long words). A different word that looks
 * alike ("include", "exclude") has another beginning, or is guarded.
 */
export function slip(a: string, b: string): boolean {
  if (UNSPACED.test(a) || UNSPACED.test(b)) return false
  const longest = Math.max(a.length, b.length)
  if (longest >= 5 && misread(a) === misread(b)) return true
  if (longest < 5 || a.slice(0, 2) !== b.slice(0, 2) || /\d/.test(a + b)) return false
  return distance(a, b) <= (longest >= 9 ? 2 : 1)
}

/** A word as a scanner may have read it: rn for m, l for i, c for e. */
const misread = (word: string): string =>
  word.replace(/rn/g, 'm').replace(/[l1|]/g, 'i').replace(/c/g, 'e').replace(/0/g, 'o')

/** Letters inserted, dropped, replaced or swapped with their neighbour. */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)])
  for (let j = 1; j <= b.length; j++) (rows[0] as number[])[j] = j
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1)
      ;(rows[i] as number[])[j] = best
    }
  }
  return at(a.length, b.length)
}

/** "HeHet": the beginning written twice. */
function stuttered({ key: a }: Word, { key: b }: Word): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short.length >= 3 && long.length - short.length >= 2 && long === short.slice(0, long.length - short.length) + short
  )
}
