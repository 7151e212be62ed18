import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { substitute } from '../../src/migrate/grants.ts'
import { migrate, roleName, rolePassword, roles } from '../../src/migrate/index.ts'
import { type FreshDatabase, freshDatabase } from '../../src/testing/index.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return (await client.query(sql).finally(() => client.end())).rows
}

const migrateAgain = () => migrate({ url: database.urls.owner, secret: database.secret })

describe('migrate', () => {
  test('has nothing left to do the second time, even when two run at once', async () => {
    expect(await Promise.all([migrateAgain(), migrateAgain()])).toEqual([{ applied: [] }, { applied: [] }])
  })

  test('applies function bodies with semicolons whole', async () => {
    const bodies = await query(
      database.urls.owner,
      "SELECT prosrc FROM pg_proc JOIN pg_language l ON l.oid = prolang WHERE lanname = 'plpgsql' AND pronamespace = 'public'::regnamespace",
    )
    expect(bodies.length).toBeGreaterThan(0)
    for (const { prosrc } of bodies) expect(String(prosrc).trim()).toMatch(/^(declare|begin)[\s\S]*end;?$/i)
  })

  test('refuses a database whose applied migration has another text by now', async () => {
    await using other = await freshDatabase()
    await query(other.urls.owner, "UPDATE _prisma_migrations SET checksum = 'another'")
    await expect(migrate({ url: other.urls.owner, secret: other.secret })).rejects.toMatchObject({
      code: 'migration-edited',
    })
  })

  test('refuses a database that is ahead of this code', async () => {
    await using other = await freshDatabase()
    await query(
      other.urls.owner,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', '', '99990101000000_later', now(), 1)`,
    )
    await expect(migrate({ url: other.urls.owner, secret: other.secret })).rejects.toMatchObject({
      code: 'database-newer',
    })
  })

  test('says which server it could not reach', async () => {
    const url = new URL(database.urls.owner)
    url.password = 'wrong'
    await expect(migrate({ url: url.href, secret: database.secret })).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining(url.host),
    })
  })
})

describe('roles', () => {
  test.each(roles)('%s signs in, and may not change the shape of the database', async (role) => {
    const url = database.urls[role]
    expect(await query(url, 'SELECT current_user::text AS name')).toEqual([{ name: roleName(role) }])
    await expect(query(url, 'CREATE TABLE mine (id int)')).rejects.toMatchObject({ code: '42501' })
  })

  test('app and test may add and see jobs; public and member see none', async () => {
    for (const role of ['app', 'test'] as const) {
      await query(database.urls[role], `SELECT graphile_worker.add_job('${role}')`)
      expect(
        await query(database.urls[role], `SELECT 1 AS one FROM graphile_worker.jobs WHERE task_identifier = '${role}'`),
      ).toHaveLength(1)
    }
    for (const role of ['public', 'member'] as const)
      await expect(query(database.urls[role], 'SELECT 1 FROM graphile_worker.jobs')).rejects.toMatchObject({
        code: '42501',
      })
  })

  test('their passwords follow from the secret and differ from role to role and prefix to prefix', () => {
    const passwords = ['a', 'b'].flatMap((secret) =>
      ['one', 'two'].flatMap((prefix) => roles.map((role) => rolePassword(role, secret, prefix))),
    )
    expect(new Set(passwords).size).toBe(passwords.length)
    for (const password of passwords) expect(password).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('grants', () => {
  const names = new Map([['app', 'brill_"app']])

  test.each([
    ['TO :app;', 'TO "brill_""app";'],
    ['TO :"app";', 'TO "brill_""app";'],
    ['x::app, :apple', 'x::app, :apple'],
  ])('%s becomes %s', (sql, expected) => {
    expect(substitute(sql, names)).toBe(expected)
  })
})
