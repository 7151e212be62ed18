import { describe, expect, it } from 'vitest'
import { difference } from '../src/compare/documents.ts'
import { rebuildNew, rebuildOld } from '../src/compare/rebuild.ts'
import { parse } from '../src/tree/parse.ts'

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n')
const letters = Array.from({ length: 1_000_000 }, (_, n) =>
  String.fromCharCode(97 + ((Math.imul(n, n + 7) >>> 3) % 26)),
).join('')

/** Seconds of processor time that any of these may take: many times what they do, far below a hang. */
const MOST_SECONDS = 20

const HOSTILE: [string, string, string][] = [
  ['a megabyte without a space', letters, `${letters.slice(0, 500_000)}X${letters.slice(500_000)}`],
  [
    'a million lines of one word',
    lines(1_000_000, (n) => `w${n}`),
    lines(1_000_000, (n) => (n === 500_000 ? 'other' : `w${n}`)),
  ],
  ['a million other lines', lines(1_000_000, (n) => `w${n}`), lines(1_000_000, (n) => `v${n}`)],
  [
    '10,000 nested lists',
    lines(10_000, (n) => `${' '.repeat(n % 1000)}- item ${n}`),
    lines(10_000, (n) => `${' '.repeat(n % 1000)}- item ${n + 1}`),
  ],
  ['10,000 lists on one line', `${'- '.repeat(10_000)}a`, `${'- '.repeat(10_000)}b`],
  ['all words equal', 'word '.repeat(250_000), 'word '.repeat(240_000)],
  ['all sentences equal', 'We keep data. '.repeat(60_000), `${'We keep data. '.repeat(59_000)}We sell it.`],
  ['nothing but signs', '!'.repeat(500_000), '?'.repeat(500_000)],
  ['open brackets', '['.repeat(500_000), ']('.repeat(250_000)],
  ['open tags', '<'.repeat(300_000), '<!--'.repeat(75_000)],
  ['half e-mail addresses', 'a@'.repeat(300_000), '@a'.repeat(300_000)],
  ['digits', '1'.repeat(1_000_000), '1,'.repeat(500_000)],
  ['cells without end', '|a'.repeat(300_000), '|b'.repeat(300_000)],
  [
    'one row of many cells',
    lines(60_000, (n) => `|c${n}`).replaceAll('\n', ' '),
    lines(60_000, (n) => `|d${n}`).replaceAll('\n', ' '),
  ],
  [
    'rows without end',
    lines(30_000, (n) => `| a${n % 100} | ${n} days |`),
    lines(30_000, (n) => `| a${n % 100} | ${n + 1} days |`),
  ],
  ['tabs without end', 'a\t'.repeat(300_000), 'b\t'.repeat(300_000)],
  ['headings without end', '# a\n'.repeat(100_000), '## a\n'.repeat(100_000)],
  ['questions run together', 'Abc?'.repeat(100_000), 'Abd?'.repeat(100_000)],
  ['invisible characters', '\u200b'.repeat(500_000), 'a\u200b'.repeat(250_000)],
  ['one letter with many accents', `e${'\u0301'.repeat(500_000)}`, `e${'\u0301'.repeat(499_999)}`],
  ['URLs in URLs', 'http://'.repeat(100_000), 'http://a.b/'.repeat(90_000)],
  ['nothing but line ends', '\n'.repeat(500_000), '\n'.repeat(499_999)],
]

describe('hostile texts end, and lose nothing', () => {
  it.each(HOSTILE)(
    '%s',
    (_name, old, now) => {
      const start = process.cpuUsage()
      const { changes } = difference(parse(old), parse(now))
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS)
      expect(changes.length).toBeGreaterThan(0)
      expect(rebuildNew(old, changes) === now).toBe(true)
      expect(rebuildOld(now, changes) === old).toBe(true)
    },
    120_000,
  )

  it('says which passages were not compared finely', () => {
    const { coarse } = difference(parse(lines(300_000, (n) => `w${n}`)), parse(lines(300_000, (n) => `w${n + 1}`)))
    expect(coarse[0]?.reason).toMatch(/Too many lines/)
  }, 60_000)
})
