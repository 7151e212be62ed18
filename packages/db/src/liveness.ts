import { randomInt } from 'node:crypto'
import pg from 'pg'

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
