import { createServer, type Server } from 'node:http'
import { listener } from './listener.ts'
import type { PageLimit } from './page-limit.ts'
import type { Personal } from './personal/index.ts'
import { quicken } from './quick.ts'
import { responder } from './respond.ts'
import type { Site } from './site.ts'

/**
 * The site as a server that whoever calls it lets listen. `personal`: the pages that are made for one person, and how many
 * trusted proxies stand in front; `limit`: how much one client may ask for.
 */
export function publicServer(
  site: Site,
  personal: { pages: Personal; proxies: number } | null = null,
  limit: PageLimit | null = null,
): Server {
  const server = createServer(listener(site, personal, limit))
  quicken(server, responder(site, limit), (path) => personal?.pages.handles(path) ?? false)
  return server
}
