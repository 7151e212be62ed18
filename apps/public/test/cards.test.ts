import { saveLogo } from '@fairnotice/db'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { readLogo } from '@fairnotice/picture/logo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite, PUBLIC_URL } from './open.ts'
import { openPress, type Press } from './press.ts'

let fresh: FreshDatabase
let press: Press
let site: OpenSite

beforeAll(async () => {
  fresh = await freshDatabase()
  press = await openPress(fresh, { members: 0 })
  await press.policy('privacy', { titles: { nl: 'Privacybeleid' }, languages: ['en', 'nl'] })
  await press.first('privacy', {
    en: '# Privacy policy\n\nKept 180 days.',
    nl: '# Privacybeleid\n\n180 dagen bewaard.',
  })
  const soon = new Date((await press.now()).getTime() + 60 * 86_400_000)
  await press.announced(
    'privacy',
    { en: '# Privacy policy\n\nKept 2 years.', nl: '# Privacybeleid\n\n2 jaar bewaard.' },
    soon,
  )
  site = await openSite(fresh)
})
afterAll(async () => {
  await site?.close()
  await press?.close()
  await fresh?.drop()
})

const meta = (page: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1] ?? ''
const cardOf = async (path: string) => meta(await site.page(path), 'og:image').slice(PUBLIC_URL.length)

describe('the picture of a page', () => {
  it.each([
    ['/privacy', 'en.policy'],
    ['/nl/privacy', 'nl.policy'],
    ['/privacy/upcoming', 'en.upcoming'],
    ['/privacy/v/1', 'en.v1'],
    ['/privacy/compare/1...2', 'en.compare-1-2'],
  ])('%s has its own, 1200 by 630 points', async (path, name) => {
    const card = await cardOf(path)
    expect(card).toMatch(new RegExp(`^/og/privacy/${name.replace('.', '\\.')}\\.[0-9a-f]{12}\\.png$`))
    const response = await site.get(card, { 'accept-encoding': 'br' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-encoding')).toBeNull()
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('says in words what it shows, in the page’s language', async () => {
    const page = await site.page('/nl/privacy')
    expect(meta(page, 'og:image:alt')).toMatch(
      /^Harbour &amp; Heath\. Privacybeleid\. Van kracht sinds|^Harbour &amp; Heath\. Privacybeleid\. Geldt sinds/,
    )
    expect(meta(page, 'twitter:card')).toBe('summary_large_image')
  })

  it('at an old address leads to today’s, and at none to nothing', async () => {
    const card = await cardOf('/privacy')
    const old = await site.get(card.replace(/[0-9a-f]{12}\.png$/, '000000000000.png'))
    expect([old.status, old.headers.get('location')]).toEqual([303, card])
    for (const path of [
      '/og/privacy/en.v9.000000000000.png',
      '/og/other/en.policy.000000000000.png',
      '/og/privacy/ar.policy.000000000000.png',
      '/og/privacy/en.policy.png',
    ])
      expect((await site.get(path)).status, path).toBe(404)
  })
})

describe('the organisation’s logo and colour', () => {
  it('are on every page, from this site’s own origin, the colour made readable', async () => {
    const before = await cardOf('/privacy')
    const logo = await readLogo(
      new TextEncoder().encode(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#c8102e"/></svg>',
      ),
    )
    if ('problem' in logo) throw new Error(logo.problem)
    await saveLogo(press.db, logo)
    await press.db.organisation.update({ where: { id: 1 }, data: { colour: '#ffd500' } })
    await site.refresh()
    const page = await site.page('/nl/privacy')
    const source = /<img class="logo" src="([^"]*)" alt="Harbour &amp; Heath">/.exec(page)?.[1] ?? ''
    const image = await site.get(source)
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    expect(image.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await image.text()).toContain('<path')
    const sheet = /href="(\/assets\/look\.[^"]*)"/.exec(page)?.[1] ?? ''
    const css = await site.page(sheet)
    expect(css).toContain('--accent:#')
    expect(css).not.toContain('--accent:#ffd500;--on-accent:#ffffff')
    expect(await cardOf('/privacy')).not.toBe(before)
    expect((await site.get(await cardOf('/privacy'))).status).toBe(200)
    expect((await site.get('/privacy/v/1.pdf')).status).toBe(200)
  })

  it('once taken away are nowhere', async () => {
    const page = await site.page('/privacy')
    const source = /<img class="logo" src="([^"]*)"/.exec(page)?.[1] ?? ''
    await saveLogo(press.db, null)
    await press.db.organisation.update({ where: { id: 1 }, data: { colour: null } })
    await site.refresh()
    expect(await site.page('/privacy')).not.toMatch(/class="logo"|assets\/look/)
    expect((await site.get(source)).status).toBe(404)
  })
})
