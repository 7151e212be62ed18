import { describe, expect, it } from 'vitest'
import { difference } from '../src/compare/documents.ts'
import { parse } from '../src/tree/parse.ts'
import { mark } from './notation.ts'

const table = (...rows: string[]) =>
  ['| Data | Why | Kept |', '|---|---|---|', ...rows.map((row) => `| ${row} |`), ''].join('\n')

/** Each change as its type and how it reads, white space and the table's own signs aside. */
function read(old: string, now: string): string[] {
  return difference(parse(old), parse(now)).changes.map(
    ({ type, segments }) =>
      `${type}: ${segments
        .map(mark)
        .join('')
        .replace(/[|\s]+/g, ' ')
        .replace(/\{\+ \+\}|\[- -\]/g, '')
        .trim()}`,
  )
}

describe('a table is compared row by row and cell by cell', () => {
  it('shows a period of a row that changed its place as the period of that row', () => {
    const old = table('Name | Contact | 1 year', 'IP address | Security | 30 days')
    const now = table('IP address | Security | 90 days', 'Name | Contact | 1 year', 'Voice | Help | 2 days')
    expect(read(old, now)).toContain('moved: [-30-]{+90+} days')
    expect(read(old, now)).toContain('added: {+ 2 days +}')
  })

  it('does not take one row for another because both are kept for some days', () => {
    expect(
      read(table('IP address | Security | 30 days'), table('Voice | Help | 2 days')).map((each) => each.split(':')[0]),
    ).toEqual([...Array(3).fill('removed'), ...Array(3).fill('added')])
  })

  it('takes out one row among others that say the same', () => {
    const rows = ['Alpha | Hosting | 1 year', 'Beta | Hosting | 1 year', 'Gamma | Hosting | 1 year']
    expect(read(table(...rows), table(rows[0] as string, rows[2] as string))).toEqual([
      'removed: [- Beta -]',
      'removed: [- Hosting -]',
      'removed: [- 1 year -]',
    ])
  })

  it('follows a row whose first cell was renamed', () => {
    const changes = read(table('IP | Security | 30 days'), table('IP address | Security | 90 days'))
    expect(changes).toEqual(['edited: IP{+ address+}', 'edited: [-30-]{+90+} days'])
  })

  it('shows sorted rows as moved, and nothing else', () => {
    const rows = ['Zeta | Payment | 7 years', 'Alpha | Hosting | 1 year', 'Gamma | Mail | 30 days']
    expect(read(table(...rows), table(...rows.toSorted())).every((each) => each.startsWith('moved: '))).toBe(true)
  })

  it('adds a column without touching the others', () => {
    const old = '| Data | Kept |\n|---|---|\n| Name | 1 year |\n| Voice | 30 days |\n'
    const now = '| Data | Why | Kept |\n|---|---|---|\n| Name | Contact | 1 year |\n| Voice | Help | 30 days |\n'
    expect(read(old, now).filter((each) => !each.includes('---'))).toEqual([
      'added: {+ Why +}',
      'added: {+ Contact +}',
      'added: {+ Help +}',
    ])
  })

  it('knows swapped columns by their names', () => {
    const old = '| Mail | Post |\n|---|---|\n| yes please | no thanks |\n'
    const now = '| Post | Mail |\n|---|---|\n| no thanks | yes please |\n'
    const { changes } = difference(parse(old), parse(now))
    expect(changes.filter(({ difference: what }) => what === 'words')).toEqual([])
    expect(changes.some(({ type }) => type === 'moved')).toBe(true)
  })
})

describe('lists and lines', () => {
  it('puts an item in without shifting those that follow', () => {
    expect(
      read('(a) to see;\n(b) to mend;\n(c) to object.', '(a) to see;\n(b) to erase;\n(c) to mend;\n(d) to object.'),
    ).toEqual(['added: {+(b) to erase; +}', 'edited: ([-b-]{+c+}) to mend;', 'edited: ([-c-]{+d+}) to object.'])
  })

  it.each([
    [
      'Last updated on:\n\nApril 11, 2017\n\nWe keep logs.',
      'Last updated on:\n\nSeptember 6, 2017\n\nWe keep logs.',
      'edited: [-April 11, 2017-]{+September 6, 2017+}',
    ],
    ['How long?One year.Who?We do.', 'How long?Two months.Who?We do.', 'edited: [-One year-]{+Two months+}.'],
  ])('takes a short line for what stands in its place now, though no word stayed', (old, now, expected) => {
    expect(read(old, now)).toEqual([expected])
  })

  it('says what was removed before what was added in its place', () => {
    const old = 'We keep logs for long.\n\nPhotos of members hang in the hall.\n\nYou may object.'
    const now = 'We keep logs for long.\n\nCookies remember who visited us before.\n\nYou may object.'
    expect(read(old, now).map((each) => each.split(':')[0])).toEqual(['removed', 'added'])
  })

  it.each([
    ['the line below a heading', 'Cookies\n=======\n\nWe set two.', '# Cookies\n\nWe set two.'],
    ['a rule', 'We set two.\n\n---\n\nYou may object.', 'We set two.\n\nYou may object.'],
    ['bold type', 'We **never** sell data.', 'We never sell data.'],
    ['a bullet', '- your name\n- your age\n', '* your name\n* your age\n'],
  ])('calls %s formatting', (_name, old, now) => {
    const { changes } = difference(parse(old), parse(now))
    expect(changes.length).toBeGreaterThan(0)
    expect(
      changes.map((change) => change.difference).filter((each) => each !== 'formatting' && each !== 'space'),
    ).toEqual([])
  })
})
