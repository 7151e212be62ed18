import type { Block, ListBlock, Run, TextBlock } from './content.ts'
import { linesOf, RIGHT_TO_LEFT } from './lines.ts'
import { MUTED } from './page.ts'
import type { Element, Paper } from './paper.ts'
import type { Setting } from './setting.ts'
import { withStandIns } from './stand-ins.ts'
import { writeTable } from './table.ts'
import { writeLines } from './write-lines.ts'

const BODY = { size: 9.6, leading: 15 }
const CODE = { size: 8.4, leading: 12.5 }
const SMALL = { size: 7.6, leading: 12, ink: MUTED }
const HEADINGS = [
  { size: 19, leading: 25, before: 0, after: 10 },
  { size: 13.5, leading: 19, before: 18, after: 6 },
  { size: 11, leading: 16, before: 13, after: 4 },
  { size: 10, leading: 15, before: 10, after: 3 },
]

/** Writes blocks below one another into a structure element. */
export function writeBlocks(paper: Paper, parent: Element, blocks: readonly Block[], setting: Setting): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        writeHeading(paper, parent, block, setting)
        break
      case 'list':
        writeList(paper, parent, block, setting)
        break
      case 'table':
        writeTable(paper, parent, block, setting)
        break
      case 'rule':
        paper.space(6)
        paper.need(12)
        paper.artifact((doc) =>
          doc
            .moveTo(setting.x, paper.y)
            .lineTo(setting.x + setting.width, paper.y)
            .lineWidth(0.5)
            .stroke('#c5ccd6'),
        )
        paper.space(10)
        break
      default:
        writeParagraph(paper, parent, block, setting)
    }
  }
}

function writeHeading(paper: Paper, parent: Element, block: TextBlock, setting: Setting): void {
  const style = HEADINGS[Math.min(block.depth, HEADINGS.length) - 1] as (typeof HEADINGS)[number]
  const element = paper.element(parent, `H${Math.min(6, Math.max(1, block.depth))}`, spoken(block.runs))
  const runs = block.runs.map((run) => ({ ...run, bold: true }))
  const lines = linesOf(
    withStandIns(runs, setting.missing, setting.language),
    style.size,
    setting.width,
    paper.measure,
    setting.rightToLeft,
  )
  paper.space(style.before)
  // A heading stays with the first lines of its clause.
  paper.need(lines.length * style.leading + style.after + 2 * BODY.leading)
  if (block.place) paper.place(block.place)
  paper.bookmark(
    block.depth,
    block.runs
      .filter(({ sign }) => sign !== '-')
      .map(({ text }) => text)
      .join('')
      .trim() || '…',
  )
  writeLines(paper, element, lines, setting, style, block.marks)
  element.end()
  paper.y += style.after
}

function writeParagraph(paper: Paper, parent: Element, block: TextBlock, setting: Setting): void {
  const quote = block.kind === 'quote' ? 14 : 0
  const inner = { ...setting, x: setting.x + (setting.rightToLeft ? 0 : quote), width: setting.width - quote }
  const outer = block.kind === 'quote' ? paper.element(parent, 'BlockQuote') : parent
  const element = paper.element(outer, 'P', spoken(block.runs))
  const style = block.kind === 'code' ? CODE : block.kind === 'small' ? SMALL : BODY
  const parts = block.kind === 'code' ? splitLines(block.runs) : [block.runs]
  const lines = parts.flatMap((runs) =>
    linesOf(
      withStandIns(runs, setting.missing, setting.language),
      style.size,
      inner.width,
      paper.measure,
      setting.rightToLeft,
    ),
  )
  // No single line at a page's foot, nor one alone at the head of the next.
  paper.need(Math.min(lines.length, 3) * style.leading)
  writeLines(paper, element, lines, inner, style, block.marks)
  element.end()
  if (outer !== parent) outer.end()
  paper.y += setting.compact ? 2 : 7
}

/**
 * Lines that mix directions are drawn word by word, each in its place: what is read aloud and copied is the text itself.
 * A link keeps its own words, since an element with a text of its own hides what is in it.
 */
function spoken(runs: readonly Run[]): { actual?: string } {
  const text = runs.map(({ text, said }) => said ?? text).join('')
  return RIGHT_TO_LEFT.test(text) && !runs.some(({ href }) => href) ? { actual: text } : {}
}

const splitLines = (runs: readonly Run[]): Run[][] =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\n$/, '')
    .split('\n')
    .map((text) => [{ text: text || ' ', code: true }])

function writeList(paper: Paper, parent: Element, { ordered, items }: ListBlock, setting: Setting): void {
  const list = paper.element(parent, 'L')
  paper.numbered(list, ordered)
  const labels = items.map(({ label }) => paper.measure('regular', label) * BODY.size)
  const indent = Math.min(setting.width / 3, Math.max(14, ...labels.map((width) => width + 7)))
  const inner: Setting = {
    ...setting,
    compact: true,
    x: setting.x + (setting.rightToLeft ? 0 : indent),
    width: Math.max(60, setting.width - indent),
  }
  items.forEach((item, index) => {
    const element = paper.element(list, 'LI')
    paper.need(2 * BODY.leading)
    const label = paper.element(element, 'Lbl')
    const width = labels[index] as number
    const x = setting.rightToLeft ? setting.x + setting.width - width : setting.x + indent - 6 - width
    const [line] = linesOf([{ text: item.label }], BODY.size, Number.POSITIVE_INFINITY, paper.measure, false)
    const { y } = paper
    if (line) paper.line(line, x, BODY, () => label)
    paper.y = y
    label.end()
    const body = paper.element(element, 'LBody')
    if (item.blocks.length === 0) paper.y += BODY.leading
    writeBlocks(paper, body, item.blocks, inner)
    body.end()
    element.end()
  })
  list.end()
  paper.y += setting.compact ? 1 : 5
}
