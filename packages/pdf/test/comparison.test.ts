import { compare } from '@fairnotice/diff'
import { policyHtml } from '@fairnotice/policy'
import fc from 'fast-check'
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

  test('keeps bold and links, and leads where either text did', async () => {
    const old = '# P\n\nKept for **180 days**, see [our list](https://lists.example/old) and *more*.'
    const now = '# P\n\nKept for **2 years**, see [our list](https://lists.example/new) and more.'
    const read = await readPdf(comparisonPdf(compared(old, now)))
    const words = read.spoken.replace(/\s+/g, ' ')
    expect(words).toContain('Kept for [−180 days−] [+2 years+], see')
    expect(words).not.toMatch(/\*|\]\(/)
    expect(words).toContain('[Aa more Aa]')
    expect(words).toContain('https://lists.example/old')
    expect(read.links).toContain('https://lists.example/new')
  })

  test('shows a number that changed, and an item that moved under another', async () => {
    const old = '# P\n\n1. your name\n2. your address\n3. your shoe size\n'
    const { spoken } = await readPdf(
      comparisonPdf(compared(old, '# P\n\n1. your name\n4. your address\n5. your age\n')),
    )
    const words = spoken.replace(/\s+/g, ' ')
    expect(words).toContain('your address')
    expect(words).toContain('4.')
  })

  test('survives whatever was edited, and shows every word of the new text', async () => {
    const part = fc.constantFrom(
      '## Heading\n\n',
      'We keep **names** here. ',
      'See [this](https://a.example/1). ',
      '\n\n',
      '- one\n',
      '2. two\n',
      '> said\n\n',
      '`code` ',
      '| a | b |\n|---|---|\n| c | d |\n\n',
      '中文。',
      '<b>x</b> ',
      '*it* ',
    )
    const text = fc.array(part, { maxLength: 12 }).map((parts) => `# P\n\n${parts.join('')}`)
    await fc.assert(
      fc.asyncProperty(text, text, async (old, now) => {
        const { spoken } = await readPdf(comparisonPdf(compared(old, now)))
        const said = new Set(spoken.split(/[^\p{L}\p{N}]+/u))
        const words = policyHtml(now, { language: 'en' })
          .html.replace(/<[^>]*>/g, ' ')
          .split(/[^\p{L}\p{N}]+/u)
        expect(words.filter((word) => !said.has(word))).toEqual([])
      }),
      { numRuns: 40 },
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
