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
  const count = from.last - from.first
  const exactly = to.last - to.first === count ? exact(old, from.first, now, to.first, count) : null
  if (exactly !== null) return exactly
  if (sameSeen(old, from.first, from.last, now, to.first, to.last)) return 'formatting'
  return sameSeen(old, afterNumber(old, from), from.last, now, afterNumber(now, to), to.last) ? 'number' : 'words'
}

/** `space` if all tokens are the same, `encoding` if they are after folding, else null. */
function exact(old: Units, i: number, now: Units, j: number, count: number): 'space' | 'encoding' | null {
  let answer: 'space' | 'encoding' = 'space'
  const { hash } = old.document.tokens
  for (let n = 0; n < count; n++) {
    if (old.ids[i + n] !== now.ids[j + n]) return null
    // The same word in ASCII on both sides is the same text: its hash says so.
    if (hash[i + n] === now.document.tokens.hash[j + n] && (hash[i + n] as number) >= 0) continue
    if (answer === 'space' && textOf(old, i + n) !== textOf(now, j + n)) answer = 'encoding'
  }
  return answer
}

/** Whether the same words stand there, Markdown's signs aside. */
function sameSeen(old: Units, i: number, iEnd: number, now: Units, j: number, jEnd: number): boolean {
  for (;;) {
    while (i < iEnd && old.document.tokens.kind[i] === MARKUP) i++
    while (j < jEnd && now.document.tokens.kind[j] === MARKUP) j++
    if (i >= iEnd || j >= jEnd) return i >= iEnd && j >= jEnd
    if (old.ids[i++] !== now.ids[j++]) return false
  }
}

/** What one side has and the other lacks: words, unless it is signs or white space alone. */
export function loneDifference(units: Units, { first, last }: Passage): Difference {
  if (first === last) return 'space'
  for (let i = first; i < last; i++) if (units.document.tokens.kind[i] !== MARKUP) return 'words'
  return 'formatting'
}

function textOf(units: Units, token: number): string {
  return units.document.text.slice(units.document.tokens.start[token], units.document.tokens.end[token])
}

/** The first token after the number (and its full stop) that a heading or a list item begins with. */
function afterNumber(units: Units, { unit, first, last }: Passage): number {
  const { kind } = units.document.tokens
  const block = units.document.sentences[unit]?.block
  if (block?.kind !== 'heading' && block?.kind !== 'item') return first
  let at = first
  while (at < last && (kind[at] === MARKUP || kind[at] === NUMBER || kind[at] === REFERENCE)) at++
  while (at > first && at < last && kind[at] === PUNCTUATION && /^[.):]$/.test(textOf(units, at))) at++
  return at
}
