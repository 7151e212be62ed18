import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/fairnotice.mjs', import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-cli-'))
  writeFileSync(join(folder, 'old.md'), '# Policy\n\nWe keep logs for 30 days.\n')
  mkdirSync(join(folder, 'folder.html'))
  writeFileSync(join(folder, 'empty.md'), '\n')
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([80, 0, 1, 2, 255]))
  writeFileSync(join(folder, 'fake.docx'), 'hello')
  writeFileSync(join(folder, 'new.txt'), '# Policy\n\nWe keep logs for 90 days.\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

function fairnotice(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...words],
      { cwd: folder, env: { ...process.env, NO_COLOR: '1' } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
      },
    )
  })
}

describe('fairnotice diff', () => {
  it('prints the changes and exits with 1', async () => {
    const { code, out, err } = await fairnotice('diff', 'old.md', 'new.txt')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('[-30-]{+90+} days')
  }, 30_000)

  it('knows the organisation’s own words from a file, and says what is wrong with one', async () => {
    writeFileSync(join(folder, 'buddy.md'), 'A buddy gets your name.\n')
    writeFileSync(join(folder, 'volunteer.md'), 'A volunteer gets your name.\n')
    writeFileSync(join(folder, 'words.json'), '{"words": [["buddy", "volunteer"]]}')
    writeFileSync(join(folder, 'unfit.json'), '{"words": ["buddy"], "recipients": "Larkspur", "name": 1}')
    writeFileSync(
      join(folder, 'unnamed.json'),
      '{"audiences": [{"slug": "divers", "cues": ["divers"], "names": "Divers"}]}',
    )
    const compared = ['diff', 'buddy.md', 'volunteer.md', '--format', 'json', '--language', 'en']
    expect(JSON.parse((await fairnotice(...compared)).out).material).toBe(true)
    expect(JSON.parse((await fairnotice(...compared, '--words', 'words.json')).out).material).toBe(false)
    const { code, err } = await fairnotice(...compared, '--words', 'unfit.json')
    expect(code).toBe(2)
    expect(err).toContain(
      'unfit.json: it has no place for “name”; “recipients” is a list of names; “words” is a list of',
    )
    expect((await fairnotice(...compared, '--words', 'unnamed.json')).err).toContain('and “names” by language')
  }, 30_000)

  it('exits with 0 when nothing changed', async () => {
    const { code, out } = await fairnotice('diff', 'old.md', 'old.md', '--language', 'nl')
    expect(code).toBe(0)
    expect(out).toBe('Er is niets gewijzigd.\n')
  }, 30_000)

  it('prints fairnotice.diff/1 as JSON', async () => {
    const { code, out } = await fairnotice('diff', 'old.md', 'new.txt', '--format', 'json', '--language', 'en')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      schema: 'fairnotice.diff/1',
      material: true,
      coarse: [],
      changes: [{ type: 'edited' }],
    })
  }, 30_000)

  it('writes the format that the file’s ending names', async () => {
    for (const [name, start] of [
      ['x.html', '<!doctype html>'],
      ['x.md', '# old.md → new.txt'],
      ['x.docx', 'PK'],
      ['x.json', '{\n'],
    ] as const) {
      expect((await fairnotice('diff', 'old.md', 'new.txt', '--out', name)).code).toBe(1)
      expect(readFileSync(join(folder, name), 'latin1').slice(0, 2), name).toBe(start.slice(0, 2))
    }
  }, 60_000)

  it('says in one line per file what is wrong, and exits with 2', async () => {
    const { code, out, err } = await fairnotice('diff', 'gone.md', 'old.pdf')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trim().split('\n')).toHaveLength(2)
    expect(err).toContain('gone.md: there is no such file')
    expect(err).toContain('old.pdf')
  }, 30_000)

  it.each([
    [['diff', 'old.md'], 'missing required argument'],
    [['diff', 'old.md', 'new.txt', '--format', 'pdf'], 'Allowed choices'],
    [['diff', 'old.md', 'new.txt', '--format', 'docx'], '--out'],
    [['diff', 'old.md', 'new.txt', '--out', 'no/such/folder/x.json'], 'x.json: there is no such folder'],
    [['diff', 'old.md', 'new.txt', '--out', 'folder.html'], 'folder.html: this is a folder'],
    [['diff', 'old.md', 'new.txt', '--out', 'x.pdf'], 'x.pdf: its ending names no format'],
    [['diff', 'old.md', 'new.txt', '--format', 'json', '--out', 'x.docx'], 'x.docx: what is written is json'],
    [['diff', 'old.md', 'new.txt', '--format', 'docx', '--out', 'x.md'], 'x.md: what is written is docx'],
    [['diff', 'old.md', 'new.txt', '--language', 'es'], 'en, nl, fr, de'],
    [['diff', 'folder.html', 'new.txt'], 'folder.html: this is a folder'],
    [['diff', 'empty.md', 'new.txt'], 'empty.md: there is no text in it'],
    [['diff', 'old.md', 'binary.txt'], 'binary.txt: not a text file'],
    [['diff', 'old.md', 'fake.docx'], 'fake.docx: not a Word document'],
    [['unknown'], 'unknown command'],
  ])(
    '%j is trouble',
    async (words, said) => {
      const { code, err } = await fairnotice(...words)
      expect(code).toBe(2)
      expect(err).toContain(said)
      expect(err).not.toContain('    at ')
    },
    30_000,
  )
})
