import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { roleUrl } from '@fairnotice/db/migrate'
import { Trouble } from '../trouble.ts'
import { describeApps } from './apps.ts'
import { build } from './build.ts'
import { type Child, runApp } from './child.ts'
import { bringUpToDate, openDatabase } from './database.ts'
import { readEnvironment, readSettings, root } from './env.ts'
import { placeOf } from './place.ts'
import { checkPorts } from './ports.ts'
import { screen } from './screen.ts'
import { installationSecret } from './secret.ts'

/**
 * Starts everything and stays until it is told to stop: by SIGINT, SIGTERM or SIGHUP, or because the process that
 * started this one is gone. Then it ends what it started, last first. Throws `Trouble`.
 */
export async function start(): Promise<void> {
  const stop = new AbortController()
  const askToStop = () => stop.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, askToStop)
  process.once('disconnect', askToStop)

  const cleanups: (() => Promise<void>)[] = []
  try {
    await run(stop.signal, cleanups)
    if (!stop.signal.aborted)
      await new Promise((resolve) => stop.signal.addEventListener('abort', resolve, { once: true }))
    say('Stopping …')
  } finally {
    for (const cleanup of cleanups.toReversed()) await cleanup()
    if (process.connected) process.disconnect()
  }
}

async function run(signal: AbortSignal, cleanups: (() => Promise<void>)[]): Promise<void> {
  const environment = readEnvironment()
  const settings = readSettings(environment)
  await makeFolder(settings.DATA_DIR)
  const secret = await installationSecret(settings)

  // First the database: it knows whether another start runs from the same folder, and says so more clearly.
  const database = await openDatabase(settings, say)
  cleanups.push(database.stop)
  await checkPorts(settings)
  if (signal.aborted) return
  const { applied } = await bringUpToDate(database.url, secret)
  if (applied.length > 0)
    say(`Database: ${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'} applied.`)
  if (signal.aborted) return

  const slow = setTimeout(() => say('Building the apps; the first time takes a minute or two …'), 2_000)
  await build(environment, signal).finally(() => clearTimeout(slow))
  if (signal.aborted) return

  const apps = describeApps(settings, database.url, secret, environment, await placeOf(settings))
  const logs = join(settings.DATA_DIR, 'logs')
  const children: Child[] = []
  // The worker goes last among the apps: what the others asked it to do may still be under way.
  cleanups.push(async () => {
    const [worker, ...others] = children
    await Promise.all(others.map((child) => child.stop()))
    await worker?.stop()
  })
  for (const app of apps) children.push(await runApp(app, logs, say))
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  await Promise.race([aborted, Promise.all(children.map((child) => child.ready))])
  if (signal.aborted) return

  const inbox = apps.find(({ name }) => name === 'worker')?.origin ?? ''
  const databaseUrl = roleUrl(database.url, 'app', secret)
  // Imported here, since it needs the database client that the build has generated only now.
  const { firstRun } = await import('./first-run.ts')
  const offered = await firstRun({ settings, databaseUrl, ownerUrl: database.url, inbox, signal, tell: say })
  if (signal.aborted) return
  console.log(screen({ settings, inbox, logs: relative(root, logs) || logs, firstRun: offered }))
}

async function makeFolder(folder: string): Promise<void> {
  // Others may pass through, as the user that root lends PostgreSQL to must, and not look around.
  await mkdir(folder, { recursive: true, mode: 0o711 }).catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(
      'data-not-writable',
      `${folder} can't be made (${error.code}): give the folder above to the user who runs Fair Notice, or set DATA_DIR.`,
    )
  })
}

function say(line: string): void {
  console.log(`  ${line}`)
}
