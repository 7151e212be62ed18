import type { Rows } from '../client.ts'
import { sha256 } from '../hash.ts'

export interface TryLimit {
  /** So many tries in a window. */
  max: number
  /** Its length in seconds; it begins with the first try. */
  window: number
}

/**
 * Counts a try, for all processes together, in one statement. Of the key (an address, a person) only a hash is kept,
 * for at most a day. Real time, as sign-in knows no other.
 *
 * @returns null when it may be tried; else the seconds until it may again
 */
export async function countTry(rows: Rows, key: string, { max, window }: TryLimit): Promise<number | null> {
  const hash = sha256(key)
  const [counted] = await rows.$queryRaw<{ count: number; wait: number }[]>`
    insert into tries as t (key, count, began_at) values (${hash}, 1, now())
    on conflict (key) do update set
      count = case when t.began_at <= now() - make_interval(secs => ${window}::int) then 1 else t.count + 1 end,
      began_at = case when t.began_at <= now() - make_interval(secs => ${window}::int) then now() else t.began_at end
    returning count, ceil(extract(epoch from began_at + make_interval(secs => ${window}::int) - now()))::int as wait`
  if (!counted) throw new Error('A try could not be counted')
  if (counted.count === 1) await rows.$executeRaw`delete from tries where began_at < now() - interval '1 day'`
  return counted.count > max ? Math.max(counted.wait, 1) : null
}

/** What succeeded begins anew. */
export const forgetTries = (rows: Rows, key: string) => rows.tries.deleteMany({ where: { key: sha256(key) } })
