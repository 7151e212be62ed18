import type { Grid, Row } from '../grid.ts'
import { signOf } from '../shape.ts'
import type { ShownBlock } from '../walk.ts'
import { NORMAL, type Part, paragraphXml } from './paragraph.ts'
import type { Sign, Tracker } from './tracker.ts'
import type { ParagraphWriter } from './writer.ts'

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')
/** A page's text, in twentieths of a point. */
const WIDTH = 9026

/** A table with tracked rows and cells, and tracked words within cells that stay. */
export function tableOf({ rows }: Grid, writer: ParagraphWriter, tracker: Tracker): Part {
  const columns = Math.max(1, ...rows.map((row) => row.cells.length))
  const width = Math.floor(WIDTH / columns)
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns)
  const body = rows.map((row) => rowXml(row, columns, width, writer, tracker)).join('')
  return {
    table: `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`,
  }
}

function rowXml(
  { cells, header }: Row,
  columns: number,
  width: number,
  writer: ParagraphWriter,
  tracker: Tracker,
): string {
  const signs = cells.map(signOfCell)
  const sign = signs.every((each) => each === signs[0]) ? (signs[0] ?? '=') : '='
  tracker.turn()
  const tracked = sign === '=' ? '' : `<w:${sign === '-' ? 'del' : 'ins'} ${tracker.by()}/>`
  const properties = `${header ? '<w:tblHeader/>' : ''}${tracked}`
  const filled = cells.map((cell, k) => {
    const paragraphs = writer.paragraphs(cell)
    const last = paragraphs.at(-1)
    // A cell's last paragraph can't be joined with any other.
    if (last && sign === '=') last.mark = '='
    const own = sign === '=' ? (signs[k] as Sign) : '='
    return cellXml(paragraphs.map((paragraph) => paragraphXml(paragraph, tracker)).join(''), own, width, tracker)
  })
  const empty = Array.from({ length: columns - cells.length }, () =>
    cellXml(paragraphXml({ form: NORMAL, was: null, inner: '', mark: sign, ends: sign }, tracker), '=', width, tracker),
  )
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${[...filled, ...empty].join('')}</w:tr>`
}

/** What moved counts as removed where it was and as added where it is. */
function signOfCell(cell: ShownBlock): Sign {
  const moved = cell.changes.some(({ type }) => type === 'moved')
  return moved && !cell.departs ? '+' : signOf(cell.runs)
}

function cellXml(inner: string, sign: Sign, width: number, tracker: Tracker): string {
  const tracked = sign === '=' ? '' : `<w:cell${sign === '-' ? 'Del' : 'Ins'} ${tracker.by()}/>`
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${tracked}</w:tcPr>${inner}</w:tc>`
}
