import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { TEST_SECRET } from '@fairnotice/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AFTER, BEFORE, BEFORE_NL } from '../fixtures/texts.ts'
import { type House, openHouse, policySettings } from '../setup/house.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('the past, imported', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  it('comes in by API, as Markdown and files, is tried first, and is confirmed by someone else', async () => {
    const { ana, bram } = house
    await ana.call('POST', '/policies', policySettings('privacy', ['en', 'nl']))
    const versions = [
      {
        date: '2021-03-01',
        files: { en: { name: 'old.html', content: base64('<h1>Privacy</h1><p>We keep it for 90 days.</p>') } },
      },
      { date: '2023-06-15', renditions: { en: BEFORE, nl: BEFORE_NL }, note: 'Rewritten' },
    ]
    const tried = await ana.call('POST', '/policies/privacy/import', { versions, dryRun: true })
    expect(tried.body.lines).toMatchObject([
      { number: 1, date: '2021-03-01', changes: null },
      { number: 2, note: 'Rewritten' },
    ])
    expect((await ana.call('GET', '/policies/privacy')).body.versions).toEqual([])
    const wrong = [{ date: '2021-03-01', files: { en: { name: 'old.pdf', content: '' } } }]
    expect((await ana.call('POST', '/policies/privacy/import', { versions: wrong })).body).toMatchObject({
      code: 'unknown-format',
      blockers: [{ passage: 'versions/0' }],
    })
    expect((await ana.call('POST', '/policies/privacy/import', { versions })).status).toBe(201)
    expect((await bram.call('GET', '/desk')).body.waiting).toMatchObject([{ waitsFor: 'import' }])
    expect((await bram.call('GET', '/policies/privacy/import')).body).toMatchObject({ by: 'ana', yours: false })
    expect((await ana.call('POST', '/policies/privacy/import/confirm')).body.code).toBe('role-missing')
    expect((await bram.call('POST', '/policies/privacy/import/confirm')).body).toEqual({ versions: 2 })
    const { versions: made } = (await ana.call('GET', '/policies/privacy')).body
    expect(made.map(({ number, state, origin }: Record<string, string>) => [number, state, origin])).toEqual([
      [2, 'in-force', 'imported'],
      [1, 'superseded', 'imported'],
    ])
  })

  it('is followed by a version that must be announced; a draft can be discarded before', async () => {
    const { ana, chloe } = house
    const versions = '/policies/privacy/versions'
    expect((await ana.call('POST', versions, { renditions: { en: AFTER } })).body.number).toBe(3)
    expect((await chloe.call('DELETE', `${versions}/3`)).body.code).toBe('role-missing')
    expect((await ana.call('DELETE', `${versions}/3`, undefined, { 'if-match': '"9"' })).status).toBe(412)
    expect((await ana.call('DELETE', `${versions}/3`)).body).toEqual({ discarded: 3 })
    expect((await ana.call('GET', `${versions}/3`)).status).toBe(404)
    expect((await ana.call('POST', versions, { renditions: { en: AFTER } })).body.number).toBe(3)
    await ana.call('POST', `${versions}/3/submit`)
    expect((await ana.call('GET', `${versions}/3/comparison`)).body.changes.length).toBeGreaterThan(0)
    expect((await ana.call('DELETE', `${versions}/3`)).body.code).toBe('wrong-state')
  })

  it('comes in from a folder by command, or says everything that is wrong', async () => {
    const { ana } = house
    await ana.call('POST', '/policies', policySettings('cookies', ['en', 'nl']))
    const folder = await mkdtemp(join(tmpdir(), 'fairnotice-folder-'))
    const data = await mkdtemp(join(tmpdir(), 'fairnotice-data-'))
    await writeFile(join(data, 'secret'), TEST_SECRET)
    const run = async (...args: string[]) => {
      const env = { ...process.env, DATABASE_URL: house.urls.owner, FAIRNOTICE_SECRET: '', DATA_DIR: data }
      const command = [
        'apps/cli/bin/fairnotice.mjs',
        'import',
        'cookies',
        folder,
        '--by',
        'ana@quietoars.example',
        ...args,
      ]
      return promisify(execFile)(process.execPath, command, { cwd: root, env }).catch((error) => error)
    }
    for (let year = 2012; year < 2022; year++)
      await writeFile(
        join(folder, `v${year - 2011}_${year}-01-31.md`),
        `# Cookies\n\nWe keep them for ${year - 2011} days.\n`,
      )
    await writeFile(join(folder, 'undated.md'), 'x')
    const wrong = await run('--dry-run')
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('undated.md: there is no date in its name')
    await rm(join(folder, 'undated.md'))
    const tried = await run('--dry-run')
    expect(tried.stdout).toContain('v10  2021-01-31  en')
    expect(tried.stdout).toContain('Nothing was written')
    expect((await run()).stdout).toContain('Imported.')
    expect((await house.bram.call('POST', '/policies/cookies/import/confirm')).body).toEqual({ versions: 10 })
    await rm(folder, { recursive: true })
    await rm(data, { recursive: true })
  })
})
