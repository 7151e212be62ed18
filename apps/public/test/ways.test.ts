import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishExample } from './example.ts'
import { type OpenSite, openSite, readable } from './open.ts'
import { openPress } from './press.ts'

let fresh: FreshDatabase
let site: OpenSite

beforeAll(async () => {
  fresh = await freshDatabase()
  await publishExample(fresh)
  site = await openSite(fresh)
}, 300_000)
afterAll(async () => {
  await site?.close()
  await fresh?.drop()
})

describe('an address where nothing is', () => {
  it.each([
    ['/website/v/99', 'nl', 'Op dit adres staat geen pagina', '/website/history'],
    ['/en/website/v/99', 'en', 'There is no page at this address', '/en/website/history'],
    ['/website/clause/no-such-clause', 'nl', 'Op dit adres staat geen pagina', '/website/upcoming'],
    ['/privacy/compare/1...99', 'en', 'There is no page at this address', '/privacy/history'],
  ])('%s says so in the policy’s language, with the way to its other pages', async (path, language, title, way) => {
    const response = await site.get(path)
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(page).toContain(`<html lang="${language}"`)
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toContain(`href="${way}"`)
  })

  it('leads to each policy in the reader’s language, also where the text is in another', async () => {
    const page = await (await site.get('/nl/nothing')).text()
    expect(page).toContain('href="/website" hreflang="nl" lang="nl" dir="ltr">Privacyverklaring website')
    expect(page).toContain('href="/nl/privacy" hreflang="nl" lang="en" dir="ltr">Members')
    const english = await (await site.get('/nothing')).text()
    expect(english).toContain('href="/en/website" hreflang="en" lang="en" dir="ltr">Website and newsletter')
  })
})

describe('the list of policies', () => {
  it('goes on in the language in which it is read, and names the languages of a text that isn’t in it', async () => {
    const [privacy = '', website = ''] = (await site.page('/nl')).split('<h2>').slice(1).sort()
    expect(privacy).toContain('href="/nl/privacy" hreflang="nl" lang="en"')
    expect(privacy).toContain('href="/nl/privacy/history"')
    expect(privacy).toContain('<a href="/privacy" hreflang="en" lang="en" dir="ltr">English</a>')
    expect(website).toContain('href="/website" hreflang="nl" lang="nl"')
    expect(website).not.toContain('href="/nl/website')
    expect(await site.text('/nl/privacy')).toContain('is er niet in het Nederlands')
  })
})

describe('a day that is in no calendar', () => {
  it.each([
    ['/privacy/on/2025-02-31', 'That is no day', '/privacy/on'],
    ['/privacy/since/2025-13-01', 'That is no day', '/privacy/since'],
    ['/website/on?day=tomorrow', 'Die dag staat niet', '/website/on'],
    ['/en/website/since?day=', 'That is no day', '/en/website/since'],
  ])('%s is refused in words, and asked for again', async (path, words, action) => {
    const response = await site.get(path)
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(readable(page)).toContain(words)
    expect(page).toContain(`<form action="${action}"`)
  })
})

describe('a day of the past', () => {
  it.each(['/privacy/on/1999-01-01', '/privacy/on/2999-01-01', '/privacy/on/2025-01-01', '/website/on/1999-01-01'])(
    '%s has one first heading',
    async (path) => {
      const page = await site.page(path)
      expect(page.match(/<h1[ >]/g)).toHaveLength(1)
    },
  )

  it('shows each version since then, with its weights, what was told of it, and what is coming', async () => {
    const text = await site.text('/privacy/since/2024-12-31')
    expect(text).toContain('Version 1 was in force on 31 December 2024; version 2 is in force now')
    expect(text).toMatch(/The versions since then Version 2 in force In force from 7 April 2025 \d+ material changes/)
    expect(text).toContain('Bookings are kept longer, and camera images shorter.')
    expect(text).toMatch(/Changes on \d[^.]+ Brussels, in \d+ days/)
    expect(text).not.toContain('Version 1 earlier')
  })

  it('asks for another day where nothing was published yet', async () => {
    expect(await site.page('/privacy/since/1999-01-01')).toContain('<form action="/privacy/since"')
  })
})

describe('the history of a policy in two languages', () => {
  it('names them in the order of the page’s own switch, the source first', async () => {
    const spoken = /<ul class="spoken"[\s\S]*?<\/ul>/.exec(await site.page('/en/website/history'))?.[0] ?? ''
    expect([...spoken.matchAll(/hreflang="(\w+)"/g)].map(([, language]) => language)).toEqual(['nl', 'en'])
  })
})

describe('a site where nothing has been published', () => {
  it('says so, names no draft, and has feeds and maps of nothing', async () => {
    const empty = await freshDatabase()
    const press = await openPress(empty, { members: 0 })
    await press.policy('privacy')
    await press.draft('privacy', { en: '# Privacy policy\n\nNot yet.\n' })
    await press.close()
    const bare = await openSite(empty)
    try {
      expect(await bare.text('/')).toContain('Policies Nothing has been published here yet.')
      expect(await bare.text('/nl')).toContain('Hier is nog niets gepubliceerd.')
      expect((await bare.get('/privacy')).status).toBe(404)
      expect(await bare.text('/')).not.toContain('Privacy policy')
      expect((await bare.get('/sitemap.xml')).status).toBe(200)
      expect(JSON.parse(await bare.page('/api/policies'))).toMatchObject({ policies: [] })
    } finally {
      await bare.close()
      await empty.drop()
    }
  })
})
