import { readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EmbeddedError } from './error.ts'

const STOP_WITHIN_MS = 30_000
const LET_GO_WITHIN_MS = 5_000

/**
 * Claims `directory` for this process, so that two starts never share a cluster.
 * A claim whose process is gone (killed, or the machine restarted and its pid went to another program) is taken over.
 */
export async function claim(directory: string): Promise<() => Promise<void>> {
  const file = join(directory, 'owner.pid')
  let pid = await otherClaimant(file)
  // One that is just stopping is worth waiting for.
  for (const end = Date.now() + LET_GO_WITHIN_MS; pid && Date.now() < end; pid = await otherClaimant(file))
    await wait(100)
  if (pid)
    throw new EmbeddedError(
      'already-running',
      `Fair Notice already runs from ${directory} (process ${pid}): stop that one first, or set DATA_DIR to another folder.`,
    )
  await writeFile(file, `${process.pid} ${bornAt(process.pid)}`, { mode: 0o600 })
  return () => rm(file, { force: true })
}

/** The process that holds the claim, unless it is gone or this one. */
async function otherClaimant(file: string): Promise<number | undefined> {
  const [pid, born] = (await readFile(file, 'utf8').catch(() => '')).split(' ')
  const claimant = Number(pid)
  return claimant > 0 && claimant !== process.pid && isAlive(claimant) && bornAt(claimant) === born
    ? claimant
    : undefined
}

/**
 * Ends a server that an earlier, killed start left behind in `cluster`, and clears a lock file that names
 * a process which is no PostgreSQL (in a container the same pids come round again after a restart).
 */
export async function clearLeftover(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid')
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0) return
  if (isAlive(pid) && isServerOf(pid, cluster)) await stopProcess(pid, cluster)
  await rm(lock, { force: true })
}

async function stopProcess(pid: number, cluster: string): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown: sessions end, data is written; SIGQUIT leaves recovery to the next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      break
    }
    for (const end = Date.now() + STOP_WITHIN_MS; isAlive(pid) && Date.now() < end; ) await wait(50)
    if (!isAlive(pid)) return
  }
  if (isAlive(pid))
    throw new EmbeddedError(
      'leftover-server',
      `A PostgreSQL of an earlier start (process ${pid}) still uses ${cluster} and does not stop: end it with "kill -INT ${pid}".`,
    )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return bornAt(pid) !== 'zombie'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Where the system shows command lines, the one of `pid` must name this cluster; elsewhere the lock file is believed. */
function isServerOf(pid: number, cluster: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster)
  } catch {
    return process.platform !== 'linux'
  }
}

/** The start time of a process in ticks since boot, which tells a reused pid from the first one; '' where unknown. */
function bornAt(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? '')
  } catch {
    return ''
  }
}
