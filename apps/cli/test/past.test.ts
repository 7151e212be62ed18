import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '../src/past/folder.ts'

const policy = { sourceLanguage: 'en', languages: ['en', 'nl'] }

describe('a folder of old versions', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fairnotice-past-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const write = (files: Record<string, string>) =>
    Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))

  it('is read by the dates and languages in the names, oldest first', async () => {
    await write({
      'v2_2020-11-02_nl.md': '# Twee',
      'v2_2020-11-02_en.html': '<h1>Two</h1>',
      '2019-05-01.txt': 'One.',
      'README.pdf': 'not a text',
    })
    const { versions, files, problems } = await readFolder(folder, policy)
    expect(problems).toEqual([])
    expect(versions).toEqual([
      { date: '2019-05-01', renditions: { en: 'One.\n' } },
      { date: '2020-11-02', renditions: { en: expect.stringContaining('# Two'), nl: '# Twee' } },
    ])
    expect(files).toEqual([['2019-05-01.txt'], ['v2_2020-11-02_en.html', 'v2_2020-11-02_nl.md']])
  })

  it('says everything that is wrong at once', async () => {
    await write({
      'privacy.md': 'x',
      '2019-05-01.md': 'a',
      '2019-05-01_en.txt': 'b',
      '2020-01-01.docx': 'no Word file',
    })
    const { problems } = await readFolder(folder, policy)
    expect(problems).toHaveLength(3)
    expect(problems.join('\n')).toMatch(/privacy\.md: there is no date/)
    expect(problems.join('\n')).toMatch(/has a text in en of 2019-05-01 already/)
    expect(problems.join('\n')).toMatch(/2020-01-01\.docx/)
  })

  it.each([
    ['versions.csv', 'file,date,language,note\na.md,2019-05-01,,"First, and long"\nb.md,2019-05-01,nl,\n'],
    [
      'versions.json',
      JSON.stringify([
        { file: 'a.md', date: '2019-05-01', note: 'First, and long' },
        { file: 'b.md', date: '2019-05-01', language: 'nl' },
      ]),
    ],
  ])('is read by its index %s, and nothing else in it', async (index, text) => {
    await write({ [index]: text, 'a.md': '# One', 'b.md': '# Een', '2020-01-01.md': 'left out' })
    expect(await readFolder(folder, policy)).toMatchObject({
      versions: [{ date: '2019-05-01', note: 'First, and long', renditions: { en: '# One', nl: '# Een' } }],
      problems: [],
    })
  })

  it('names the file of an index that is not there, and the row that lacks a date', async () => {
    await write({ 'versions.csv': 'file;date\ngone.md;2019-05-01\na.md;\n' })
    expect((await readFolder(folder, policy)).problems).toEqual([
      expect.stringMatching(/versions\.csv, row 2/),
      expect.stringMatching(/^gone\.md/),
    ])
  })

  it('is refused as a whole if it is none', async () => {
    await expect(readFolder(join(folder, 'none'), policy)).rejects.toThrow(/none: there is nothing at this path/)
  })
})
