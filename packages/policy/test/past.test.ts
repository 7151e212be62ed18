import { describe, expect, it } from 'vitest'
import { type PastVersion, pastBlockers, readPastName } from '../src/index.ts'

const policy = { sourceLanguage: 'en', languages: ['en', 'nl', 'pt-br'], timeZone: 'Europe/Brussels' }
const NOW = new Date('2026-11-22T22:30:00Z')

describe('the name of a file of the past', () => {
  it.each([
    ['2019-05-01.md', '2019-05-01', 'en'],
    ['v3_2020-11-02_nl.docx', '2020-11-02', 'nl'],
    ['archive/privacy-2020-11-02.nl.html', '2020-11-02', 'nl'],
    ['20201102 privacy en.txt', '2020-11-02', 'en'],
    ['2021-01-31_pt-BR.md', '2021-01-31', 'pt-br'],
    ['2021-01-31_de.md', '2021-01-31', 'en'],
    ['2021-02-30.md', null, 'en'],
    ['privacy.md', null, 'en'],
    ['order-1234567890.md', null, 'en'],
  ])('%s is of %s, in %s', (name, date, language) => {
    expect(readPastName(name, policy)).toEqual({ date, language })
  })
})

describe('what is wrong with versions of the past', () => {
  const version = (date: string, en = `Text of ${date}.`, more: Record<string, string> = {}): PastVersion => ({
    date,
    renditions: { en, ...more },
  })
  it('is nothing, in whatever order they come', () => {
    expect(pastBlockers([version('2020-02-01'), version('2019-01-01'), version('2026-11-22')], policy, NOW)).toEqual([])
  })
  it('is said of all of them at once, each by its place', () => {
    const versions = [
      version('2019-01-01', 'A'),
      version('2019-02-30'),
      version('2026-11-23'),
      version('2019-01-01', 'B'),
      version('2020-01-01', ' '),
      version('2021-01-01', 'C', { fr: 'D' }),
      version('2022-01-01', 'E'),
      version('2023-01-01', 'E'),
    ]
    expect(pastBlockers(versions, policy, NOW).map(({ code, passage }) => [code, passage])).toEqual([
      ['date-invalid', 'versions/1'],
      ['date-ahead', 'versions/2'],
      ['date-twice', 'versions/3'],
      ['text-missing', 'versions/4'],
      ['language-unknown', 'versions/5'],
      ['nothing-changed', 'versions/7'],
    ])
  })
  it('is that there are none', () => expect(pastBlockers([], policy, NOW)).toMatchObject([{ code: 'import-empty' }]))
})
