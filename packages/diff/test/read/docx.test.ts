import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'
import { readAs } from '../../src/read/index.ts'
import { toDocx } from '../../src/render/index.ts'
import { hasOffice, textsOf } from '../docx/office.ts'
import { PAIRS } from '../docx/pairs.ts'
import { paragraph, run, table, type WordFile, wordFile } from './word.ts'

async function read(file: WordFile): Promise<{ markdown: string; notes: string[] }> {
  const reading = await readAs('policy.docx', await wordFile(file))
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return { markdown: reading.markdown.trimEnd(), notes: reading.notes.map(({ message }) => message) }
}
const markdown = async (file: WordFile) => (await read(file)).markdown
const lines = (...all: string[]) => all.join('\n\n')

const CLAUSES = [
  { shown: 'decimal %1.', style: 'Kop1' },
  { shown: 'decimal %1.%2' },
  { shown: 'lowerLetter (%3)' },
  { shown: 'lowerRoman (%4)' },
]
const HEADINGS = {
  Kop1: { name: 'heading 1', pPr: '<w:numPr><w:numId w:val="1"/></w:numPr>' },
  Clause: { name: 'Clause', pPr: '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>' },
  Kop2: { name: 'heading 2' },
}
const clauses = { definitions: [CLAUSES], lists: [{ definition: 0 }], styles: HEADINGS }
const PLAIN = [{ shown: 'decimal %1.' }, { shown: 'bullet •' }, { shown: 'bullet ◦' }]

describe('the numbers of a Word document', () => {
  it('are read as Word shows them, though its text does not hold them', async () => {
    const body = [
      { text: 'Who we are', style: 'Kop1' },
      { text: 'We are the rowing club.', style: 'Clause' },
      { text: 'In this policy:', style: 'Clause' },
      { text: '“member” means anyone who pays;', list: [2, 1] as [number, number] },
      { text: '“guest” means', list: [2, 1] as [number, number] },
      { text: 'a visitor, or', list: [3, 1] as [number, number] },
      { text: 'a supplier.', list: [3, 1] as [number, number] },
      { text: 'What we keep', style: 'Kop1' },
      { text: 'Subject to clause 1.2(a), we keep your name.', style: 'Clause' },
    ]
    expect(await markdown({ ...clauses, body })).toBe(
      lines(
        '# 1. Who we are',
        '1.1 We are the rowing club.',
        '1.2 In this policy:',
        '(a) “member” means anyone who pays;',
        '(b) “guest” means',
        '(i) a visitor, or',
        '(ii) a supplier.',
        '# 2. What we keep',
        '2.1 Subject to clause 1.2(a), we keep your name.',
      ),
    )
  })

  it('stay a list where a list can show them, and go on after what stands between', async () => {
    const body = [
      { text: 'your name', list: [0, 1] as [number, number] },
      { text: 'your address', list: [0, 1] as [number, number] },
      { text: 'And, if you ask for it:' },
      { text: 'your photo', list: [0, 1] as [number, number] },
      { text: 'taken at the club', list: [1, 1] as [number, number] },
    ]
    expect(await markdown({ body, definitions: [PLAIN], lists: [{ definition: 0 }] })).toBe(
      '1. your name\n2. your address\n\nAnd, if you ask for it:\n\n3. your photo\n   - taken at the club',
    )
  })

  it('begin anew where another list begins, with nothing between the two', async () => {
    const body = [
      { text: 'one', list: [0, 1] as [number, number] },
      { text: 'two', list: [0, 1] as [number, number] },
      { text: 'one again', list: [0, 2] as [number, number] },
    ]
    const lists = [{ definition: 0 }, { definition: 0, anew: { 0: 1 } }]
    expect(await markdown({ body, definitions: [PLAIN], lists })).toBe('1. one\n2. two\n\n1) one again')
  })

  it('are none of a paragraph that was deleted', async () => {
    const deleted = '<w:del w:id="1" w:author="E"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    const body = [
      { text: 'stays', list: [2, 1] as [number, number] },
      { runs: deleted, list: [2, 1] as [number, number], mark: '<w:del w:id="2" w:author="E"/>' },
      { text: 'stays, too', list: [2, 1] as [number, number] },
      { text: 'One clause', list: [2, 1] as [number, number], mark: '<w:del w:id="3" w:author="E"/>' },
      { text: ' made of two', list: [2, 1] as [number, number] },
    ]
    const { markdown: text, notes } = await read({ ...clauses, body })
    expect(text).toBe(lines('(a) stays', '(b) stays, too', '(c) One clause made of two'))
    expect(notes).toEqual(['Tracked changes are read as accepted (3).'])
  })

  it('begin a list that is indented and stands under no other, with no empty item around it', async () => {
    const body = [{ text: 'We keep:' }, { text: 'names', list: [2, 1] as [number, number] }]
    expect(await markdown({ body, definitions: [PLAIN], lists: [{ definition: 0 }] })).toBe('We keep:\n\n- names')
  })

  it.skipIf(!hasOffice)(
    `are those that LibreOffice shows${hasOffice ? '' : ' (skipped: soffice is not installed)'}`,
    async () => {
      const files = fc.sample(numberedFiles, { seed: 20_270_302, numRuns: 25 })
      const shown = textsOf(await Promise.all(files.map(wordFile)))
      for (const [k, file] of files.entries()) {
        const bare = (text: string) =>
          text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        const ours = bare(await markdown(file)).map((line) => line.replace(/\\/g, '').replace(/^- /, '• '))
        const theirs = bare(shown[k] as string).map((line) => line.replace(/^[◦▪]/, '•'))
        expect(ours, JSON.stringify(file)).toEqual(theirs)
      }
    },
    120_000,
  )
})

