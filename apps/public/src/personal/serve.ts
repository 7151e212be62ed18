import type { IncomingMessage, ServerResponse } from 'node:http'
import { PERSONAL } from './asking.ts'
import type { Personal } from './index.ts'
import { clientOf } from './limits.ts'

/** A request to erase or correct may be long; nothing else is. */
const MAX_BODY = 64 * 1024

/** Said once: whoever runs the site can mend it. */
let warned = false

/**
 * Serves the pages for one person on `node:http`. `proxies`: how many trusted proxies stand in front, each of which adds
 * to `X-Forwarded-For` whom it was asked by; without any, that header is a stranger's word.
 */
export async function servePersonal(
  personal: Personal,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
  proxies: number,
): Promise<void> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (method !== 'GET' && method !== 'POST') {
    response.writeHead(405, { ...PERSONAL, allow: 'GET, HEAD, POST' }).end()
    return
  }
  const body = method === 'POST' ? await bodyOf(request) : ''
  if (body === null) {
    response.writeHead(413, { ...PERSONAL, connection: 'close' }).end()
    return
  }
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim())
  if (proxies === 0 && request.headers['x-forwarded-for'] !== undefined && !warned) {
    warned = true
    console.warn(
      `Requests come through a proxy at ${request.socket.remoteAddress}: set TRUSTED_PROXIES, or all readers share one limit.`,
    )
  }
  const address = (proxies > 0 ? forwarded.at(-proxies) : null) || request.socket.remoteAddress || ''
  const reply = await personal.answer({
    method,
    path,
    query,
    headers: request.headers,
    form: new URLSearchParams(body),
    client: clientOf(address),
  })
  const bytes = reply.body === null ? Buffer.alloc(0) : Buffer.from(reply.body as string)
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(bytes.length) })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** A form's fields; what is no form (a mail program may send its one click as multipart) has none. Null: too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length > MAX_BODY) return null
    parts.push(part as Buffer)
  }
  const type = request.headers['content-type'] ?? ''
  return type.startsWith('application/x-www-form-urlencoded') ? Buffer.concat(parts).toString('utf8') : ''
}
