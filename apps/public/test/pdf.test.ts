import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite, PUBLIC_URL } from './open.ts'
import { openPress, type Press } from './press.ts'

let fresh: FreshDatabase
let site: OpenSite
let press: Press

const text = (days: string, nl = false) =>
  nl
    ? `# Privacybeleid\n\n## Bewaren\n\nWij bewaren uw gegevens ${days}.`
    : `# Privacy policy\n\n## Keeping\n\nWe keep your data for ${days}.`

beforeAll(async () => {
  fresh = await freshDatabase()
  press = await openPress(fresh, { members: 0 })
  await press.policy('privacy', { title: 'Privacy policy', titles: { nl: 'Privacybeleid' }, languages: ['en', 'nl'] })
  await press.first('privacy', { en: text('180 days'), nl: text('180 dagen', true) })
  const soon = new Date((await press.now()).getTime() + 60 * 86_400_000)
  await press.announced('privacy', { en: text('2 years'), nl: text('2 jaar', true) }, soon)
  site = await openSite(fresh)
})
afterAll(async () => {
  await press?.close()
  await site?.close()
  await fresh?.drop()
})

const bytesOf = async (path: string) => Buffer.from(await (await site.get(path)).arrayBuffer())

describe('a version as PDF', () => {
  it('is a file with a name that says what it is, asked for anew and answered 304 while it is the same', async () => {
    const response = await site.get('/nl/privacy/v/1.pdf')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=1, must-revalidate')
    expect(response.headers.get('content-disposition')).toBe(
      `inline; filename="privacy-v1-nl.pdf"; filename*=UTF-8''harbour-heath-privacybeleid-v1-nl.pdf`,
    )
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7')
    const etag = response.headers.get('etag') as string
    expect((await site.get('/nl/privacy/v/1.pdf', { 'if-none-match': etag })).status).toBe(304)
  })

  it('is the same bytes from another process', async () => {
    const other = await openSite(fresh)
    const there = Buffer.from(await (await other.get('/privacy/v/1.pdf')).arrayBuffer())
    await other.close()
    expect((await bytesOf('/privacy/v/1.pdf')).equals(there)).toBe(true)
  })

  it('names who publishes it now, and is the same file again when they go by the old name', async () => {
    const before = await site.get('/privacy/v/1.pdf')
    const call = (name: string) => press.db.organisation.update({ where: { id: 1 }, data: { name } })
    await call('Harbour & Heath International')
    await site.refresh()
    const after = await site.get('/privacy/v/1.pdf', { 'if-none-match': before.headers.get('etag') as string })
    expect(after.status).toBe(200)
    expect(after.headers.get('content-disposition')).toContain('harbour-heath-international')
    await call('Harbour & Heath')
    await site.refresh()
    expect((await bytesOf('/privacy/v/1.pdf')).equals(Buffer.from(await before.arrayBuffer()))).toBe(true)
  })

  it('is linked where the version is read, and named in JSON and in the API', async () => {
    expect(await site.page('/privacy')).toContain('href="/privacy/v/1.pdf"')
    expect(await site.page('/nl/privacy/v/1')).toContain('href="/nl/privacy/v/1.pdf"')
    expect(JSON.parse(await site.page('/nl/privacy/v/1.json')).links.pdf).toBe(`${PUBLIC_URL}/nl/privacy/v/1.pdf`)
    expect(JSON.parse(await site.page('/api/policies/privacy/versions/1')).pdf).toEqual({
      en: `${PUBLIC_URL}/privacy/v/1.pdf`,
      nl: `${PUBLIC_URL}/nl/privacy/v/1.pdf`,
    })
  })

  it('is missing for a version that was never published', async () => {
    for (const path of [
      '/privacy/v/9.pdf',
      '/fr/privacy/v/1.pdf',
      '/privacy/compare/1...9.pdf',
      '/privacy/compare/1...1.pdf',
    ])
      expect((await site.get(path)).status, path).toBe(404)
  })
})

describe('a comparison as PDF', () => {
  it('is linked from the comparison and from what is upcoming', async () => {
    expect(await site.page('/privacy/compare/1...2')).toContain('href="/privacy/compare/1...2.pdf"')
    expect(await site.page('/nl/privacy/upcoming')).toContain('href="/nl/privacy/compare/1...2.pdf"')
    const bytes = await bytesOf('/nl/privacy/compare/1...2.pdf')
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(bytes.includes('/ActualText ([geschrapt: )')).toBe(true)
  })

  it('can be made for any two versions, in either direction', async () => {
    expect((await site.get('/privacy/compare/2...1.pdf')).status).toBe(200)
  })
})
