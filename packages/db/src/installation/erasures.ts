import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { eraseRow } from '../members/leave.ts'
import { tombstoneHash } from '../members/tombstones.ts'

const PAGE = 5000

/**
 * Erases whoever has a tombstone and is there all the same, since a backup knew them: unless they registered after that.
 * Returns how many. Safe to repeat.
 */
export async function replayErasures(rows: Rows, secret: string, actorId: string | null): Promise<number> {
  const due = await toErase(rows, secret)
  const at = await now(rows)
  for (const externalId of due) await eraseRow(rows, externalId, at, actorId)
  return due.length
}

/** The same in a transaction of its own. */
export const replayErasuresAlone = (db: Database, secret: string, actorId: string | null): Promise<number> =>
  inTransaction(db, (rows) => replayErasures(rows, secret, actorId))

/** External ids of members who have a tombstone. A million members take some seconds: each id is hashed. */
async function toErase(rows: Rows, secret: string): Promise<string[]> {
  const stones = await rows.$queryRaw<{ hash: string; erasedAt: Date }[]>`
    select hash, max(erased_at) as "erasedAt" from tombstone group by 1`
  if (stones.length === 0) return []
  const erasedAt = new Map(stones.map((stone) => [stone.hash, stone.erasedAt]))
  const found: string[] = []
  for (let after = ''; ; ) {
    const page = await rows.member.findMany({
      where: { erasedAt: null, externalId: { gt: after } },
      select: { externalId: true, registeredAt: true },
      orderBy: { externalId: 'asc' },
      take: PAGE,
    })
    for (const { externalId, registeredAt } of page) {
      const at = erasedAt.get(tombstoneHash(secret, externalId))
      if (at !== undefined && registeredAt <= at) found.push(externalId)
    }
    if (page.length < PAGE) return found
    after = page.at(-1)?.externalId as string
  }
}
