import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { resolve as absolute, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import { brokenMessage, createCluster, inspectCluster, readOrCreatePassword, SUPERUSER } from './cluster.ts'
import { EmbeddedError, onDisk } from './error.ts'
import { claim, clearLeftover } from './leftover.ts'
import { findPort } from './port.ts'
import { chooseUser, type RunAs } from './user.ts'

const HOST = '127.0.0.1'
const READY_WITHIN_MS = 120_000
const ORPHANS_GONE_WITHIN_MS = 15_000
export const OWNER = 'fairnotice_owner'
export const DATABASE = 'fairnotice'

export type EmbeddedOptions = {
  /** Folder of the server: data in `cluster/`, its password, its log. Made when missing. */
  directory: string
  /** The port to listen on; a free one when left out. */
  port?: number
  /** `false` gives up safety against a power cut for speed: for tests only. Default true. */
  durable?: boolean
}

export type EmbeddedServer = {
  /** Connects as the role that owns the tables: it may create roles and databases, and is no superuser. */
  url: string
  port: number
  pid: number
  /** Resolves when the server ended, whether by `stop()` or by itself. */
  exited: Promise<void>
  /** Ends all sessions, writes everything to disk, ends the server. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL 18 on 127.0.0.1 with its data in `directory`, and waits until it answers.
 * A server that a killed process left behind is stopped first; and should this process be killed, a small
 * guard stops the server. Throws `EmbeddedError`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const directory = absolute(options.directory)
  const cluster = join(directory, 'cluster')
  const binaries = await findBinaries()
  await onDisk(directory, () => mkdir(directory, { recursive: true, mode: 0o711 }))
  const release = await onDisk(directory, () => claim(directory))
  try {
    const durable = options.durable ?? true
    const runAs = chooseUser([directory, dirname(binaries.postgres)])
    const password = await onDisk(directory, () => readOrCreatePassword(directory))
    await onDisk(cluster, () => clearLeftover(cluster))
    if (!(await onDisk(cluster, () => inspectCluster(cluster))))
      await createCluster(cluster, { binaries, runAs, password, durable })
    const port = await findPort(options.port)
    const running = await launchPatiently(binaries.postgres, { directory, cluster, port, runAs, durable, password })
    const server = supervise(running, release)
    try {
      await prepareOwner({ port, password })
      return { url: urlOf(OWNER, password, port, DATABASE), port, ...server }
    } catch (error) {
      await server.stop()
      throw error
    }
  } catch (error) {
    await release()
    throw error
  }
}

type Launch = {
  directory: string
  cluster: string
  port: number
  runAs: RunAs
  durable: boolean
  password: string
}

/** Sessions of a killed server hold its memory for a moment after it: that one failure is worth waiting for. */
async function launchPatiently(postgres: string, how: Launch): Promise<ChildProcess> {
  for (const end = Date.now() + ORPHANS_GONE_WITHIN_MS; ; await wait(500))
    try {
      return await launch(postgres, how)
    } catch (error) {
      const passing = error instanceof Error && /shared memory block|lock file .* already exists/.test(error.message)
      if (!passing || Date.now() > end) throw error
    }
}

async function launch(
  postgres: string,
  { directory, cluster, port, runAs, durable, password }: Launch,
): Promise<ChildProcess> {
  const logFile = join(directory, 'server.log')
  // A file, not a pipe: a pipe would break, and stop the server's log, when this process is killed.
  const log = await onDisk(logFile, () => open(logFile, 'a', 0o600))
  const from = (await stat(logFile)).size
  const settings = {
    listen_addresses: HOST,
    port: String(port),
    unix_socket_directories: '',
    log_min_messages: 'warning',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command = postgres, ...args] = [...runAs.prefix, postgres, '-D', cluster, ...flags]
  // Its own process group: Ctrl-C in the terminal reaches the apps first, and the database last.
  const child = spawn(command, args, { ...runAs.ids, cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd] })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (status, signal) => resolve(`ended with ${signal ?? status}`))
  })
  await log.close()
  const giveUp = new AbortController()
  try {
    const end = await Promise.race([ended, untilReady(port, password, giveUp.signal)])
    if (end === undefined) return child
    throw failure(end, (await readFile(logFile)).subarray(from).toString('utf8'), { cluster, port, logFile })
  } catch (error) {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGINT')) await ended
    throw error
  } finally {
    giveUp.abort()
  }
}

