import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'
import { readAs } from '../../src/read/index.ts'
import { toDocx } from '../../src/render/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('reading a file', () => {
  it('keeps .md and .txt as they are, byte order mark and line ends included', async () => {
    for (const name of ['a.md', 'a.TXT', 'a.markdown']) {
      expect(await readAs(name, bytes('\ufeffWe keep\r\nlogs.'))).toMatchObject({
        ok: true,
        markdown: '\ufeffWe keep\r\nlogs.',
        notes: [],
      })
    }
  })

  it('reads Windows-1252 and says so', async () => {
    const reading = await readAs('a.txt', Uint8Array.of(0x64, 0x6f, 0x6e, 0x6e, 0xe9, 0x65))
    expect(reading).toMatchObject({ ok: true, markdown: 'donnée' })
    expect(reading.ok && reading.notes).toHaveLength(1)
  })

  it('reads headings, lists, tables and links of a page, and nothing that is not text', async () => {
    const page = `<html><head><title>x</title></head><body><nav>menu</nav><h2>Cookies</h2><p>We set <a href="/two">two</a>.<script>evil()</script></p>
      <ul><li>one</li><li>two</li></ul><table><tr><th>Data</th></tr><tr><td>Name</td></tr></table><a href="javascript:evil()">here</a></body></html>`
    const reading = await readAs('page.html', bytes(page))
    expect(reading.ok && reading.markdown).toContain('## Cookies\n\nWe set [two](/two).')
    expect(reading.ok && reading.markdown).toContain('- one\n- two')
    expect(reading.ok && reading.markdown).toContain('| Data |')
    expect(reading.ok && reading.markdown).not.toMatch(/evil|menu/)
    expect(reading.ok && reading.notes).toEqual([{ code: 'elements', what: 'nav', message: 'Left out: nav.' }])
  })

  it('reads a page nested without end', async () => {
    const reading = await readAs('deep.html', bytes(`${'<div>'.repeat(20_000)}Deep words${'</div>'.repeat(20_000)}`))
    expect(reading.ok && reading.markdown).toContain('Deep words')
  })

  it('reads back a Word document that we wrote', async () => {
    const text = '# Policy\n\nWe keep logs for a year.\n'
    const reading = await readAs('a.docx', await toDocx(compare('', text), { old: '', new: text }))
    expect(reading.ok && reading.markdown).toContain('We keep logs for a year.')
  })

  it.each([
    ['policy.pdf', bytes('%PDF-1.7'), 'unknown-format'],
    ['policy', bytes('text'), 'unknown-format'],
    ['policy.txt', Uint8Array.of(1, 0, 2), 'not-text'],
    ['policy.docx', bytes('not a zip'), 'broken-file'],
    ['policy.md', new Uint8Array(20_000_001), 'too-large'],
    ['policy.txt', bytes(' \n'), 'no-text'],
    ['policy.html', bytes('<img src="scan.png">'), 'no-text'],
  ])('says what is wrong with %s and what to do', async (name, content, code) => {
    const reading = await readAs(name, content)
    expect(reading.ok).toBe(false)
    expect(!reading.ok && reading.problems[0]).toMatchObject({ code, message: expect.stringContaining(name) })
  })

  it('refuses a Word document that unfolds to gigabytes', async () => {
    const file = await toDocx(compare('', 'x'), { old: '', new: 'x' })
    const view = new DataView(file.buffer)
    for (let at = 0; at < file.length - 28; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true)
    expect(await readAs('bomb.docx', file)).toMatchObject({ ok: false, problems: [{ code: 'too-large' }] })
  })
})
