import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from './answer.ts'
import type { PageLimit } from './page-limit.ts'
import type { Personal } from './personal/index.ts'
import { servePersonal } from './personal/serve.ts'
import { responder } from './respond.ts'
import type { Site } from './site.ts'

const NO_QUERY = new URLSearchParams()

/**
 * Serves a site on `node:http`. Pages from memory are answered without a promise: that is most of the speed. `personal`:
 * the pages that are made for one person, and how many trusted proxies stand in front. `limit`: how much one client may ask for.
 */
export function listener(
  site: Site,
  personal: { pages: Personal; proxies: number } | null = null,
  limit: PageLimit | null = null,
): (request: IncomingMessage, response: ServerResponse) => void {
  const respond = responder(site, limit)
  return (request, response) => {
    const url = request.url ?? '/'
    const mark = url.indexOf('?')
    const { headers, method = 'GET' } = request
    const path = mark < 0 ? url : url.slice(0, mark)
    const query = mark < 0 ? NO_QUERY : new URLSearchParams(url.slice(mark + 1))
    if (personal?.pages.handles(path)) {
      servePersonal(personal.pages, request, response, path, query, personal.proxies).catch(() => response.destroy())
      return
    }
    const reply = respond(request, {
      method,
      path,
      query,
      acceptEncoding: headers['accept-encoding'] as string | undefined,
      noneMatch: headers['if-none-match'],
      modifiedSince: headers['if-modified-since'],
    })
    const send = (reply: Reply) => {
      response.writeHead(reply.status, linesOf(reply))
      response.end(method === 'HEAD' ? undefined : (reply.body ?? undefined))
    }
    if (reply instanceof Promise) reply.then(send, () => response.destroy())
    else send(reply)
  }
}

/** Node writes headers fastest as one flat list; the same answer goes out many times. */
const lines = new WeakMap<Reply, string[]>()
function linesOf(reply: Reply): string[] {
  const known = lines.get(reply)
  if (known) return known
  const flat = Object.entries(reply.headers).flat()
  lines.set(reply, flat)
  return flat
}
