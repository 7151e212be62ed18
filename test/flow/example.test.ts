import { openDatabase, publishedVersions } from '@fairnotice/db'
import { loadExample } from 'fairnotice/example'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openEmptyHouse } from '../setup/house.ts'

let house: House
beforeAll(async () => {
  house = await openEmptyHouse()
  await house.worker.start()
})
afterAll(() => house.close())

it('loads the example by the real steps: two histories, one version announced, one in review', async () => {
  const owner = openDatabase(house.urls.owner as string, 1)
  await loadExample(house.database, owner, () => {})
  await owner.$disconnect()
  const policies = await house.database.policy.findMany({ orderBy: { slug: 'asc' } })
  const states = await Promise.all(
    policies.map(async ({ id, slug }) => [
      slug,
      (await house.database.version.findMany({ where: { policyId: id }, orderBy: { number: 'asc' } })).map(
        ({ state }) => state,
      ),
    ]),
  )
  expect(Object.fromEntries(states)).toEqual({
    privacy: ['superseded', 'in-force', 'announced'],
    website: ['superseded', 'in-force', 'submitted'],
  })
  const [history] = await publishedVersions(
    house.database,
    policies.find(({ slug }) => slug === 'website')?.id as string,
  )
  expect(history?.inForceAt?.toISOString().slice(0, 4)).toBe('2025')
})

it('lets the catcher settle its notices, and sends none of them through the relay', async () => {
  expect(house.smtp.messages).toHaveLength(0)
  const sent = await house.database.notice.groupBy({ by: ['state', 'how'], _count: true })
  expect(sent.map(({ state, how }) => [state, how])).toEqual([['sent', 'caught']])
})

it('leaves the clock right', async () => {
  expect(await house.database.testClock.count()).toBe(0)
})
