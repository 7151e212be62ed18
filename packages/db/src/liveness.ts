import { randomInt } from 'node:crypto'
import pg from 'pg'
import type { Rows } from './client.ts'

/** Any number, the same everywhere: the class of the advisory locks that say which workers live. */
export const LIVENESS = 727_002

/**
 * A worker's sign of life: an advisory lock that the database drops the moment its process dies, however it dies. What
 * a dead worker had claimed can be taken back at once, without waiting for a time-out.
 */
export interface Liveness {
  /** The name under which this worker claims. */
  worker: string
  /** Aborted when the connection is lost: others may now take back what this worker claimed, so it must stop sending. */
  signal: AbortSignal
  close(): Promise<void>
}

export async function signOfLife(url: string): Promise<Liveness> {
  const key = randomInt(1, 2 ** 31 - 1)
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  const lost = new AbortController()
  client.on('error', () => lost.abort())
  client.on('end', () => lost.abort())
  await client.connect()
  await client.query('select pg_advisory_lock($1, $2)', [LIVENESS, key])
  return { worker: String(key), signal: lost.signal, close: () => client.end() }
}

/** How many workers live now, on whatever machine: without one nothing is sent, and nothing takes effect. */
export async function livingWorkers(rows: Rows): Promise<number> {
  const [row] = await rows.$queryRaw<{ count: number }[]>`
    select count(distinct objid)::int as count from pg_locks
    where locktype = 'advisory' and classid = ${LIVENESS} and granted
      and database = (select oid from pg_database where datname = current_database())`
  return row?.count ?? 0
}
