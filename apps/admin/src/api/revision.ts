import type { Context } from 'hono'

/** The revision in `If-Match: "3"`; null without the header. */
export function ifMatch(c: Context): number | null {
  const found = /^(?:W\/)?"(\d+)"$/.exec(c.req.header('if-match') ?? '')
  return found ? Number(found[1]) : null
}
