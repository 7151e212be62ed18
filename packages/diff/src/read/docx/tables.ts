import { attribute, below, child, children, isOn, local, make } from './parts.ts'

/** Takes out rows, columns and tables that were deleted with changes tracked: they are read as accepted. */
export function settleTables(document: Document): void {
  for (const table of [...below(document)].filter((each) => local(each) === 'tbl')) {
    for (const row of children(table, 'tr')) {
      for (const cell of children(row, 'tc')) if (child(child(cell, 'tcPr'), 'cellDel')) row.removeChild(cell)
      if (child(child(row, 'trPr'), 'del') || !child(row, 'tc')) table.removeChild(row)
    }
    if (!child(table, 'tr')) table.parentNode?.removeChild(table)
  }
}

/** Marks the first row of a table as its head where Word draws it so, by the table's look or in bold throughout. */
export function headTables(document: Document): void {
  for (const table of [...below(document)].filter((each) => local(each) === 'tbl')) {
    const rows = children(table, 'tr')
    const first = rows[0]
    if (!first || rows.length < 2 || rows.some((row) => isOn(child(child(row, 'trPr'), 'tblHeader')))) continue
    if (!looksLikeHead(child(child(table, 'tblPr'), 'tblLook')) && !isBold(first)) continue
    const properties = child(first, 'trPr') ?? first.insertBefore(make(first, 'trPr'), children(first, 'tc')[0] ?? null)
    properties.appendChild(make(first, 'tblHeader'))
  }
}

/** `w:tblLook`: newer programs write the flag out, older ones as a bit of a number (§17.4.55). */
function looksLikeHead(look: Element | null): boolean {
  const flag = attribute(look, 'firstRow')
  if (flag !== null) return flag === '1' || flag === 'true'
  return (Number.parseInt(attribute(look) ?? '0', 16) & 0x20) !== 0
}

function isBold(row: Element): boolean {
  const runs = [...below(row)].filter((each) => local(each) === 'r' && child(each, 't'))
  return runs.length > 0 && runs.every((run) => isOn(child(child(run, 'rPr'), 'b')))
}
