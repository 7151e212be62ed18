import type { Asked, Reply } from './answer.ts'
import { type Caller, MADE, type PageLimit } from './page-limit.ts'
import type { Site } from './site.ts'

/** Answers one caller: the page, or how long to wait. */
export type Respond = (caller: Caller, asked: Asked) => Reply | Promise<Reply>

/** `limit`: how much one client may ask for. */
export function responder(site: Pick<Site, 'answer'>, limit: PageLimit | null): Respond {
  return (caller, asked) => {
    const client = limit?.clientOf(caller) ?? null
    const wait = client === null ? null : (limit?.take(client, 1, performance.now()) ?? null)
    if (wait !== null) return tooMany(wait)
    const reply = site.answer(asked)
    if (client !== null && reply instanceof Promise) limit?.take(client, MADE - 1, performance.now())
    return reply
  }
}

const TOO_MANY = Buffer.from('Too many requests; try again in a moment.\n')

const tooMany = (wait: number): Reply => ({
  status: 429,
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': String(TOO_MANY.length),
    'retry-after': String(wait),
  },
  body: TOO_MANY,
})
