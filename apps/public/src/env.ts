import { z } from 'zod'

const settings = z.object({
  /** The database as the role that reads published rows and nothing else. */
  PUBLIC_DATABASE_URL: z.url(),
  /** The database as the role of member pages; without it there are none, nor subscriptions by e-mail. */
  MEMBER_DATABASE_URL: z.url().optional(),
  /** Trusted proxies in front, each of which adds to X-Forwarded-For whom it was asked by. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Pages that one client may ask for in a minute; 0: any number. */
  PAGES_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(600),
  PUBLIC_PORT: z.coerce.number().int().min(0).max(65535).default(3001),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The site's address as readers see it: canonical links, feeds and the sitemap are made of it. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine(
      (url) => URL.parse(url)?.pathname === '/',
      'an address without a path: pages link from the root of their host',
    )
    .optional(),
})

export interface Settings {
  databaseUrl: string
  memberDatabaseUrl: string | null
  proxies: number
  pagesPerMinute: number
  port: number
  host: string
  publicUrl: string
}

/** The settings of this app, or everything that is wrong with them at once. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings | { wrong: string[] } {
  const found = settings.safeParse(environment)
  if (!found.success) return { wrong: found.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const { PUBLIC_DATABASE_URL, MEMBER_DATABASE_URL, TRUSTED_PROXIES, PAGES_PER_MINUTE, PUBLIC_PORT, HOST, PUBLIC_URL } =
    found.data
  return {
    databaseUrl: PUBLIC_DATABASE_URL,
    memberDatabaseUrl: MEMBER_DATABASE_URL ?? null,
    proxies: TRUSTED_PROXIES,
    pagesPerMinute: PAGES_PER_MINUTE,
    port: PUBLIC_PORT,
    host: HOST,
    publicUrl: (PUBLIC_URL ?? `http://${HOST}:${PUBLIC_PORT}`).replace(/\/+$/, ''),
  }
}
