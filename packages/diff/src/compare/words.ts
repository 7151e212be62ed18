import { Lexicon } from '../tree/lexicon.ts'
import { Scanner } from '../tree/scan.ts'
import type { Segment } from '../types.ts'
import { matchWords } from '../words/match.ts'
import { stretches } from '../words/stretches.ts'
import { runsOf } from '../words/tidy.ts'
import { mirrored, SegmentWriter } from './writer.ts'

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
  const left = new Scanner(oldText, sum('a0', 'a1'))
  const right = new Scanner(newText, sum('b0', 'b1'))
  const { room: old } = left
  const { room: now } = right
  const bounds = list.map(({ a0, a1, b0, b1 }) => {
    const [from, there] = [old.length, now.length]
    left.scan(a0, a1)
    right.scan(b0, b1)
    return { a0: from, a1: old.length, b0: there, b1: now.length }
  })
  const lexicon = new Lexicon()
  const oldIds = lexicon.intern(oldText, old)
  const newIds = lexicon.intern(newText, now)
  const match = new Int32Array(old.length).fill(-1)
  const writer = new SegmentWriter(oldText, 0, newText, 0)
  let [at, there] = [0, 0]
  list.forEach(({ a0, a1, b1 }, n) => {
    const words = bounds[n] as (typeof bounds)[number]
    matchWords(oldIds, newIds, old.kind, match, words)
    writer.same(at, a0, there)
    writer.runs(runsOf(match, words.a0, words.a1), old, now)
    writer.end(a1, b1)
    at = a1
    there = b1
  })
  writer.same(at, oldText.length, there)
  return writer.segments
}
