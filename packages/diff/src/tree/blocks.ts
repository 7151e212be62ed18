import { frontMatterEnd } from '@fairnotice/policy/front-matter'
import type { Line } from './lines.ts'
import { atxHeading, continues, linesOf, listMark, unquoted } from './lines.ts'
import { inferredHeading } from './plain.ts'
import type { BlockKind } from './types.ts'

/** A block before it has sentences or a section. */
export interface RawBlock {
  kind: BlockKind
  start: number
  end: number
  content: number
  depth: number
  row: number | null
  goesOn: boolean
}

const FENCE = /^(?:`{3,}|~{3,})/
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const UNDERLINE = /^(?:={3,}|-{3,})\s*$/
/** What may begin another block within a quotation. */
const MARKED = /[-*+#`~|\d•]/
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$|^\|[ \t]*:?-+:?[ \t]*\|$/

/**
 * Cuts a text into blocks, line by line: one scanner for Markdown and for plain text as found on the web, since real
 * policies mix both. Offsets are the text's own, so unlike a Markdown parser's tree nothing here can lose a character.
 */
export function blocksOf(text: string): RawBlock[] {
  const lines = linesOf(text)
  const blocks: RawBlock[] = []
  const tabs = text.includes('\t')
  const plain = !lines.some((line, i) => atxHeading(text, line) || isUnderlined(i))
  let rows = 0
  /** The line that goes on in the paragraph before it, if it is one of prose. */
  let next = -1
  let i = frontMatter()
  while (i < lines.length) i = take(i)
  return blocks

  function slice(line: Line): string {
    return text.slice(line.first, line.end)
  }
  function isBlank(line: Line | undefined): boolean {
    return line === undefined || line.first >= line.end
  }
  function short(line: Line): boolean {
    return line.end - line.first <= 400
  }
  function isUnderlined(at: number): boolean {
    const line = lines[at]
    const under = lines[at + 1]
    if (!line || !under || isBlank(line) || isBlank(under) || !short(under) || !UNDERLINE.test(slice(under)))
      return false
    return (
      short(line) &&
      listMark(text, line) === null &&
      !text.slice(line.first, line.end).includes('|') &&
      !RULE.test(slice(line))
    )
  }
  function isDelimiter(line: Line | undefined): boolean {
    return (
      line !== undefined && !isBlank(line) && line.end - line.first <= 4000 && DELIMITER_ROW.test(slice(line).trimEnd())
    )
  }
  function isRow(at: number): boolean {
    const line = lines[at]
    if (!line || isBlank(line)) return false
    return text[line.first] === '|' || (isDelimiter(lines[at + 1]) && slice(line).includes('|'))
  }
  function tabbed(line: Line): boolean {
    const value = slice(line).trim()
    return value.split('\t', 4).length > 2
  }
  function push(kind: BlockKind, line: Line, extra: Partial<RawBlock> = {}): void {
    blocks.push({
      kind,
      start: line.start,
      end: line.end,
      content: line.first,
      depth: 0,
      row: null,
      goesOn: false,
      ...extra,
    })
  }

  /** Its lines are no policy: the published page leaves them out. */
  function frontMatter(): number {
    const end = frontMatterEnd(text)
    let at = 0
    for (let line = lines[at]; line && line.start < end; line = lines[++at]) if (!isBlank(line)) push('markup', line)
    return at
  }

  function take(at: number): number {
    const line = lines[at] as Line
    if (isBlank(line)) return at + 1
    if (short(line) && FENCE.test(slice(line))) return fence(at)
    const heading = atxHeading(text, line)
    if (heading) {
      push('heading', line, heading)
      return at + 1
    }
    if (isUnderlined(at)) {
      const under = lines[at + 1] as Line
      push('heading', line, { depth: text[under.first] === '=' ? 1 : 2, end: under.end })
      return at + 2
    }
    if (isDelimiter(line) || (short(line) && RULE.test(slice(line)))) {
      push('markup', line)
      return at + 1
    }
    if (isRow(at) || (rowAbove(at) && slice(line).includes('|'))) return row(line, '|', at)
    if (tabs && tabbed(line)) return row(line, '\t', at)
    // What is indented below an item belongs to it, as a definition does to its term.
    const ofItem = line.indent >= 2 && blocks.at(-1)?.kind === 'item'
    const depth = plain && !ofItem ? inferredHeading(text, lines, at, blocks.length === 0) : null
    if (depth !== null) {
      push('heading', line, { depth })
      return at + 1
    }
    return prose(at)
  }

  function rowAbove(at: number): boolean {
    const last = blocks.at(-1)
    const above = lines[at - 1]
    return Boolean(
      last && above && !isBlank(above) && (last.kind === 'cell' || isDelimiter(above)) && last.start >= above.start,
    )
  }

  function fence(at: number): number {
    const mark = slice(lines[at] as Line).slice(0, 3)
    let to = at
    do {
      const line = lines[to] as Line
      if (!isBlank(line)) push(to === at ? 'markup' : 'code', line)
      to++
    } while (to < lines.length && !slice(lines[to] as Line).startsWith(mark))
    if (to < lines.length) push('markup', lines[to++] as Line)
    return to
  }

  function row(line: Line, separator: '|' | '\t', at: number): number {
    rows++
    let start = line.start
    let column = 0
    const cell = (end: number) => {
      let content = start
      while (content < end && /[|\s]/.test(text[content] as string)) content++
      if (content === end) content = start
      blocks.push({ kind: 'cell', start, end, content, depth: column++, row: rows, goesOn: false })
      start = end
    }
    const body = text[line.first] === separator ? line.first + 1 : line.first
    let last = line.end
    while (last > body && /\s/.test(text[last - 1] as string)) last--
    for (let k = body; k < last - 1; k++) if (text[k] === separator && text[k - 1] !== '\\') cell(k)
    cell(line.end)
    return at + 1
  }

  /** A paragraph or list item: its first line, and the lines that only wrap it. */
  function prose(at: number): number {
    const line = lines[at] as Line
    const mark = listMark(text, line)
    let kind: BlockKind = mark === null ? 'paragraph' : 'item'
    let content = mark ?? unquoted(text, line)
    let to = at + 1
    if (content === line.end && to < lines.length && !isBlank(lines[to]) && !startsBlock(to)) {
      // A mark alone on its line ("-") belongs to the next one.
      content = (lines[to] as Line).first
      to++
    } else if (content === line.end) {
      kind = 'markup'
      content = line.first
    }
    const width = runWidth(at)
    while (to < lines.length && !isBlank(lines[to]) && !startsBlock(to)) {
      if (!continues(text, lines[to - 1] as Line, lines[to] as Line, width)) break
      to++
    }
    blocks.push({
      kind,
      start: line.start,
      end: (lines[to - 1] as Line).end,
      content,
      depth: Math.min(line.indent >> 1, 99),
      row: null,
      goesOn: at === next,
    })
    // In plain text each line that is no wrap is a paragraph.
    const goesOn = !plain && kind !== 'markup' && to < lines.length && !isBlank(lines[to])
    if (goesOn && (!startsBlock(to) || quotesOn(lines[to - 1] as Line, lines[to] as Line))) next = to
    return to
  }

  /** Whether two lines belong to one quoted paragraph. */
  function quotesOn(line: Line, after: Line): boolean {
    const words = unquoted(text, after)
    const marks = (of: Line, to: number) => text.slice(of.first, to).replace(/\s/g, '')
    return (
      words < after.end &&
      marks(line, unquoted(text, line)) === marks(after, words) &&
      !MARKED.test(text[words] as string)
    )
  }

  function startsBlock(at: number): boolean {
    const line = lines[at] as Line
    return (
      text[line.first] === '>' ||
      listMark(text, line) !== null ||
      atxHeading(text, line) !== null ||
      isUnderlined(at) ||
      isRow(at) ||
      isDelimiter(line) ||
      (short(line) && (FENCE.test(slice(line)) || RULE.test(slice(line)))) ||
      (plain && inferredHeading(text, lines, at, false) !== null)
    )
  }

  /** The longest of the next lines without a blank between them; 200 lines say enough. */
  function runWidth(at: number): number {
    let width = 0
    for (let k = at; k < Math.min(lines.length, at + 200) && !isBlank(lines[k]); k++) {
      const line = lines[k] as Line
      width = Math.max(width, line.end - line.first)
    }
    return width
  }
}
