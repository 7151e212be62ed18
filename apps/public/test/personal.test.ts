import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Database, openDatabase, sha256 } from '@fairnotice/db'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { LANGUAGES } from '@fairnotice/policy'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listener } from '../src/listener.ts'
import { createPersonal } from '../src/personal/index.ts'
import { clientOf, limiter } from '../src/personal/limits.ts'
import { fromHere } from '../src/personal/origin.ts'
import { de } from '../src/personal/words/de.ts'
import { en } from '../src/personal/words/en.ts'
import { fr } from '../src/personal/words/fr.ts'
import { nl } from '../src/personal/words/nl.ts'
import { createSite } from '../src/site.ts'
import { readable } from './open.ts'
import { openPress } from './press.ts'

let fresh: FreshDatabase
let app: Database
let visitors: Database
let server: Server
let origin = ''
const ends: (() => unknown)[] = []
const faults: unknown[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  const press = await openPress(fresh, { members: 0, example: false })
  await press.policy('privacy', { languages: ['en', 'nl'], titles: { nl: 'Privacybeleid' } })
  await press.first('privacy', { en: '# Privacy policy\n\nA year.', nl: '# Privacybeleid\n\nEen jaar.' })
  await press.close()
  const published = openDatabase(fresh.urls.public, 2)
  app = openDatabase(fresh.urls.app, 2)
  visitors = openDatabase(fresh.urls.member, 4)
  const site = await createSite(published, { publicUrl: 'https://policies.example', personal: true })
  server = createServer((request, response) => serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // Limits are a process's own: each test begins with none used up.
  open = () => {
    const pages = createPersonal({
      ...site,
      database: visitors,
      publicUrl: 'https://policies.example',
      report: (fault) => faults.push(fault),
    })
    serve = listener(site, { pages, proxies: 1 })
  }
  ends.push(
    () => server.close(),
    () => site.close(),
    () => published.$disconnect(),
    () => visitors.$disconnect(),
    () => app.$disconnect(),
    () => fresh.drop(),
  )
})
let serve: ReturnType<typeof listener>
let open: () => void
beforeEach(async () => {
  open()
  await app.$executeRaw`delete from subscriber`
  await app.$executeRaw`delete from link_request`
})
afterAll(async () => {
  for (const end of ends) await end()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, { headers, redirect: 'manual' })
const post = (path: string, fields: Record<string, string | string[]>, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as [string, string])),
    ),
  })

const PAGES = [
  '/me',
  '/nl/me',
  '/me/asked',
  '/me/left',
  '/me/notices/00000000-0000-0000-0000-000000000000',
  '/subscribe',
  '/privacy/subscribe',
  '/fr/privacy/subscribe',
  '/subscription/asked',
  '/subscription/stop/0123456789012345678901234567890123456789abc',
]

describe('every page for one person', () => {
  it.each(PAGES)('%s is kept by nobody, listed by nobody, and runs nothing', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/)
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('set-cookie')).toBeNull()
    const page = await answer.text()
    expect(page).not.toMatch(/<script|<img|https?:\/\/(?!policies\.example|[\w.]*\.example)/)
    expect(page).toContain('<meta name="robots" content="noindex">')
  })

  it.each([
    '/me/nothing',
    '/me/open/short',
    '/me/open/%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00',
    '/n/0123456789012345678901234567890123456789abc',
    '/n/',
    '/nothing/subscribe',
    '/subscription',
    '/subscription/confirm/0123456789012345678901234567890123456789abc',
    '/me/notices/..%2f..%2fetc',
  ])('%s is none', async (path) => {
    expect((await get(path)).status).toBe(path.startsWith('/me/no') ? 200 : 404)
  })

  it('is served by no other method, and stays out of the sitemap and of the robots’ way', async () => {
    expect((await fetch(`${origin}/me`, { method: 'DELETE' })).status).toBe(405)
    expect(await (await get('/sitemap.xml')).text()).not.toMatch(/\/me|subscri/)
  })

  it('is led to by the site, in the page’s language', async () => {
    const page = await (await get('/nl/privacy')).text()
    expect(page).toContain('href="/nl/privacy/subscribe"')
    expect(page).toContain('href="/nl/me"')
  })
})

