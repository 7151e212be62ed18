import { startsLower, startsUpper } from './characters.ts'

/** One line of a text: `[start, end)` without its break, `next` after it. */
export interface Line {
  start: number
  end: number
  next: number
  /** Offset of the first character that is not white space; `end` for a blank line. */
  first: number
  indent: number
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    const next = end < 0 ? text.length : end + 1
    if (end < 0) end = text.length
    if (end > start && text[end - 1] === '\r') end--
    let first = start
    let indent = 0
    for (; first < end; first++) {
      const unit = text.charCodeAt(first)
      if (unit === 9) indent += 4 - (indent % 4)
      else if (unit === 32 || unit === 0xa0 || unit === 0xfeff) indent++
      else break
    }
    lines.push({ start, end, next, first, indent })
    start = next
  }
  return lines
}

const LIST_MARK = /(?:[-*+•◦▪●○·‣–—►✓]|\(?\d{1,3}[.)]|\(?(?:[a-zA-Z]|[ivxIVX]{1,5})\))(?=\s|$)[ \t\u00a0]*/uy
const RUN_ON_BULLET = /[•◦▪●►✓][ \t\u00a0]*/uy
const ATX = /#{1,6}(?=\s|$)[ \t]*/y
const QUOTE = /(?:>[ \t]?)+/y

function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : at
}

/** Where the words begin after a list mark, or null if the line has none. A lone mark ("-") is one as well. */
export function listMark(text: string, line: Line): number | null {
  const to = Math.max(matchEnd(LIST_MARK, text, line.first), matchEnd(RUN_ON_BULLET, text, line.first))
  return to > line.first ? Math.min(to, line.end) : null
}

/** `depth` and where the words begin, for "## Title"; null for other lines. */
export function atxHeading(text: string, line: Line): { depth: number; content: number } | null {
  if (line.indent > 3) return null
  // A heading may stand in a list item: "- ### Who receives it".
  const mark = text[line.first] === '#' ? line.first : listMark(text, line)
  if (mark === null || text[mark] !== '#') return null
  const to = matchEnd(ATX, text, mark)
  if (to === mark) return null
  let depth = 0
  while (text[mark + depth] === '#') depth++
  return { depth, content: Math.min(to, line.end) }
}

/** After any ">" of a block quote. */
export function unquoted(text: string, line: Line): number {
  return text[line.first] === '>' ? Math.min(matchEnd(QUOTE, text, line.first), line.end) : line.first
}

const ENDED = /[.!?:;…]["'”’»)\]*_]*\s*$/u
/** Whether a line ends as sentences end. */
export function endsSentence(text: string, line: Line): boolean {
  return ENDED.test(text.slice(Math.max(line.start, line.end - 12), line.end))
}

/**
 * Whether the break after `line` is only a wrap. Either a sentence goes on in lower case, or the next line's first word
 * would not have fitted: in text wrapped at a width every line is full.
 */
export function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (text.slice(line.end - 2, line.end) === '  ' || text[line.end - 1] === '\\') return false
  const length = line.end - line.first
  const at = /["'“‘«([*_]/u.test(text[next.first] as string) ? next.first + 1 : next.first
  if (endsSentence(text, line) && (startsUpper(text, at) || length < 40)) return false
  if (startsLower(text, at)) return length >= 30
  if (width < 50 || width > 130) return false
  let word = next.first
  while (word < next.end && !/\s/.test(text[word] as string)) word++
  return length + 1 + (word - next.first) > width
}
