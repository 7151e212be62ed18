import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { addDays } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite } from './open.ts'
import { openPress } from './press.ts'

let fresh: FreshDatabase
let site: OpenSite

beforeAll(async () => {
  fresh = await freshDatabase()
  const press = await openPress(fresh, { members: 0 })
  await press.policy('privacy', { title: 'Privacy policy', titles: { nl: 'Privacybeleid' } })
  await press.first('privacy', { en: '# Privacy policy\n\nWe keep it a year.' })
  const { ana } = press.actors
  const { changePolicy } = await import('@fairnotice/db')
  await changePolicy(press.db, ana, 'privacy', { languages: ['en', 'nl'] }, null)
  await press.announced(
    'privacy',
    { en: '# Privacy policy\n\nWe keep it two years.', nl: '# Privacybeleid\n\nWij bewaren het twee jaar.' },
    addDays(await press.now(), 40, 'Europe/Brussels'),
  )
  await press.policy('arabic', { title: 'سياسة الخصوصية', sourceLanguage: 'ar', languages: ['ar', 'x-made-up'] })
  const arabic = '# سياسة الخصوصية\n\nنحتفظ ببياناتك لمدة عام.'
  await press.first('arabic', { ar: arabic, 'x-made-up': '# Gobble\n\nGobble gobble.' })
  await press.close()
  site = await openSite(fresh)
})
afterAll(async () => {
  await site?.close()
  await fresh?.drop()
})

describe('a language that came later', () => {
  it('shows an older version in the policy’s own language, says so, and marks it as such', async () => {
    const page = await site.page('/nl/privacy/v/1')
    expect(page).toContain('<html lang="nl"')
    expect(page).toContain('<article lang="en" dir="ltr">')
    expect(page).toContain('dit is de tekst in het Engels')
    expect(page).toContain('We keep it a year.')
  })

  it('offers files in the language that the text is in', async () => {
    for (const path of ['/nl/privacy/v/1', '/nl/privacy', '/nl/privacy/compare/1...2', '/nl/privacy/upcoming']) {
      const links = [...(await site.page(path)).matchAll(/href="([^"]*\.(?:md|pdf))"/g)].map(
        ([, link]) => link as string,
      )
      expect(links.length, path).toBeGreaterThan(0)
      for (const link of links) expect((await site.get(link)).status, `${path} → ${link}`).toBe(200)
    }
    const { links } = JSON.parse(await site.page('/nl/privacy/v/1.json'))
    expect(links.pdf).toMatch(/\/privacy\/v\/1\.pdf$/)
    expect(links.pdf).not.toContain('/nl/')
  })

  it('is named in the history for the versions that have it', async () => {
    const [second = '', first = ''] = (await site.page('/privacy/history')).split('id="version-').slice(1)
    expect(second).toContain('hreflang="nl"')
    expect(first).toContain('hreflang="en"')
    expect(first).not.toContain('hreflang="nl"')
  })

  it('compares in the language that both versions have', async () => {
    const text = await site.text('/nl/privacy/compare/1...2')
    expect(text).toContain('Van versie 1 naar versie 2')
    expect(text).toMatch(/We keep it .*two years/)
  })

  it('has the coming text in it', async () => {
    expect(await site.page('/nl/privacy/v/2')).toContain('Wij bewaren het twee jaar.')
    expect((await site.get('/nl/privacy/v/1.md')).status).toBe(404)
    expect(await site.page('/nl/privacy/v/2.md')).toContain('Wij bewaren het twee jaar.')
  })
})

describe('a language that the frame doesn’t speak', () => {
  it('keeps its own direction inside an English frame', async () => {
    const page = await site.page('/arabic')
    expect(page).toContain('<html lang="en" dir="ltr">')
    expect(page).toContain('<article lang="ar" dir="rtl">')
    expect(page).toContain('نحتفظ')
    for (const path of ['/arabic/history', '/arabic/upcoming', '/arabic/feed.atom'])
      expect((await site.get(path)).status).toBe(200)
  })

  it('may be no language at all', async () => {
    expect(await site.page('/x-made-up/arabic')).toContain('Gobble gobble.')
  })
})
