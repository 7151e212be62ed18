import { events, pauseSending, sendingPause, sendingPaused } from '@fairnotice/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Installation, openInstallation } from '../installation.ts'

let house: Installation
beforeAll(async () => {
  house = await openInstallation()
})
afterAll(() => house.close())

it('says who paused all sending, and when, until it goes on', async () => {
  const { dirk, eva } = house.people
  expect(await sendingPause(house.db)).toEqual({ pausedAt: null, pausedBy: null })
  const { pausedAt, pausedBy } = await pauseSending(house.db, true, dirk.userId)
  expect(pausedBy).toBe('dirk')
  // Whoever comes second finds it paused: nothing is paused anew.
  expect(await pauseSending(house.db, true, eva.userId)).toEqual({ pausedAt, pausedBy: 'dirk' })
  expect(await sendingPaused(house.db)).toBe(true)
  expect(await pauseSending(house.db, false, eva.userId)).toEqual({ pausedAt: null, pausedBy: null })
  await pauseSending(house.db, false, dirk.userId)
  expect((await pauseSending(house.db, true, eva.userId)).pausedBy).toBe('eva')
  const log = (await events(house.db, {})).filter(({ what }) => what.startsWith('sending-'))
  expect(log.map(({ what, actorId }) => [what, actorId])).toEqual([
    ['sending-paused', eva.userId],
    ['sending-resumed', eva.userId],
    ['sending-paused', dirk.userId],
  ])
})
