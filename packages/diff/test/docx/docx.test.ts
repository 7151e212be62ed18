import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'
import { readAs } from '../../src/read/index.ts'
import { toDocx } from '../../src/render/index.ts'
import { NEW_RICH, OLD_RICH } from '../example-rich.ts'
import { hasOffice, settled } from './office.ts'
import { PAIRS } from './pairs.ts'
import { versions } from './policies.ts'
import { redlineIsValid } from './property.ts'
import { linesIn, linesOf } from './read.ts'
import { faultsOf } from './schema.ts'
import { unzipped } from './unzip.ts'

const redline = (old: string, now: string) => toDocx(compare(old, now, { language: 'en' }), { old, new: now })
const bodyOf = async (old: string, now: string) => unzipped(await redline(old, now)).get('word/document.xml') as string
/** All letters and digits: what is left of a text whatever its paragraphs and marks. */
const squeezed = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join('') ?? ''
const names = Object.keys(PAIRS)
const pair = (name: string) => PAIRS[name] as [string, string]

describe('a Word document with tracked changes', () => {
  it.each(names)('is one that Word accepts: %s', async (name) => {
    expect(faultsOf(await redline(...pair(name)))).toEqual([])
  })

  it(redlineIsValid.name, async () => {
    await fc.assert(redlineIsValid.property, { numRuns: 60 })
  }, 60_000)

  it('pairs each range of a move with one other, where a row’s two cells became one paragraph', async () => {
    const old =
      '## About we\n\n| Data | Kept |\n|---|---|\n| [link](https://a.example/x) keep | we |\n| we | we |\n\n## About we\n\nOurs: & we.\n'
    const now =
      '## About we\n\n- Ours: we data.\n\n## About we\n\nOurs: & we.\n\n## About we\n\n> Ours: for נתונים [link](https://a.example/x) keep.\n'
    expect(faultsOf(await redline(old, now))).toEqual([])
  })

  it('is the same file for the same comparison', async () => {
    const [once, twice] = [await redline(OLD_RICH, NEW_RICH), await redline(OLD_RICH, NEW_RICH)]
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true)
  })

  it('names the text’s language, its author, and when', async () => {
    const texts = { old: 'Wij bewaren uw gegevens.', new: 'Wij bewaren al uw gegevens.' }
    const options = { author: 'Ana & Vos', date: '2027-01-05T09:30:00Z', title: 'a → b' }
    const files = unzipped(await toDocx(compare(texts.old, texts.new, { language: 'nl' }), texts, options))
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
    expect(files.get('word/document.xml')).toMatch(
      /<w:ins w:id="\d+" w:author="Ana &amp; Vos" w:date="2027-01-05T09:3\d:00Z">/,
    )
    expect(files.get('docProps/core.xml')).toContain('<dc:title>a → b</dc:title>')
    expect(files.get('word/comments.xml')).toContain('wezenlijk')
  })

  it('says in a comment how much each change weighs, and why', async () => {
    const comparison = compare(OLD_RICH, NEW_RICH, { language: 'en' })
    const comments = unzipped(await toDocx(comparison, { old: OLD_RICH, new: NEW_RICH })).get('word/comments.xml')
    expect(comments).toContain('material, edited')
    expect(comments).toContain('Kept longer: 30 days → 90 days (GDPR 13(2)(a))')
    const bare = await toDocx(comparison, { old: OLD_RICH, new: NEW_RICH }, { comments: false })
    expect(unzipped(bare).get('word/comments.xml')).not.toContain('<w:comment ')
    expect(faultsOf(bare)).toEqual([])
  })
})

