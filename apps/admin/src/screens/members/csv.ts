export interface CsvRow {
  /** The line of the file on which the row begins, from 1. */
  line: number
  cells: string[]
}

/** Rows of a CSV file (RFC 4180; separated by comma, semicolon or tab, whichever its first line has most of). */
export function readCsv(text: string): CsvRow[] {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const separator = separatorOf(source)
  const rows: CsvRow[] = []
  let row: CsvRow = { line: 1, cells: [] }
  let cell = ''
  let quoted = false
  let line = 1
  const endRow = () => {
    row.cells.push(cell)
    if (row.cells.some((each) => each.trim() !== '')) rows.push(row)
    cell = ''
  }
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string
    if (character === '\n') line += 1
    if (quoted) {
      if (character !== '"') cell += character
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (character === separator) {
      row.cells.push(cell)
      cell = ''
    } else if (character === '\n') {
      endRow()
      row = { line, cells: [] }
    } else if (character !== '\r') cell += character
  }
  endRow()
  return rows
}

function separatorOf(text: string): string {
  const first = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1)
  const count = (separator: string) => first.split(separator).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
