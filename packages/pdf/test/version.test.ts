import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { versionPdf } from '../src/index.ts'
import { fileOf, sha256 } from './facts.ts'
import { all, readPdf } from './read.ts'

const EXAMPLE = new URL('../../../apps/cli/example/privacy/3.en.md', import.meta.url)

const TEXT = `# Privacy policy

Words in **bold**, in *italics*, and [a link](https://example.org/more).

## 1. What we keep

1. Your name
2. Your address
   - where you live
   - where you work

#### A heading two levels deeper

| Data | Why | How long |
|---|---|---|
| E-mail | To write to you | 2 years |
| Cookies | Statistics | 180 days |

> What was promised.

\`\`\`
as it was typed
\`\`\`
`

describe('a version as PDF', { timeout: 60_000 }, () => {
  test('is tagged: headings without gaps, lists with labels, tables with headers, links', async () => {
    const read = await readPdf(versionPdf(fileOf(TEXT)))
    expect(read.marked).toBe(true)
    expect(read.language).toBe('en')
    expect(read.title).toBe('Privacy policy · Harbour & Heath')
    expect(all(read.tree, 'H1').map(({ text }) => text)).toEqual(['Privacy policy'])
    expect(all(read.tree, 'H2').map(({ text }) => text)).toEqual(['1. What we keep'])
    expect(all(read.tree, 'H3').map(({ text }) => text)).toEqual(['A heading two levels deeper'])
    expect(all(read.tree, 'Lbl').map(({ text }) => text)).toEqual(['1.', '2.', '•', '•'])
    expect(all(read.tree, 'LBody').map(({ text }) => text)[0]).toBe('Your name')
    expect(all(read.tree, 'TH').map(({ text }) => text)).toEqual(['Data', 'Why', 'How long'])
    expect(all(read.tree, 'TD').map(({ text }) => text)).toContain('180 days')
    expect(all(read.tree, 'Link').map(({ text }) => text)).toContain('a link')
    expect(read.links).toContain('https://example.org/more')
    expect(read.outline).toEqual(['Privacy policy', '  1. What we keep', '    A heading two levels deeper'])
  })

  test('says which version it is, when it was published, and where to see whether it is in force', async () => {
    const { spoken } = await readPdf(versionPdf(fileOf(TEXT, { frame: 'nl' })))
    expect(spoken).toContain('Versie 3.')
    expect(spoken).toContain('4 januari 2027')
    expect(spoken).toContain('https://policies.harbourandheath.example/privacy/v/3')
    expect(spoken).toContain(sha256(TEXT))
  })

  test('reads in the order of the text; page numbers and running heads are artifacts', async () => {
    const read = await readPdf(versionPdf(fileOf(readFileSync(EXAMPLE, 'utf8'))))
    expect(read.pages).toBeGreaterThan(3)
    expect(read.artifacts).toContain(`Page 2 of ${read.pages}`)
    expect(read.spoken).not.toContain('Page 2 of')
    const clauses = [...readFileSync(EXAMPLE, 'utf8').matchAll(/^## (.*)$/gm)].map(([, title]) => title as string)
    const places = clauses.map((title) => read.spoken.replace(/\s+/g, ' ').indexOf(title))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('holds every word of the text', async () => {
    const text = readFileSync(EXAMPLE, 'utf8')
    const { spoken } = await readPdf(versionPdf(fileOf(text)))
    const said = new Set(spoken.split(/[^\p{L}\p{N}]+/u))
    const words = text.replace(/\]\([^)]*\)/g, ']').split(/[^\p{L}\p{N}]+/u)
    expect(words.filter((word) => !said.has(word))).toEqual([])
  })

  test('is the same bytes on any day, in any zone, and never carries the clock', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 8 }), fc.date({ noInvalidDate: true }), (text, published) => {
        const file = fileOf(`# Policy\n\n${text}`, { published })
        const before = versionPdf(file)
        expect(Buffer.compare(versionPdf(file), before)).toBe(0)
      }),
      { numRuns: 15 },
    )
    const dir = mkdtempSync(join(tmpdir(), 'fairnotice-pdf-'))
    const script = join(dir, 'make.ts')
    writeFileSync(
      script,
      `import { createHash } from 'node:crypto'
const { versionPdf } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)})
const { fileOf } = await import(${JSON.stringify(new URL('./facts.ts', import.meta.url).href)})
const RealDate = Date
globalThis.Date = class extends RealDate { constructor(...of) { super(...(of.length ? of : [RealDate.now() + Number(process.argv[2])])) } }
console.log(createHash('sha256').update(versionPdf(fileOf('# P\\n\\nSome *words*.'))).digest('hex'))`,
    )
    const at = (days: number, TZ: string) =>
      execFileSync(process.execPath, [script, String(days * 86_400_000)], { env: { ...process.env, TZ } }).toString()
    expect(at(400, 'Asia/Tokyo')).toBe(at(0, 'UTC'))
  })

  test('another text is another file, with another identity', () => {
    const id = (bytes: Uint8Array) => /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    const [a, b] = ['# A\n\nOne.', '# A\n\nTwo.'].map((text) => id(versionPdf(fileOf(text))))
    expect(a).toMatch(/^[0-9a-f]{32}$/)
    expect(a).not.toBe(b)
  })

  test('names itself PDF/UA-1 and embeds every font that it uses', () => {
    const raw = Buffer.from(versionPdf(fileOf(TEXT))).toString('latin1')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toMatch(/\/DisplayDocTitle true/)
    expect(raw.match(/\/Subtype \/Type0/g)?.length).toBe(raw.match(/\/FontFile2/g)?.length)
    expect(raw).not.toMatch(/\/BaseFont \/Helvetica/)
  })

  test('right to left: the words are read in their order, and lines begin at the right', async () => {
    const text = '# מדיניות פרטיות\n\nאנו שומרים את הנתונים 180 ימים (ולא יותר).'
    const bytes = versionPdf(fileOf(text, { language: 'he' }))
    const read = await readPdf(bytes)
    expect(read.language).toBe('he')
    expect(read.spoken.normalize('NFC')).toContain('180')
    const raw = Buffer.from(bytes)
    const said = Buffer.from(`\ufeff${'אנו שומרים את הנתונים 180 ימים'}`, 'utf16le').swap16()
    // pdfkit escapes brackets and backslashes inside strings; none of these bytes is one.
    expect(raw.includes(said.subarray(0, 12))).toBe(true)
  })

  test('a character that no font has is said by name, shown as a box, and breaks nothing', async () => {
    const read = await readPdf(versionPdf(fileOf('# P\n\nHello བོད and 漢字.')))
    expect(read.spoken).toContain('U+0F56')
    expect(read.spoken).toContain('□')
    expect(read.spoken).not.toContain('U+6F22')
  })

  test('survives whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(versionPdf(fileOf(text, { title: text.slice(0, 20) })).length).toBeGreaterThan(1000)
      }),
      { numRuns: 60 },
    )
    const hostile = [
      `# ${'x'.repeat(4000)}`,
      `${'- '.repeat(400)}deep`,
      `|${'a|'.repeat(40)}\n|${'-|'.repeat(40)}\n|${'word '.repeat(900)}|${'b|'.repeat(39)}`,
      '<script>alert(1)</script>\n\n[x](javascript:alert(1))',
      '',
    ]
    for (const text of hostile) expect(versionPdf(fileOf(text)).length).toBeGreaterThan(1000)
  })

  test('a text of scripts leads nowhere but to web and mail', async () => {
    const read = await readPdf(
      versionPdf(fileOf('[x](javascript:alert(1)) [y](data:text/html,1) [z](mailto:a@b.example)')),
    )
    expect(read.links.filter((link) => !link.startsWith('https://policies.')).sort()).toEqual(['mailto:a@b.example'])
  })
})
