import type { Units } from '../align/units.ts'
import { isBreak, joins } from '../tree/clusters.ts'
import type { Segment } from '../types.ts'
import { matchWords } from '../words/match.ts'
import type { Run, TidySide } from '../words/tidy.ts'
import { runsOf, tidy } from '../words/tidy.ts'

/** A passage of one side: tokens `[first, last)`, and the text `[start, end)` around them. */
export interface Passage {
  first: number
  last: number
  start: number
  end: number
}

/** What differs between two passages, word by word and tidied. Joining `=` and `-` gives the old text, `=` and `+` the new. */
export function segmentsOf(old: Units, from: Passage, now: Units, to: Passage): Segment[] {
  const writer = new SegmentWriter()
  const oldText = old.document.text
  const newText = now.document.text
  let i = from.first
  let j = to.first
  let at = from.start
  let bt = to.start
  // Between two matched tokens stand white space and whatever changed; what both begin and end with is unchanged.
  const flush = (oldEnd: number, newEnd: number) => writer.differ(oldText.slice(at, oldEnd), newText.slice(bt, newEnd))
  for (const run of matchedRuns(old, from, now, to)) {
    const oldEnd = old.document.tokens.end[run.a + run.length - 1] as number
    const newEnd = now.document.tokens.end[run.b + run.length - 1] as number
    i = run.a
    j = run.b
    const words = oldText.slice(old.document.tokens.start[i], oldEnd)
    if (words === newText.slice(now.document.tokens.start[j], newEnd)) {
      flush(old.document.tokens.start[i] as number, now.document.tokens.start[j] as number)
      writer.put('=', words)
      at = oldEnd
      bt = newEnd
      continue
    }
    for (let k = 0; k < run.length; k++) {
      i = run.a + k
      j = run.b + k
      const word = oldText.slice(old.document.tokens.start[i], old.document.tokens.end[i])
      // The same letters in other characters are equal to the aligner, never to the reader of a lossless comparison.
      if (word !== newText.slice(now.document.tokens.start[j], now.document.tokens.end[j])) continue
      flush(old.document.tokens.start[i] as number, now.document.tokens.start[j] as number)
      writer.put('=', word)
      at = old.document.tokens.end[i] as number
      bt = now.document.tokens.end[j] as number
    }
  }
  flush(from.end, to.end)
  return writer.segments
}

function matchedRuns(old: Units, from: Passage, now: Units, to: Passage): Run[] {
  const bounds = { a0: from.first, a1: from.last, b0: to.first, b1: to.last }
  const match = old.scratch.fill(-1, from.first, from.last)
  matchWords(old.ids, now.ids, old.numbers, match, bounds)
  return tidy(runsOf(match, from.first, from.last), bounds, sideOf(old), sideOf(now))
}

function sideOf({ ids, upTo, document }: Units): TidySide {
  return { ids, upTo, kind: document.tokens.kind }
}

class SegmentWriter {
  readonly segments: Segment[] = []

  put(sign: Segment[0], text: string): void {
    if (text === '') return
    const last = this.segments.at(-1)
    if (last && last[0] === sign) last[1] += text
    else this.segments.push([sign, text])
  }

  differ(old: string, now: string): void {
    if (old === now) {
      this.put('=', old)
      return
    }
    const most = Math.min(old.length, now.length)
    let head = 0
    while (head < most && old[head] === now[head] && isSpace(old, head)) head++
    let tail = 0
    while (
      tail < most - head &&
      old[old.length - 1 - tail] === now[now.length - 1 - tail] &&
      isSpace(old, old.length - 1 - tail)
    )
      tail++
    while (head > 0 && (joined(old, head) || joined(now, head))) head--
    while (tail > 0 && (joined(old, old.length - tail) || joined(now, now.length - tail))) tail--
    this.put('=', old.slice(0, head))
    this.change(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
    this.put('=', old.slice(old.length - tail))
  }

  /** Removed before added, also where two changes touch. */
  change(removed: string, added: string): void {
    let old = removed
    let now = added
    for (let last = this.segments.at(-1); last && last[0] !== '='; last = this.segments.at(-1)) {
      if (last[0] === '-') old = last[1] + old
      else now = last[1] + now
      this.segments.pop()
    }
    if (old !== '') this.segments.push(['-', old])
    if (now !== '') this.segments.push(['+', now])
  }
}

/** Whether a cut at `at` would go through what is seen as one character, or through the two of a line's end. */
function joined(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (text[at - 1] === '\r') return text[at] === '\n'
  return !isBreak(text, at - 1) && joins(text, at)
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/u.test(text[at] as string)
}

/** The same comparison the other way round. */
export function mirrored(segments: readonly Segment[]): Segment[] {
  const turned: Segment[] = []
  for (let k = 0; k < segments.length; k++) {
    const [sign, text] = segments[k] as Segment
    const next = segments[k + 1]
    if (sign === '-' && next?.[0] === '+') {
      turned.push(['-', next[1]], ['+', text])
      k++
    } else turned.push([sign === '-' ? '+' : sign === '+' ? '-' : '=', text])
  }
  return turned
}
