import {
  decideSlots,
  erase,
  giveBackSlots,
  putOffNotices,
  type SendingSettings,
  saveSendingLimits,
  sendingLimits,
  sendingState,
} from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DAY, type Installation, openInstallation } from '../installation.ts'

const NONE: SendingSettings = {
  perMinute: null,
  perDomain: null,
  domains: {},
  perDay: null,
  timeZone: 'UTC',
  window: null,
  confirmationsPerHour: 600,
}

describe('slots that workers share', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    await saveSendingLimits(house.db, NONE)
    await house.sql.query('delete from sending_day')
  })

  /** Takes the next slot of a domain, ten milliseconds apart. */
  const take = (domain: string) =>
    decideSlots(house.db, [domain], (shared, _limits, now) => {
      const at = Math.max(now.getTime(), shared.paces.get(domain)?.nextAt ?? 0)
      const day = now.toISOString().slice(0, 10)
      return {
        answer: at,
        shared: {
          paces: new Map([[domain, { nextAt: at + 10.25, tailAt: at + 10.25 }]]),
          days: new Map([[day, (shared.days.get(day) ?? 0) + 1]]),
        },
      }
    })

  it('are given to one after the other, however many ask at once', async () => {
    const slots = await Promise.all(Array.from({ length: 24 }, () => take('post.example')))
    const inOrder = slots.sort((one, other) => one - other)
    for (const [at, slot] of inOrder.slice(1).entries())
      expect(slot - (inOrder[at] as number)).toBeGreaterThanOrEqual(10.249)
    const { days } = await sendingState(house.db)
    expect([...days.values()].reduce((sum, count) => sum + count, 0)).toBe(24)
  })

  it('count no more when they are given back, and never less than nothing', async () => {
    await take('post.example')
    const [[day]] = [...(await sendingState(house.db)).days] as [[string, number]]
    await giveBackSlots(house.db, new Map([[day, 3]]))
    expect((await sendingState(house.db)).days.get(day)).toBe(0)
  })

  it('follow limits that are kept as they were set, and refused where they could never let anything leave', async () => {
    const set = {
      ...NONE,
      perMinute: 100,
      perDay: 5000,
      timeZone: 'Europe/Brussels',
      window: { from: '22:00', to: '06:00' },
      domains: { 'post.example': 7 },
    }
    expect(await saveSendingLimits(house.db, set)).toEqual(set)
    expect(await sendingLimits(house.db)).toEqual(set)
    await expect(saveSendingLimits(house.db, { ...NONE, window: { from: '09:00', to: '09:00' } })).rejects.toThrow()
    await expect(saveSendingLimits(house.db, { ...NONE, perMinute: 0 })).rejects.toThrow()
    await expect(saveSendingLimits(house.db, { ...NONE, window: { from: '9:00', to: '24:00' } })).rejects.toThrow()
    expect(await sendingLimits(house.db)).toEqual(set)
  })

  it('stay where they are when the same limits are saved again, and come nearer under a better rate', async () => {
    const one = { ...NONE, perDomain: 1 }
    await saveSendingLimits(house.db, one)
    const nextOf = async () =>
      (await house.db.sendingPace.findUniqueOrThrow({ where: { domain: 'far.example' } })).nextAt
    const inAMinute = new Date((await house.clock()).getTime() + 60_000)
    await house.db.sendingPace.create({ data: { domain: 'far.example', nextAt: inAMinute, tailAt: inAMinute } })
    await saveSendingLimits(house.db, one)
    expect(await nextOf()).toEqual(inAMinute)
    await saveSendingLimits(house.db, { ...NONE, domains: { 'far.example': 600 } })
    expect((await nextOf()).getTime()).toBeLessThanOrEqual((await house.clock()).getTime() + 102)
    await saveSendingLimits(house.db, NONE)
    expect(await house.db.sendingPace.count()).toBe(0)
  })

  it('that are far away put a notice off without an attempt, until the limits change', async () => {
    await house.members([{ externalId: 'ada', timeZone: 'Asia/Tokyo' }])
    await house.policy('privacy')
    await house.first('privacy')
    const effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
    const { announcementId } = await house.announced('privacy', effectiveAt)
    const [claimed] = await house.claim()
    expect(claimed?.timeZone).toBe('Asia/Tokyo')
    const until = new Date((await house.clock()).getTime() + DAY)
    await putOffNotices(house.db, [{ id: claimed?.id as string, waits: 'window', until }])
    const [notice] = await house.notices(announcementId)
    expect(notice).toMatchObject({ state: 'planned', attempts: 0, waits: 'window', dueAt: until, claimedBy: null })
    expect(await house.claim()).toEqual([])
    await saveSendingLimits(house.db, NONE)
    expect(await house.claim()).toHaveLength(1)
    expect((await house.notices(announcementId))[0]).toMatchObject({ waits: null, attempts: 1 })
  })

  it('are told by the clocks where members are, while there are hours of sending', async () => {
    await house.members([
      { externalId: 'bea', timeZone: 'Europe/Brussels' },
      { externalId: 'cas', timeZone: 'Europe/Brussels' },
      { externalId: 'dee' },
      { externalId: 'eva', timeZone: 'Africa/Nairobi' },
      { externalId: 'far', timeZone: 'America/Lima' },
    ])
    await house.db.member.update({ where: { externalId: 'far' }, data: { leftAt: await house.clock() } })
    expect((await sendingState(house.db)).zones).toEqual([null])
    await saveSendingLimits(house.db, { ...NONE, window: { from: '09:00', to: '18:00' } })
    const { zones } = await sendingState(house.db)
    expect(zones.filter((zone) => zone !== 'Asia/Tokyo')).toEqual([null, 'Africa/Nairobi', 'Europe/Brussels'])
  })

  it('leave nothing of an erased member’s zone', async () => {
    await house.members([{ externalId: 'bo', timeZone: 'Asia/Tokyo' }])
    await erase(house.db, 'bo', null, TEST_SECRET)
    expect(await house.db.member.count({ where: { timeZone: { not: null }, erasedAt: { not: null } } })).toBe(0)
  })
})
