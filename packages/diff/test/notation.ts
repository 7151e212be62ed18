import { difference } from '../src/compare/documents.ts'
import { parse } from '../src/tree/parse.ts'
import type { RawChange, Segment } from '../src/types.ts'

/** `kept for [-180 days-]{+2 years+}` is input and expectation at once: both texts, and how their comparison reads. */
export function texts(notation: string): { old: string; new: string } {
  return {
    old: notation.replace(/\{\+[\s\S]*?\+\}/g, '').replace(/\[-([\s\S]*?)-\]/g, '$1'),
    new: notation.replace(/\[-[\s\S]*?-\]/g, '').replace(/\{\+([\s\S]*?)\+\}/g, '$1'),
  }
}

/** What our comparison makes of both texts, in the same notation. Moved passages are not in it. */
export function compared(notation: string): string {
  const { old, new: now } = texts(notation)
  const { changes } = difference(parse(old), parse(now))
  let written = ''
  let at = 0
  const starts = [...changes].map((change) => ({ change, place: placeIn(change, changes) }))
  for (const { change, place } of starts) {
    written += now.slice(at, place)
    written += change.segments.map(mark).join('')
    at = change.new.at(-1)?.end ?? place
  }
  return written + now.slice(at)
}

export function mark([sign, text]: Segment): string {
  return sign === '-' ? `[-${text}-]` : sign === '+' ? `{+${text}+}` : text
}

/** Where a change stands in the new text; for a removed one, after as much unchanged text as stood before it. */
function placeIn(change: RawChange, changes: RawChange[]): number {
  const [range] = change.new
  if (range) return range.start
  const start = change.old[0]?.start ?? 0
  let place = start
  for (const other of changes) for (const old of other.old) if (old.start < start) place -= old.end - old.start
  for (const other of changes) {
    if (other === change) break
    for (const added of other.new) place += added.end - added.start
  }
  return place
}
