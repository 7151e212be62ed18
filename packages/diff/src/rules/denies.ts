import type { Passage } from '../classify/situation.ts'
import type { Grammar } from '../meaning/grammar.ts'
import { wordsOf } from '../meaning/words.ts'

/**
 * Whether every clause that names a practice denies it, with a "not" near by; "no longer" says that it was done until
 * now. "We pass it on; we don't store it" is no promise alone.
 */
export function denies(side: Passage, grammar: Grammar): boolean {
  const { practice } = grammar.patterns
  const clauses = side.plain.split(/[;:–]| - |, (?:and|en|et|und) /).map((clause) => wordsOf(clause, grammar))
  const practising = clauses.filter((words) => words.some((word) => practice.test(word.key)))
  return (
    practising.length > 0 &&
    practising.every((words) =>
      words.some(
        (word, at) =>
          word.sense === '!' &&
          !/^(?:longer|langer|mehr|meer|plus)$/.test(words[at + 1]?.key ?? '') &&
          words.slice(Math.max(0, at - 4), at + 5).some((near) => practice.test(near.key)),
      ),
    )
  )
}
