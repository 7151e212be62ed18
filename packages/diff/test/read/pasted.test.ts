import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToMarkdown } from '../../src/read/index.ts'

const marker = (sign: string, font = 'Symbol') =>
  `<![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`
const item = (level: number, sign: string, words: string, list = 0) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'>${marker(sign)}<span lang=EN-GB>${words}<o:p></o:p></span></p>`
const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- @list l0:level1 {mso-level-number-format:bullet} p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`
const read = (html: string) => htmlToMarkdown(html).markdown

describe('what is pasted from Word', () => {
  it('is headings, words and lists within lists, without a trace of Word', () => {
    const html = word(`
<h2><span lang=EN-US>What we keep<o:p></o:p></span></h2>
<p class=MsoNormal><span lang=EN-US>We keep your <b style='mso-bidi-font-weight:normal'>boat</b> and your <i>oars</i>.<o:p></o:p></span></p>
${item(1, '·', 'your name')}
${item(2, 'o', 'first name')}
${item(2, 'o', 'family name')}
${item(1, '·', 'your orders')}
<p class=MsoNormal>Then you may:</p>
${item(1, '1.', 'ask us', 1)}
${item(1, '2.', 'wait a month', 1)}`)
    expect(read(html)).toBe(`## What we keep

We keep your **boat** and your _oars_.

- your name
  - first name
  - family name
- your orders

Then you may:

1. ask us
2. wait a month
`)
  })

  it('keeps the number that a list goes on with', () => {
    expect(read(word(item(1, '3.', 'third') + item(1, '4.', 'fourth')))).toBe('3. third\n4. fourth\n')
  })

  it('keeps a numbered heading a heading', () => {
    expect(read(word(`<h2 style='mso-list:l0 level1 lfo1'>${marker('1.')}Scope</h2>`))).toMatch(/^## /)
  })

  it('takes a first row in bold for the head of its table', () => {
    const html =
      word(`<table class=MsoTableGrid border=1><tr><td valign=top><p class=MsoNormal><b>Data<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b>Kept for</b></p></td></tr><tr><td><p class=MsoNormal>Name</p></td><td><p>2 years</p></td></tr></table>`)
    expect(read(html)).toBe('| Data | Kept for |\n| ---- | -------- |\n| Name | 2 years  |\n')
  })

  it('loses no word of any list, at whatever levels its items stand', () => {
    const items = fc.array(
      fc.record({
        level: fc.integer({ min: 1, max: 9 }),
        sign: fc.constantFrom('·', 'o', '1.', 'b)', '(3)', 'iv.'),
        words: fc.stringMatching(/^[a-z]{3,9}$/),
      }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(items, (list) => {
        const markdown = read(word(list.map(({ level, sign, words }) => item(level, sign, words)).join('\n')))
        expect(markdown.match(/[a-z]{3,}/g)).toEqual(list.map(({ words }) => words))
        expect(markdown.split('\n').filter((line) => line.trim() && !/^\s*(?:[-*]|\d+[.)]) \S/.test(line))).toEqual([])
      }),
    )
  })
})

describe('what is pasted from Google Docs', () => {
  const docs = (body: string) =>
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">${body}</b>`

  it('is blocks and not one bold text, with bold and italics where someone made them', () => {
    const html = docs(
      '<h2 dir="ltr"><span style="font-size:16pt">What we keep</span></h2><p dir="ltr"><span style="font-weight:400">We keep your </span><span style="font-weight:700">boat</span><span> and </span><span style="font-style:italic">oars</span><span>.</span></p>',
    )
    expect(read(html)).toBe('## What we keep\n\nWe keep your **boat** and _oars_.\n')
  })

  it('is lists within lists', () => {
    const li = (level: number, words: string) =>
      `<li dir="ltr" aria-level="${level}"><p dir="ltr" role="presentation"><span>${words}</span></p></li>`
    expect(
      read(docs(`<ul>${li(1, 'your name')}<ul>${li(2, 'first name')}</ul>${li(1, 'your orders')}</ul><br />`)),
    ).toBe('- your name\n  - first name\n- your orders\n')
  })
})

it('leaves pictures out that say nothing, and keeps those that do', () => {
  expect(read('<p>We keep it.</p><img src="https://elsewhere.example/pixel.gif" width="1" height="1">')).toBe(
    'We keep it.\n',
  )
  expect(read('<p><img src="flow.png" alt="How data flows"></p>')).toContain('How data flows')
})
