import {
  askForAlerts,
  claimLinks,
  type Database,
  makeLinks,
  openDatabase,
  recordLink,
  saveSendingLimits,
  sendingLimits,
  streamMetrics,
} from '@fairnotice/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Installation, openInstallation } from '../installation.ts'

let install: Installation
let visitors: Database
beforeAll(async () => {
  install = await openInstallation()
  visitors = openDatabase(install.fresh.urls.member, 4)
})
afterAll(async () => {
  await visitors?.$disconnect()
  await install?.close()
})

const ask = (name: string) =>
  askForAlerts(visitors, { email: `${name}@readers.example`, language: 'en', policyId: null, topics: ['announced'] })

it('confirmations are mailed up to so many an hour, whoever asks and however many workers there are', async () => {
  const { db } = install
  await saveSendingLimits(db, { ...(await sendingLimits(db)), confirmationsPerHour: 5 })
  for (let at = 0; at < 12; at++) await ask(`reader${at}`)
  const tokenOf = (id: string) => `token-${id}`
  const made = await Promise.all([1, 2, 3].map(() => makeLinks(db, tokenOf)))
  expect(made.reduce((sum, count) => sum + count, 0)).toBe(5)
  expect((await streamMetrics(db)).confirmationsWaiting).toBe(7)

  // Sent or not, they count for an hour; those who waited longest come next.
  for (const { id } of await claimLinks(db, '1', 100)) await recordLink(db, id, true, null)
  await install.shift('59 minutes')
  expect(await makeLinks(db, tokenOf)).toBe(0)
  await install.shift('61 minutes')
  expect(await makeLinks(db, tokenOf)).toBe(5)
  const mailed = (await db.mailedLink.findMany({ orderBy: { madeAt: 'asc' } })).map(({ email }) => email)
  expect(mailed.slice(5).sort()).toEqual([5, 6, 7, 8, 9].map((at) => `reader${at}@readers.example`))
  expect(await streamMetrics(db)).toMatchObject({ confirmationsWaiting: 2, linksWaiting: 5, confirmedSubscribers: 0 })
})

it('no confirmation is mailed while the limit is nothing', async () => {
  const { db } = install
  await install.shift('5 hours')
  await saveSendingLimits(db, { ...(await sendingLimits(db)), confirmationsPerHour: 0 })
  await ask('one-more')
  expect(await makeLinks(db, (id) => `token-${id}`)).toBe(0)
})
