import { exchanged, inPlace, reversed } from './arrangement.ts'
import { counterparts } from './counterparts.ts'
import type { Grammar } from './grammar.ts'
import { changesOwner } from './owners.ts'
import { ASKED, CONDITION, type Statement, statementsOf } from './statements.ts'
import type { Word } from './words.ts'

/** What a reader knows beside the passages themselves. */
export interface Around {
  /** Senses of the words of the heading above: a passage may say them again. */
  said: ReadonlySet<string>
  /** Whether it is about what readers can do: there "you can write to us" asks what "write to us" does. */
  rights: boolean
  /** Whether every word must have its counterpart, the soft and the everyday ones too. */
  strict: boolean
  /** Whether all that binds must be said in the same words, in the same order: so it must where little else differs. */
  exact: boolean
  /** Words of the organisation's own name, which may stand for "we". */
  own: ReadonlySet<string>
}

/**
 * Whether one passage retells the other: as sets of statements, in any order, they say the same. Every word that says
 * something has its counterpart; what grants, denies, limits, counts or conditions is there as often, and in the
 * statement that tells of the same; periods, dates, numbers, names and places are the same; no two things have changed
 * places. Fails closed: whatever has no counterpart, and is no word that a retelling may leave out, ends it.
 */
export function retells(old: string, now: string, grammar: Grammar, around: Around): boolean {
  const [a, b] = [statementsOf(old, grammar), statementsOf(now, grammar)]
  if (a.length === 0 || b.length === 0 || a.length > MOST || b.length > MOST) return false
  return (
    (around.exact ? forces(a) === forces(b) : sameBinding(a, b, around)) &&
    facts(a) === facts(b) &&
    (around.rights || a.some(({ permits }) => permits) === b.some(({ permits }) => permits)) &&
    !changesHands(a, b, grammar) &&
    counterparts(a, b, grammar, around) &&
    inPlace(a, b, grammar) &&
    inPlace(b, a, grammar) &&
    !exchanged(a, b, grammar) &&
    !reversed(a, b)
  )
}

/** Passages of more statements are not compared as a whole (some 20 ms). */
const MOST = 60

/**
 * What binds on either side, where the other does not: what denies, obliges and parts by its number, the rest by whether
 * it is there. A condition may be told as a part of the sentence ("when you use the form", "by the form"), where nothing
 * is denied.
 */
function sameBinding(a: Statement[], b: Statement[], { rights }: Around): boolean {
  const free =
    a.length + b.length > 2 &&
    [...a, ...b].every(
      ({ binding, conditional }) => !binding.includes(CONDITION) || (conditional && !binding.includes('!')),
    )
  const told = (list: Statement[]): string => {
    const all = list
      .flatMap(({ binding }) => binding)
      .filter((sense) => !(free && sense === CONDITION) && !(rights && sense === ASKED))
    return [...all.filter(counted), ...new Set(all.filter((sense) => !counted(sense)))].sort().join(' ')
  }
  return told(a) === told(b)
}

/** All that binds, as it is said. */
const forces = (list: Statement[]): string =>
  list
    .flatMap(({ words }) =>
      words.flatMap((word) => (word.critical || word.sense.startsWith('~adverb') ? [word.sense] : [])),
    )
    .join(' ')

const counted = (sense: string): boolean => sense === '!' || sense === '/' || sense.startsWith('modal:')

const facts = (list: Statement[]): string =>
  [
    ...new Set(
      list.flatMap((one) =>
        one.facts.map(({ type, sense }) => `${type} ${type === 'url' ? (sense.split(/[/?#]/)[0] ?? '') : sense}`),
      ),
    ),
  ]
    .sort()
    .join(', ')

/** Another speaks, or is spoken of: "our" turned into "their", "you" into "they". */
function changesHands(a: Statement[], b: Statement[], grammar: Grammar): boolean {
  const {
    persons: [we],
    address,
  } = grammar
  const has = (list: Statement[], set: Set<string>): boolean =>
    list.some(({ words }) => words.some(({ key }) => set.has(key)))
  const all = (list: Statement[]): Word[] => list.flatMap(({ words }) => [...words])
  if (changesOwner(all(a), all(b), grammar)) return true
  const [, theirs] = grammar.possessives
  const gone = [we, address].some((set) => has(a, set) && !has(b, set))
  const come = [we, address].some((set) => !has(a, set) && has(b, set))
  return (gone && !has(a, theirs) && has(b, theirs)) || (come && has(a, theirs) && !has(b, theirs))
}
