import { Lexicon } from '../tree/lexicon.ts'
import { scanInto } from '../tree/scan.ts'
import { TokenRoom } from '../tree/tokens.ts'
import type { Tokens } from '../tree/types.ts'
import { TOKEN_KINDS } from '../tree/types.ts'
import type { Segment } from '../types.ts'
import { matchWords } from '../words/match.ts'
import { stretches } from '../words/stretches.ts'
import { runsOf } from '../words/tidy.ts'
import { mirrored, SegmentWriter } from './writer.ts'

const WORD = TOKEN_KINDS.indexOf('word')
const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')

/**
 * Compares two texts word by word and nothing more: no sections, no moves, no tidying for people, as few changed words as
 * there can be (within 2%). What jsdiff's `diffWordsWithSpace` does, in linear time, and with numbers, dates, amounts,
 * addresses and references as one word each. Joining `=` and `-` gives the old text, `=` and `+` the new.
 */
export function compareWords(oldText: string, newText: string): Segment[] {
  if (oldText === newText) return oldText === '' ? [] : [['=', oldText]]
  // One order for both directions, as in `difference`.
  const flip = oldText.length > newText.length || (oldText.length === newText.length && oldText > newText)
  return flip ? mirrored(inOrder(newText, oldText)) : inOrder(oldText, newText)
}

function inOrder(oldText: string, newText: string): Segment[] {
  const list = stretches(oldText, newText)
  const sum = (from: 'a0' | 'b0', to: 'a1' | 'b1') => list.reduce((total, each) => total + each[to] - each[from], 0)
  const old = new TokenRoom(sum('a0', 'a1'))
  const now = new TokenRoom(sum('b0', 'b1'))
  const bounds = list.map(({ a0, a1, b0, b1 }) => {
    const [from, there] = [old.length, now.length]
    scanInto(old, oldText, a0, a1)
    scanInto(now, newText, b0, b1)
    return { a0: from, a1: old.length, b0: there, b1: now.length }
  })
  const lexicon = new Lexicon()
  const oldIds = lexicon.intern(oldText, old)
  const newIds = lexicon.intern(newText, now)
  const match = new Int32Array(old.length).fill(-1)
  const numbers = numbersOf(old)
  const writer = new SegmentWriter(oldText, 0, newText, 0)
  let [at, there] = [0, 0]
  list.forEach(({ a0, a1, b1 }, n) => {
    const words = bounds[n] as (typeof bounds)[number]
    matchWords(oldIds, newIds, numbers, match, words)
    writer.same(at, a0, there)
    writer.runs(runsOf(match, words.a0, words.a1), old, now)
    writer.end(a1, b1)
    at = a1
    there = b1
  })
  writer.same(at, oldText.length, there)
  return writer.segments
}

/** 1 for each token that may not anchor a match. */
export function numbersOf({ kind, length }: Tokens): Uint8Array {
  const numbers = new Uint8Array(length)
  for (let i = 0; i < length; i++) numbers[i] = kind[i] === WORD || kind[i] === PUNCTUATION ? 0 : 1
  return numbers
}
