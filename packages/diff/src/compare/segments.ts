import type { Units } from '../align/units.ts'
import { isBreak, joins } from '../tree/clusters.ts'
import { TOKEN_KINDS } from '../tree/types.ts'
import type { Segment } from '../types.ts'
import { matchWords } from '../words/match.ts'
import type { Run, TidySide } from '../words/tidy.ts'
import { runsOf, tidy } from '../words/tidy.ts'

const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')
const MARKUP = TOKEN_KINDS.indexOf('markup')

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
  const a = old.ids.subarray(from.first, from.last)
  const b = now.ids.subarray(to.first, to.last)
  const oldSide = sideOf(old, from)
  const newSide = sideOf(now, to)
  const { match } = matchWords(a, b, old.numbers.subarray(from.first, from.last))
  const bounds = { a0: 0, a1: a.length, b0: 0, b1: b.length }
  return tidy(runsOf(match, 0, a.length), bounds, oldSide, newSide).map((run) => ({
    a: run.a + from.first,
    b: run.b + to.first,
    length: run.length,
  }))
}

function sideOf(units: Units, { first, last }: Passage): TidySide {
  const { kind } = units.document.tokens
  return {
    ids: units.ids.subarray(first, last),
    weight: units.weight.subarray(first, last),
    isSign: (index) => kind[first + index] === PUNCTUATION || kind[first + index] === MARKUP,
  }
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
    while (head < most && old[head] === now[head] && isSpace(old[head] as string)) head++
    let tail = 0
    while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail) && isSpace(old.at(-1 - tail) as string)) tail++
    while (head > 0 && (joined(old, head) || joined(now, head))) head--
    while (tail > 0 && (joined(old, old.length - tail) || joined(now, now.length - tail))) tail--
    this.put('=', old.slice(0, head))
    this.change(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
    this.put('=', old.slice(old.length - tail))
  }

  /** Removed before added, also where two changes touch. */
  change(removed: string, added: string): void {
    const before = this.segments.at(-1)
    const last = before && before[0] !== '=' ? this.segments.splice(touching(this.segments)) : []
    const text = (sign: Segment[0]) =>
      last
        .filter((segment) => segment[0] === sign)
        .map((segment) => segment[1])
        .join('')
    const old = text('-') + removed
    const now = text('+') + added
    if (old !== '') this.segments.push(['-', old])
    if (now !== '') this.segments.push(['+', now])
  }
}

/** Where the changes at the end of the list begin. */
function touching(segments: readonly Segment[]): number {
  let at = segments.length
  while (at > 0 && segments[at - 1]?.[0] !== '=') at--
  return at
}

/** Whether a cut at `at` would go through what is seen as one character, or through the two of a line's end. */
function joined(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (text[at - 1] === '\r') return text[at] === '\n'
  return !isBreak(text, at - 1) && joins(text, at)
}

function isSpace(character: string): boolean {
  return /\s/u.test(character)
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