describe('the form that asks for a link', () => {
  it('answers alike for every address, at once, and leaves a row that says nothing', async () => {
    await app.$executeRaw`
      insert into member (id, external_id, email, other_emails, language, audiences, registered_at, pseudonym, updated_at)
      values (gen_random_uuid(), 'known', 'known@members.example', '{}', 'en', '{}', clock(), gen_random_uuid(), clock())`
    const answers = []
    for (const email of ['known@members.example', 'unknown@members.example']) {
      const answer = await post('/me/link', { email })
      answers.push([answer.status, answer.headers.get('location'), [...answer.headers.keys()], await answer.text()])
    }
    expect(answers[0]).toEqual(answers[1])
    expect(await app.$queryRaw`select email from link_request order by email`).toEqual([
      { email: 'known@members.example' },
      { email: 'unknown@members.example' },
    ])
  })

  it('says what is wrong with an address, and gives it back as text', async () => {
    const answer = await post('/me/link', { email: '"><script>alert(1)</script>' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('aria-invalid="true"')
    expect(readable(page)).toContain('Write an e-mail address')
  })

  it('limits an address in silence, and whoever asks aloud', async () => {
    const from = (client: string) => ({ 'x-forwarded-for': `203.0.113.9, ${client}` })
    for (let time = 0; time < 8; time++)
      expect((await post('/me/link', { email: 'a@b.example' }, from('198.51.100.7'))).status).toBe(303)
    expect(await app.$queryRaw`select count(*)::int as rows from link_request`).toEqual([{ rows: 5 }])
    for (let time = 0; time < 2; time++) await post('/me/link', { email: `x${time}@b.example` }, from('198.51.100.7'))
    const answer = await post('/me/link', { email: 'y@b.example' }, from('198.51.100.7'))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '120'])
    // What a stranger writes into the header himself is not believed; another client is another.
    expect((await post('/me/link', { email: 'y@b.example' }, from('198.51.100.8'))).status).toBe(303)
  })
})

describe('a form from elsewhere', () => {
  it.each([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }])(
    'does nothing (%o)',
    async (headers) => {
      expect((await post('/me/link', { email: 'a@b.example' }, headers)).status).toBe(403)
      expect(await app.$queryRaw`select 1 from link_request`).toEqual([])
    },
  )

  it('is told by its origin where a browser says no more', () => {
    const here = (headers: Record<string, string>) =>
      fromHere({ host: '127.0.0.1:3001', ...headers }, 'https://a.example')
    expect(here({})).toBe(true)
    expect(here({ origin: 'https://a.example' })).toBe(true)
    expect(here({ origin: 'http://127.0.0.1:3001' })).toBe(true)
    expect(here({ origin: 'null' })).toBe(false)
    expect(here({ origin: 'https://a.example.evil.example' })).toBe(false)
    expect(here({ origin: 'https://a.example', 'sec-fetch-site': 'cross-site' })).toBe(false)
  })

  it('is told whose page a link opens, in the organisation’s own spelling', async () => {
    const token = 'k'.repeat(43)
    await app.$executeRaw`
      insert into member (id, external_id, email, other_emails, language, audiences, registered_at, pseudonym, updated_at)
      values (gen_random_uuid(), 'linked', 'linked@members.example', '{}', 'en', '{}', clock(), gen_random_uuid(), clock())`
    await app.$executeRaw`
      insert into mailed_link (id, kind, hash, email, language, member_id, made_at, expires_at)
      select gen_random_uuid(), 'visit', ${sha256(token)}, email, 'en', id, clock(), clock() + interval '15 minutes'
      from member where external_id = 'linked'`
    const page = await (await get(`/me/open/${token}`)).text()
    expect(page).toContain('This link opens your page at Harbour &amp; Heath in this browser')
  })

  it('can’t act in a visit without the visit’s own token', async () => {
    const session = 'a'.repeat(43)
    await app.$executeRaw`
      insert into member (id, external_id, email, other_emails, language, audiences, registered_at, pseudonym, updated_at)
      values (gen_random_uuid(), 'here', 'here@members.example', '{}', 'en', '{}', clock(), gen_random_uuid(), clock())`
    await app.$executeRaw`
      insert into visit (id, member_id, session_hash, opened_at, expires_at)
      select gen_random_uuid(), id, ${sha256(session)}, clock(), clock() + interval '1 hour' from member where external_id = 'here'`
    const cookie = `fairnotice-visit=${session}`
    const language = async () => (await app.member.findUniqueOrThrow({ where: { externalId: 'here' } })).language
    expect((await post('/me/language', { language: 'fr' }, { cookie })).status).toBe(403)
    expect((await post('/me/language', { language: 'fr', token: 'x'.repeat(43) }, { cookie })).status).toBe(403)
    expect(await language()).toBe('en')
    const token = /name="token" value="([^"]+)"/.exec(await (await get('/me', { cookie })).text())?.[1] ?? ''
    const done = await post('/me/language', { language: 'fr', token }, { cookie })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/en/me?said=language#said'])
    expect(await language()).toBe('fr')
    expect(await (await get('/me?said="><script>', { cookie })).text()).not.toContain('"><script>')
    const left = await post('/me/leave', { token }, { cookie })
    const cookies = left.headers.getSetCookie()
    expect(cookies).toHaveLength(1 + LANGUAGES.length)
    for (const one of cookies)
      expect(one).toMatch(/^fairnotice-visit=; Path=\/(\w\w\/)?me; Max-Age=0; HttpOnly; SameSite=Lax; Secure$/)
    expect(readable(await (await get('/me', { cookie })).text())).toContain('Your visit is over')
  })
})

