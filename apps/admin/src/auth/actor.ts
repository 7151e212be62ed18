import { actorOfToken, type Database } from '@fairnotice/db'
import type { Actor, Role } from '@fairnotice/policy'
import type { Auth } from './auth.ts'

export type ActorResult = { actor: Actor; by: 'token' | 'session' } | { refused: 'not-signed-in' | 'cross-site' }

/**
 * Who asks: by API token, or by the session of the admin app. A session may change things only from the app's own
 * pages, so that no other site can act for someone.
 */
export async function actorOf(request: Request, database: Database, auth: Auth, origin: string): Promise<ActorResult> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')
  if (bearer) {
    const actor = await actorOfToken(database, bearer[1] as string)
    return actor ? { actor, by: 'token' } : { refused: 'not-signed-in' }
  }
  const session = await auth.api.getSession({ headers: request.headers })
  if (!session) return { refused: 'not-signed-in' }
  const safe = request.method === 'GET' || request.method === 'HEAD'
  if (!safe && !fromOurOwnPages(request, origin)) return { refused: 'cross-site' }
  const user = await database.user.findUnique({ where: { id: session.user.id } })
  if (!user || user.leftAt) return { refused: 'not-signed-in' }
  return { actor: { userId: user.id, roles: user.roles as Role[] }, by: 'session' }
}

/**
 * Browsers say where a request comes from, and no page can make them lie: Sec-Fetch-Site, or Origin in those that don't
 * send it (Origin alone is `null` under a strict referrer policy).
 */
function fromOurOwnPages(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site === null ? request.headers.get('origin') === origin : site === 'same-origin'
}
