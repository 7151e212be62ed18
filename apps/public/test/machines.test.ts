import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@fairnotice/db'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { parse } from '@fairnotice/diff'
import { policyHtml } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportSite, fileOf } from '../src/export.ts'
import { publishExample } from './example.ts'
import { type OpenSite, openSite, PUBLIC_URL } from './open.ts'
import { example } from './press.ts'

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

const json = async (path: string) => JSON.parse(await site.page(path))

describe('the public API', () => {
  it('leads from the list of policies to every text and comparison, by full addresses', async () => {
    const { policies } = await json('/api/policies')
    expect(policies.map(({ slug }: { slug: string }) => slug).toSorted()).toEqual(['privacy', 'website'])
    const { api } = policies.find(({ slug }: { slug: string }) => slug === 'privacy')
    const policy = await json(api.slice(PUBLIC_URL.length))
    expect(policy).toMatchObject({ inForce: 2, announced: 3, sourceLanguage: 'en' })
    expect(policy.versions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1])
    const second = await json(policy.versions[1].api.slice(PUBLIC_URL.length))
    expect(second.texts).toEqual([
      { language: 'en', markdown: example('privacy/2.en.md'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(second.announcements[0]).toMatchObject({ kind: 'announced', told: 1284 })
    const comparison = await json(second.comparisons.en.slice(PUBLIC_URL.length))
    expect(comparison).toMatchObject({ schema: 'fairnotice.diff/1', new: { sha256: second.texts[0].sha256 } })
    expect(await site.page('/privacy/compare/1...2')).toContain(comparison.hash)
  })

  it('may be asked from any page, and says in JSON what isn’t there', async () => {
    expect((await site.get('/api/policies')).headers.get('access-control-allow-origin')).toBe('*')
    const asked = await site.fetch(new Request('http://site.example/api/policies', { method: 'OPTIONS' }))
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD'])
    for (const path of [
      '/api/policies/nothing',
      '/api/policies/privacy/versions/9',
      '/api/policies/privacy/versions/2/comparison/xx',
      '/api/x',
    ]) {
      const response = await site.get(path)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ])
      expect(await response.json()).toMatchObject({ code: 'not-found' })
    }
  })

  it('describes every address that it answers', async () => {
    const { paths } = await json('/api/openapi.json')
    for (const path of Object.keys(paths)) {
      const real = path.replace('{slug}', 'privacy').replace('{number}', '2').replace('{language}', 'en')
      expect((await site.get(real)).status, path).toBe(200)
    }
  })
})

describe('a clause through time', () => {
  it('says where it changed and where it didn’t', async () => {
    const page = await site.text('/privacy/clause/what-about-children')
    expect(page).toContain('Version 3')
    expect(page).toContain('First published.')
    expect(page).toMatch(/added: 4/)
  })

  it('has the anchors that the pages have', () => {
    for (const file of ['privacy/1.en.md', 'privacy/3.en.md', 'website/2.nl.md']) {
      const text = example(file)
      const ids = parse(text).sections.flatMap(({ id, heading }) => (heading ? [id] : []))
      expect(ids).toEqual(policyHtml(text).contents.map(({ id }) => id))
    }
  })

  it('is nothing for a clause that never was', async () => {
    expect((await site.get('/privacy/clause/nothing-of-the-kind')).status).toBe(404)
  })
})

describe('the site as files', () => {
  it.each([
    ['/', 'index.html'],
    ['/privacy', 'privacy/index.html'],
    ['/privacy/v/1', 'privacy/v/1/index.html'],
    ['/privacy/v/1.md', 'privacy/v/1.md'],
    ['/privacy/compare/1...2', 'privacy/compare/1...2/index.html'],
    ['/privacy/feed.atom', 'privacy/feed.atom'],
    ['/api/policies', 'api/policies/index.json'],
    ['/privacy/clause/caf%C3%A9', 'privacy/clause/café/index.html'],
  ])('%s is %s', (path, file) => {
    expect(fileOf(path)).toBe(file)
  })

  it('has a file for every link, needs no server, and bears no distance in time', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'fairnotice-export-'))
    const database = openDatabase(fresh.urls.public, 2)
    try {
      const written = await exportSite(database, directory, { publicUrl: PUBLIC_URL })
      const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
        statSync(join(directory, file)).isFile(),
      )
      expect(files.length).toBe(written)
      const pages = files.filter((file) => file.endsWith('.html'))
      expect(pages.length).toBeGreaterThan(30)
      for (const file of pages) {
        const page = readFileSync(join(directory, file), 'utf8')
        expect(page, file).not.toMatch(/<form|in \d+ days|\{\w+\}/)
        for (const [, card] of page.matchAll(/og:image" content="[^"]*?(\/og\/[^"]*)"/g))
          expect(existsSync(join(directory, fileOf(card as string))), `${file} → ${card}`).toBe(true)
        for (const [, link] of page.matchAll(/ href="(\/[^"#]*)/g))
          expect(existsSync(join(directory, fileOf(link as string))), `${file} → ${link}`).toBe(true)
      }
      for (const file of pages)
        for (const [, link] of readFileSync(join(directory, file), 'utf8').matchAll(
          new RegExp(`<link [^>]*href="${PUBLIC_URL}(/[^"#]*)`, 'g'),
        ))
          expect(existsSync(join(directory, fileOf(link as string))), `${file} → ${link}`).toBe(true)
      for (const file of [
        'privacy/feed.atom',
        'privacy/feed.json',
        'privacy/v/1.json',
        'website/v/1.json',
        'sitemap.xml',
      ])
        expect(existsSync(join(directory, file)), file).toBe(true)
      expect(readFileSync(join(directory, 'privacy/v/1.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
      expect(readFileSync(join(directory, 'privacy/v/1.md'), 'utf8')).toBe(example('privacy/1.en.md'))
    } finally {
      await database.$disconnect()
      rmSync(directory, { recursive: true })
    }
  })
})

describe('a feed', () => {
  it('tells of each version what was said of it, and how much it changes', async () => {
    const { items } = await json('/privacy/feed.json')
    expect(items[0].content_text).toMatch(
      /^Crash reports go to the United States[^\n]+\n\d+ material changes, \d+ notable changes? and \d+ editorial changes?\.$/,
    )
    const atom = await site.page('/privacy/feed.atom')
    expect(atom).toContain(items[0].content_text)
    const first = items.find(({ title }: { title: string }) => title.includes('version 1'))
    expect(first.content_text).not.toMatch(/changes?\.$/)
  })
})

describe('what changed since a day', () => {
  it('leads to the comparison of what was in force then with what is now', async () => {
    expect(await site.page('/privacy/since/2024-12-31')).toContain('href="/privacy/compare/1...2"')
    expect(await site.text('/privacy/since/2025-06-01')).toContain('Nothing has changed since 1 June 2025')
    expect(await site.text('/privacy/since/2020-01-01')).toContain('No version was published here for 1 January 2020')
  })
})

describe('a version that lacks a language', () => {
  it('is shown in the policy’s own, and says so', async () => {
    const page = await site.text('/en/website')
    expect(page).toContain('Website and newsletter privacy statement')
    expect(page).not.toContain('There is no English text')
  })
})
