import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { served } from './browsed.ts'
import { type OpenSite, PUBLIC_URL } from './open.ts'
import { openPress } from './press.ts'

let site: OpenSite
let port = 0
served(
  async (fresh) => {
    const press = await openPress(fresh, { members: 0, example: false })
    await press.policy('privacy', { languages: ['en', 'nl'], titles: { nl: 'Privacybeleid' } })
    const long = 'We keep what you tell us for a year. '.repeat(60)
    await press.first('privacy', {
      en: `# Privacy policy\n\n${long}`,
      nl: '# Privacybeleid\n\nWij bewaren het een jaar.',
    })
    await press.policy('cookies', { title: 'Cookies' })
    await press.first('cookies', { en: '# Cookies\n\nNone.' })
    await press.close()
  },
  (opened) => {
    ;({ site, port } = opened)
  },
)

const PAGES = [
  '/',
  '/nl',
  '/privacy',
  '/nl/privacy',
  '/privacy/history',
  '/privacy/v/1',
  '/privacy/upcoming',
  '/privacy/feed.atom',
  '/privacy/feed.json',
  '/privacy/v/1.md',
  '/privacy/v/1.json',
  '/sitemap.xml',
  '/robots.txt',
]

describe('every page', () => {
  it.each(PAGES)('%s is answered 304 to who holds it, and says what it is', async (path) => {
    const first = await site.get(path, { 'accept-encoding': 'br' })
    expect(first.status).toBe(200)
    const tag = first.headers.get('etag') as string
    const again = await site.get(path, { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
    const modified = first.headers.get('last-modified')
    if (modified) expect((await site.get(path, { 'if-modified-since': modified })).status).toBe(304)
    expect(first.headers.get('content-type')).toMatch(/charset=utf-8|feed\+json/)
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    expect(first.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/)
    expect(first.headers.get('set-cookie')).toBeNull()
  })

  it('keeps a published text for good, and asks again for everything that may change', async () => {
    expect((await site.get('/privacy/v/1.md')).headers.get('cache-control')).toContain('immutable')
    for (const path of ['/', '/privacy', '/privacy/v/1', '/privacy/feed.atom'])
      expect((await site.get(path)).headers.get('cache-control')).toContain('must-revalidate')
  })

  it('is complete without a script, and has no form that posts', async () => {
    for (const path of PAGES.slice(0, 7)) {
      const page = await site.page(path)
      expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/)
      expect(page).not.toMatch(/<iframe|<img|@import|url\(|method="post"/i)
    }
  })

  it('names itself, and its other languages', async () => {
    const page = await site.page('/nl/privacy')
    expect(page).toContain('<html lang="nl"')
    expect(page).toContain(`<link rel="canonical" href="${PUBLIC_URL}/nl/privacy">`)
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="${PUBLIC_URL}/privacy">`)
    expect(page).toContain('Privacybeleid')
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '') as object
    expect(data).toMatchObject({ inLanguage: 'nl', version: '1', url: `${PUBLIC_URL}/nl/privacy` })
  })
})

describe('addresses', () => {
  it.each([
    ['/en/privacy', 308, '/privacy'],
    ['/privacy/', 308, '/privacy'],
    ['/nl/privacy/history/', 308, '/nl/privacy/history'],
    ['/en', 308, '/'],
    ['//evil.example/', 308, '/evil.example'],
    ['/privacy/compare?from=1&to=2', 303, '/privacy/compare/1...2'],
    ['/nl/privacy/on?day=2026-01-01', 303, '/nl/privacy/on/2026-01-01'],
    ['/privacy/since?day=2026-01-01', 303, '/privacy/since/2026-01-01'],
  ])('%s leads on with %i to %s', async (path, status, location) => {
    const response = await site.get(path)
    expect([response.status, response.headers.get('location')]).toEqual([status, location])
  })

  it.each([
    '/nothing',
    '/privacy/v/2',
    '/privacy/v/01',
    '/privacy/v/1x',
    '/privacy/v/99999999999999999999',
    '/privacy/compare/1...9',
    '/fr/privacy/v/9',
    '/nl/cookies/v/2',
    '/privacy/nothing',
    '/%',
    '/%00',
    '/privacy%2fhistory%00',
    '/privacy/..%2f..%2fetc%2fpasswd',
    '/Privacy',
  ])('%s is no page, and the answer helps', async (path) => {
    const response = await site.get(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toMatch(/href="(?:\/(?:nl|fr|de))?\/privacy"/)
  })

  it('says what is wrong with a day', async () => {
    for (const path of ['/privacy/on/2026-02-30', '/privacy/on?day=today']) {
      const response = await site.get(path)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('2027-03-01')
    }
  })

  it('refuses what isn’t reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await site.fetch(new Request('http://site.example/privacy', { method }))
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
  })
})

describe('what is kept can’t be poisoned', () => {
  it('answers the same whatever query, host or header comes along', async () => {
    const expected = await site.page('/privacy')
    const tries: [string, Record<string, string>][] = [
      ['/privacy?utm_source=x', {}],
      ['/privacy?"><script>alert(1)</script>', {}],
      ['/privacy', { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-original-url': '/nothing' }],
      ['/privacy', { 'accept-language': 'nl' }],
    ]
    for (const [path, headers] of tries) {
      expect(await (await site.get(path, headers)).text()).toBe(expected)
      expect(await site.page('/privacy')).toBe(expected)
    }
  })
})

describe('over a socket', () => {
  const raw = (request: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(request))
      let answer = ''
      socket.setEncoding('utf8').on('data', (part) => {
        answer += part
      })
      socket.on('end', () => resolve(answer)).on('error', reject)
    })

  it('answers HEAD like GET, without the body', async () => {
    const answer = await raw('HEAD /privacy HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).toMatch(/content-length: \d{3,}/)
    expect(answer.split('\r\n\r\n')[1]).toBe('')
  })

  it('says that it lives, and that it can read', async () => {
    for (const path of ['/healthz', '/readyz'])
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('is no open redirect', async () => {
    const answer = await raw(
      'GET //evil.example/%0d%0aset-cookie:a=b/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    )
    expect(answer).not.toMatch(/^set-cookie/im)
    expect(answer).not.toMatch(/^location: \/\//im)
  })
})

describe('feeds and maps', () => {
  it('lists each lasting page of each language once', async () => {
    const map = await site.page('/sitemap.xml')
    const pages = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, page]) => page)
    expect(pages).toContain(`${PUBLIC_URL}/nl/privacy/v/1`)
    expect(new Set(pages).size).toBe(pages.length)
    for (const page of pages)
      expect((await site.get((page as string).slice(PUBLIC_URL.length) || '/')).status, page).toBe(200)
    expect(await site.page('/robots.txt')).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`)
  })
})
