import { type Database, now } from '@fairnotice/db'
import { type CaughtReader, inboxApp } from '@fairnotice/notifier/catcher'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** The inbox of caught mail as pages, and whether this worker lives and is ready. */
export function serveInbox(
  caught: CaughtReader,
  database: Database,
  port: number,
  host: string,
): Promise<{ port: number; close(): Promise<void> }> {
  const app = new Hono()
  app.get('/healthz', (c) => c.text('ok\n'))
  app.get('/readyz', async (c) => {
    try {
      await now(database)
      return c.text('ready\n')
    } catch {
      return c.text('no database\n', 503)
    }
  })
  app.route('/', inboxApp(caught))
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address) =>
      resolve({ port: address.port, close: () => new Promise((done) => server.close(() => done())) }),
    )
    server.once('error', reject)
  })
}
