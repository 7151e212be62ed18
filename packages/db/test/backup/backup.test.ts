import { createHash } from 'node:crypto'
import { PassThrough, Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import {
  announce,
  claimNotices,
  erase,
  openDatabase,
  openRestoration,
  passGates,
  recogniseCopy,
  reconcile,
  recordAttempt,
  tombstonesAfter,
  upsertMembers,
} from '@fairnotice/db'
import { BackupError, dump, type RestoreOptions, restore } from '@fairnotice/db/backup'
import { roleUrl } from '@fairnotice/db/migrate'
import { cloneDatabase, TEST_SECRET } from '@fairnotice/db/testing'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { attemptOf, DAY, type Installation, must, openInstallation, refusalOf } from '../installation.ts'

// Each test makes databases and migrates them.
vi.setConfig({ testTimeout: 300_000 })

const messageIdOf = (id: string, _address: string) => `<${id}@lanternhall.example>`

async function saved(url: string, secret = TEST_SECRET): Promise<Buffer> {
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), dump(url, secret, out).then(() => out.end())])
  return bytes
}

const options = (url: string, bytes: Buffer, more: Partial<RestoreOptions> = {}): RestoreOptions => ({
  url,
  secret: TEST_SECRET,
  appSecret: TEST_SECRET,
  // In small pieces, so that lines are cut anywhere.
  open: () => Readable.from(pieces(bytes, 1013)),
  replace: false,
  otherSecret: false,
  tombstones: [],
  ...more,
})

function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The same backup as a later version would have made it, whole. */
function ofLaterVersion(bytes: Buffer): Buffer {
  const lines = bytes.toString('latin1').split('\n')
  const head = JSON.parse(lines[0] as string)
  head.migrations.push('29991231235959_flying_cars')
  const body = [JSON.stringify(head), ...lines.slice(1, -2)].map((line) => `${line}\n`).join('')
  const tail = JSON.parse(Buffer.from(lines.at(-2) as string, 'latin1').toString('utf8'))
  tail.sha256 = createHash('sha256').update(Buffer.from(body, 'latin1')).digest('hex')
  return Buffer.from(`${body}${JSON.stringify(tail)}\n`, 'latin1')
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof BackupError ? error.code : String(error)),
  )

let house: Installation
let announcementId: string
let versionId: string
let before: Buffer

