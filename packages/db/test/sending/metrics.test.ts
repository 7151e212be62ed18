import { claimNotices, metrics, noticeMetrics, putOffNotices, recordAttempts } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attemptOf, DAY, type Installation, openInstallation } from '../installation.ts'

/** Every state is a figure, so that a rule can compare with none. */
const NONE = { planned: 0, claimed: 0, sent: 0, refused: 0, bounced: 0, resolved: 0, void: 0 }

describe('what monitoring is told of notices', () => {
  let house: Installation
  const pause = (paused: boolean) =>
    house.sql.query(`update organisation set sending_paused_at = ${paused ? 'clock()' : 'null'}`)

  beforeAll(async () => {
    house = await openInstallation()
    await house.members(Array.from({ length: 10 }, (_, index) => ({ externalId: `m${index}` })))
    await house.policy('privacy')
    await house.first('privacy')
    await house.announced('privacy', new Date((await house.clock()).getTime() + 40 * DAY))
  })
  afterAll(() => house.close())

  it('is by state, and what planned ones wait for', async () => {
    expect(await noticeMetrics(house.db)).toEqual({
      notices: { ...NONE, planned: 10 },
      waiting: { rate: 0, domain: 0, ceiling: 0, window: 0, retry: 0, turn: 10 },
    })
  })

  it('is nothing overdue before an hour has passed, and then what should have left', async () => {
    await house.shift('50 minutes')
    const before = await metrics(house.db)
    expect(before.overdueNotices).toBe(0)
    expect(before.oldestUnsentSeconds).toBeGreaterThanOrEqual(50 * 60)
    await house.shift('61 minutes')
    const { overdueNotices, oldestUnsentSeconds, gatesHeld } = await metrics(house.db)
    expect(overdueNotices).toBe(10)
    expect(oldestUnsentSeconds).toBeGreaterThanOrEqual(61 * 60)
    expect(gatesHeld).toBe(0)
  })

  it('excuses all while a person has paused sending, and says still how long they wait', async () => {
    await pause(true)
    const { overdueNotices, oldestUnsentSeconds } = await metrics(house.db)
    expect(overdueNotices).toBe(0)
    expect(oldestUnsentSeconds).toBeGreaterThanOrEqual(61 * 60)
    await pause(false)
    expect((await metrics(house.db)).overdueNotices).toBe(10)
  })

  it('excuses what limits have put off until its time has passed, too', async () => {
    const claimed = await claimNotices(house.db, '1', 4, false)
    const until = new Date((await house.clock()).getTime() + 3_600_000)
    await putOffNotices(
      house.db,
      claimed.map(({ id }) => ({ id, waits: 'domain', until })),
    )
    expect((await metrics(house.db)).overdueNotices).toBe(6)
    expect((await noticeMetrics(house.db)).waiting).toMatchObject({ domain: 4, turn: 6 })
    await house.shift('4 hours')
    expect((await metrics(house.db)).overdueNotices).toBe(10)
  })

  it('excuses those whose turn comes while others leave, and no longer when none does', async () => {
    const [notice] = await claimNotices(house.db, '1', 1, false)
    if (!notice) throw new Error('nothing was claimed')
    await recordAttempts(house.db, [attemptOf(notice, 'accepted', await house.clock())])
    expect((await metrics(house.db)).overdueNotices).toBe(0)
    await house.shift('251 minutes')
    expect((await metrics(house.db)).overdueNotices).toBe(9)
  })

  it('counts what a worker claimed and holds for more than an hour, and nothing that it has just claimed', async () => {
    await claimNotices(house.db, '1', 3, false)
    expect((await metrics(house.db)).overdueNotices).toBe(6)
    await house.shift('6 hours')
    expect((await metrics(house.db)).overdueNotices).toBe(9)
    expect((await noticeMetrics(house.db)).notices).toEqual({ ...NONE, planned: 6, claimed: 3, sent: 1 })
  })
})
