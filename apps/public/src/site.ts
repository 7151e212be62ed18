import type { Database } from '@fairnotice/db'
import { type Asked, answer, type Reply } from './answer.ts'
import type { Finished } from './kept/finished.ts'
import { Shelf } from './kept/shelf.ts'
import { Pages } from './pages.ts'
import type { Catalogue } from './published/catalogue.ts'
import { watchCatalogue } from './published/watch.ts'

export interface SiteOptions {
  /** The site's address as readers see it, without a slash at its end. */
  publicUrl: string
  /** Where to listen for notifications; without it, publications are found by polling alone. */
  listenUrl?: string
  /** Milliseconds between polls. */
  pollEvery?: number
  /** Is told why a page could not be shown; readers are told only that it couldn't. */
  report?(error: unknown): void
  /** Whether there are member pages and subscriptions by e-mail, for pages to lead to. */
  personal?: boolean
  /** Bytes of finished pages to hold at most. */
  memory?: number
}

export interface Site {
  /** Answers from memory at once where it can, else when the page is made. */
  answer(asked: Asked): Reply | Promise<Reply>
  /** The same in the words of the Fetch API. */
  fetch(request: Request): Promise<Response>
  /** What is published, as last read; and the product's clock. */
  catalogue(): Catalogue
  now(): Date
  /** Reads again what is published. */
  refresh(): Promise<void>
  /** Ends when the pages that most readers open have been made ahead. */
  madeAhead(): Promise<void>
  close(): Promise<void>
}

/** Opens the public site over a database as the public role. It holds no port: whoever calls it serves it. */
export async function createSite(database: Database, options: SiteOptions): Promise<Site> {
  const watch = await watchCatalogue(database, { ...options, changed: () => warm() })
  const kept = new Shelf<Finished>(
    options.memory ?? 128 * 1024 * 1024,
    // Its compressed forms come later and are smaller together than the page.
    ({ bodies }) => bodies.identity.length * 1.6,
  )
  const report = options.report ?? (() => {})
  const pages = new Pages(database, watch, options.publicUrl, kept, {
    live: true,
    personal: options.personal ?? false,
    report,
  })
  const warm = () => void pages.warm()
  warm()
  const site: Site = {
    answer: (asked) => answer(pages, asked),
    async fetch(request) {
      const url = new URL(request.url)
      const reply = await site.answer({
        method: request.method,
        path: url.pathname,
        query: url.searchParams,
        acceptEncoding: request.headers.get('accept-encoding') ?? undefined,
        noneMatch: request.headers.get('if-none-match') ?? undefined,
        modifiedSince: request.headers.get('if-modified-since') ?? undefined,
      })
      const empty = reply.body === null || request.method === 'HEAD'
      return new Response(empty ? null : new Uint8Array(reply.body as Buffer), {
        status: reply.status,
        headers: reply.headers,
      })
    },
    catalogue: () => watch.catalogue(),
    now: () => watch.now(),
    refresh: () => watch.refresh(),
    madeAhead: () => pages.warm(),
    async close() {
      await watch.close()
      await pages.close()
    },
  }
  return site
}
