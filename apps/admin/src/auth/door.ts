import { SIGN_IN_CALLS } from '../api/permissions.ts'
import type { Auth } from './auth.ts'

/** Where the sign-in library reads the client's address; what a client sends under this name is dropped. */
export const CLIENT_ADDRESS = 'x-fairnotice-client'

/**
 * /api/auth: what `SIGN_IN_CALLS` names, and nothing else of what the sign-in library could serve. Everything of one's
 * own account goes through the API, under its rules.
 *
 * @param proxies how many trusted proxies stand in front, each of which adds to X-Forwarded-For whom it was asked by
 */
export async function signInDoor(auth: Auth, request: Request, proxies: number): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '')
  if (!SIGN_IN_CALLS.includes(`${request.method} ${path}`))
    return Response.json({ code: 'not-found', message: 'There is no such call.' }, { status: 404 })
  const headers = new Headers(request.headers)
  headers.delete(CLIENT_ADDRESS)
  const address = clientAddress(request.headers.get('x-forwarded-for'), proxies)
  if (address) headers.set(CLIENT_ADDRESS, address)
  const answer = await auth.handler(new Request(request, { headers }))
  answer.headers.set('cache-control', 'no-store')
  return answer
}

/** The address that the outermost trusted proxy was asked by; without proxies, the one that the server wrote. */
export function clientAddress(forwarded: string | null, proxies: number): string | null {
  const hops = (forwarded ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-Math.max(proxies, 1)) || null
}
