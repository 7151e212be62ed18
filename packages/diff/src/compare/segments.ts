import type { Units } from '../align/units.ts'
import type { Segment } from '../types.ts'
import { matchWords } from '../words/match.ts'
import type { Run } from '../words/tidy.ts'
import { runsOf, tidy } from '../words/tidy.ts'
import { SegmentWriter } from './writer.ts'

/** A passage of one side: its first unit, tokens `[first, last)`, and the text `[start, end)` around them. */
export interface Passage {
  unit: number
  first: number
  last: number
  start: number
  end: number
}

/** What differs between two passages, word by word and tidied. Joining `=` and `-` gives the old text, `=` and `+` the new. */
export function segmentsOf(old: Units, from: Passage, now: Units, to: Passage): Segment[] {
  const writer = new SegmentWriter(old.document.text, from.start, now.document.text, to.start)
  writer.runs(matchedRuns(old, from, now, to), old.document.tokens, now.document.tokens)
  writer.end(from.end, to.end)
  return writer.segments
}

function matchedRuns(old: Units, from: Passage, now: Units, to: Passage): Run[] {
  const bounds = { a0: from.first, a1: from.last, b0: to.first, b1: to.last }
  const match = old.scratch.fill(-1, from.first, from.last)
  matchWords(old.ids, now.ids, old.kind, match, bounds)
  return tidy(runsOf(match, from.first, from.last), bounds, old, now)
}
