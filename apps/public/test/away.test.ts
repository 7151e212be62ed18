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
  /** As of a server that is frozen: connections stand, and nothing comes back. */
  freeze(): void
  thaw(): void
}

async function openLine(target: number): Promise<Line> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  }
  let server: Server
  let frozen = false
  const listen = async (port: number) => {
    server = createServer((near) => {
      const far = connect(target, '127.0.0.1')
      keep(near)
      keep(far)
      near.pipe(far).pipe(near)
      if (frozen) far.pause()
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
    freeze() {
      frozen = true
      for (const socket of sockets) socket.pause()
    },
    thaw() {
      frozen = false
      for (const socket of sockets) socket.resume()
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

it('says that it can’t when the database answers nothing at all, and is right again when it does', {
  timeout: 300_000,
}, async () => {
  const over = new URL(fresh.urls.public)
  over.hostname = '127.0.0.1'
  over.port = String(line.port)
  const patient = await openSite(
    { urls: { ...fresh.urls, public: over.href } },
    { pollEvery: 50, listen: false, patience: 5000, report: () => {} },
  )
  try {
    await patient.madeAhead()
    line.freeze()
    const [made, kept] = await Promise.all([patient.get('/privacy/on/2999-01-01'), patient.get('/privacy')])
    expect([kept.status, made.status]).toEqual([200, 200])
    const broken = await patient.get('/privacy/v/1')
    expect(broken.status).toBe(500)
    expect(await broken.text()).toContain('This page can’t be shown right now')
    await eventually('readyz notices', async () => (await patient.get('/readyz')).status === 503, 60_000)
    line.thaw()
    await eventually('readyz recovers', async () => (await patient.get('/readyz')).status === 200, 60_000)
    // A line that was given up while nothing came may still be in the pool.
    await eventually('the page', async () => (await patient.get('/privacy/v/1')).status === 200, 60_000)
    expect(await patient.text('/privacy/v/1')).toContain('We keep it a year.')
  } finally {
    line.thaw()
    await patient.close()
  }
})
