import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { addDays } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, type OpenSite, openSite } from './open.ts'
import { inDays, openPress, type Press } from './press.ts'

const text = (days: string, sharing = '') => `# Privacy policy

## 1. Who we are

We are Harbour & Heath, and we decide why your data are used.

## 2. How long we keep your data

We keep your bookings for ${days}.

## 3. Who receives your data

We share your data with nobody.${sharing}
`

const FIRST = text('180 days')
const SECOND = text('two years')
const THIRD = text('two years', ' We also share your e-mail address with advertisers.')
const DRAFT = text('ten years, which nobody has decided yet')

let fresh: FreshDatabase
let press: Press
let site: OpenSite

beforeAll(async () => {
  fresh = await freshDatabase()
  press = await openPress(fresh, { members: 12 })
  await press.policy('privacy')
  await press.first('privacy', { en: FIRST }, undefined, 'The first one.')
  site = await openSite(fresh)
})
afterAll(async () => {
  await site?.close()
  await press?.close()
  await fresh?.drop()
})

describe('the life of a version, as the public sees it', () => {
  it('shows the first version as in force, and nothing that is coming', async () => {
    expect(await site.text('/privacy')).toContain('for 180 days')
    expect(await site.text('/privacy')).toContain('(version 1)')
    expect(await site.text('/privacy/upcoming')).toContain('No change is announced')
    expect(await site.text('/')).toContain('Privacy policy In force since')
  })

  it('shows nothing of a draft, submitted or approved version', async () => {
    const number = await press.draft('privacy', { en: DRAFT })
    await press.approved('privacy', number)
    await site.refresh()
    for (const path of ['/', '/privacy', '/privacy/history', '/privacy/upcoming', '/privacy/feed.atom', '/sitemap.xml'])
      expect(await site.page(path)).not.toMatch(/ten years|version 2\b|\/v\/2\b/i)
    for (const path of [`/privacy/v/${number}`, `/privacy/v/${number}.md`, `/privacy/compare/1...${number}`])
      expect((await site.get(path)).status).toBe(404)
  })

  it('shows an announced version as upcoming within a second, and the old one as in force still', async () => {
    const at = await press.now()
    const number = await press.announced('privacy', { en: SECOND }, addDays(at, 40, 'Europe/Brussels'), {
      summary: { en: [{ text: 'We keep your bookings longer.', changeIds: [] }] },
    })
    expect(number).toBe(3)
    await eventually('the upcoming version', async () => (await site.text('/privacy/upcoming')).includes('Version 3'))
    const upcoming = await site.text('/privacy/upcoming')
    expect(upcoming).toContain('in 40 days')
    expect(upcoming).toContain('Until then, version 1 stays in force')
    expect(upcoming).toContain('We keep your bookings longer.')
    expect(upcoming).toMatch(/1 material change/)
    expect(upcoming).toContain('to 12 members')
    const standing = await site.text('/privacy')
    expect(standing).toContain('for 180 days')
    expect(standing).toContain('see what changes')
    expect(await site.text('/privacy/v/3')).toContain('This version is not in force yet')
  })

  it('says why the effective time moved, in each language of the frame', async () => {
    const version = await press.db.version.findFirstOrThrow({ where: { number: 3 } })
    await press.setClock(inDays(version.effectiveAt as Date, 1))
    await press.passGates()
    await site.refresh()
    expect(await site.text('/privacy/upcoming')).toContain('because not everyone has been written to yet')
    expect(await site.text('/privacy')).toContain('for 180 days')
  })

  it('goes on showing the old version until the gate opens, and the new one at once then', async () => {
    await press.carryMail()
    await press.passGates()
    const version = await press.db.version.findFirstOrThrow({ where: { number: 3 } })
    await site.refresh()
    expect(await site.text('/privacy')).toContain('for 180 days')
    await press.setClock(inDays(version.effectiveAt as Date, 1))
    await press.passGates()
    const moved = await press.db.version.findFirstOrThrow({ where: { number: 3 } })
    if (moved.state === 'announced') {
      await press.setClock(inDays(moved.effectiveAt as Date, 1))
      await press.passGates()
    }
    await eventually('the new text', async () => (await site.text('/privacy')).includes('for two years'))
    expect(await site.text('/privacy')).toContain('(version 3)')
    expect(await site.text('/privacy/v/1')).toContain('This is an earlier version')
    expect(await site.text('/privacy/v/1')).toContain('Read the version in force')
    expect(await site.text('/privacy/compare/1...3')).toContain('1 material change')
  })

  it('tells of postponing and withdrawing, with the reason, in the order in which they happened', async () => {
    const at = await press.now()
    await press.db.organisation.update({ where: { id: 1 }, data: { membersSynchronisedAt: at } })
    const number = await press.announced('privacy', { en: THIRD }, addDays(at, 40, 'Europe/Brussels'))
    await press.postpone('privacy', number, addDays(at, 60, 'Europe/Brussels'), 'The supplier is late.')
    await press.withdraw('privacy', number, 'We share with nobody after all.')
    await eventually('the withdrawal', async () => (await site.text('/privacy/history')).includes('withdrawn'))
    const history = await site.text('/privacy/history')
    const order = ['Announced on', 'The supplier is late.', 'We share with nobody after all.', 'Version 3', 'Version 1']
    const places = order.map((words) => history.indexOf(words, history.indexOf('Version 4')))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((place) => place > 0)).toBe(true)
    const upcoming = await site.text('/privacy/upcoming')
    expect(upcoming).toContain('No change is announced')
    // Who comes by the link of a message finds that what it announced is off.
    expect(upcoming).toContain('Version 4: This version was announced and withdrawn on')
    expect(await site.text('/privacy/v/4')).toContain('It never took effect')
  })

  it('feeds the same events, newest first, with ids that stay', async () => {
    const read = async () => JSON.parse(await site.page('/privacy/feed.json')).items as { id: string; title: string }[]
    const items = await read()
    expect(items.map(({ title }) => title.replace(/(for|to) \d.*/, '$1 …'))).toEqual([
      'Privacy policy: version 4 withdrawn',
      'Privacy policy: version 4 postponed to …',
      'Privacy policy: version 4 announced, for …',
      'Privacy policy: version 3 is in force',
      'Privacy policy: version 3 announced, for …',
      'Privacy policy: version 1 published',
    ])
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    const atom = await site.page('/privacy/feed.atom')
    expect([...atom.matchAll(/<entry>\s*<id>([^<]*)/g)].map(([, id]) => id)).toEqual(items.map(({ id }) => id))
  })

  it('never says how many were told when fewer than ten were', async () => {
    const facts = await site.page('/privacy/v/4.json')
    expect(
      JSON.parse(facts).announcements.every(({ told }: { told: unknown }) => told === 12 || told === 'fewer than 10'),
    ).toBe(true)
  })
})

it('has made what most readers open before they ask, and answers it without a promise', async () => {
  await site.madeAhead()
  for (const path of ['/privacy', '/privacy/upcoming', '/privacy/history', '/privacy/compare/1...3'])
    expect(site.answer({ method: 'GET', path, query: new URLSearchParams() })).toMatchObject({ status: 200 })
})

describe('finding changes without a notification', () => {
  it('polls', async () => {
    const polling = await openSite(fresh, { listen: false, pollEvery: 50 })
    try {
      await press.db.organisation.update({ where: { id: 1 }, data: { name: 'Harbour and Heath' } })
      await eventually('the new name', async () => (await polling.text('/')).includes('Harbour and Heath'), 3000)
    } finally {
      await polling.close()
    }
  })
})
