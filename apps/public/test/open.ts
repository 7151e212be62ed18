import { openDatabase } from '@fairnotice/db'
import type { FreshDatabase } from '@fairnotice/db/testing'
import { createSite, type Site } from '../src/index.ts'

export const PUBLIC_URL = 'https://policies.harbourandheath.example'

/** The site over a test database, as the role that reads published rows and nothing else. */
export interface OpenSite extends Site {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** The body of a page that must be there. */
  page(path: string): Promise<string>
  /** What a person reads of it: tags gone, entities read, white space in one piece. */
  text(path: string): Promise<string>
}

export async function openSite(
  fresh: Pick<FreshDatabase, 'urls'>,
  options: { listen?: boolean; pollEvery?: number; patience?: number; report?: (error: unknown) => void } = {},
): Promise<OpenSite> {
  const database = openDatabase(fresh.urls.public, 3, options.patience)
  const site = await createSite(database, {
    publicUrl: PUBLIC_URL,
    ...(options.listen === false ? {} : { listenUrl: fresh.urls.public }),
    ...(options.report ? { report: options.report } : {}),
    ...(options.pollEvery ? { pollEvery: options.pollEvery } : {}),
  })
  const get = (path: string, headers: Record<string, string> = {}) =>
    site.fetch(new Request(`http://site.example${path}`, { headers, redirect: 'manual' }))
  const page = async (path: string) => {
    const response = await get(path)
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    return response.text()
  }
  return {
    ...site,
    get,
    page,
    text: async (path) => readable(await page(path)),
    async close() {
      await site.close()
      await database.$disconnect()
    },
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

export const readable = (markup: string): string =>
  markup
    .replace(/<(head|script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;?)])/g, '$1')

/** Asks again until it holds; fails loudly after `within` milliseconds. */
export async function eventually(what: string, holds: () => Promise<boolean>, within = 1000): Promise<number> {
  const started = performance.now()
  while (!(await holds())) {
    if (performance.now() - started > within) throw new Error(`not within ${within} ms: ${what}`)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return performance.now() - started
}
