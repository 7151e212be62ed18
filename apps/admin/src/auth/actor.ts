import { actorOfToken, type Database, type Standing, standingOf } from '@fairnotice/db'
import type { Actor } from '@fairnotice/policy'
import type { Auth } from './auth.ts'

/** Who asks, and how they showed it. */
export type Caller =
  | { by: 'token'; actor: Actor; scopes: readonly string[] }
  | { by: 'session'; actor: Actor; sessionId: string; standing: Standing }

export type CallerResult = Caller | { refused: 'not-signed-in' | 'cross-site' }

/**
 * Who asks: by API token, or by the session of the admin app. A session may change things only from the app's own
 * pages, so that no other site can act for someone.
 */
export async function callerOf(
  request: Request,
  database: Database,
  auth: Auth,
  origin: string,
): Promise<CallerResult> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')
  if (bearer) {
    const found = await actorOfToken(database, bearer[1] as string)
    return found ? { by: 'token', ...found } : { refused: 'not-signed-in' }
  }
  const session = await auth.api.getSession({ headers: request.headers })
  if (!session) return { refused: 'not-signed-in' }
  const safe = request.method === 'GET' || request.method === 'HEAD'
  if (!safe && !fromOurOwnPages(request, origin)) return { refused: 'cross-site' }
  const standing = await standingOf(database, session.session.id)
  if (!standing) return { refused: 'not-signed-in' }
  const { userId, roles } = standing
  return { by: 'session', actor: { userId, roles }, sessionId: session.session.id, standing }
}

/**
 * Browsers say where a request comes from, and no page can make them lie: Sec-Fetch-Site, or Origin in those that don't
 * send it (Origin alone is `null` under a strict referrer policy).
 */
function fromOurOwnPages(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site === null ? request.headers.get('origin') === origin : site === 'same-origin'
}
