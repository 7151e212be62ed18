interface Range {
  start: number
  end: number
}

/** About as many characters as three lines at reading size. */
const MOST = 220

/**
 * The words around a change: its own line or item, and what is near it in the same block, cut between words. More
 * would push the decision off the screen; the whole text is a view away.
 */
export function contextOf(text: string, ranges: readonly Range[]): { before: string; after: string } {
  const first = ranges[0]
  const last = ranges.at(-1)
  if (!first || !last) return { before: '', after: '' }
  const from = text.lastIndexOf('\n\n', first.start - 1)
  const to = text.indexOf('\n\n', last.end)
  return {
    before: shortened(text.slice(from < 0 ? 0 : from + 2, first.start), 'end'),
    after: shortened(text.slice(last.end, to < 0 ? text.length : to), 'start'),
  }
}

/** Keeps the near end of a text; the padding of a table's cells says nothing. */
function shortened(whole: string, keep: 'start' | 'end'): string {
  const text = whole.replace(/ {2,}/g, ' ')
  if (text.length <= MOST) return text
  if (keep === 'start') return `${text.slice(0, MOST).replace(/\S*$/, '')}…`
  return `…${text.slice(-MOST).replace(/^\S*/, '')}`
}
