import { compare } from '@fairnotice/diff'
import { describe, expect, test } from 'vitest'
import { comparisonPdf } from '../src/index.ts'
import { fileOf } from './facts.ts'
import { all, readPdf } from './read.ts'

const OLD = `# Privacy policy

## Retention

We keep cookie data for 180 days.

- your name
- your shoe size

| Data | How long |
|---|---|
| Cookies | 180 days |
`
const NEW = OLD.replaceAll('180 days', '2 years').replace('- your shoe size', '- your photograph')

const compared = (old: string, now: string, more: object = {}) => ({
  ...fileOf(now),
  from: 2,
  comparison: compare(old, now, { language: 'en' }),
  texts: { old, new: now },
  ...more,
})

/** A string of the PDF, as pdfkit writes one that isn't plain ASCII, or that is. */
const says = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes).includes(`/ActualText (${text.replace(/[()\\]/g, '\\$&')})`)

describe('a comparison as PDF', { timeout: 60_000 }, () => {
  test('marks what changed by markers that a screen reader says in words', async () => {
    const bytes = comparisonPdf(compared(OLD, NEW))
    const { spoken } = await readPdf(bytes)
    const words = spoken.replace(/\s+/g, ' ')
    expect(words).toContain('We keep cookie data for [−180 days−] [+2 years+].')
    expect(says(bytes, '[removed: ')).toBe(true)
    expect(says(bytes, '[added: ')).toBe(true)
  })

  test('in the words of the frame, whatever the language of the text', () => {
    const bytes = comparisonPdf(compared(OLD, NEW, { frame: 'nl' }))
    expect(says(bytes, '[geschrapt: ')).toBe(true)
    expect(says(bytes, '[toegevoegd: ')).toBe(true)
  })

  test('lists every change, material first, each leading to its place', async () => {
    const file = compared(OLD, NEW)
    const read = await readPdf(comparisonPdf(file))
    const links = read.links.filter((link) => link.startsWith('#c-'))
    expect(new Set(links)).toEqual(new Set(file.comparison.changes.map(({ id }) => `#${id}`)))
    expect(read.spoken).toContain('180 days → 2 years')
    expect(all(read.tree, 'H1').map(({ text }) => text)).toEqual([
      'Members’ privacy policy: from version 2 to version 3',
    ])
    const levels = JSON.stringify(read.tree).match(/"role":"H\d"/g) ?? []
    expect(levels.every((level, index) => index === 0 || Number(level[9]) <= Number(levels[index - 1]?.[9]) + 1)).toBe(
      true,
    )
  })

  test('shows tables as tables, with what changed in their cells', async () => {
    const read = await readPdf(comparisonPdf(compared(OLD, NEW)))
    expect(all(read.tree, 'TD').map(({ text }) => text)).toContainEqual(
      expect.stringContaining('[−180 days−] [+2 years+]'),
    )
  })

  test('two texts that are the same are said to be', async () => {
    const { spoken } = await readPdf(comparisonPdf(compared(OLD, OLD)))
    expect(spoken).toContain('Nothing changed.')
  })

  test('is the same bytes each time', () => {
    const file = compared(OLD, NEW)
    expect(Buffer.compare(comparisonPdf(file), comparisonPdf(file))).toBe(0)
  })
})
