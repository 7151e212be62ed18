import { bodyIn, type Encoding, encodingFor, etagOf, type Finished, isHeld } from './kept/finished.ts'

/** A request, as far as this site looks at it. */
export interface Asked {
  method: string
  /** As it came, still percent-encoded, without the query. */
  path: string
  query: URLSearchParams
  acceptEncoding?: string | undefined
  noneMatch?: string | undefined
  modifiedSince?: string | undefined
}

export interface Reply {
  status: number
  headers: Record<string, string>
  /** Null where an answer has none. */
  body: Buffer | null
}

/** Everything comes from here, nothing runs, nothing is framed. Data blocks (JSON-LD) are not scripts and pass. */
const CONTENT_SECURITY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const ALWAYS = {
  'content-security-policy': CONTENT_SECURITY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'interest-cohort=()',
}

/**
 * Readers ask again each time and are answered 304 while nothing has changed; a shared cache in front may answer for a
 * second. So nobody reads a policy that is no longer in force.
 */
const REVALIDATED = 'public, max-age=0, s-maxage=1, must-revalidate'
/** For addresses whose content never changes. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'

/** The public API may be asked from any page; nothing that it answers depends on who asks. */
const ANY_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'if-none-match',
  'access-control-max-age': '86400',
}

export interface Finder {
  find(path: string, query: URLSearchParams): Finished | Promise<Finished>
}

/** The rules of HTTP around a finished page: methods, conditions, encodings, headers. */
export function answer(pages: Finder, asked: Asked): Reply | Promise<Reply> {
  if (asked.method === 'OPTIONS' && asked.path.startsWith('/api'))
    return { status: 204, headers: { ...ALWAYS, ...ANY_ORIGIN }, body: null }
  if (asked.method !== 'GET' && asked.method !== 'HEAD')
    return { status: 405, headers: { ...ALWAYS, allow: 'GET, HEAD' }, body: null }
  const found = pages.find(asked.path, asked.query)
  return found instanceof Promise ? found.then((finished) => replyWith(finished, asked)) : replyWith(found, asked)
}

function replyWith(finished: Finished, asked: Asked): Reply {
  if (asked.noneMatch !== undefined || asked.modifiedSince !== undefined)
    if (isHeld(finished, asked.noneMatch, asked.modifiedSince)) return notModified(finished, asked)
  const encoding = encodingFor(finished, asked.acceptEncoding)
  const kept = prepared.get(finished)?.[encoding]
  if (kept) return kept
  const reply = prepare(finished, encoding)
  // A better form is on its way: this one isn't kept.
  if (finished.hasty) return reply
  let replies = prepared.get(finished)
  if (!replies) {
    replies = {}
    prepared.set(finished, replies)
  }
  replies[encoding] = reply
  return reply
}

/** The same answer for everyone who asks in the same encoding: its headers are put together once. */
const prepared = new WeakMap<Finished, Partial<Record<Encoding, Reply>>>()

function prepare(finished: Finished, encoding: Encoding): Reply {
  const body = bodyIn(finished, encoding)
  const headers = headersOf(finished, encoding)
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  return { status: finished.status, headers, body }
}

function notModified(finished: Finished, { acceptEncoding }: Asked): Reply {
  const headers = headersOf(finished, encodingFor(finished, acceptEncoding))
  delete headers['content-type']
  return { status: 304, headers, body: null }
}

const headersOf = (finished: Finished, encoding: Encoding): Record<string, string> => ({
  ...ALWAYS,
  'cache-control': finished.status < 400 ? REVALIDATED : 'no-store',
  ...finished.headers,
  etag: etagOf(finished, encoding),
  vary: 'accept-encoding',
})
