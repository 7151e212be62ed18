import { announceLate, publishedComparison, raise } from '@fairnotice/db'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import type { Outcome, Ruling } from '@fairnotice/policy'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSite, openSite } from './open.ts'
import { inDays, openPress, type Press } from './press.ts'

const text = (days: string) => `# Privacy policy

## 1. How long we keep your data

We keep your bookings for ${days}.
`
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.blockers))
  return outcome.value
}

let fresh: FreshDatabase
let press: Press
let site: OpenSite

beforeAll(async () => {
  fresh = await freshDatabase()
  press = await openPress(fresh, { members: 12 })
  await press.policy('privacy')
  await press.first('privacy', { en: text('180 days') })
  site = await openSite(fresh)
})
afterAll(async () => {
  await site?.close()
  await press?.close()
  await fresh?.drop()
})

it('shows what was told late: when, to how many, why, and which change was raised', async () => {
  const effectiveAt = inDays(await press.now(), 40)
  const number = await press.announced('privacy', { en: text('two years') }, effectiveAt)
  await press.carryMail()
  await press.setClock(inDays(effectiveAt, 10))
  await press.passGates()
  await site.refresh()
  expect(await site.text('/privacy/history')).not.toContain('Told late')
  const { id } = await press.db.version.findFirstOrThrow({ where: { number } })
  const [change] = (
    ((await publishedComparison(press.db, id, 'en')) as { body: unknown }).body as {
      changes: (Ruling & { id: string })[]
    }
  ).changes
  if (!change) throw new Error('nothing changed')
  const { materiality, axis, direction, kinds, audiences } = change
  const ruling: Ruling = { materiality, axis, direction, kinds: [...kinds, 'right'], audiences }
  const of = { slug: 'privacy', number }
  must(
    await raise(press.db, {
      ...of,
      actor: press.actors.ben,
      language: 'en',
      changeId: change.id,
      ruling,
      reason: 'A secret of the house.',
    }),
  )
  await site.refresh()
  expect(await site.text('/privacy/compare/1...2')).not.toContain('Raised since')
  must(
    await announceLate(press.db, {
      ...of,
      actor: press.actors.cem,
      reason: 'It was overlooked.',
      mailConfigured: true,
    }),
  )
  await site.refresh()

  const history = await site.text('/privacy/history')
  expect(history).toMatch(/Told late, on [^.]+, to 12 members\. The reason: It was overlooked\./)
  expect(await site.text('/nl/privacy/history').catch(() => '')).not.toContain('Told late')
  const compared = await site.text('/privacy/compare/1...2')
  expect(compared).toContain('After this version took effect, changes were found to matter more')
  expect(compared).toMatch(/1\. How long we keep your data, on /)
  expect(await site.page('/privacy/compare/1...2')).toContain(`href="#${change.id}"`)
  expect(await site.page('/privacy/feed.atom')).toContain('late notice of version 2')
  const feed = JSON.parse(await site.page('/privacy/feed.json'))
  expect(feed.items[0]).toMatchObject({ content_text: 'The reason: It was overlooked.' })
  const facts = JSON.parse(await site.page('/privacy/v/2.json'))
  expect(facts.announcements[0]).toMatchObject({ kind: 'late', told: 12, waived: 0 })
  for (const path of ['/privacy/history', '/privacy/compare/1...2', '/privacy/v/2.json', '/privacy/feed.atom'])
    expect(await site.page(path)).not.toContain('A secret of the house')
})
