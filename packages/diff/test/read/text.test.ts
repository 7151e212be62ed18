import { policyHtml } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAs, readPolicy } from '../../src/read/index.ts'
import { isMarkdown } from '../../src/read/text.ts'

const TEXT = `Privacy statement

The Reed Library lends books, and keeps what it needs for that.


What do we keep?

  • Your name, and <the number> on your card.
  • The books that you have on loan; see [our rules](https://reed.example/rules).

1. How long?

We keep a loan for two years.
We never sell it. Write to desk_one@reed.example, or see https://reed.example/a_b*c*.

1) We ask.
2) You answer.

Data	Kept	Why
Card	2 years	to lend
Address	1 year	to write
`
const MEANT = `# Privacy statement

The Reed Library lends books, and keeps what it needs for that.

## What do we keep?

- Your name, and \\<the number> on your card.
- The books that you have on loan; see [our rules](https://reed.example/rules).

## 1. How long?

We keep a loan for two years.

We never sell it. Write to desk_one@reed.example, or see https://reed.example/a_b\\*c\\*.

1. We ask.
2. You answer.

| Data    | Kept    | Why      |
| ------- | ------- | -------- |
| Card    | 2 years | to lend  |
| Address | 1 year  | to write |
`
const bytes = (text: string) => new TextEncoder().encode(text)
const markdownOf = async (text: string): Promise<string> => {
  const reading = await readPolicy('policy.txt', bytes(text))
  return reading.ok ? reading.markdown : ''
}
const letters = (text: string): string => text.match(/\p{L}+/gu)?.join('') ?? ''
const shown = (markdown: string): string =>
  policyHtml(markdown)
    .html.replace(/<[^>]*>/g, ' ')
    .replace(/&lt;|&gt;|&amp;|&quot;|&#\w+;/g, ' ')

describe('a text file that is to be published', () => {
  it('becomes the headings, lists and tables that it looks like, and says so', async () => {
    const reading = await readPolicy('policy.txt', bytes(TEXT))
    expect(reading).toMatchObject({ ok: true, format: 'text', markdown: MEANT, notes: [{ code: 'looks', count: 3 }] })
  })

  it('stays as it is where it is compared, or is Markdown already', async () => {
    expect(await readAs('policy.txt', bytes(TEXT))).toMatchObject({ ok: true, markdown: TEXT })
    const markdown = '## What we keep\n\nWe keep\nlogs.'
    expect(await readPolicy('policy.txt', bytes(markdown))).toMatchObject({ ok: true, format: 'markdown', markdown })
    expect(await readPolicy('policy.md', bytes(TEXT))).toMatchObject({ ok: true, markdown: TEXT })
  })

  it('is read the same again', async () => {
    expect(await markdownOf(MEANT)).toBe(MEANT)
  })

  it('shows every letter on its page, whatever it holds', async () => {
    const word = fc.constantFrom(
      ...'We keep <your> name * _all_ # > + - 1. a) • [it] `x` ~~y~~ &amp; 1) | \\ ! http://a.example'.split(' '),
    )
    const line = fc.tuple(
      fc.constantFrom('', '', '  ', '    ', '\t', '• ', '- ', '3. '),
      fc.array(word, { minLength: 1, maxLength: 8 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        async (lines, end) => {
          const text = lines.map(([indent, words]) => indent + words.join(' ')).join(end)
          fc.pre(!isMarkdown(text))
          const markdown = await markdownOf(text)
          expect(letters(shown(markdown))).toBe(letters(text.replaceAll('&amp;', ' amp ')))
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})
