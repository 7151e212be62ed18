import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { EmbeddedError, onDisk, systemCode } from './error.ts'
import type { RunAs } from './user.ts'

const MAJOR = '18'
export const SUPERUSER = 'postgres'

/** The password of both roles: random, made once, readable by the user who runs Fair Notice only. */
export async function readOrCreatePassword(directory: string): Promise<string> {
  const file = join(directory, 'password')
  try {
    const kept = (await readFile(file, 'utf8')).trim()
    if (kept) return kept
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
  const password = randomBytes(24).toString('hex')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}

/** Whether `cluster` is there (true) or has to be made (false); refuses what PostgreSQL could not start from. */
export async function inspectCluster(cluster: string): Promise<boolean> {
  const entries = await readdir(cluster).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  })
  if (entries === undefined || entries.length === 0) return false
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (version === MAJOR) return true
  if (/^\d+$/.test(version))
    throw new EmbeddedError(
      'data-other-version',
      `${cluster} was written by PostgreSQL ${version}, this is ${MAJOR}: dump it with version ${version} and restore it here, or set DATA_DIR to a new folder.`,
    )
  throw new EmbeddedError('data-broken', brokenMessage(cluster))
}

export function brokenMessage(cluster: string): string {
  return `${cluster} is no working PostgreSQL data folder: restore it from a backup, or move it away to begin with an empty one.`
}

/**
 * Makes a new cluster beside its final place and renames it when it is complete: whoever kills this
 * halfway finds no half cluster afterwards.
 */
export async function createCluster(
  cluster: string,
  { binaries, runAs, password, durable }: { binaries: Binaries; runAs: RunAs; password: string; durable: boolean },
): Promise<void> {
  const draft = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  await onDisk(draft, async () => {
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { recursive: true, mode: 0o700 })
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
    const owner = ownerOf(runAs)
    if (owner) await Promise.all([draft, passwordFile].map((path) => chown(path, owner.uid, owner.gid)))
  })
  try {
    const [command = binaries.initdb, ...args] = [
      ...runAs.prefix,
      binaries.initdb,
      `--pgdata=${draft}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own locale: the same order of text on every machine, whatever the system has installed.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ]
    await runQuietly(command, args, runAs.ids)
    await rename(draft, cluster)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function ownerOf(runAs: RunAs): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['--reuid=', '--regid='].map((flag) =>
    runAs.prefix.find((part) => part.startsWith(flag))?.slice(flag.length),
  )
  if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  return runAs.ids.uid === undefined || runAs.ids.gid === undefined
    ? undefined
    : { uid: runAs.ids.uid, gid: runAs.ids.gid }
}

function runQuietly(command: string, args: string[], ids: RunAs['ids']): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...ids, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.on('error', reject)
    child.on('close', (status) =>
      status === 0
        ? resolve()
        : reject(
            new EmbeddedError(
              'not-started',
              `initdb could not make the data folder: ${errors.trim().split('\n').at(-1)}`,
            ),
          ),
    )
  })
}
