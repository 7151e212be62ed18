import type { Passage } from '../classify/situation.ts'
import type { Grammar } from '../meaning/grammar.ts'
import { type Word, wordsOf } from '../meaning/words.ts'

/**
 * Whether every clause that names a practice denies it, with a "not" near by; "no longer" says that it was done until
 * now. "We pass it on; we don't store it" is no promise alone.
 */
export function denies(side: Passage, grammar: Grammar): boolean {
  const { practice, ceased } = grammar.patterns
  if (ceased.test(side.folded)) return false
  // "It happens on your phone: nothing is sent" states one thing and denies another.
  const parts = side.plain.split(/[:;–—]\s/u).map((part) => wordsOf(part, grammar))
  if (parts.some((words) => words.length > 2 && !words.some(({ sense }) => sense === '!'))) return false
  const clauses = side.plain
    .split(/[,;:–]| - |(?<!\p{L})(?:and|en|et|und)(?!\p{L})/u)
    .map((clause) => wordsOf(clause, grammar))
    .filter((words) => words.length > 0)
  let denied = false
  let practising = 0
  for (const words of clauses) {
    if (!words.some((word) => practice.test(word.key))) continue
    practising++
    // "We never rent, sell or share it": the verbs of a list share their "never".
    denied =
      (words.some((_, at) => deniesAt(words, at, practice)) && reaches(words, practice)) ||
      (denied && practice.test(words[0]?.key ?? ''))
    if (!denied) return false
  }
  return practising > 0
}

/** Whether each practice stands behind a "not", or right before one: "collected even when the app is not in use" is done. */
function reaches(words: readonly Word[], practice: RegExp): boolean {
  const nots = [...words.keys()].filter((at) => words[at]?.sense === '!')
  return words.every((word, at) => !practice.test(word.key) || nots.some((not) => not < at || not - at <= REACH))
}

/** "Wir verkaufen Ihre Daten niemals": so far behind its verb a "not" may stand. */
const REACH = 5

function deniesAt(words: readonly Word[], at: number, practice: RegExp): boolean {
  const now = words[at]?.sense === '!' && !/^(?:longer|langer|mehr|meer|plus)$/.test(words[at + 1]?.key ?? '')
  return now && words.slice(Math.max(0, at - 4), at + 5).some((near) => practice.test(near.key))
}
