import { createServer, type IncomingMessage } from 'node:http'
import { createSignInToken } from '@fairnotice/db'
import type { House } from './house.ts'
import { freePort } from './product.ts'

/** The API and the sign-in of a house over real HTTP, without the screens: quick to start. */
export async function serveDesk(house: House): Promise<{ url: string; close(): Promise<void> }> {
  const port = await freePort()
  const server = createServer(async (incoming, outgoing) => {
    const answer = await house.desk(await requestOf(incoming))
    outgoing.writeHead(answer.status, [...answer.headers].flat())
    outgoing.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string])
  return new Request(`http://admin.test${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...(parts.length > 0 ? { body: Buffer.concat(parts) } : {}),
  })
}

/** Signs a person in by a link, as a browser would: the cookies of the session, and what makes a request its own. */
export async function cookiesOf(url: string, house: House, email: string): Promise<Record<string, string>> {
  const token = await createSignInToken(house.database, email, 60)
  const answer = await fetch(`${url}/api/auth/magic-link/verify?token=${token}&callbackURL=/`, { redirect: 'manual' })
  const cookie = answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  if (!cookie.includes('session_token')) throw new Error(`${email} was not signed in: ${answer.status}`)
  return { cookie, 'sec-fetch-site': 'same-origin' }
}
