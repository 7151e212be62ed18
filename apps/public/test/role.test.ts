import { openDatabase, saveLogo } from '@fairnotice/db'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPress } from './press.ts'

let fresh: FreshDatabase
let press: Awaited<ReturnType<typeof openPress>>
let asPublic: ReturnType<typeof openDatabase>

beforeAll(async () => {
  fresh = await freshDatabase()
  press = await openPress(fresh, { members: 3 })
  await press.policy('privacy')
  await press.first('privacy', { en: '# Privacy policy\n\nWe keep it a year.' })
  await press.draft('privacy', { en: '# Privacy policy\n\nWe keep it for ever.' }, 'A secret plan')
  asPublic = openDatabase(fresh.urls.public, 1)
})
afterAll(async () => {
  await asPublic?.$disconnect()
  await press?.close()
  await fresh?.drop()
})

/** What the role may read; every other table and view must refuse. */
const READABLE = [
  'published_announcement',
  'published_audience',
  'published_comparison',
  'published_logo',
  'published_organisation',
  'published_policy',
  'published_raise',
  'published_rendition',
  'published_version',
]

describe('the public role', () => {
  it('can read published rows and nothing else', async () => {
    const relations = await press.db.$queryRaw<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p')`
    expect(relations.length).toBeGreaterThan(15)
    for (const { name } of relations) {
      const reading = asPublic.$queryRawUnsafe(`select count(*) from "${name}"`)
      if (READABLE.includes(name)) await expect(reading, name).resolves.toBeDefined()
      else await expect(reading, name).rejects.toThrow(/permission denied/)
    }
  })

  it('can’t read a draft, a member or anyone’s name through what it may read', async () => {
    for (const name of READABLE) {
      const exists = await press.db.$queryRaw<unknown[]>`select 1 from pg_class where relname = ${name}`
      if (exists.length === 0) continue
      const rows = JSON.stringify(await asPublic.$queryRawUnsafe(`select * from "${name}"`), (_, value) =>
        typeof value === 'bigint' ? Number(value) : value,
      )
      expect(rows, name).not.toMatch(/for ever|secret plan|members\.example|\bana\b|\bben\b/i)
    }
  })

  it('reads the logo that is shown, and none that was before', async () => {
    const shown = async () =>
      (await asPublic.$queryRaw<{ sha256: string }[]>`select sha256 from published_logo`).map(({ sha256 }) => sha256)
    expect(await shown()).toEqual([])
    const picture = (text: string) => ({ type: 'image/png', bytes: Buffer.from(text), png: Buffer.from(text) })
    const first = await saveLogo(press.db, picture('one'))
    expect(await shown()).toEqual([first])
    const second = await saveLogo(press.db, picture('two'))
    expect(await shown()).toEqual([second])
    await saveLogo(press.db, null)
    expect(await shown()).toEqual([])
  })

  it('can write nothing', async () => {
    for (const statement of [
      'insert into published_comparison (version_id, language, base, hash, body) values (gen_random_uuid(), $$en$$, 1, $$x$$, $${}$$)',
      'update published_policy set title = $$x$$',
      'delete from published_version',
      'create table mine (id int)',
    ])
      await expect(asPublic.$executeRawUnsafe(statement), statement).rejects.toThrow(
        /permission denied|cannot (insert|update|delete)/,
      )
  })
})
