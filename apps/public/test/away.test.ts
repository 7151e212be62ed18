import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, type OpenSite, openSite } from './open.ts'
import { openPress, type Press } from './press.ts'

let fresh: FreshDatabase
let press: Press
let site: OpenSite
let line: Line
const reported: unknown[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  press = await openPress(fresh, { members: 0 })
  await press.policy('privacy')
  await press.first('privacy', { en: '# Privacy policy\n\nWe keep it a year.' })
  const direct = new URL(fresh.urls.public)
  line = await openLine(Number(direct.port))
  const over = new URL(direct)
  over.hostname = '127.0.0.1'
  over.port = String(line.port)
  site = await openSite(
    { urls: { ...fresh.urls, public: over.href } },
    { pollEvery: 50, report: (error) => reported.push(error) },
  )
})
afterAll(async () => {
  await site?.close()
  await line?.cut()
  await press?.close()
  await fresh?.drop()
})

/** The line between the site and its database, which can be cut. */
interface Line {
  port: number
  cut(): Promise<void>
  mend(): Promise<void>
}

async function openLine(target: number): Promise<Line> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  }
  let server: Server
  const listen = async (port: number) => {
    server = createServer((near) => {
      const far = connect(target, '127.0.0.1')
      keep(near)
      keep(far)
      near.pipe(far).pipe(near)
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  return {
    port,
    async cut() {
      for (const socket of sockets) socket.destroy()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    async mend() {
      await listen(port)
    },
  }
}

const ready = async () => (await site.get('/readyz')).status === 200

it('serves what is kept while the database is away, and says of the rest that it can’t', async () => {
  await site.madeAhead()
  const page = await site.page('/privacy')
  await line.cut()
  await eventually('readyz notices', async () => !(await ready()), 10_000)
  expect(await site.page('/privacy')).toBe(page)
  expect((await site.get('/healthz')).status).toBe(200)
  for (const path of ['/privacy/v/1', '/api/policies/privacy/versions/1']) {
    const broken = await site.get(path)
    expect([broken.status, broken.headers.get('cache-control')]).toEqual([500, 'no-store'])
    // Readers learn nothing of the database; whoever runs the site does.
    expect(await broken.text()).not.toMatch(/prisma|postgres|connection/i)
  }
  expect(reported.length).toBe(2)
})

it('is right again by itself when the database is back', async () => {
  await line.mend()
  await eventually('readyz recovers', ready, 10_000)
  expect(await site.text('/privacy/v/1')).toContain('We keep it a year.')
  await press.db.organisation.update({ where: { id: 1 }, data: { name: 'Harbour and Heath' } })
  await eventually('the new name', async () => (await site.text('/')).includes('Harbour and Heath'), 3000)
})
