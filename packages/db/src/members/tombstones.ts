import { createHmac, hkdfSync } from 'node:crypto'
import type { Rows } from '../client.ts'

/** That an external id was erased, and when; the id itself can't be read back from it. */
export interface Tombstone {
  /** HMAC-SHA256 of the id under a key that follows from the installation's secret; hex. */
  hash: string
  erasedAt: Date
}

const keys = new Map<string, Uint8Array>()

/** One key for each secret: deriving it anew for each of a million members would take longer than the rest. */
function keyFrom(secret: string): Uint8Array {
  const known = keys.get(secret)
  if (known) return known
  const made = new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), 'fairnotice/tombstones/1', 32))
  keys.set(secret, made)
  return made
}

/** Whoever has the database and not the secret can't try ids against it. */
export const tombstoneHash = (secret: string, externalId: string): string =>
  createHmac('sha256', keyFrom(secret)).update(externalId).digest('hex')

/** Keeps tombstones; those that are there already stay as they are. Returns how many were new. */
export async function keepTombstones(rows: Rows, tombstones: readonly Tombstone[]): Promise<number> {
  if (tombstones.length === 0) return 0
  return rows.$executeRaw`
    insert into tombstone (hash, erased_at)
    select hash, date_trunc('milliseconds', erased_at)
    from unnest(${tombstones.map(({ hash }) => hash)}::text[], ${tombstones.map(({ erasedAt }) => erasedAt)}::timestamptz[]) t(hash, erased_at)
    on conflict do nothing`
}

/** Tombstones in the order in which they were dug here, from after `number` on. */
export const tombstonesAfter = (
  rows: Rows,
  number: bigint,
  limit: number,
): Promise<(Tombstone & { number: bigint })[]> =>
  rows.tombstone.findMany({ where: { number: { gt: number } }, orderBy: { number: 'asc' }, take: limit })

/**
 * Which of these ids were erased here, with the last time. An id whose member is there now (who came back by
 * registering anew) is not among them.
 */
export async function erasedAmong(
  rows: Rows,
  secret: string,
  externalIds: readonly string[],
): Promise<Map<string, Date>> {
  if (externalIds.length === 0 || (await rows.tombstone.findFirst()) === null) return new Map()
  const ids = new Map(externalIds.map((id) => [tombstoneHash(secret, id), id]))
  const found = await rows.$queryRaw<{ hash: string; erasedAt: Date }[]>`
    select hash, max(erased_at) as "erasedAt" from tombstone where hash = any (${[...ids.keys()]}::text[]) group by 1`
  if (found.length === 0) return new Map()
  const erased = new Map(found.map(({ hash, erasedAt }) => [ids.get(hash) as string, erasedAt]))
  const back = await rows.member.findMany({
    where: { externalId: { in: [...erased.keys()] } },
    select: { externalId: true },
  })
  for (const { externalId } of back) erased.delete(externalId)
  return erased
}

/** One tombstone a line, as they are kept outside of the database: the hash, a space, the time. */
export const tombstoneLine = ({ hash, erasedAt }: Tombstone): string => `${hash} ${erasedAt.toISOString()}\n`

/** Reads lines as `tombstoneLine` writes them; the numbers of lines that are none. */
export function readTombstones(text: string): { tombstones: Tombstone[]; bad: number[] } {
  const bad: number[] = []
  const tombstones = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const [, hash, time] = /^([0-9a-f]{64}) (\S+)\s*$/.exec(line) ?? []
    const erasedAt = new Date(time ?? Number.NaN)
    if (hash && !Number.isNaN(erasedAt.getTime())) return [{ hash, erasedAt }]
    bad.push(at + 1)
    return []
  })
  return { tombstones, bad }
}
