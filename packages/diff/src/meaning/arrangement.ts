import { ADDRESSES, tells } from './counterparts.ts'
import type { Grammar } from './grammar.ts'
import { ASKED, CONDITION, type Statement } from './statements.ts'
import type { Word } from './words.ts'

export const overlap = (a: Statement, b: Statement, grammar: Grammar): number =>
  a.content.filter((word) => tells(b, word, grammar)).length

/** Whether what binds or counts in each statement stands, on the other side, in the statement most like it. */
export function inPlace(a: Statement[], b: Statement[], grammar: Grammar): boolean {
  if (a.length === 1 && b.length === 1) return true
  // One address to write to is that one, whatever sentence gives it.
  const single =
    new Set(a.flatMap(({ facts: all }) => all.filter(({ type }) => ADDRESSES.has(type)).map(({ sense }) => sense)))
      .size < 2
  // Figures that only cite an article of a law.
  const cited = a
    .concat(b)
    .every(({ words }) => !words.some(({ type }) => type === 'number') || words.some(({ key }) => CITING.test(key)))
  return a.every((statement) => {
    const marks = [
      ...statement.binding.filter((sense) => sense !== '/' && sense !== CONDITION && sense !== ASKED),
      ...statement.facts
        .filter((fact) => !(ADDRESSES.has(fact.type) && single) && !(fact.type === 'number' && cited))
        .map(({ sense }) => sense),
    ]
    if (marks.length === 0) return true
    const shares = b.map((other) => overlap(statement, other, grammar))
    const most = Math.max(...shares)
    const holds = (other: Statement, mark: string): boolean =>
      other.binding.includes(mark) || other.facts.some(({ sense }) => sense === mark)
    // The statement most like this one; or one in which this one, more than any other, was taken up.
    const near = (other: Statement, i: number): boolean =>
      (shares[i] as number) > 0 &&
      (shares[i] === most || a.every((one) => overlap(one, other, grammar) <= (shares[i] as number)))
    return marks.every((mark) => b.some((other, i) => holds(other, mark) && near(other, i)))
  })
}

const CITING = /^(?:art|artikel|article|articles|artikels|lit[a-z]|abs|lid)$/

/** Two things that have changed places: what stood with the first stands with the second, and the other way round. */
export function exchanged(a: Statement[], b: Statement[], grammar: Grammar): boolean {
  const only = (list: Statement[], i: number, word: Word): boolean =>
    list.every((other, j) => j === i || !tells(other, word, grammar))
  const image = a.map((statement) => {
    const shares = b.map((other) => overlap(statement, other, grammar))
    const most = Math.max(...shares)
    return most > 0 && shares.filter((n) => n === most).length === 1 ? shares.indexOf(most) : -1
  })
  const strays: [number, number][] = []
  for (const [i, statement] of a.entries()) {
    if (image[i] === -1) continue
    for (const word of statement.content) {
      if (!only(a, i, word)) continue
      const j = b.findIndex((other) => tells(other, word, grammar))
      if (j >= 0 && j !== image[i] && only(b, j, word)) strays.push([image[i] as number, j])
    }
  }
  return strays.some(([from, to]) => strays.some(([other, back]) => other === to && back === from))
}

/** Sender and receiver exchanged: one word lost the small word before it that another has got. */
export function reversed(a: Statement[], b: Statement[]): boolean {
  const [old, now] = [leads(a), leads(b)]
  const moves: [string, string][] = []
  for (const [sense, lead] of old) {
    const other = now.get(sense)
    if (other !== undefined && other !== lead) moves.push([lead, other])
  }
  return moves.some(([from, to]) => moves.some(([x, y]) => x === to && y === from && x !== from))
}

/** How each person or thing that is named once takes part: the small word before it, '' for none. */
function leads(list: Statement[]): Map<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const { words } of list) {
    const receives = words.some(({ key }) => RECEIVING.has(key))
    for (const [i, word] of words.entries()) {
      if (word.type !== 'word' || word.sense === '' || word.sense === '&' || word.critical) continue
      let lead = ''
      for (let at = i - 1; at >= 0 && at >= i - 3 && words[at]?.sense === ''; at--) {
        const { key } = words[at] as Word
        const way = DIRECTIONS.get(key) ?? (receives ? OF.get(key) : undefined)
        if (way) lead = way
      }
      if (found.has(word.sense)) twice.add(word.sense)
      found.set(word.sense, lead)
    }
  }
  for (const sense of twice) found.delete(sense)
  return found
}

const ways = (list: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(list).flatMap(([way, keys]) => keys.split(' ').map((key) => [key, way] as const)))

/** Small words that say from whom and to whom. */
const DIRECTIONS = ways({ to: 'to aan an a au aux', from: 'from von by door par durch' })
/** Those that say of whom, unless something is received. */
const OF = ways({ from: 'of van de du des d' })
const RECEIVING = new Set(['obtain', 'verkrijgen', 'obtenir', 'erhalten'])
