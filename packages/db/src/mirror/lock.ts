import type { Rows } from '../client.ts'
import { asOnly } from '../only.ts'

/** Any number, the same everywhere: the class of the advisory lock that one mirror holds while it works. */
const MIRROR = 727_003

/** Does the work unless a mirror is at it on this or another machine; false if one is. */
export const asOnlyMirror = (url: string, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> =>
  asOnly(url, MIRROR, work)

/** Whether a mirror is at work, on whatever machine. */
export async function mirrorRuns(rows: Rows): Promise<boolean> {
  const [row] = await rows.$queryRaw<{ runs: boolean }[]>`
    select exists (
      select 1 from pg_locks l where l.locktype = 'advisory' and l.classid = ${MIRROR} and l.granted
        and l.database = (select oid from pg_database where datname = current_database())) as runs`
  return row?.runs ?? false
}
