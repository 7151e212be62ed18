import { compare } from '@fairnotice/diff'
import { readAs } from '@fairnotice/diff/read'
import { toDocx } from '@fairnotice/diff/render'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { adopted } from '../../src/editor/source/adopt.ts'

/** Written by many hands: underlined and marked headings, stars and dashes, own line ends, a ragged table. */
const POLICY = `Privacy policy
==============

Last updated: 1 May 2026

The *Quiet Oars* rowing club ("__we__") keeps few data. We wrote this text so that
it can be read in five minutes.

What we keep
------------

* your name and address
* your **boat preferences**, and
* what you write to privacy@quiet-oars.example

## 2. Why, and for how long ##

| Data  | Purpose    |Kept for|
|:------|------------|-------:|
| Name  | membership | 2 years|
|Photos | newsletter |180 days|

We share data with:

1) the [national union](https://union.example),
2) the harbour master;
3) Acme Mail BV, see https://acme.example/privacy.

> You may object at any time.
`

/** The text as it comes back from Word, where a person changed some words. */
async function throughWord(text: string, ...changes: [from: string, to: string][]): Promise<string> {
  const zip = await JSZip.loadAsync(await toDocx(compare(text, text), { old: text, new: text }))
  let body = (await zip.file('word/document.xml')?.async('string')) as string
  for (const [from, to] of changes) {
    expect(body).toContain(from)
    body = body.replace(from, to)
  }
  zip.file('word/document.xml', body)
  const reading = await readAs('back.docx', await zip.generateAsync({ type: 'uint8array' }))
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.markdown
}

describe('a text that was in Word', () => {
  it('comes back to the byte if nobody edited it', async () => {
    expect(adopted(POLICY, await throughWord(POLICY))).toBe(POLICY)
  })

  it('keeps links that name their targets elsewhere, and what they name', async () => {
    const text = `# Privacy

Ask [our team][team], the [Authority] or [the club][].

[team]: https://quiet-oars.example/team
[authority]: <https://authority.example/ask> "By post too"

Write to us at any time.

[the club]: https://quiet-oars.example/club
`
    expect(adopted(text, await throughWord(text))).toBe(text)
    expect(adopted(text, await throughWord(text, ['Write to us', 'Call us']))).toBe(text.replace('Write to', 'Call'))
    // A paragraph that was edited there says itself where its links lead.
    expect(adopted(text, await throughWord(text, ['Ask ', 'Do ask ']))).toContain(
      'Do ask [our team](https://quiet-oars.example/team), the',
    )
  })

  it.each([
    ['in a paragraph', 'Last updated: 1 May 2026', 'Last updated: 1 June 2026'],
    ['in a heading that is underlined', 'What we keep', 'What we collect'],
    ['in a list', 'your name and address', 'your name'],
    ['in a table’s cell', '180 days', '2 years'],
    ['in a numbered list', 'the harbour master', 'the port authority'],
    ['in a quotation', 'You may object', 'You can object'],
  ])('changes %s what was changed there, and nothing else', async (_, from, to) => {
    expect(adopted(POLICY, await throughWord(POLICY, [from, to]))).toBe(POLICY.replace(from, to))
  })

  it('changes two places, each by itself', async () => {
    const back = await throughWord(POLICY, ['180 days', '2 years'], ['five minutes', 'ten minutes'])
    const now = adopted(POLICY, back)
    expect(now).toContain('|Photos | newsletter |2 years|')
    expect(now).toContain('ten minutes.\n\nWhat we keep\n------------\n\n* your name')
  })
})

/** The same block in two hands: as it was written, and as the editor writes what is new. */
const BLOCKS: [own: string, plain: string][] = [
  ['One\n===', '# One'],
  ['## Two ##', '## Two'],
  ['We *keep* __few__ data.', 'We *keep* **few** data.'],
  ['We wrap this\nover two lines.', 'We wrap this over two lines.'],
  ['Write to <a@quiet.example> now.', 'Write to a@quiet.example now.'],
  ['* boats\n* oars', '- boats\n- oars'],
  ['1) first\n2) second', '1. first\n2. second'],
  ['|Data|Kept|\n|:---|---:|\n|Name|1 year|', '| Data | Kept |\n| :--- | ---: |\n| Name | 1 year |'],
  ['>Quoted.', '> Quoted.'],
  ['***', '---'],
]
const written = (blocks: readonly number[], hand: 0 | 1) =>
  // A paragraph between any two: lists that touch would be one.
  `${blocks.map((k) => `${BLOCKS[k]?.[hand]}\n\nAnd ${k}.`).join('\n\n')}\n`
const order = fc.uniqueArray(fc.nat(BLOCKS.length - 1), { minLength: 1 })

it('keeps the hand of every block that stayed, whatever came, went or moved', () => {
  fc.assert(
    fc.property(order, order, (before, after) => {
      const hands = after.map((k) => ({ k, hand: before.includes(k) ? (0 as const) : (1 as const) }))
      const expected = `${hands.map(({ k, hand }) => `${BLOCKS[k]?.[hand]}\n\nAnd ${k}.`).join('\n\n')}\n`
      expect(adopted(written(before, 0), written(after, 1))).toBe(expected)
    }),
    { numRuns: 200 },
  )
})

it('reads as what came, whatever both texts are', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'aB1. \n-*_#|[]()<>`>'.split(''), 'word ', '\n- ', '\n# ', '\n\n'),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, text, (former, came) => {
      expect(adopted(came, adopted(former, came))).toBe(came)
    }),
    { numRuns: 500 },
  )
})
