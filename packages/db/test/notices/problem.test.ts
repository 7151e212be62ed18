import { memberByExternalId, noticePage, noticesOfMember, releaseNotices, reportHealth } from '@fairnotice/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DAY, type Installation, openInstallation } from '../installation.ts'

let house: Installation
beforeAll(async () => {
  house = await openInstallation()
  await house.members([{ externalId: 'ada' }])
  await house.policy('privacy')
  await house.first('privacy')
})
afterAll(() => house.close())

it('stands beside a notice that waits for the mail server while that is down, and no longer', async () => {
  const effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
  const { announcementId } = await house.announced('privacy', effectiveAt)
  const shown = async () => {
    const member = await memberByExternalId(house.db, 'ada')
    const [page, own] = [
      await noticePage(house.db, announcementId, {}),
      await noticesOfMember(house.db, member?.id as string),
    ]
    expect(own.map(({ problem }) => problem)).toEqual(page.map(({ problem }) => problem))
    return page[0]?.problem
  }
  const givenBack = async (problem: string) => {
    await house.db.notice.updateMany({ where: { announcementId }, data: { dueAt: await house.clock() } })
    const claimed = await house.claim()
    await releaseNotices(
      house.db,
      claimed.map(({ id }) => id),
      await house.clock(),
      problem,
    )
  }
  const down = 'unreachable: connect ECONNREFUSED 127.0.0.1:25'
  await givenBack(down)
  await reportHealth(house.db, 'relay', false, down)
  expect(await shown()).toBe(down)
  await reportHealth(house.db, 'relay', true, null)
  expect(await shown()).toBe(null)
  // What is wrong with the notice itself is told, however the mail server fares.
  const unmade = 'no message could be made; to be tried again'
  await givenBack(unmade)
  expect(await shown()).toBe(unmade)
})
