import type { Change, Range } from '../types.ts'
import type { Piece } from './run.ts'

export const byStart = (a: Range, b: Range): number => a.start - b.start

export const lengthOf = (range: Range | undefined): number => (range ? range.end - range.start : 0)

/** A change's segments with their places in both texts, cut where its ranges are. */
export function place(change: Change): Piece[] {
  const old = new Cursor(change.old)
  const now = new Cursor(change.new)
  const pieces: Piece[] = []
  for (const [sign, text] of change.segments) {
    let done = 0
    do {
      const most = Math.min(
        text.length - done,
        sign === '+' ? Number.POSITIVE_INFINITY : old.left,
        sign === '-' ? Number.POSITIVE_INFINITY : now.left,
      )
      const length = most > 0 ? most : text.length - done
      pieces.push({
        sign,
        text: text.slice(done, done + length),
        change,
        old: sign === '+' ? null : old.take(length),
        new: sign === '-' ? null : now.take(length),
      })
      done += length
    } while (done < text.length)
  }
  return pieces
}

class Cursor {
  readonly #ranges: readonly Range[]
  #range = 0
  #done = 0

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges
  }

  get left(): number {
    while (this.#range < this.#ranges.length - 1 && this.#done >= lengthOf(this.#ranges[this.#range])) {
      this.#range++
      this.#done = 0
    }
    return lengthOf(this.#ranges[this.#range]) - this.#done
  }

  take(length: number): number {
    const start = (this.#ranges[this.#range]?.start ?? 0) + this.#done
    this.#done += length
    return start
  }
}

/**
 * Where unchanged text of the new version stands in the old one: what lies outside all changes is the same, in the same
 * order. Asked for ever greater offsets.
 */
export class Unchanged {
  readonly #old: readonly Range[]
  readonly #new: readonly Range[]
  #oldDone = 0
  #oldCovered = 0
  #newDone = 0
  #newCovered = 0

  /** Both in order. */
  constructor(old: readonly Range[], now: readonly Range[]) {
    this.#old = old
    this.#new = now
  }

  /** The old offset, and how far both texts go on together. */
  at(offset: number): { old: number; length: number } {
    for (; (this.#new[this.#newDone]?.end ?? Number.POSITIVE_INFINITY) <= offset; this.#newDone++)
      this.#newCovered += lengthOf(this.#new[this.#newDone])
    const outside = offset - this.#newCovered
    for (; this.#oldDone < this.#old.length; this.#oldDone++) {
      const range = this.#old[this.#oldDone] as Range
      if (range.start - this.#oldCovered > outside) break
      this.#oldCovered += lengthOf(range)
    }
    const old = outside + this.#oldCovered
    return { old, length: (this.#old[this.#oldDone]?.start ?? Number.POSITIVE_INFINITY) - old }
  }
}

/** Where each change that is gone from its place stood, in the new text: after as much unchanged text as in the old one. */
export function formerPlaces(
  changes: readonly Change[],
  oldRanges: readonly Range[],
  newRanges: readonly Range[],
): Map<Change, number> {
  const places = new Map<Change, number>()
  let [oldDone, oldCovered, newDone, newCovered] = [0, 0, 0, 0]
  const gone = changes.filter(({ old, new: now, type }) => old.length > 0 && (now.length === 0 || type === 'moved'))
  for (const change of gone.toSorted((a, b) => startOf(a) - startOf(b))) {
    for (; oldDone < oldRanges.length && (oldRanges[oldDone] as Range).start < startOf(change); oldDone++)
      oldCovered += lengthOf(oldRanges[oldDone])
    for (;;) {
      const place = startOf(change) - oldCovered + newCovered
      const next = newRanges[newDone]
      if (!next || next.start >= place) {
        places.set(change, place)
        break
      }
      newCovered += lengthOf(next)
      newDone++
    }
  }
  return places
}

export function startOf(change: Change): number {
  return change.old[0]?.start ?? 0
}