describe('the form of a subscription', () => {
  it('takes what is right, and only of what is published', async () => {
    const right = { email: ' Me@Home.example ', policy: '', topics: ['announced', 'in-force'], language: 'de' }
    expect((await post('/subscribe', right)).headers.get('location')).toBe('/en/subscription/asked')
    expect(await app.subscriber.findMany()).toMatchObject([
      {
        email: 'me@home.example',
        language: 'de',
        topics: ['announced', 'in-force'],
        policyId: null,
        confirmedAt: null,
      },
    ])
    const wrong = { ...right, policy: '00000000-0000-4000-8000-000000000000', topics: 'everything', email: 'me' }
    const answer = await post('/subscribe', wrong)
    expect(answer.status).toBe(422)
    const text = readable(await answer.text())
    for (const sentence of [en.error.email, en.error.topics, en.error.policy]) expect(text).toContain(sentence)
  })

  it('takes no more than it should be sent', async () => {
    const answer = await post('/me/link', { email: 'a'.repeat(70_000) }).catch(() => null)
    if (answer) expect(answer.status).toBe(413)
    expect(await app.$queryRaw`select 1 from link_request`).toEqual([])
  })
})

describe('the link that stops a subscription', () => {
  it('needs no page, no cookie and no form, and does nothing by being opened', async () => {
    const token = 'stop-0123456789012345678901234567890123456'
    await app.$executeRaw`
      insert into subscriber (email, language, topics, confirmed_at, stop_hash) values ('me@home.example', 'en', '{announced}', clock(), ${sha256(token)})`
    const path = `/nl/subscription/stop/${token}`
    expect(readable(await (await get(path)).text())).toContain('als wijzigingen worden aangekondigd')
    expect(await app.subscriber.count()).toBe(1)
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      body,
      headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(200)
    expect(await app.subscriber.count()).toBe(0)
    expect((await fetch(`${origin}${path}`, { method: 'POST' })).status).toBe(200)
  })
})

describe('while no mail leaves', () => {
  it('says so to everyone alike, before and after asking', async () => {
    await app.$executeRaw`insert into health (part, ok, since, checked_at) values ('relay', false, clock(), clock())`
    for (const path of ['/me', '/me/asked', '/subscribe', '/subscription/asked'])
      expect(readable(await (await get(path)).text())).toContain(en.mailDown)
    await app.$executeRaw`update health set ok = true where part = 'relay'`
    expect(readable(await (await get('/me')).text())).not.toContain(en.mailDown)
  })
})

describe('a limit', () => {
  it('gives tries back over its time, each key for itself', () => {
    const may = limiter({ tries: 2, seconds: 60 })
    expect([may('a', 0), may('a', 0), may('a', 0), may('b', 0)]).toEqual([true, true, false, true])
    expect([may('a', 29_999), may('a', 30_000), may('a', 30_000)]).toEqual([false, true, false])
    expect([may('a', 600_000), may('a', 600_000), may('a', 600_000)]).toEqual([true, true, false])
  })

  it('takes a household for one', () => {
    expect(clientOf('::ffff:203.0.113.9')).toBe('203.0.113.9')
    expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe(clientOf('2001:db8:1:2::9'))
    expect(clientOf('2001:db8:1:3::9')).not.toBe(clientOf('2001:db8:1:2::9'))
    expect(clientOf('::1')).toBe('0:0:0:0::/64')
  })
})

describe('the words', () => {
  const places = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [`${key}: ${[...new Set(value.match(/\{\w+\}/g))].sort().join(' ')}`]
        : places(value as object),
    )
  it.each([
    ['nl', nl],
    ['fr', fr],
    ['de', de],
  ])('of %s have the same places to fill as the English ones', (_, words) => {
    expect(places(words)).toEqual(places(en))
  })

  it('were never missing', () => expect(faults).toEqual([]))
})