/** Everything that the tables hold, but what is left out and what restoring adds. */
async function contents(url: string): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         and not relname = any ('{_prisma_migrations,test_clock,health,restoration,session,verification,tries}') order by 1`,
    )
    const found: Record<string, unknown[]> = {}
    for (const { name } of tables) {
      const { rows } = await client.query(`select t::text as row from "${name}" t order by 1`)
      found[name] = rows.map(({ row }) => row).filter((row) => !row.includes('restored'))
    }
    return found
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  house = await openInstallation()
  await house.policy('privacy')
  await house.first('privacy')
  await house.members(
    ['anna', 'bert', 'carl', 'dora', 'emil'].map((externalId) => ({
      externalId,
      name: `${externalId} \\ "of"\tthe\nlines \\. é`,
      audiences: ['members'],
    })),
  )
  ;({ announcementId, versionId } = await house.announced(
    'privacy',
    new Date((await house.clock()).getTime() + 40 * DAY),
  ))
  const [first] = await house.claim('1', 1)
  if (!first) throw new Error('nothing to claim')
  await recordAttempt(house.db, attemptOf(first, 'accepted', await house.clock()))
  before = await saved(house.fresh.urls.owner)
}, 120_000)
afterAll(() => house.close())

describe('a backup', () => {
  it('ends where its file takes no more, and waits for no room', async () => {
    const full = new Writable({
      highWaterMark: 1,
      write: (_part, _encoding, done) => done(new Error('the disk is full')),
    })
    full.on('error', () => {})
    await expect(dump(house.fresh.urls.owner, TEST_SECRET, full)).rejects.toThrow()
    const gone = new PassThrough()
    gone.destroy()
    await expect(dump(house.fresh.urls.owner, TEST_SECRET, gone)).rejects.toThrow()
  })

  it('restores every row of every table as it was, and counts on where the sequences were', async () => {
    const target = await cloneDatabase(inject('postgres'))
    try {
      const expected = await contents(house.fresh.urls.owner)
      const { rows, erased, migrated } = await restore(options(target.url, before))
      expect({ erased, migrated }).toEqual({ erased: 0, migrated: [] })
      expect(rows).toBeGreaterThan(30)
      expect(await contents(target.url)).toEqual(expected)
      const client = new pg.Client({ connectionString: target.url })
      await client.connect()
      const { rows: next } = await client.query(
        `insert into event (at, what) values (clock(), 'after') returning id > (select max(id) from event where what <> 'after') as later`,
      )
      expect(next[0].later).toBe(true)
      // The guards stand again.
      expect(await refusalOf(client.query('delete from notice'))).toBe('notice-fixed')
      await client.end()
    } finally {
      await target.drop()
    }
  })

  it('is refused when it is cut off, changed, no backup, or of another secret: and nothing is taken away', async () => {
    const target = await cloneDatabase(inject('postgres'))
    try {
      await restore(options(target.url, before))
      const there = await contents(target.url)
      const changed = Buffer.from(before)
      const at = changed.indexOf('anna@members.example')
      changed.write('X', at)
      const again = (bytes: Buffer, more = {}) =>
        codeOf(restore(options(target.url, bytes, { replace: true, ...more })))
      expect(await again(changed)).toBe('backup-unreadable')
      expect(await again(Buffer.from('PGDMP nothing of ours\n'))).toBe('backup-unreadable')
      expect(await again(before, { secret: 'another secret altogether' })).toBe('secret-differs')
      expect(await again(ofLaterVersion(before))).toBe('backup-newer')
      expect(await codeOf(restore(options(target.url, before)))).toBe('not-empty')
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: before.length - 1 }), async (length) => {
          expect(await again(before.subarray(0, length))).toBe('backup-unreadable')
        }),
        { numRuns: 60 },
      )
      expect(await contents(target.url)).toEqual(there)
    } finally {
      await target.drop()
    }
  })

  it('is not restored under running apps', async () => {
    expect(await codeOf(restore(options(house.fresh.urls.owner, before, { replace: true })))).toBe('apps-running')
  })
})

describe('a restored installation', () => {
  it('starts paused, and after reconciling tells everyone once: who was erased stays erased', async () => {
    // What happens between the backup and the loss: a member is erased, one message more leaves, one subscriber's too.
    expect(await erase(house.db, 'anna', null, TEST_SECRET)).toBe(true)
    const stones = await tombstonesAfter(house.db, 0n, 10)
    expect(stones).toHaveLength(1)
    expect(JSON.stringify(stones, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).not.toContain('anna')
    const lost = await house.claim('1', 2)
    for (const notice of lost) await recordAttempt(house.db, attemptOf(notice, 'accepted', await house.clock()))
    expect(lost).toHaveLength(2)

    const target = await cloneDatabase(inject('postgres'))
    try {
      await restore(options(target.url, before))
      const db = openDatabase(roleUrl(target.url, 'app', TEST_SECRET))
      try {
        expect(await openRestoration(db)).toMatchObject({ how: 'restored', reconciledAt: null })
        // Nothing is claimed, announced or takes effect.
        expect(await claimNotices(db, '9', 100, false)).toEqual([])
        expect(await passGates(db)).toEqual([])
        const announcing = announce(db, {
          actor: house.people.dirk,
          slug: 'privacy',
          number: 2,
          effectiveAt: new Date(),
          summary: {},
          mailConfigured: true,
        })
        expect((await announcing).ok).toBe(false)
        const client = new pg.Client({ connectionString: roleUrl(target.url, 'app', TEST_SECRET) })
        await client.connect()
        expect(
          await refusalOf(
            client.query(`update version set state = 'in-force', in_force_at = clock() where id = $1`, [versionId]),
          ),
        ).not.toBe('allowed')
        expect(await refusalOf(client.query('delete from restoration'))).toBe('restoration-fixed')
        await client.end()

        const log = { messageIds: new Set(lost.map(({ id }) => messageIdOf(id, ''))), messageIdOf }
        const asked = {
          actor: house.people.eva,
          secret: TEST_SECRET,
          log,
          erasedIds: ['anna', 'never-heard-of'],
          tombstones: [],
          otherStopped: true,
          allErasures: true,
          reason: 'The disk broke; the old machine is off.',
        }
        expect(await reconcile(db, { ...asked, actor: house.people.dirk }, true)).toMatchObject({
          blockers: [{ code: 'role-missing' }],
        })
        expect(
          await reconcile(db, { ...asked, otherStopped: false, allErasures: false, reason: ' ' }, true),
        ).toMatchObject({
          blockers: [{ code: 'other-not-stopped' }, { code: 'erasures-not-confirmed' }, { code: 'reason-missing' }],
        })
        const looked = must(await reconcile(db, asked, false))
        expect(looked).toMatchObject({ erased: 1, unknown: 0 })
        expect(await db.member.findUnique({ where: { externalId: 'anna' } })).not.toBeNull()
        expect(must(await reconcile(db, asked, true))).toEqual(looked)
        expect(await reconcile(db, asked, true)).toMatchObject({ blockers: [{ code: 'wrong-state' }] })

        // Erased, and stays so, by import and by the import's own registration date before it.
        expect(await db.member.findUnique({ where: { externalId: 'anna' } })).toBeNull()
        const again = (registeredAt?: Date) =>
          upsertMembers(
            db,
            [
              { externalId: 'anna', email: 'anna@members.example', ...(registeredAt ? { registeredAt } : {}) },
              { externalId: 'bert', email: 'bert@members.example', audiences: ['members'] },
            ],
            { actorId: null, language: 'en', secret: TEST_SECRET },
          )
        expect(await again()).toMatchObject({ added: 0, erased: ['anna'] })
        expect(await again(new Date('2001-01-01'))).toMatchObject({ added: 0, erased: ['anna'] })

        // Whoever had the message, before the backup or after it, gets it no more; the others do.
        const carried = await claimNotices(db, '9', 100, false)
        const told = [...lost.map(({ memberId }) => memberId), ...carried.map(({ memberId }) => memberId)]
        const sentBefore = await db.notice.findMany({ where: { announcementId, state: 'sent' } })
        const gone = await db.member.findMany({ where: { erasedAt: { not: null } } })
        const reached = new Set([...told, ...sentBefore.map(({ memberId }) => memberId), ...gone.map(({ id }) => id)])
        expect(reached.size).toBe(5)
        expect(carried.filter(({ id }) => lost.some((one) => one.id === id))).toEqual([])
        for (const notice of carried) await recordAttempt(db, attemptOf(notice, 'accepted', await house.clock()))
        expect(await claimNotices(db, '9', 100, false)).toEqual([])

        // Who registers anew is a new member.
        expect(await again(new Date(Date.now() + DAY))).toMatchObject({ added: 1, erased: [] })
        expect(await again()).toMatchObject({ added: 0, erased: [] })
        const events = await db.event.findMany({ where: { what: { in: ['restored', 'reconciled'] } } })
        expect(events.map(({ what }) => what)).toEqual(['restored', 'reconciled'])
      } finally {
        await db.$disconnect()
      }
    } finally {
      await target.drop()
    }
  })

  it('carries over who was erased in the installation that it replaces', async () => {
    const target = await cloneDatabase(inject('postgres'))
    const open = () => openDatabase(roleUrl(target.url, 'app', TEST_SECRET))
    try {
      await restore(options(target.url, before))
      let db = open()
      expect(await erase(db, 'bert', null, TEST_SECRET)).toBe(true)
      await db.$disconnect()
      expect(await restore(options(target.url, before, { replace: true }))).toMatchObject({ erased: 1 })
      db = open()
      expect(await db.member.findUnique({ where: { externalId: 'bert' } })).toBeNull()
      expect(await db.restoration.count()).toBe(1)
      await db.$disconnect()
    } finally {
      await target.drop()
    }
  })
})

describe('a copied installation', () => {
  it('is recognised in another database or another place, once, and goes on when reconciled', async () => {
    const source = await cloneDatabase(inject('postgres'))
    try {
      await restore(options(source.url, before))
      const db = openDatabase(roleUrl(source.url, 'app', TEST_SECRET))
      const actor = house.people.eva
      const said = {
        actor,
        secret: TEST_SECRET,
        log: null,
        erasedIds: [],
        tombstones: [],
        otherStopped: true,
        allErasures: true,
        reason: 'Moved to another folder; the old one is gone.',
      }
      must(await reconcile(db, said, true))
      expect(await recogniseCopy(db, '/data/a')).toBe('adopted')
      expect(await recogniseCopy(db, '/data/a')).toBe('same')
      expect(await openRestoration(db)).toBeNull()
      expect(await recogniseCopy(db, '/data/b')).toBe('copied')
      expect(await recogniseCopy(db, '/data/b')).toBe('copied')
      expect(await db.restoration.findMany({ where: { how: 'copied' } })).toHaveLength(1)
      must(await reconcile(db, said, true))
      expect(await recogniseCopy(db, '/data/b')).toBe('adopted')
      expect(await recogniseCopy(db, '/data/b')).toBe('same')
      await db.$disconnect()
      // The server's own copy of a database.
      const owner = new pg.Client({ connectionString: inject('postgres') })
      await owner.connect()
      const name = new URL(source.url).pathname.slice(1)
      await owner.query(`create database ${name}_copy template ${name}`)
      const url = new URL(source.url)
      url.pathname = `/${name}_copy`
      const copy = openDatabase(roleUrl(url.href, 'app', TEST_SECRET))
      expect(await recogniseCopy(copy, '/data/b')).toBe('copied')
      expect(await openRestoration(copy)).toMatchObject({ how: 'copied' })
      await copy.$disconnect()
      await owner.query(`drop database ${name}_copy`)
      await owner.end()
    } finally {
      await source.drop()
    }
  })
})
