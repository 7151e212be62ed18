/** What a block begins with: a list's mark, a heading's, a quotation's, a table cell's. */
const BEGINNING = /^\s*(?:(?:[-*+•]|#{1,6}|>|\|)\s+)+/
const CELL_END = /\s*\|\s*$/

/**
 * A change's words without the signs of Markdown around them, which nobody reads. What changed keeps its own signs, and
 * where they are all that changed, nothing is left out.
 */
export function asRead(segments: readonly [string, string][]): readonly [string, string][] {
  const shown = segments.map(([mark, text], index): [string, string] => {
    let words = index === 0 ? text.replace(BEGINNING, '') : text
    if (index === segments.length - 1) words = words.replace(CELL_END, '')
    if (mark !== '=') return [mark, words]
    return [mark, words.replace(/\[([^[\]]*)\]\([^\s()]*\)/g, '$1').replace(/\*\*|__|~~/g, '')]
  })
  return shown.some(([mark, text]) => mark !== '=' && text.trim() !== '') ? shown : segments
}
