import { readable } from '@fairnotice/diff/html'

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

const BULLET = /^\s*[-*+]\s+/

/** The line under a table's head. */
const RULE = /^[\s|:-]+$/

/** A passage as people read it, items and rows on lines of their own: of Markdown's signs only a list's bullets. */
export function asRead(markdown: string): string {
  return markdown
    .split(/\r\n|\n|\r/)
    .filter((line) => !(line.includes('|') && RULE.test(line) && line.includes('-')))
    .map((line) => {
      if (BULLET.test(line)) return `• ${readable(line.replace(BULLET, ''))}`
      if (!line.includes('|')) return readable(line, true)
      return readable(line.replace(/^\s*\|\s*|\s*\|\s*$/g, '').replace(/\s*\|\s*/g, ' · '))
    })
    .join('\n')
}

/** Whether what a change has on one side begins as an item does: its bullet then stands before it. */
export const beginsItem = (markdown: string): boolean => /^\s*\n\s*[-*+]\s|^[-*+]\s/.test(markdown)

/** Keeps the near end of a text; the padding of a table's cells says nothing. */
function shortened(whole: string, keep: 'start' | 'end'): string {
  const text = whole.replace(/ {2,}/g, ' ')
  if (text.length <= MOST) return text
  if (keep === 'start') return `${text.slice(0, MOST).replace(/\S*$/, '')}…`
  return `…${text.slice(-MOST).replace(/^\S*/, '')}`
}
