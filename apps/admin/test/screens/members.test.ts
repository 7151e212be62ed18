import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../src/screens/members/csv.ts'
import { jsonRows } from '../../src/screens/members/json-rows.ts'
import { membersOf, proposedMapping } from '../../src/screens/members/mapping.ts'

test('quotes, commas and line ends inside a cell stay in it, and the row keeps its line', () => {
  const rows = readCsv('id,name\r\n1,"Vos, Ana ""A."""\r\n2,"two\nlines"\r\n3,last')
  expect(rows).toEqual([
    { line: 1, cells: ['id', 'name'] },
    { line: 2, cells: ['1', 'Vos, Ana "A."'] },
    { line: 3, cells: ['2', 'two\nlines'] },
    { line: 5, cells: ['3', 'last'] },
  ])
})

test('a file of a spreadsheet in another language is separated by semicolons or tabs', () => {
  expect(readCsv('\ufeffnummer;e-mail\n1;a@b.example')[1]?.cells).toEqual(['1', 'a@b.example'])
  expect(readCsv('nummer\te-mail\n1\ta@b.example')[1]?.cells).toEqual(['1', 'a@b.example'])
})

test('whatever is written to CSV is read back', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', '').replaceAll('\ufeff', ''))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const written = `id,name\n${rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')}`
      const kept = rows.filter((row) => row.some((each) => each.trim() !== ''))
      expect(
        readCsv(written)
          .slice(1)
          .map(({ cells }) => cells),
      ).toEqual(kept)
    }),
  )
})

test('columns are found by the headings that people give them', () => {
  expect(proposedMapping(['Lidnummer', 'E-mailadres', 'Taal'])).toEqual({ externalId: 0, email: 1, language: 2 })
})

test('each bad row is reported with its line and reason, and is no member', () => {
  const rows = readCsv('id,email,joined\n1,a@b.example,2024-02-30T\n,a@b.example,\n3,nobody,\n4,d@e.example,2024-05-01')
  const mapping = proposedMapping(rows[0]?.cells ?? [])
  const { members, lines, bad } = membersOf(rows.slice(1), mapping)
  expect(bad).toEqual([
    { line: 2, code: 'registeredAt' },
    { line: 3, code: 'externalId' },
    { line: 4, code: 'email' },
  ])
  expect(lines).toEqual([5])
  expect(members).toEqual([{ externalId: '4', email: 'd@e.example', registeredAt: '2024-05-01T00:00:00.000Z' }])
})

test('an empty cell says nothing, so that what is known stays', () => {
  const { members } = membersOf([{ line: 2, cells: ['1', 'a@b.example', ''] }], { externalId: 0, email: 1, name: 2 })
  expect(members).toEqual([{ externalId: '1', email: 'a@b.example' }])
})

test('a time zone and more addresses are taken over where they are real', () => {
  const rows = readCsv(
    'id,email,other emails,tijdzone\n1,a@b.example,"c@d.example, e@f.example",Europe/Brussels\n2,a@b.example,nobody,\n3,a@b.example,,Brussels',
  )
  const { members, bad } = membersOf(rows.slice(1), proposedMapping(rows[0]?.cells ?? []))
  expect(members).toEqual([
    {
      externalId: '1',
      email: 'a@b.example',
      otherEmails: ['c@d.example', 'e@f.example'],
      timeZone: 'Europe/Brussels',
    },
  ])
  expect(bad).toEqual([
    { line: 3, code: 'otherEmails' },
    { line: 4, code: 'timeZone' },
  ])
})

test('JSON is taken as an array or as lines, and a broken line is named', () => {
  expect(jsonRows('[{"externalId":"1"}]').members).toEqual([{ externalId: '1' }])
  expect(jsonRows('{"externalId":"1"}\n\n{"externalId"\n{"externalId":"2"}\n')).toEqual({
    members: [{ externalId: '1' }, { externalId: '2' }],
    lines: [1, 4],
    bad: [{ line: 3, code: 'json' }],
  })
  expect(jsonRows('[{"externalId":').bad).toEqual([{ line: 1, code: 'json' }])
})
