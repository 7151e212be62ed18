import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDatabase } from '@fairnotice/db'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../test/setup/browser.ts'
import { listener } from '../src/listener.ts'
import { createSite } from '../src/site.ts'
import { publishExample } from './example.ts'

const FOLDER = new URL('../screenshots/', import.meta.url).pathname

let fresh: FreshDatabase
const ends: (() => unknown)[] = []
let origin = ''

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  fresh = await freshDatabase()
  await publishExample(fresh)
  const database = openDatabase(fresh.urls.public, 3)
  const site = await createSite(database, {
    publicUrl: 'https://policies.harbourandheath.example',
    listenUrl: fresh.urls.public,
  })
  const server = createServer(listener(site))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  ends.push(
    () => server.close(),
    () => site.close(),
    () => database.$disconnect(),
    () => fresh.drop(),
  )
})
afterAll(async () => {
  for (const end of ends) await end()
})

const PAGES = {
  home: '/',
  'in-force': '/privacy',
  history: '/privacy/history',
  upcoming: '/privacy/upcoming',
  old: '/privacy/v/1',
  compare: '/privacy/compare/1...2',
  'side-by-side': '/privacy/compare/1...2/side-by-side',
  far: '/privacy/compare/1...3',
  on: '/privacy/on/2024-12-31',
  dutch: '/website',
  missing: '/nothing/here',
}

describe('every page, in a browser', () => {
  it('looks as it should', { timeout: 240_000 }, async () => {
    const browser = await openBrowser()
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 390]) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
        const page = await context.newPage()
        for (const [name, path] of Object.entries(PAGES)) {
          const response = await page.goto(origin + path)
          expect(response?.status(), path).toBe(name === 'missing' ? 404 : 200)
          await page.screenshot({ path: `${FOLDER}${name}-${width}-${colorScheme}.png`, fullPage: false })
          expect(
            await page.evaluate('document.documentElement.scrollWidth'),
            `${path} at ${width}`,
          ).toBeLessThanOrEqual(width)
        }
        await context.close()
      }
    await browser.close()
  })
})
