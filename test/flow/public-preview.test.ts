import { openDatabase } from '@fairnotice/db'
import { createSite, type Site } from '@fairnotice/public'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approveNext, publishFirst } from '../setup/announced.ts'
import { addMembers, type House, openHouse, policySettings } from '../setup/house.ts'

const version = '/policies/privacy/versions/2'
const PAGES = { upcoming: '/upcoming', 'in-force': '', compare: '/compare/1...2' } as const

describe('what the public will see, before it does', () => {
  let house: House
  let site: Site
  let close: () => Promise<void>
  beforeAll(async () => {
    house = await openHouse()
    await addMembers(house.database, 12)
    const { noticeRule } = policySettings('privacy')
    const promises = noticeRule.promises?.map((promise) => ({ ...promise, policy: 'attached' as const }))
    await publishFirst(house, { noticeRule: { ...noticeRule, promises } })
    await approveNext(house)
    const database = openDatabase(house.urls.public as string)
    site = await createSite(database, { publicUrl: 'http://public.test', personal: true })
    close = async () => {
      await site.close()
      await database.$disconnect()
    }
  })
  afterAll(async () => {
    await close?.()
    await house?.close()
  })

  const ask = (body: object) => house.chloe.call('POST', `${version}/public-page`, body)
  const shown = async (path: string) => (await site.fetch(new Request(`http://public.test${path}`))).text()
  /** What stands between header and footer, with the tabs; each moment but the effective time happened at another minute. */
  const content = (page: string, effectiveAt: string) =>
    page
      .slice(page.indexOf('<body>'))
      .replace(/<time datetime="([^"]+)">[^<]*<\/time>/g, (all, at) => (at === effectiveAt ? all : '<time>'))

  it('writes nothing, and brings all it needs with it', async () => {
    const { status, body } = await ask({ page: 'upcoming', language: 'en' })
    expect(status).toBe(200)
    expect(body.html).toContain('<style>')
    expect(body.html).not.toMatch(/<link rel="stylesheet"|<img[^>]+src="\/|<script src/)
    expect(await shown('/privacy/upcoming')).not.toContain('version 2')
    expect(await house.database.announcement.count()).toBe(0)
  })

  it('says the date and the sentences that are asked about, and why it is urgent', async () => {
    const effectiveAt = '2040-03-04T23:00:00.000Z'
    const summary = { en: [{ text: 'We keep <b>everything</b> longer.', changeIds: ['c-1'] }] }
    const asked = { page: 'upcoming', language: 'en', effectiveAt, summary, citation: 'Regulation 1/2040' }
    const { html } = (await ask(asked)).body
    expect(html).toContain(`<time datetime="${effectiveAt}">`)
    expect(html).toContain('We keep &lt;b&gt;everything&lt;/b&gt; longer.')
    expect(html).toContain('Regulation 1/2040')
  })

  it('says that there is no such page in a language that the policy isn’t in, and of a first version', async () => {
    expect(await ask({ page: 'upcoming', language: 'fr' })).toMatchObject({
      status: 422,
      body: { code: 'nothing-public' },
    })
    const first = house.chloe.call('POST', '/policies/privacy/versions/1/public-page', {
      page: 'upcoming',
      language: 'en',
    })
    expect((await first).body.code).toBe('nothing-public')
    const none = house.chloe.call('POST', '/policies/privacy/versions/9/public-page', {
      page: 'upcoming',
      language: 'en',
    })
    expect((await none).status).toBe(404)
  })

  it('encloses in a test the file that members get', async () => {
    const sent = await house.chloe.call('POST', `${version}/test-mail`, { languages: ['en'] })
    expect(sent.status).toBe(200)
    const [message] = await house.smtp.received(1)
    const [file] = message?.mail.attachments ?? []
    expect(file).toMatchObject({ filename: 'privacy-v2-en.pdf', mimeType: 'application/pdf' })
    expect(Buffer.from(file?.content as ArrayBuffer).toString('latin1')).toMatch(/^%PDF-/)
  })

  it('is, once announced, what it was before', async () => {
    const rehearsal = (await house.chloe.call('POST', `${version}/rehearse`)).body
    const effectiveAt = new Date(rehearsal.earliest.proposed).toISOString()
    const { summary } = rehearsal
    const before = new Map<string, string>()
    for (const page of Object.keys(PAGES))
      before.set(page, (await ask({ page, language: 'en', effectiveAt, summary })).body.html)
    const announced = await house.chloe.call('POST', `${version}/announce`, { effectiveAt, summary })
    expect(announced.status).toBe(200)
    await site.refresh()
    for (const [page, path] of Object.entries(PAGES)) {
      const now = await shown(`/privacy${path}`)
      expect(content(before.get(page) as string, effectiveAt)).toBe(content(now, effectiveAt))
    }
  })
})