/** Resolves once a session can be opened; throws after two minutes of recovery or silence. */
async function untilReady(port: number, password: string, signal: AbortSignal): Promise<undefined> {
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end && !signal.aborted; await wait(30)) {
    const client = new pg.Client({
      connectionString: urlOf(SUPERUSER, password, port, 'postgres'),
      connectionTimeoutMillis: 5_000,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      return undefined
    } catch (error) {
      // 28P01: the server is there, and its password is not the one that was kept.
      if (error instanceof pg.DatabaseError && error.code === '28P01')
        throw new EmbeddedError(
          'data-broken',
          'The file "password" beside the PostgreSQL data is not the one that the data was made with: restore both from the same backup.',
        )
    } finally {
      await client.end().catch(() => {})
    }
  }
  if (signal.aborted) return undefined
  throw new EmbeddedError(
    'not-started',
    `PostgreSQL did not answer on port ${port} within ${READY_WITHIN_MS / 1000} seconds.`,
  )
}

/** What the server's own words mean for the person who started it. */
function failure(end: string, log: string, place: { cluster: string; port: number; logFile: string }): EmbeddedError {
  const lastFatal =
    log.split('\n').findLast((line) => /(FATAL|PANIC|ERROR):/.test(line)) ?? log.trim().split('\n').at(-1)
  const told = lastFatal?.replace(/^.*?(FATAL|PANIC|ERROR):\s*|^but /, '') || end
  if (/could not (bind|create any TCP)/.test(log))
    return new EmbeddedError(
      'port-in-use',
      `Port ${place.port} for PostgreSQL is in use: end what uses it, or ask for another.`,
    )
  if (/Permission denied|has wrong ownership|has invalid permissions/.test(log))
    return new EmbeddedError(
      'data-not-writable',
      `${place.cluster} can't be used by the user who runs PostgreSQL (${told}): give the folder back to it, or set DATA_DIR.`,
    )
  if (/No space left on device/.test(log))
    return new EmbeddedError('data-not-writable', `The disk that holds ${place.cluster} is full: free some space.`)
  if (/error while loading shared libraries/.test(log))
    return new EmbeddedError(
      'not-installed',
      `The embedded PostgreSQL is incomplete (${told}): delete node_modules and start again.`,
    )
  return new EmbeddedError(
    'data-broken',
    `${brokenMessage(place.cluster)} PostgreSQL said: ${told} (log: ${place.logFile})`,
  )
}

function supervise(child: ChildProcess, release: () => Promise<void>): Pick<EmbeddedServer, 'pid' | 'exited' | 'stop'> {
  const pid = child.pid ?? 0
  const guard = guardFor(pid)
  const exited = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  }).then(async () => {
    guard?.kill('SIGKILL')
    await release()
  })
  const stop = async () => {
    guard?.kill('SIGKILL')
    child.kill('SIGINT')
    await exited
  }
  return { pid, exited, stop }
}

/**
 * A shell that waits on a pipe from this process. When this process dies in whatever way, the pipe closes and
 * the shell asks the server to stop: no server without a parent stays behind.
 */
function guardFor(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined
  const guard = spawn('sh', ['-c', 'read -r _; kill -INT "$0"', String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.on('error', () => {})
  guard.stdin?.on('error', () => {})
  guard.unref()
  ;(guard.stdin as unknown as { unref?: () => void } | null)?.unref?.()
  return guard
}

async function prepareOwner({ port, password }: { port: number; password: string }): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(SUPERUSER, password, port, 'postgres') })
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER])
    if (found.rowCount === 0)
      await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`)
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`)
  } finally {
    await client.end()
  }
}

export function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@${HOST}:${port}/${database}`
}
