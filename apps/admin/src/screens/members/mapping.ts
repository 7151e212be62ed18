import { isTimeZone } from '@fairnotice/policy'
import type { CsvRow } from './csv.ts'

export const FIELDS = [
  'externalId',
  'email',
  'otherEmails',
  'name',
  'language',
  'timeZone',
  'audiences',
  'postalAddress',
  'registeredAt',
] as const
export type Field = (typeof FIELDS)[number]
/** Field → column, or none. */
export type Mapping = Partial<Record<Field, number>>

/** Headings that people give these columns, in English and Dutch. */
const USUAL: Record<Field, RegExp> = {
  externalId: /^(external ?id|member ?(id|number|no)|id|lid(maatschaps)?nummer|klantnummer|number)$/i,
  email: /^(e-?mail( ?address)?|mail|e-?mailadres)$/i,
  otherEmails: /^(other ?(e-?mails?|addresses)( ?addresses)?|andere ?(e-?mails?|e-?mailadressen|adressen))$/i,
  name: /^(name|full ?name|naam|volledige naam)$/i,
  language: /^(language|lang|taal)$/i,
  timeZone: /^(time ?zone|tz|tijdzone)$/i,
  audiences: /^(audiences?|groups?|doelgroep(en)?|groepen)$/i,
  postalAddress: /^(postal ?address|address|adres|postadres)$/i,
  registeredAt: /^(registered ?(at|on)?|member since|joined|lid sinds|geregistreerd)$/i,
}

export function proposedMapping(headings: readonly string[]): Mapping {
  const mapping: Mapping = {}
  for (const field of FIELDS) {
    const column = headings.findIndex((heading) => USUAL[field].test(heading.trim().replaceAll('_', ' ')))
    if (column >= 0) mapping[field] = column
  }
  return mapping
}

export interface BadRow {
  line: number
  code: 'externalId' | 'email' | 'otherEmails' | 'timeZone' | 'registeredAt' | 'json'
}

const ADDRESS = /^[^\s@]+@[^\s@]+$/
const listed = (cell: string) =>
  cell
    .split(/[;,|]/)
    .map((each) => each.trim())
    .filter(Boolean)

/** The members that the rows say, and the rows that say none. Empty cells are left out: what is known stays. */
export function membersOf(
  rows: readonly CsvRow[],
  mapping: Mapping,
): { members: Record<string, unknown>[]; lines: number[]; bad: BadRow[] } {
  const members: Record<string, unknown>[] = []
  const lines: number[] = []
  const bad: BadRow[] = []
  for (const { line, cells } of rows) {
    const cell = (field: Field) => (mapping[field] === undefined ? '' : (cells[mapping[field]] ?? '').trim())
    const registered = cell('registeredAt')
    const date = registered ? new Date(registered) : null
    if (!cell('externalId')) bad.push({ line, code: 'externalId' })
    if (!ADDRESS.test(cell('email'))) bad.push({ line, code: 'email' })
    const others = listed(cell('otherEmails'))
    if (!others.every((other) => ADDRESS.test(other))) bad.push({ line, code: 'otherEmails' })
    if (cell('timeZone') && !isTimeZone(cell('timeZone'))) bad.push({ line, code: 'timeZone' })
    if (date && Number.isNaN(date.getTime())) bad.push({ line, code: 'registeredAt' })
    if (bad.at(-1)?.line === line) continue
    const member: Record<string, unknown> = { externalId: cell('externalId'), email: cell('email') }
    for (const field of ['name', 'language', 'timeZone', 'postalAddress'] as const)
      if (cell(field)) member[field] = field === 'language' ? cell(field).toLowerCase() : cell(field)
    const audiences = listed(cell('audiences'))
    if (others.length > 0) member.otherEmails = others
    if (audiences.length > 0) member.audiences = audiences
    if (date) member.registeredAt = date.toISOString()
    members.push(member)
    lines.push(line)
  }
  return { members, lines, bad }
}
