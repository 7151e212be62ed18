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

/** One stretch of the new text with the changes in it: unchanged, removed or added; `change` is null outside changes. */
export interface Piece {
  mark: '=' | '-' | '+'
  text: string
  change: string | null
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

/** The new text as pieces in reading order, with what was removed in its place. */
export function stream(after: string, changes: readonly Placed[]): Piece[] {
  const places = placesInNew(changes)
  const stops = changes.flatMap((change) => {
    if (change.new.length === 0)
      return [{ start: places.get(change.id) ?? 0, end: places.get(change.id) ?? 0, change, segments: change.segments }]
    return shared(change).map(({ range, segments }) => ({ start: range.start, end: range.end, change, segments }))
  })
  stops.sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, change, segments } of stops) {
    if (start > at) pieces.push({ mark: '=', text: after.slice(at, start), change: null })
    for (const [mark, text] of segments) pieces.push({ mark: mark as Piece['mark'], text, change: change.id })
    at = Math.max(at, end)
  }
  if (at < after.length) pieces.push({ mark: '=', text: after.slice(at), change: null })
  return pieces
}

/** A change's segments, shared out over its new ranges when a block was split. */
function shared(change: Placed): { range: Range; segments: [string, string][] }[] {
  const left = change.segments.map(([mark, text]): [string, string] => [mark, text])
  return change.new.map((range, index) => {
    let room = range.end - range.start
    const segments: [string, string][] = []
    const last = index === change.new.length - 1
    while (left.length > 0) {
      const [mark, text] = left[0] as [string, string]
      if (mark === '-') segments.push([mark, text])
      else if (last || text.length <= room) {
        segments.push([mark, text])
        room -= text.length
      } else {
        if (room > 0) segments.push([mark, text.slice(0, room)])
        left[0] = [mark, text.slice(room)]
        break
      }
      left.shift()
    }
    return { range, segments }
  })
}

const startOf = (ranges: readonly Range[]): number => ranges[0]?.start ?? 0
const flat = (ranges: readonly Range[][]): Range[] => ranges.flat().sort((a, b) => a.start - b.start)

/** Pieces cut at line ends: one list for each line of the text. */
export function lines(pieces: readonly Piece[]): Piece[][] {
  const cut: Piece[][] = [[]]
  for (const piece of pieces) {
    const parts = piece.text.split(/\r\n|\n|\r/)
    parts.forEach((text, index) => {
      if (index > 0) cut.push([])
      if (text !== '') cut.at(-1)?.push({ ...piece, text })
    })
  }
  return cut
}
