import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { listener } from '../src/listener.ts'
import { MADE, PageLimit } from '../src/page-limit.ts'
import type { Site } from '../src/site.ts'

const PAGE = { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from('page') }
/** A site that has one page in memory and makes all others. */
const site = {
  answer: ({ path }: { path: string }) => (path === '/kept' ? PAGE : Promise.resolve(PAGE)),
} as unknown as Site

const open: { close(): void }[] = []
afterAll(() => {
  for (const server of open) server.close()
})

async function serve(limit: PageLimit) {
  const server = createServer(listener(site, null, limit)).listen(0, '127.0.0.1')
  open.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return async (path: string, forwarded?: string) => {
    const headers = forwarded ? { 'x-forwarded-for': forwarded } : {}
    const [answer] = (await once(get({ port, host: '127.0.0.1', path, headers, agent: false }), 'response')) as [
      IncomingMessage,
    ]
    answer.resume()
    return { status: answer.statusCode, wait: answer.headers['retry-after'] }
  }
}

describe('how much one client may ask for', () => {
  it('is so many pages, then 429 with the time to wait; others notice nothing', async () => {
    const ask = await serve(new PageLimit({ perMinute: 3, proxies: 1 }))
    for (let k = 0; k < 3; k++) expect((await ask('/kept', '203.0.113.7')).status).toBe(200)
    const refused = await ask('/kept', '203.0.113.7')
    expect(refused.status).toBe(429)
    expect(Number(refused.wait)).toBeGreaterThanOrEqual(1)
    expect(Number(refused.wait)).toBeLessThanOrEqual(20)
    expect((await ask('/kept', '203.0.113.8')).status).toBe(200)
  })

  it('counts a page that must be made as more', async () => {
    const ask = await serve(new PageLimit({ perMinute: 2 * MADE, proxies: 1 }))
    expect((await ask('/made/1', '203.0.113.7')).status).toBe(200)
    expect((await ask('/made/2', '203.0.113.7')).status).toBe(200)
    expect((await ask('/made/3', '203.0.113.7')).status).toBe(429)
  })

  it('believes only what a trusted proxy added to X-Forwarded-For', async () => {
    const ask = await serve(new PageLimit({ perMinute: 1, proxies: 1 }))
    expect((await ask('/kept', 'made-up-1, 203.0.113.9')).status).toBe(200)
    expect((await ask('/kept', 'made-up-2, 203.0.113.9')).status).toBe(429)
  })

  it('is any number from this machine, where no proxy is named', async () => {
    const ask = await serve(new PageLimit({ perMinute: 1, proxies: 0 }))
    for (let k = 0; k < 5; k++) expect((await ask('/kept', `203.0.113.${k}`)).status).toBe(200)
  })

  it('is one household’s together, of IPv6', () => {
    const limit = new PageLimit({ perMinute: 1, proxies: 0 })
    const from = (remoteAddress: string) =>
      limit.clientOf({ socket: { remoteAddress }, headers: {} } as IncomingMessage)
    expect(from('2001:db8:1:2:aaaa::1')).toBe(from('2001:db8:1:2::ffff'))
    expect(from('2001:db8:1:3::1')).not.toBe(from('2001:db8:1:2::1'))
    expect(from('::ffff:203.0.113.7')).toBe('203.0.113.7')
  })

  it('fills up again with time, and never beyond the measure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 60 }),
        (perMinute, gaps) => {
          const limit = new PageLimit({ perMinute, proxies: 0 })
          let now = 0
          let given = 0
          for (const gap of gaps) {
            now += gap
            if (limit.take('one', 1, now) === null) given++
          }
          expect(given).toBeLessThanOrEqual(perMinute + Math.ceil((now / 60_000) * perMinute))
        },
      ),
    )
  })

  it('remembers a bounded number of clients', () => {
    const limit = new PageLimit({ perMinute: 5, proxies: 0 })
    for (let k = 0; k < 30_000; k++) limit.take(`client ${k}`, 1, k)
    expect(limit.size).toBe(20_000)
  })
})