/** Lists of every format, entered and left at any level. The first level’s text is no plain number, so all are spelled out. */
const level = (k: number) =>
  fc.record({
    shown: fc.constantFrom(
      ...['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman'].flatMap((format) => [
        `${format} (%${k + 1})`,
        `${format} ${[...Array(k + 1).keys()].map((n) => `%${n + 1}`).join('.')}`,
      ]),
    ),
    start: fc.constantFrom(1, 1, 1, 3),
  })
const numberedFiles = fc
  .record({
    definitions: fc.array(fc.tuple(fc.constant({ shown: 'decimal Article %1' }), level(1), level(2), level(3)), {
      minLength: 1,
      maxLength: 2,
    }),
    anew: fc.option(fc.constantFrom(1, 5), { nil: undefined }),
    steps: fc.array(fc.record({ move: fc.integer({ min: -2, max: 1 }), num: fc.nat(3), plain: fc.nat(6) }), {
      minLength: 4,
      maxLength: 25,
    }),
  })
  .map(({ definitions, anew, steps }): WordFile => {
    let at = 0
    const lists = [{ definition: 0 }, { definition: definitions.length - 1, ...(anew ? { anew: { 0: anew } } : {}) }]
    const body = steps.map(({ move, num, plain }, k) => {
      if (plain === 0) return { text: `text${k}` }
      at = Math.max(0, Math.min(3, at + move))
      return { text: `word${k}`, list: [at, 1 + (num % lists.length)] as [number, number] }
    })
    return { body, definitions, lists }
  })

