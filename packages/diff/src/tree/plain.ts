import { startsLower, startsUpper } from './characters.ts'
import type { Line } from './lines.ts'
import { endsSentence, listMark } from './lines.ts'

const NUMBERED =
  /^(?:(?:art(?:icle|ikel|\.)?|section|chapter|hoofdstuk|chapitre|abschnitt|§)\s*)?(\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])[.):]?\s+\S/iu
const BOLD = /^(\*\*|__)[^*_]{2,120}\1:?$/

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.first >= line.end
}

/**
 * The depth of a heading that nothing marks but its typography: short, alone, not ended like a sentence, perhaps numbered
 * or bold, with prose below. For texts without Markdown headings only; null if the line is no heading.
 */
export function inferredHeading(text: string, lines: readonly Line[], at: number, top: boolean): number | null {
  const line = lines[at] as Line
  const length = line.end - line.first
  if (length > 110 || length < 2) return null
  const words = text.slice(line.first, line.end).trimEnd()
  if (BOLD.test(words)) return 2
  if (!/\p{L}/u.test(words) || words.includes('\t') || words.includes('@')) return null
  const asks = words.endsWith('?')
  if (!asks && endsSentence(text, line)) return null
  if (/[,&]$/u.test(words) || words.split(/\s+/).length > (asks ? 20 : 14)) return null

  const before = lines[at - 1]
  const after = lines[at + 1]
  const alone = isBlank(before) && isBlank(after) && !lastLine(lines, at)
  const number = NUMBERED.exec(words)?.[1]
  if (number !== undefined && /\d/.test(number)) {
    const sibling = (other: Line | undefined) =>
      !isBlank(other) && /^\d/.test(text.slice((other as Line).first, (other as Line).first + 1))
    if (sibling(before) || sibling(after) || !/\d[.)\d]*\s+["“‘(]?\p{Lu}/u.test(words)) return null
    return Math.min(6, 1 + number.split('.').length)
  }
  if (listMark(text, line) !== null || line.indent > 3 || startsLower(text, line.first)) return null
  if (!startsUpper(text, line.first) && !/^["“‘¿*_\d]/u.test(words)) return null
  if (top && (isBlank(after) || proseBelow(text, lines, at))) return 1
  if (alone) return 2
  if (!proseBelow(text, lines, at) || isBlank(before)) return proseBelow(text, lines, at) ? 2 : null
  // Right below a question, an opened list or a lone bullet stands an answer.
  const above = text.slice((before as Line).first, (before as Line).end).trimEnd()
  if (/[?:]$/u.test(above) || above.length <= 2) return null
  if (endsSentence(text, before as Line)) return 2
  // Titles may stand in a row, or below an address, if the text below is clearly prose.
  return (after as Line).end - (after as Line).first > 110 && !/[\d,]/u.test(words) && words.split(/\s+/).length <= 10
    ? 2
    : null
}

function lastLine(lines: readonly Line[], at: number): boolean {
  for (let k = at + 1; k < Math.min(lines.length, at + 20); k++) if (!isBlank(lines[k])) return false
  return at + 20 >= lines.length
}

/** A line directly below that is clearly longer and ends a sentence, or begins one too long for a heading. */
function proseBelow(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  const after = lines[at + 1]
  if (isBlank(after) || !after) return false
  const length = after.end - after.first
  return length > 110 || (length >= 40 && length > 1.2 * (line.end - line.first) && endsSentence(text, after))
}
