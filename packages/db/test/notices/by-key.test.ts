import { claimNotices, type Database, recordAttempts } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attemptOf, DAY, type Installation, openInstallation } from '../installation.ts'

const MEMBERS = 2000

describe('a worker that carries a few of many notices', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
    await house.members(Array.from({ length: MEMBERS }, (_, index) => ({ externalId: `m${index}` })))
    await house.policy('privacy')
    await house.first('privacy')
    await house.announced('privacy', new Date((await house.clock()).getTime() + 40 * DAY))
  })
  afterAll(() => house.close())

  /** How many rows of the notices some work reads, counted in its own transaction. */
  const rowsRead = (work: (db: Database) => Promise<unknown>) =>
    house.db.$transaction(async (rows) => {
      const within = new Proxy(rows, {
        get: (target, key) =>
          key === '$transaction'
            ? (inner: (joined: typeof rows) => Promise<unknown>) => inner(rows)
            : Reflect.get(target, key),
      }) as Database
      // What the session counted before and has not reported yet is in it, too.
      const count = async () =>
        (
          await rows.$queryRaw<{ read: number }[]>`
            select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as read
            from pg_stat_xact_user_tables where relname = 'notice'`
        )[0]?.read ?? 0
      const before = await count()
      await work(within)
      return (await count()) - before
    })

  it('reads about as many as it claims, not all that wait', async () => {
    let claimed: Awaited<ReturnType<typeof claimNotices>> = []
    const read = await rowsRead(async (db) => {
      claimed = await claimNotices(db, '1', 10, false)
    })
    expect(claimed).toHaveLength(10)
    expect(read).toBeLessThan(60)
    const at = await house.clock()
    const recorded = await rowsRead((db) =>
      recordAttempts(
        db,
        claimed.map((notice) => attemptOf(notice, 'accepted', at)),
      ),
    )
    expect(recorded).toBeLessThan(120)
    expect(await house.db.notice.count({ where: { state: 'sent' } })).toBe(10)
  })
})
