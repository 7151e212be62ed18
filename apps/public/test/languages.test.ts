import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { addDays } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite, PUBLIC_URL } from './open.ts'
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

describe('a language of the frame that a policy isn’t in', () => {
  it('frames its text, says so in that language, and leads to the languages that there are', async () => {
    const page = await site.page('/fr/privacy')
    expect(page).toContain('<html lang="fr"')
    expect(page).toContain('<article lang="en" dir="ltr">')
    expect(page).toContain(`<link rel="canonical" href="${PUBLIC_URL}/privacy">`)
    expect(page).toContain(`<link rel="alternate" hreflang="nl" href="${PUBLIC_URL}/nl/privacy">`)
    expect(page).not.toContain('hreflang="fr"')
    expect(page).not.toContain('ld+json')
    expect(page).toContain(
      'href="/privacy" hreflang="en">anglais</a> ou <a href="/nl/privacy" hreflang="nl">néerlandais',
    )
    const text = await site.text('/fr/privacy')
    expect(text).toContain('Ce texte n’existe pas en français. Vous pouvez le lire en anglais ou néerlandais.')
    expect(text).toContain('En vigueur depuis')
    expect(text).not.toContain('Cette version n’existe pas en français')
  })

  it.each([
    ['/fr/privacy/history', '/privacy/history'],
    ['/fr/privacy/upcoming', '/privacy/upcoming'],
    ['/fr/privacy/v/2', '/privacy/v/2'],
    ['/fr/privacy/compare/1...2', '/privacy/compare/1...2'],
    ['/fr/privacy/clause/privacy-policy', '/privacy/clause/privacy-policy'],
    ['/fr/privacy/on/2999-01-01', null],
    ['/fr/privacy/since/2999-01-01', null],
    ['/nl/arabic', '/arabic'],
  ])('frames %s too, and every link on it leads somewhere', async (path, canonical) => {
    const page = await site.page(path)
    expect(page).toContain(`<html lang="${path.slice(1, 3)}"`)
    expect(page).toMatch(/n’existe pas en français|is er niet in het Nederlands/)
    if (canonical) expect(page).toContain(`<link rel="canonical" href="${PUBLIC_URL}${canonical}">`)
    else expect(page).toContain('<meta name="robots" content="noindex">')
    const links = new Set(
      [...page.matchAll(/ (?:href|content)="(?:https:\/\/policies[^/"]*)?(\/[^"#]*)/g)].map(([, at]) => at),
    )
    expect(links.size).toBeGreaterThan(5)
    for (const link of links)
      if (!/\/(me|subscribe)$/.test(link as string))
        expect((await site.get(link as string)).status, `${path} → ${link}`).toBe(200)
  })

  it('marks a clause of an older text by the language that it is in', async () => {
    const page = await site.page('/nl/privacy/clause/privacy-policy')
    expect(page).toContain('<div class="quoted compared fn-comparison" lang="en" dir="ltr">')
  })

  it('has no files and feeds of its own, and is in no map', async () => {
    for (const file of ['feed.atom', 'feed.json', 'v/1.md', 'v/1.json', 'v/1.pdf', 'compare/1...2.pdf'])
      expect((await site.get(`/fr/privacy/${file}`)).status, file).toBe(404)
    expect(await site.page('/sitemap.xml')).not.toContain('/fr/')
  })

  it('speaks in what goes wrong, with the policy’s own pages beside it', async () => {
    const response = await site.get('/fr/privacy/on/2025-02-31')
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(page).toContain('<html lang="fr"')
    expect(page).toContain('<form action="/fr/privacy/on"')
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

  it('is no page where the policy isn’t in it either', async () => {
    expect((await site.get('/ar/privacy')).status).toBe(404)
  })

  it('may be no language at all', async () => {
    expect(await site.page('/x-made-up/arabic')).toContain('Gobble gobble.')
  })
})
