import type { Grammar } from '../meaning/grammar.ts'
import type { Topic } from '../meaning/languages/index.ts'
import { Memory } from '../meaning/memory.ts'
import { fold, plain } from '../meaning/plain.ts'
import type { Block, Document } from '../tree/types.ts'
import type { Range } from '../types.ts'
import { topicsOf } from './topics.ts'

/** One cell of a register of processing: of which entry, what it tells of, and the values in it. */
export interface Cell {
  /** What the row or the block is about, as written; '' when nothing says so. */
  entry: string
  /** How the column or the label is called, as written. */
  label: string
  topic: Topic
  /** As written, in order. */
  values: string[]
}

/** What registers have columns or labels for. */
const TOLD = new Set<Topic>(['purpose', 'legal-basis', 'data-category', 'retention', 'recipient', 'transfer'])

/** The cell in which a range stands; null where no column or label says what it tells of. */
export function cellOf(range: Range | undefined, at: number, document: Document, grammar: Grammar): Cell | null {
  const block = document.blocks[at]
  if (!range || !block) return null
  return block.kind === 'cell' ? inTable(document, at, grammar) : underLabel(document, range, grammar)
}

/** The cell with the same entry and label in another text: what was added to a list there, and what was in it before. */
export function counterpart(cell: Cell, document: Document, grammar: Grammar): Cell | null {
  const found = CELLS.get(`${grammar.lexicon.language} ${document.text}`, () => allCells(document, grammar))
  return found.get(nameOf(cell)) ?? null
}

const CELLS = new Memory<Map<string, Cell>>(4)
const nameOf = ({ entry, label }: Cell): string => `${key(entry)} | ${key(label)}`

/** Every cell of a text by its entry and label; the first of two with the same. */
function allCells(document: Document, grammar: Grammar): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  const add = (cell: Cell | null): void => {
    if (cell && !cells.has(nameOf(cell))) cells.set(nameOf(cell), cell)
  }
  for (const [at, block] of document.blocks.entries()) if (block.kind === 'cell') add(inTable(document, at, grammar))
  const lines = linesOf(document.text)
  for (const i of lines.keys()) add(labelled(lines, i, grammar))
  return cells
}

function inTable(document: Document, at: number, grammar: Grammar): Cell | null {
  const cell = document.blocks[at] as Block
  const text = (block: Block | undefined): string => (block ? plain(document.text.slice(block.content, block.end)) : '')
  let column: Block | undefined
  let row: Block | undefined
  for (let i = at - 1; i >= 0 && ['cell', 'markup'].includes(document.blocks[i]?.kind ?? ''); i--) {
    const other = document.blocks[i] as Block
    if (other.kind !== 'cell') continue
    if (other.depth === cell.depth) column = other
    if (other.row === cell.row && other.depth === 0) row = other
  }
  const label = text(column)
  const topic = topicOfLabel(label, grammar)
  return topic ? { entry: text(row), label, topic, values: valuesOf(text(cell)) } : null
}

/** A label is this long at most, and stands at most this many lines above what it labels. */
const LONGEST = 90
const LINES = 14

function underLabel(document: Document, range: Range, grammar: Grammar): Cell | null {
  const start = range.start + range.text.length - range.text.trimStart().length
  const lines = linesOf(document.text)
  const here = lines.findLastIndex((line) => line.start <= start)
  for (let i = here; i >= 0 && i >= here - LINES; i--) {
    const line = (lines[i] as Line).text
    if (i < here && BREAK.test(line)) return null
    const cell = labelled(lines, i, grammar)
    if (cell) return cell
    if (/^\s*#/.test(line) || (i < here && /[.!]\s*$/.test(line))) return null
  }
  return null
}

/** The cell that a line with a label opens. */
function labelled(lines: Line[], i: number, grammar: Grammar): Cell | null {
  const [, label = '', rest = ''] = LABEL.exec((lines[i] as Line).text) ?? []
  const topic = label !== '' && label.length <= LONGEST ? topicOfLabel(label, grammar) : undefined
  if (!topic) return null
  const values = rest.trim() ? valuesOf(plain(rest)) : []
  for (let j = i + 1; j < lines.length && j <= i + LINES; j++) {
    const { text } = lines[j] as Line
    if (BREAK.test(text) || LABEL.test(text) || /^\s*#/.test(text)) break
    values.push(...valuesOf(plain(text)))
  }
  return { entry: entryAbove(lines, i, grammar), label: plain(label), topic, values }
}

interface Line {
  start: number
  text: string
}

const LABEL = /^\s*(?:[-*+•]\s+)?(\**[\p{L}(][^?:\n]{2,88}(?:\?|:(?!\/\/)))\**\s*(.*)$/u
/** What parts two cells of a block: a lone dash, or nothing. */
const BREAK = /^\s*[-–_]*\s*$/
/** "Consent - We may process …": the basis of an entry, under its title. */
const BASIS = /^[^.?!]{3,60}\s[-–]\s/

/** The title of the entry: above the lines that give its basis, or the nearest heading. */
function entryAbove(lines: Line[], from: number, grammar: Grammar): string {
  for (let i = from - 1; i > 0 && i > from - 60; i--) {
    const { text } = lines[i] as Line
    const heading = /^\s*#+\s*(.*)$/.exec(text)?.[1]
    if (heading) return plain(heading)
    if (!BASIS.test(text) || !topicsOf(text.split(/\s[-–]\s/)[0] ?? '', grammar).has('legal-basis')) continue
    while (i > 0 && BASIS.test((lines[i] as Line).text)) i--
    const title = plain((lines[i] as Line).text)
    return title.length <= LONGEST ? title : ''
  }
  return ''
}

const LINES_OF = new Memory<Line[]>(4)
const linesOf = (text: string): Line[] =>
  LINES_OF.get(text, () =>
    [...text.matchAll(/[^\n]*\n?/g)].map((match) => ({ start: match.index, text: match[0].replace(/\s+$/, '') })),
  )

/** The topic that a label names, where registers have one for it. */
function topicOfLabel(label: string, grammar: Grammar): Topic | undefined {
  const [top] = [...topicsOf(plain(label), grammar)]
    .filter(([topic, score]) => TOLD.has(topic) && score >= (label.length < 24 ? 1 : 2))
    .sort((a, b) => b[1] - a[1])
  return top?.[0]
}

const valuesOf = (text: string): string[] =>
  text
    .split(/[;•·\n]|,(?!\d)/)
    .map((value) => (value.split(' ').length > 4 ? value.trim().replace(/\.$/, '') : value.trim()))
    .filter((value) => /[\p{L}\p{N}]/u.test(value))

/** What one cell has and the other has not, as sets: order says nothing. */
export function differences(old: Cell | null, now: Cell | null): { gone: string[]; come: string[] } {
  const keys = (cell: Cell | null): Set<string> => new Set(cell?.values.map(key))
  const [before, after] = [keys(old), keys(now)]
  return {
    gone: (old?.values ?? []).filter((value) => !after.has(key(value))),
    come: (now?.values ?? []).filter((value) => !before.has(key(value))),
  }
}

const key = (value: string): string =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
