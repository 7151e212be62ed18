interface Range {
  start: number
  end: number
  text: string
}

/** A change as far as showing it in its text needs it. */
export interface Placed {
  id: string
  type: string
  old: Range[]
  new: Range[]
  segments: [string, string][]
}

/**
 * Where in the new text a change stands: its first range, or, for what was removed, the place that the unchanged text
 * around it has. What lies outside all ranges is the same on both sides, so counting its characters finds the place.
 */
export function placesInNew(changes: readonly Placed[]): Map<string, number> {
  const gapsOld = flat(changes.map(({ old }) => old))
  const gapsNew = flat(changes.map((change) => change.new))
  const places = new Map<string, number>()
  const removed = changes.filter((change) => change.new.length === 0 && change.old.length > 0)
  for (const change of removed.sort((a, b) => startOf(a.old) - startOf(b.old))) {
    const start = startOf(change.old)
    let unchanged = start
    for (const range of gapsOld) if (range.start < start) unchanged -= Math.min(range.end, start) - range.start
    let place = unchanged
    for (const range of gapsNew) {
      if (range.start >= place) break
      place += range.end - range.start
    }
    places.set(change.id, place)
  }
  for (const change of changes) if (change.new.length > 0) places.set(change.id, startOf(change.new))
  return places
}

const startOf = (ranges: readonly Range[]): number => ranges[0]?.start ?? 0
const flat = (ranges: readonly Range[][]): Range[] => ranges.flat().sort((a, b) => a.start - b.start)
