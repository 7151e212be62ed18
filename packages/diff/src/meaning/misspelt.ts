import type { Grammar } from './grammar.ts'
import { processes } from './organisations.ts'
import { fold } from './plain.ts'
import { distance } from './sameness.ts'

/** One word as each side spells it. */
export interface Slip {
  old: string
  new: string
}

/** Two sides of a passage, spelled alike. */
export interface Mended {
  old: string
  new: string
  slips: Slip[]
}

/**
 * Spells a word on one side as the other side does, where one of them is misspelt: so that all that is read in the passage
 * afterwards, a "not", a period, a right, is read on both sides.
 */
export function mend(old: string, now: string, grammar: Grammar): Mended {
  const mended: Mended = { old: once(old, now), new: once(now, old), slips: [] }
  if (mended.old !== old) mended.slips.push({ old: twiceIn(old, now), new: '–' })
  if (mended.new !== now) mended.slips.push({ old: '–', new: twiceIn(now, old) })
  const [before, after] = [wordsIn(mended.old), wordsIn(mended.new)]
  const [gone, come] = [without(before, after), without(after, before)]
  if (gone.length > MOST || come.length > MOST) return mended
  // The word itself may stand elsewhere on the side that misspells it.
  for (const word of gone) {
    const right = rightly(word, after, grammar)
    if (!right) continue
    mended.slips.push({ old: word, new: right })
    mended.old = replaced(mended.old, word, right)
  }
  for (const word of come) {
    const right = rightly(word, before, grammar)
    if (!right) continue
    mended.slips.push({ old: right, new: word })
    mended.new = replaced(mended.new, word, right)
  }
  return mended
}

/** A word written twice in a row. */
const TWICE = /(?<!\p{L})(\p{L}{3,})\s+\1(?!\p{L})/gu

/** What a text writes twice in a row and the other does not: "please contact contact us". */
const twiceIn = (text: string, other: string): string =>
  text.match(TWICE)?.find((words) => !other.includes(words)) ?? ''

const once = (text: string, other: string): string =>
  text.replace(TWICE, (words, word: string) => (other.includes(words) || !other.includes(word) ? words : word))

/** A passage with more other words is another passage. */
const MOST = 60

/** Not the first half of a contraction: "doesn't". */
const WORD = /(?<!\p{L})\p{L}{3,}(?!\p{L}|['’]\p{L})/gu

const wordsIn = (text: string): Set<string> => new Set(text.match(WORD) ?? [])

const without = (these: Set<string>, those: Set<string>): string[] => [...these].filter((word) => !those.has(word))

const replaced = (text: string, word: string, other: string): string =>
  text.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L}|['’]\\p{L})`, 'gu'), other)

/**
 * The word of another side that a word is, misspelt: a letter came, went or changed, or two changed places, and what is left
 * is none of the language. "Form" and "from" are two words, and neither is a slip for the other; "recieve" is no word.
 */
function rightly(
  word: string,
  others: Set<string>,
  { spelled: { known, lookalikes }, lexicon: { language } }: Grammar,
): string | undefined {
  if (!LATIN.test(word)) return undefined
  const key = fold(word)
  const german = language === 'de'
  if (german && !UMLAUT.test(word)) {
    const spelled = withoutE(key)
    const right = [...others].find((other) => UMLAUT.test(other) && withoutE(fold(other)) === spelled)
    if (right) return right
  }
  if (known.has(key) || lookalikes.has(key)) return undefined
  return [...others].find((other) => {
    if (Math.abs(other.length - word.length) > 2 || !alike(word, other, german)) return false
    const right = fold(other)
    return distance(key, right) === 1 && known.has(right) && !(CAPITAL.test(other) && processes(right))
  })
}

const LATIN = /^\p{Script=Latin}+$/u
const UMLAUT = /[äöüß]/i

/** German without umlauts: "fuer". */
const withoutE = (word: string): string => word.replace(/([aou])e/g, '$1')

/** Neither is an abbreviation, and both are written as names are, or neither: "Formstack" may be someone. */
function alike(a: string, b: string, nouns: boolean): boolean {
  if (CAPITALS.test(a) || CAPITALS.test(b)) return a.length > 5 && CAPITALS.test(a) === CAPITALS.test(b)
  return nouns || CAPITAL.test(a) === CAPITAL.test(b)
}

const CAPITALS = /^\p{Lu}+$/u
const CAPITAL = /^\p{Lu}/u
