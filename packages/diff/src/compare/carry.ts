import type { RawChange } from '../types.ts'

export interface Span {
  start: number
  end: number
}

/**
 * Where a passage of the old text stands in the new one, by a comparison's changes: from the first of its characters
 * that is still there to the last. Null when none is. A remark on a passage follows it so through edits and moves.
 */
export function carry(changes: readonly RawChange[], passage: Span): Span | null {
  const olds = spans(changes, 'old')
  const news = spans(changes, 'new')
  let found: Span | null = null
  for (let at = passage.start; at < passage.end; at++) {
    const place = placeOf(at, olds, news)
    if (place === null) continue
    found = found
      ? { start: Math.min(found.start, place), end: Math.max(found.end, place + 1) }
      : { start: place, end: place + 1 }
  }
  return found
}

interface Covered extends Span {
  change: RawChange
  /** Where it begins within its change's side, all its ranges one after another. */
  from: number
}

function spans(changes: readonly RawChange[], side: 'old' | 'new'): Covered[] {
  return changes
    .flatMap((change) => {
      let from = 0
      return change[side].map(({ start, end }) => {
        const covered = { start, end, change, from }
        from += end - start
        return covered
      })
    })
    .sort((one, other) => one.start - other.start)
}

function placeOf(at: number, olds: readonly Covered[], news: readonly Covered[]): number | null {
  let outside = at
  for (const range of olds) {
    if (range.start > at) break
    if (at < range.end) return withinChange(range, at - range.start, news)
    outside -= range.end - range.start
  }
  // What lies outside all changes is the same text on both sides, in the same order.
  let place = outside
  for (const range of news) {
    if (range.start > place) break
    place += range.end - range.start
  }
  return place
}

function withinChange({ change, from }: Covered, at: number, news: readonly Covered[]): number | null {
  let old = 0
  let now = 0
  const wanted = from + at
  for (const [sign, text] of change.segments) {
    if (sign !== '+' && wanted < old + text.length) {
      if (sign === '-') return null
      const within = now + wanted - old
      const range = news.find((each) => each.change === change && within < each.from + each.end - each.start)
      return range ? range.start + within - range.from : null
    }
    if (sign !== '+') old += text.length
    if (sign !== '-') now += text.length
  }
  return null
}