describe('what Word shows as its own', () => {
  it('tracks rows that came and went, and words within a cell that stayed', async () => {
    const xml = await bodyOf(OLD_RICH, NEW_RICH)
    expect(xml.match(/<w:tbl>/g)?.length).toBe(1)
    expect(xml).toContain('<w:trPr><w:tblHeader/></w:trPr>')
    expect(xml.match(/<w:trPr><w:ins /g)?.length).toBe(1)
    expect(xml.match(/<w:trPr><w:del /g)?.length).toBe(1)
    expect(xml).toMatch(/<w:delText xml:space="preserve">30<\/w:delText>/)
  })

  it('tracks a column’s cells where the rows stayed', async () => {
    expect((await bodyOf(...pair('a column added'))).match(/<w:cellIns /g)?.length).toBe(3)
    expect((await bodyOf(...pair('a column removed'))).match(/<w:cellDel /g)?.length).toBe(3)
  })

  it('makes headings, lists and quotes by style', async () => {
    const xml = await bodyOf(NEW_RICH, NEW_RICH)
    for (const form of ['Heading1', 'Heading2', 'ListParagraph', 'Quote']) expect(xml).toContain(`w:val="${form}"`)
    expect(xml.match(/<w:numPr><w:ilvl w:val="[012]"\/>/g)?.length).toBe(7)
  })

  it('keeps bold, italics and links, and tracks where only the look changed', async () => {
    const xml = await bodyOf(
      'We **never** sell [it](https://a.example).\n',
      'We never sell _any_ of [it](https://a.example).\n',
    )
    expect(xml).toMatch(/<w:rPrChange [^>]+><w:rPr><w:b\/><w:bCs\/><\/w:rPr><\/w:rPrChange>/)
    expect(xml).toMatch(/<w:ins [^>]+><w:r><w:rPr><w:i\/>/)
    expect(xml).toMatch(/<w:hyperlink r:id="link1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"\/><\/w:rPr><w:t [^>]+>it</)
  })

  it('shows a link that leads elsewhere as the old one removed and the new one added', async () => {
    const docx = await redline('Read [it](https://a.example/1).\n', 'Read [it](https://a.example/2).\n')
    const files = unzipped(docx)
    expect(files.get('word/document.xml')).toMatch(
      /<w:hyperlink r:id="link1"><w:del .+?<w:delText [^>]+>it<.+?<w:hyperlink r:id="link2"><w:ins .+?<w:t [^>]+>it</,
    )
    expect(files.get('word/_rels/document.xml.rels')).toContain('Target="https://a.example/2" TargetMode="External"')
  })

  it('makes no link of what Word could not follow', async () => {
    const hostile = 'A [one](javascript:alert(1)), [two](file:///etc/passwd), [three](/here), [four](http://[) end.\n'
    const files = unzipped(await redline('', hostile))
    expect(files.get('word/document.xml')).not.toContain('w:hyperlink')
    expect(files.get('word/_rels/document.xml.rels')).not.toContain('External')
  })

  it('gives both ends of each move one name', async () => {
    const xml = await bodyOf(...pair('a policy'))
    const ends = (name: string) =>
      [...xml.matchAll(new RegExp(`<w:${name}RangeStart [^>]*w:name="([^"]+)"`, 'g'))].map(([, n]) => n)
    expect(ends('moveFrom').length).toBeGreaterThan(2)
    expect(ends('moveTo').toSorted()).toEqual(ends('moveFrom').toSorted())
  })
})

describe('accepting and rejecting', () => {
  it.each(names)('reads as the new text when accepted: %s', async (name) => {
    const [old, now] = pair(name)
    const read = await readAs('redline.docx', await redline(old, now))
    const markdown = read.ok ? read.markdown : ''
    const bare = markdown.replace(/\]\([^)]*\)/g, ']').replace(/&#x[\dA-F]+;/g, ' ')
    expect(squeezed(bare)).toBe(squeezed(linesOf(now).join(' ')))
  })

  it.skipIf(!hasOffice)(
    `gives LibreOffice the new text, or the old one${hasOffice ? '' : ' (skipped: soffice is not installed)'}`,
    async () => {
      const generated = fc.sample(versions, { seed: 20_270_301, numRuns: 20 })
      const texts = [...Object.values(PAIRS).map(([old, now]) => ({ old, new: now })), ...generated]
      const documents = await Promise.all(texts.map((each) => redline(each.old, each.new)))
      settled(documents).forEach(({ accepted, rejected }, k) => {
        const { old, new: now } = texts[k] as { old: string; new: string }
        // A paragraph's sentences may go to several new ones, a row's cells to several rows: then all words come back, and
        // not in one place.
        const shape = (lines: string[]) => (names[k] ? lines : squeezed(lines.join(' ')).split('').sort().join(''))
        const name = names[k] ?? JSON.stringify({ old, now })
        expect(shape(linesIn(accepted)), `accepted: ${name}`).toEqual(shape(linesOf(now)))
        expect(shape(linesIn(rejected)), `rejected: ${name}`).toEqual(shape(linesOf(old)))
      })
    },
    240_000,
  )
})
