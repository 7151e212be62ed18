import type { Section } from '../tree/types.ts'
import type { Range, RawChange } from '../types.ts'
import { ShortHash } from './sha256.ts'

/** What names a change: its section and its words on both sides; `ordinal` tells it from another of that name. */
export function nameOf(
  section: Section | null,
  { old: from, new: to }: RawChange,
  old: string,
  now: string,
  ordinal = '',
): number {
  const id = section?.id ?? ''
  const hash = new ShortHash(id.length + lengthOf(from) + lengthOf(to) + ordinal.length)
  hash.add(id)
  addRanges(hash, from, old)
  addRanges(hash, to, now)
  hash.add(ordinal)
  return hash.value()
}

/** With a sign before each range, or for none at all. */
function lengthOf(ranges: readonly Range[]): number {
  let length = Math.max(1, ranges.length)
  for (const { start, end } of ranges) length += end - start
  return length
}

function addRanges(hash: ShortHash, ranges: readonly Range[], text: string): void {
  if (ranges.length === 0) hash.add('\u0000')
  for (let n = 0; n < ranges.length; n++) {
    const { start, end } = ranges[n] as Range
    hash.add(n > 0 ? '\u0001' : '\u0000')
    hash.add(text, start, end)
  }
}
