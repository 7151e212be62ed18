import type { Grammar } from './grammar.ts'
import type { Word } from './words.ts'

/**
 * Whether a clause or a phrase stands at the sentence's end on one side and at its beginning on the other: "We answer if
 * you write", "If you write, we answer"; the verb may change places with its subject behind it. The rest must be one
 * statement: before "and", or beside another condition, the place of a clause decides what it bears on.
 */
export function fronted(old: readonly Word[], now: readonly Word[], grammar: Grammar): boolean {
  const [a, b] = [spoken(old), spoken(now)]
  if (a.length !== b.length || a.length < 4) return false
  return isFronted(a, b, grammar) || isFronted(b, a, grammar)
}

/** Words that say something, and pronouns, which tell one clause's subject from another's. */
const spoken = (list: readonly Word[]): Word[] => list.filter(({ sense, key }) => sense !== '' || PRONOUNS.has(key))

const PRONOUNS = new Set('we i they it wij ik zij ze het wir ich es sie nous je ils elles il'.split(' '))

function isFronted(last: readonly Word[], first: readonly Word[], grammar: Grammar): boolean {
  for (let length = 2; length <= last.length - 2; length++) {
    const clause = last.slice(-length)
    if (!opens(clause[0] as Word, grammar) || !clause.every(({ sense }, i) => sense === first[i]?.sense)) continue
    const [rest, other] = [last.slice(0, -length), first.slice(length)]
    return isOne(rest, grammar) && isOne(clause.slice(1), grammar) && inverted(rest, other)
  }
  return false
}

/** No second clause, list or denial in it, on which the place of another would bear. */
const isOne = (words: readonly Word[], grammar: Grammar): boolean =>
  words.every((word) => !['&', '/', '!'].includes(word.sense) && !opens(word, grammar)) &&
  words.filter(({ sense }) => grammar.only.has(sense)).length === 0

const opens = ({ key, sense }: Word, grammar: Grammar): boolean =>
  grammar.conditions.has(sense) || grammar.after.has(sense) || key.split(' ').some((part) => OPENING.has(part))

const OPENING = new Set(
  'if when after before until als wanneer indien na voordat si lorsque quand apres avant wenn falls sobald nach bevor'.split(
    ' ',
  ),
)

/** The same words; in their order, but for a verb and its subject at the beginning. */
function inverted(a: readonly Word[], b: readonly Word[]): boolean {
  const senses = (words: readonly Word[]): string => words.map(({ sense, key }) => sense || key).join(' ')
  const [x, y, ...others] = b
  return senses(a) === senses(b) || (x !== undefined && y !== undefined && senses(a) === senses([y, x, ...others]))
}
