import pg from 'pg'

/**
 * Does the work unless another process, on this or another machine, is at the same; false if one is. The lock belongs to
 * a connection of its own: it goes when the process dies, however it dies. `lost` is aborted when the connection is.
 *
 * @param lock the class of its advisory lock: one number for each work
 */
export async function asOnly(url: string, lock: number, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  const lost = new AbortController()
  client.on('error', () => lost.abort())
  client.on('end', () => lost.abort())
  await client.connect()
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1, 1) as got', [lock])
    if (!rows[0]?.got) return false
    await work(lost.signal)
    return true
  } finally {
    await client.end().catch(() => {})
  }
}

/** Any number, the same everywhere: one reader of the mailbox for reports. */
const MAILBOX = 727_006

/** Reads the mailbox unless another worker does. */
export const asOnlyReader = (url: string, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> =>
  asOnly(url, MAILBOX, work)
