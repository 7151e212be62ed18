import type { Document } from '../tree/types.ts'
import type { RawChange } from '../types.ts'

/** Changes that stand next to each other in both texts, and what stood and stands there. */
export interface Region {
  old: string
  new: string
  /** Its changes, in the order of the texts. */
  changes: RawChange[]
}

/**
 * For each change, the region of two or more that it is part of: a list told as prose, a sentence cut in two. Moved
 * passages are in none, since they stand in two places.
 */
export function regions(changes: RawChange[], old: Document): Map<RawChange, Region> {
  const spots = located(changes, old)
  const found = new Map<RawChange, Region>()
  let run: Spot[] = []
  const close = (): void => {
    if (run.length > 1) {
      const region = { old: joined(run, 'old'), new: joined(run, 'new'), changes: run.map(({ change }) => change) }
      if (region.old !== '' && region.new !== '') for (const { change } of run) found.set(change, region)
    }
    run = []
  }
  for (const spot of spots) {
    const last = run.at(-1)
    if (last && !near(last, spot)) close()
    run.push(spot)
  }
  close()
  return found
}

interface Spot {
  change: RawChange
  /** Where it stands in the text that both sides share, and up to where its old range reaches in it. */
  at: number
  shared: string
}

/** The changes by their place in what is unchanged, which is one text for both sides. */
function located(changes: RawChange[], document: Document): Spot[] {
  const still = changes.filter(({ type }) => type !== 'moved')
  const before = { old: gaps(changes, 'old'), new: gaps(changes, 'new') }
  const shared = unchanged(changes, document)
  return still
    .map((change) => {
      const side = change.old[0] ? 'old' : 'new'
      return { change, at: before[side](change[side][0]?.start ?? 0), shared }
    })
    .sort((a, b) => a.at - b.at)
}

/** Maps an offset to the offset without what changed before it. */
function gaps(changes: RawChange[], side: 'old' | 'new'): (offset: number) => number {
  const ranges = changes.flatMap((change) => change[side]).sort((a, b) => a.start - b.start)
  const sums: number[] = []
  let sum = 0
  for (const { start, end } of ranges) {
    sums.push(sum)
    sum += end - start
  }
  return (offset) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle] as { start: number }).start < offset) low = middle + 1
      else high = middle
    }
    const last = ranges[low - 1]
    return offset - (low > 0 && last ? (sums[low - 1] as number) + (last.end - last.start) : 0)
  }
}

/** What of the old text is in no change. */
function unchanged(changes: RawChange[], document: Document): string {
  let text = ''
  let from = 0
  for (const { start, end } of changes.flatMap((change) => change.old).sort((a, b) => a.start - b.start)) {
    text += document.text.slice(from, start)
    from = end
  }
  return text + document.text.slice(from)
}

const near = (a: Spot, b: Spot): boolean => a.at === b.at || !/[\p{L}\p{N}]/u.test(a.shared.slice(a.at, b.at))

const joined = (run: Spot[], side: 'old' | 'new'): string =>
  run
    .flatMap(({ change }) => change[side])
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join('\n\n')
