interface Range {
  start: number
  end: number
}

const MOST = 600

/** The words around a change in its own block of the text: what a reader needs to understand it. */
export function contextOf(text: string, ranges: readonly Range[]): { before: string; after: string } {
  const first = ranges[0]
  const last = ranges.at(-1)
  if (!first || !last) return { before: '', after: '' }
  const from = text.lastIndexOf('\n\n', first.start - 1)
  const to = text.indexOf('\n\n', last.end)
  const before = text.slice(from < 0 ? 0 : from + 2, first.start)
  const after = text.slice(last.end, to < 0 ? text.length : to)
  return {
    before: before.length > MOST ? `… ${before.slice(-MOST)}` : before,
    after: after.length > MOST ? `${after.slice(0, MOST)} …` : after,
  }
}
