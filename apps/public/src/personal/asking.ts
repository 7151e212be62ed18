import type { IncomingHttpHeaders } from 'node:http'

/** A request to a page that is made for one person. */
export interface Asking {
  method: 'GET' | 'POST'
  /** Decoded, without the language and without a query; segments between slashes. */
  segments: string[]
  /** The language of the page. */
  language: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  form: URLSearchParams
  /** Whoever asks, as far as a network tells: what is limited is limited for this. */
  client: string
}

export interface PersonalReply {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer | string | null
}

/** Everything comes from here, and nothing runs; a message is shown in a frame of its own. */
const CONTENT_SECURITY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/**
 * Nobody keeps a copy, nobody lists it, and no address with a token in it is told to anyone. (Not `no-referrer`: browsers
 * would then send forms from an origin of "null", which is how a foreign form looks.)
 */
export const PERSONAL: Record<string, string> = {
  'cache-control': 'no-store',
  'content-security-policy': CONTENT_SECURITY,
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'interest-cohort=()',
}

/** After a form: the page that says what came of it, so that reloading sends nothing again. */
export const seeOther = (location: string, cookies: string[] = []): PersonalReply => ({
  status: 303,
  headers: { ...PERSONAL, location, ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) },
  body: null,
})

/** A file to keep. */
export const download = (name: string, type: string, body: Buffer | string): PersonalReply => ({
  status: 200,
  headers: { ...PERSONAL, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body,
})

/**
 * A message's HTML for a frame: its own styles work, nothing else does, and it can't reach the page around it. Links
 * open in a tab of their own.
 */
export const framed = (markup: string): PersonalReply => ({
  status: 200,
  headers: {
    ...PERSONAL,
    'content-type': 'text/html; charset=utf-8',
    'referrer-policy': 'no-referrer',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
  },
  body: markup.replace('<head>', '<head>\n<base target="_blank">'),
})
