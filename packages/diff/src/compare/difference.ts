import type { Units } from '../align/units.ts'
import { TOKEN_KINDS } from '../tree/types.ts'
import type { Difference } from '../types.ts'
import type { Passage } from './segments.ts'

const MARKUP = TOKEN_KINDS.indexOf('markup')
const NUMBER = TOKEN_KINDS.indexOf('number')
const REFERENCE = TOKEN_KINDS.indexOf('reference')
const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')

/** The strongest difference between two passages that are not the same text. */
export function differenceOf(old: Units, from: Passage, now: Units, to: Passage): Difference {
  const a = range(from)
  const b = range(to)
  if (same(a, b, (i, j) => exact(old, i) === exact(now, j))) return 'space'
  const folded = (i: number, j: number) => old.ids[i] === now.ids[j]
  if (same(a, b, folded)) return 'encoding'
  const seenA = a.filter((i) => old.document.tokens.kind[i] !== MARKUP)
  const seenB = b.filter((j) => now.document.tokens.kind[j] !== MARKUP)
  if (same(seenA, seenB, folded)) return 'formatting'
  if (same(withoutNumber(old, seenA), withoutNumber(now, seenB), folded)) return 'number'
  return 'words'
}

/** What one side has and the other lacks: words, unless it is signs or white space alone. */
export function loneDifference(units: Units, passage: Passage): Difference {
  const { kind } = units.document.tokens
  if (passage.first === passage.last) return 'space'
  return range(passage).every((i) => kind[i] === MARKUP) ? 'formatting' : 'words'
}

function range({ first, last }: Passage): number[] {
  return Array.from({ length: last - first }, (_, n) => first + n)
}

function same(a: readonly number[], b: readonly number[], equal: (i: number, j: number) => boolean): boolean {
  return a.length === b.length && a.every((i, n) => equal(i, b[n] as number))
}

function exact(units: Units, token: number): string {
  return units.document.text.slice(units.document.tokens.start[token], units.document.tokens.end[token])
}

/** Without the number (and its full stop) that a heading or a list item begins with. */
function withoutNumber(units: Units, tokens: number[]): number[] {
  const { kind } = units.document.tokens
  const [first] = tokens
  if (first === undefined) return tokens
  const block = units.document.sentences[units.of[first] as number]?.block
  if (!block || (block.kind !== 'heading' && block.kind !== 'item') || block.sentences[0]?.lastToken === undefined)
    return tokens
  let at = 0
  while (at < tokens.length && (kind[tokens[at] as number] === NUMBER || kind[tokens[at] as number] === REFERENCE)) at++
  while (
    at > 0 &&
    at < tokens.length &&
    kind[tokens[at] as number] === PUNCTUATION &&
    /^[.):]$/.test(exact(units, tokens[at] as number))
  )
    at++
  return tokens.slice(at)
}
