import { isBreak, joins } from '../tree/clusters.ts'
import type { Tokens } from '../tree/types.ts'
import type { Segment } from '../types.ts'
import type { Run } from '../words/tidy.ts'

/**
 * Writes segments while walking both texts. Between two equal stretches stand white space and whatever changed; what both
 * begin and end with is unchanged.
 */
export class SegmentWriter {
  readonly #segments: Segment[] = []
  readonly #old: string
  readonly #new: string
  #at: number
  #there: number
  /** What is equal and not yet written, in the old text: one piece of it, however many it was found in. */
  #from = 0
  #to = 0

  constructor(old: string, at: number, now: string, there: number) {
    this.#old = old
    this.#new = now
    this.#at = at
    this.#there = there
  }

  /** What was written, with no room for more: a long comparison holds thousands of these. */
  get segments(): Segment[] {
    this.#writeEqual()
    return this.#segments.slice()
  }

  /** The same text on both sides. */
  same(start: number, end: number, there: number): void {
    this.end(start, there)
    this.#equal(start, end)
    this.#at = end
    this.#there = there + end - start
  }

  /** Writes what stands before `at` on the one and before `there` on the other side. */
  end(at: number, there: number): void {
    if (at > this.#at || there > this.#there)
      this.#differ(this.#at, this.#old.slice(this.#at, at), this.#new.slice(this.#there, there))
    this.#at = at
    this.#there = there
  }

  /** Runs of tokens that match. The same letters in other characters are equal to the aligner, never to a reader. */
  runs(runs: readonly Run[], old: Tokens, now: Tokens): void {
    for (const { a, b, length } of runs) {
      if (this.#sameText(a, b, length, old, now)) continue
      for (let k = 0; k < length; k++) this.#sameText(a + k, b + k, 1, old, now)
    }
  }

  #sameText(a: number, b: number, length: number, old: Tokens, now: Tokens): boolean {
    const start = old.start[a] as number
    const end = old.end[a + length - 1] as number
    const there = now.start[b] as number
    const text = this.#old.slice(start, end)
    if ((now.end[b + length - 1] as number) - there !== end - start || !this.#new.startsWith(text, there)) return false
    this.end(start, there)
    this.#equal(start, end)
    this.#at = end
    this.#there = there + end - start
    return true
  }

  #equal(start: number, end: number): void {
    if (start === end) return
    if (this.#to !== start) {
      this.#writeEqual()
      this.#from = start
    }
    this.#to = end
  }

  #writeEqual(): void {
    if (this.#to > this.#from) this.#segments.push(['=', this.#old.slice(this.#from, this.#to)])
    this.#from = this.#to
  }

  /** `at`: where `old` stands. */
  #differ(at: number, old: string, now: string): void {
    if (old === now) {
      this.#equal(at, at + old.length)
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
    this.#equal(at, at + head)
    this.#change(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
    this.#equal(at + old.length - tail, at + old.length)
  }

  /** Removed before added, also where two changes touch. */
  #change(removed: string, added: string): void {
    this.#writeEqual()
    let old = removed
    let now = added
    for (let last = this.#segments.at(-1); last && last[0] !== '='; last = this.#segments.at(-1)) {
      if (last[0] === '-') old = last[1] + old
      else now = last[1] + now
      this.#segments.pop()
    }
    if (old !== '') this.#segments.push(['-', old])
    if (now !== '') this.#segments.push(['+', now])
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

/** The same comparison the other way round, in place: nobody else holds these segments yet. */
export function mirrored(segments: Segment[]): Segment[] {
  for (let k = 0; k < segments.length; k++) {
    const segment = segments[k] as Segment
    const next = segments[k + 1]
    if (segment[0] === '-' && next?.[0] === '+') {
      const removed = segment[1]
      segment[1] = next[1]
      next[1] = removed
      k++
    } else if (segment[0] !== '=') segment[0] = segment[0] === '-' ? '+' : '-'
  }
  return segments
}
