import type { TableBlock } from './content.ts'
import { type Line, linesOf } from './lines.ts'
import type { Element, Paper } from './paper.ts'
import type { Setting } from './setting.ts'
import { faceIn, withStandIns } from './stand-ins.ts'
import { writeLines } from './write-lines.ts'

const STYLE = { size: 8.6, leading: 12.5 }
const PAD = 5
/** Of a column: pdfkit knows it, its types don't yet. */
const HEAD = { scope: 'Column' } as object
const LINE = '#c5ccd6'

/** A table as wide as the text; a row that is higher than a page goes on on the next. */
export function writeTable(paper: Paper, parent: Element, { rows }: TableBlock, setting: Setting): void {
  const table = paper.element(parent, 'Table')
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = columnWidths(paper, rows, columns, setting)
  const lefts = widths.map((_, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0)
    return setting.rightToLeft ? setting.x + setting.width - before - (widths[index] as number) : setting.x + before
  })
  for (const row of rows) {
    const tr = paper.element(table, 'TR')
    const cells = row.map((cell, index) => ({
      cell,
      element: paper.element(tr, cell.head ? 'TH' : 'TD', cell.head ? HEAD : {}),
      setting: {
        ...setting,
        x: (lefts[index] as number) + PAD,
        width: (widths[index] as number) - 2 * PAD,
        bar: (lefts[index] as number) + (setting.rightToLeft ? (widths[index] as number) + 3 : -3),
        marked: row.slice(0, index).reduce((sum, { marks = [] }) => sum + marks.length, 0),
      },
      lines: linesOf(
        withStandIns(
          cell.head ? cell.runs.map((run) => ({ ...run, bold: true })) : cell.runs,
          setting.missing,
          setting.language,
        ),
        STYLE.size,
        (widths[index] as number) - 2 * PAD,
        paper.measure,
        setting.rightToLeft,
      ),
    }))
    const height = Math.max(1, ...cells.map(({ lines }) => lines.length)) * STYLE.leading
    paper.need(Math.min(height + 2 * PAD, 300))
    rule(paper, setting, row.every(({ head }) => head) ? 1 : 0.5)
    for (let done = 0; done * STYLE.leading < height; ) {
      const fits = Math.max(1, Math.floor((paper.room - PAD) / STYLE.leading))
      const top = paper.y + PAD
      let bottom = top
      for (const { cell, element, setting: inner, lines } of cells) {
        paper.y = top
        const part: Line[] = lines.slice(done, done + fits)
        writeLines(paper, element, part, inner, STYLE, done === 0 ? cell.marks : [])
        bottom = Math.max(bottom, paper.y)
      }
      paper.y = bottom + PAD
      done += fits
      if (done * STYLE.leading < height) paper.newPage()
    }
    for (const { element } of cells) element.end()
    tr.end()
  }
  rule(paper, setting, 0.5)
  table.end()
  paper.space(10)
}

function rule(paper: Paper, { x, width }: Setting, thick: number): void {
  paper.artifact((doc) =>
    doc
      .moveTo(x, paper.y)
      .lineTo(x + width, paper.y)
      .lineWidth(thick)
      .stroke(LINE),
  )
}

/** Wide enough for the longest word where that is possible; what is left is shared by how much there is to say. */
function columnWidths(paper: Paper, rows: TableBlock['rows'], columns: number, { width, language }: Setting): number[] {
  const least = new Array<number>(columns).fill(20)
  const wanted = new Array<number>(columns).fill(20)
  for (const row of rows)
    row.forEach(({ runs, head }, index) => {
      const wide = (text: string) =>
        withStandIns([{ text, bold: head }], new Set(), language).reduce(
          (sum, run) => sum + paper.measure(faceIn(run), run.text) * STYLE.size,
          2 * PAD,
        )
      const text = runs.map((run) => run.text).join('')
      const words = text.split(/\s+/).map((word) => wide(word) + 2)
      least[index] = Math.max(least[index] as number, Math.min(140, Math.max(...words)))
      wanted[index] = Math.max(wanted[index] as number, Math.min(600, wide(text)))
    })
  const total = least.reduce((sum, one) => sum + one, 0)
  if (total >= width) return least.map((one) => (one / total) * width)
  const extra = wanted.map((one, index) => Math.max(0, one - (least[index] as number)))
  const extras = extra.reduce((sum, one) => sum + one, 0) || 1
  return least.map((one, index) => one + ((extra[index] as number) / extras) * (width - total))
}
