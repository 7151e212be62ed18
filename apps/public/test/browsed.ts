import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, beforeAll } from 'vitest'
// @boundaries-ignore every app's tests share one way to find a browser
import { openBrowser } from '../../../test/setup/browser.ts'
import { publicServer } from '../src/server.ts'
import { type OpenSite, openSite } from './open.ts'

/** Where pictures for a person to look at are left; ignored by git. Ends with a slash. */
export const FOLDER = new URL('../screenshots/', import.meta.url).pathname

export type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>['newPage']>>

/** The site on a port of its own. */
export interface Served {
  site: OpenSite
  server: Server
  port: number
  origin: string
}

/** The site for all tests of a file, over a database that `publish` fills first; all ends after the last. */
export function served(publish: (fresh: FreshDatabase) => Promise<void>, begin: (served: Served) => unknown): void {
  const ends: (() => unknown)[] = []
  beforeAll(async () => {
    const fresh = await freshDatabase()
    ends.unshift(() => fresh.drop())
    await publish(fresh)
    const site = await openSite(fresh)
    ends.unshift(() => site.close())
    const server = publicServer(site)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    ends.unshift(() => server.close())
    const { port } = server.address() as AddressInfo
    await begin({ site, server, port, origin: `http://127.0.0.1:${port}` })
  }, 300_000)
  afterAll(async () => {
    for (const end of ends) await end()
  })
}

/**
 * The same, with a browser. It has one page for all tests: the packaged Chromium is a single process, which ends with
 * its first page.
 */
export function browsed(
  publish: (fresh: FreshDatabase) => Promise<void>,
  begin: (browsed: Served & { page: Page }) => unknown,
): void {
  let close: (() => Promise<void>) | undefined
  served(publish, async (opened) => {
    mkdirSync(FOLDER, { recursive: true })
    const browser = await openBrowser()
    close = () => browser.close()
    await begin({ ...opened, page: await browser.newPage() })
  })
  // Hooks after the tests run last to first: the browser ends before what it looked at.
  afterAll(() => close?.())
}
