import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a form was sent from a page of this site. Browsers say so (`Sec-Fetch-Site`, else `Origin`); who says neither
 * is no browser that could be led here by a foreign page.
 */
export function fromHere({ origin, host, ...headers }: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  if (origin === undefined) return true
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host)
}

/** What every form of a visit carries: it follows from the session, which a foreign page can't read. */
export const formToken = (session: string): string => createHmac('sha256', session).update('form').digest('base64url')

export function isFormToken(given: string | null, session: string): boolean {
  const expected = Buffer.from(formToken(session))
  const found = Buffer.from(given ?? '')
  return found.length === expected.length && timingSafeEqual(found, expected)
}