describe('the headings of a Word document', () => {
  it('stand below its title, and are those of its own styles, too', async () => {
    const styles = {
      Titel: { name: 'Title' },
      Kop1: { name: 'heading 1' },
      Own: { name: 'Policy Section', basedOn: 'Kop1' },
      Other: { name: 'Part', pPr: '<w:outlineLvl w:val="1"/>' },
    }
    const body = [
      { text: 'Privacy policy', style: 'Titel' },
      { text: 'Who we are', style: 'Kop1' },
      { text: 'What we keep', style: 'Own' },
      { text: 'Photos', style: 'Other' },
      { text: 'Videos', outline: 2 },
      { text: 'We keep them.' },
    ]
    expect(await markdown({ body, styles })).toBe(
      lines('# Privacy policy', '## Who we are', '## What we keep', '### Photos', '#### Videos', 'We keep them.'),
    )
  })

  it('are no clauses that a template numbers by a style of headings', async () => {
    const long = 'We keep your name and your address for as long as you are a member, and for one year after.'
    const body = [
      { text: long, style: 'Kop1' },
      { text: 'Your rights.', style: 'Kop1' },
    ]
    expect(await markdown({ ...clauses, body })).toBe(lines(`1. ${long}`.replace('1.', '1\\.'), '# 2. Your rights.'))
  })

  it('are not said twice by a table of contents', async () => {
    const styles = { Kop1: { name: 'heading 1' }, Inhopg1: { name: 'toc 1' }, Kopvan: { name: 'TOC Heading' } }
    const body = [
      { text: 'Contents', style: 'Kopvan' },
      { text: 'Who we are 1', style: 'Inhopg1' },
      { text: 'Who we are', style: 'Kop1' },
    ]
    expect(await read({ body, styles })).toEqual({
      markdown: '# Who we are',
      notes: ['Left out: the table of contents.'],
    })
  })
})

describe('the tables of a Word document', () => {
  const cell = (...texts: string[]) => texts.map((text) => paragraph({ text }))
  const rows = [
    [cell('Data'), cell('Kept')],
    [cell('Name'), cell('1 year', 'or longer')],
  ]
  const read = '| Data | Kept |\n| ---- | ---------------- |\n| Name | 1 year or longer |'

  it.each([
    ['by the look of the table', table(rows, '<w:tblLook w:val="04A0" w:firstRow="1"/>')],
    ['by the look as older programs write it', table(rows, '<w:tblLook w:val="04A0"/>')],
    [
      'in bold throughout',
      table([['Data', 'Kept'].map((text) => [paragraph({ runs: run(text, '<w:b/>') })]), rows[1] as string[][]]),
    ],
  ])('have a head where Word draws one, %s, and cells whose lines stand apart', async (_name, body) => {
    expect(
      (await markdown({ body: [body] })).replace(/\*\*/g, '').replace(/ +\|/g, ' |').replace(/-+ \|/g, '- |'),
    ).toBe(read.replace(/ +\|/g, ' |').replace(/-+ \|/g, '- |'))
  })

  it('have none where the first row is one like the others', async () => {
    expect(await markdown({ body: [table(rows)] })).toMatch(/^\|\s+\|\s+\|\n\|[ -]+\|[ -]+\|\n\| Data \|/)
  })
})

describe('a redline that comes back', () => {
  it.each(['a table removed', 'a column removed', 'a column added', 'a table moved', 'links and bold', 'a policy'])(
    'is read as its changes accepted: %s',
    async (name) => {
      const [old, now] = PAIRS[name] as [string, string]
      const back = await readAs('redline.docx', await toDocx(compare(old, now), { old, new: now }))
      const plain = await readAs('text.docx', await toDocx(compare(now, now), { old: now, new: now }))
      expect(back.ok && back.markdown).toBe(plain.ok && plain.markdown)
      expect(back.ok && back.notes.map(({ code }) => code)).toContain('tracked')
    },
  )
})

describe('what stands beside a Word document’s text', () => {
  it('is spelled out where it is a footnote, and said to be left out where it is a comment', async () => {
    const body = [
      { runs: `${run('We follow the law')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}` },
      { runs: `${run('We keep logs.')}<w:r><w:commentReference w:id="1"/></w:r>` },
    ]
    expect(await read({ body, footnotes: ['The Act of 2018.'], comments: ['Still right?'] })).toEqual({
      markdown: lines('We follow the law\\[1].', 'We keep logs.', '\\[1] The Act of 2018.'),
      notes: ['Left out: comments (1).'],
    })
  })
})

describe('a page’s table', () => {
  it('keeps a cell’s paragraphs and items apart', async () => {
    const html =
      '<table><tr><th>Data</th><th>Why</th></tr><tr><td><p>name</p><p>photo</p></td><td>For:<ul><li>letters</li><li>cards</li></ul></td></tr></table>'
    const reading = await readAs('a.html', new TextEncoder().encode(html))
    expect(reading.ok && reading.markdown).toContain('| name photo | For: • letters • cards |')
  })
})
