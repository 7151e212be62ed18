import { openDatabase } from '@fairnotice/db'
import { readSettings } from './env.ts'
import { PageLimit } from './page-limit.ts'
import { createPersonal } from './personal/index.ts'
import { publicServer } from './server.ts'
import { createSite } from './site.ts'

const settings = readSettings()
if ('wrong' in settings) {
  console.error(`The public site can't start; set these (see .env.example):\n  ${settings.wrong.join('\n  ')}`)
  process.exit(2)
}
/** Readers are told sooner than they leave; queries take milliseconds. */
const PATIENCE = 10_000

const database = openDatabase(settings.databaseUrl, 5, PATIENCE)
const site = await createSite(database, {
  publicUrl: settings.publicUrl,
  listenUrl: settings.databaseUrl,
  personal: settings.memberDatabaseUrl !== null,
  report: (error) => console.error(error),
}).catch((error: Error) => {
  console.error(`The public site can't read its database: ${error.message}`)
  process.exit(2)
})
const members = settings.memberDatabaseUrl === null ? null : openDatabase(settings.memberDatabaseUrl, 5, PATIENCE)
const personal = members && {
  pages: createPersonal({
    ...site,
    database: members,
    publicUrl: settings.publicUrl,
    report: (error) => console.error(error),
  }),
  proxies: settings.proxies,
}
const limit = new PageLimit({ perMinute: settings.pagesPerMinute, proxies: settings.proxies })
const server = publicServer(site, personal, limit)
server.on('error', (error: NodeJS.ErrnoException) => {
  const why = error.code === 'EADDRINUSE' ? 'the port is in use; set PUBLIC_PORT to another' : error.message
  console.error(`The public site can't listen on ${settings.host}:${settings.port}: ${why}`)
  process.exit(2)
})
server.listen(settings.port, settings.host, () => {
  console.log(`public site at ${settings.publicUrl}`)
  process.send?.('ready')
})

let ending = false
async function end(): Promise<void> {
  if (ending) return
  ending = true
  server.close()
  server.closeIdleConnections()
  // A reader on a slow line gets two seconds for the rest of a page.
  setTimeout(() => server.closeAllConnections(), 2000).unref()
  await site.close()
  await database.$disconnect()
  await members?.$disconnect()
  // An open channel to whoever started us would keep the process alive.
  if (process.connected) process.disconnect()
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
// Whoever started us is gone.
process.on('disconnect', end)
