import pg from 'pg'
import type { Rows } from '../client.ts'

/** Any number, the same everywhere: the class of the advisory lock that one mirror holds while it works. */
const MIRROR = 727_003

/**
 * Does the work unless a mirror is at it on this or another machine; false if one is. The lock belongs to a connection
 * of its own: it goes when the process dies, however it dies. `lost` is aborted when the connection is.
 */
export async function asOnlyMirror(url: string, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  const lost = new AbortController()
  client.on('error', () => lost.abort())
  client.on('end', () => lost.abort())
  await client.connect()
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1, 1) as got', [MIRROR])
    if (!rows[0]?.got) return false
    await work(lost.signal)
    return true
  } finally {
    await client.end().catch(() => {})
  }
}

/** Whether a mirror is at work, on whatever machine. */
export async function mirrorRuns(rows: Rows): Promise<boolean> {
  const [row] = await rows.$queryRaw<{ runs: boolean }[]>`
    select exists (
      select 1 from pg_locks l where l.locktype = 'advisory' and l.classid = ${MIRROR} and l.granted
        and l.database = (select oid from pg_database where datname = current_database())) as runs`
  return row?.runs ?? false
}
