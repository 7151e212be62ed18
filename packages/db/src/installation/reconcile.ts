import { type Actor, type Blocker, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { keepTombstones, type Tombstone, tombstoneHash } from '../members/tombstones.ts'
import { refusalBlockers } from '../refusal.ts'
import { wake } from '../wake.ts'
import { replayErasures } from './erasures.ts'
import { type Left, markWhatLeft, type RelayLog } from './left.ts'
import { openRestoration } from './place.ts'

export interface Reconciliation {
  actor: Actor
  secret: string
  /** What left since the rows were saved, by the relay's log; null: a person says that nothing did. */
  log: RelayLog | null
  /** Ids that were erased since, as the organisation's own system knows them. */
  erasedIds: readonly string[]
  /** Tombstones that were kept elsewhere. */
  tombstones: readonly Tombstone[]
  /** That the installation this came from sends no more, and that no other erasures are known. */
  otherStopped: boolean
  allErasures: boolean
  reason: string
}

export interface Reconciled extends Left {
  /** Notices that are still to be sent. */
  toSend: number
  /** Members who were erased since, and now are here too. */
  erased: number
  /** Message-IDs of the log that lead to no row: of announcements or links that were made after the rows were saved. */
  unknown: number
}

class DryRun extends Error {
  readonly found: Reconciled
  constructor(found: Reconciled) {
    super('dry run')
    this.found = found
  }
}

/**
 * Lets a restored or copied installation send again: erasures are replayed, what left is written down as sent, and links
 * that wait to be mailed are dropped (who wants one asks again). All of it, or nothing. With `write` false it says what
 * would be found.
 */
export async function reconcile(db: Database, asked: Reconciliation, write: boolean): Promise<Outcome<Reconciled>> {
  try {
    return await inTransaction(db, async (rows) => {
      const open = await openRestoration(rows)
      const found = blockersOf(asked, open !== null, write)
      if (!open || found.length > 0) return blocked(...found)
      const at = await now(rows)
      await keepTombstones(rows, [
        ...asked.tombstones,
        ...asked.erasedIds.map((id) => ({ hash: tombstoneHash(asked.secret, id), erasedAt: at })),
      ])
      const log = asked.log ?? { messageIds: new Set<string>(), messageIdOf: () => '' }
      // First what left: that someone who was erased since had been told stays proven.
      const left = await markWhatLeft(rows, log)
      const erased = await replayErasures(rows, asked.secret, asked.actor.userId)
      const toSend = await rows.notice.count({ where: { state: { in: ['planned', 'claimed'] } } })
      const result = { ...left, toSend, erased, unknown: await countUnknown(rows, log) }
      if (!write) throw new DryRun(result)
      await rows.$executeRaw`update mailed_link set due_at = null, claimed_by = null where due_at is not null`
      await rows.installation.updateMany({ data: { place: null } })
      await rows.restoration.update({
        where: { id: open.id },
        data: {
          reconciledAt: at,
          reconciledBy: asked.actor.userId,
          reason: asked.reason.trim(),
          found: toJson({ ...result, byLog: asked.log !== null }),
        },
      })
      await record(rows, {
        what: 'reconciled',
        actorId: asked.actor.userId,
        detail: { how: open.how, asOf: open.asOf, reason: asked.reason.trim(), byLog: asked.log !== null, ...result },
      })
      await wake(rows, 'recover')
      await wake(rows)
      return done(result)
    })
  } catch (error) {
    // Only by doing it is it known what it does; nothing of it stays.
    if (error instanceof DryRun) return done(error.found)
    return blocked(...refusalBlockers(error))
  }
}

function blockersOf(asked: Reconciliation, open: boolean, write: boolean): Blocker[] {
  if (!asked.actor.roles.includes('administrator'))
    return [{ code: 'role-missing', text: 'Only an administrator may reconcile a restored installation.' }]
  if (!open) return [{ code: 'wrong-state', text: 'There is nothing to reconcile: this installation sends.' }]
  if (!write) return []
  const found: Blocker[] = []
  if (!asked.otherStopped)
    found.push({
      code: 'other-not-stopped',
      field: 'otherStopped',
      text: 'Confirm that the installation this was made from sends no more: two that send would tell people twice.',
    })
  if (!asked.allErasures)
    found.push({
      code: 'erasures-not-confirmed',
      field: 'allErasures',
      text: 'Confirm that every erasure since then is named here, or that there was none.',
    })
  if (asked.reason.trim() === '')
    found.push({
      code: 'reason-missing',
      field: 'reason',
      text: 'Say why, for the log: what happened, and what you checked.',
    })
  return found
}

/** Message-IDs of the log that no row of ours has. */
async function countUnknown(rows: Rows, { messageIds }: RelayLog): Promise<number> {
  if (messageIds.size === 0) return 0
  const [row] = await rows.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from unnest(${[...messageIds]}::text[]) as l(id)
    where not exists (select 1 from delivery d where d.message_id = l.id) and not exists (select 1 from alert a where a.message_id = l.id)
      and not exists (select 1 from bounce_test t where t.message_id = l.id)`
  return row?.count ?? 0
}
