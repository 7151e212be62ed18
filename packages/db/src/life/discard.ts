import { blocked, done, type Outcome } from '@fairnotice/policy'
import type { Database, Rows } from '../client.ts'
import { record } from '../events.ts'
import type { Request } from './stand.ts'
import { step } from './step.ts'

/**
 * Discards a draft: it is out of the way, its number is free again, and every text that was ever saved in it stays in the
 * database (rendition, rendition_revision), as do the rulings of an earlier review.
 */
export const discard = (db: Database, request: Request): Promise<Outcome<{ discarded: number }>> =>
  step(db, 'discard', request, async (rows, { version, policy }, found) => {
    if (found.length > 0) return blocked(...found)
    await setAside(rows, version.id)
    await record(rows, {
      what: 'draft-discarded',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { number: version.number },
    })
    return done({ discarded: version.number })
  })

/** Gives a version's number back: what is discarded has one below zero. */
export const setAside = (rows: Rows, versionId: string): Promise<number> =>
  rows.$executeRaw`
    update version v set state = 'discarded', revision = v.revision + 1,
      number = least(0, (select min(o.number) from version o where o.policy_id = v.policy_id)) - 1
    where v.id = ${versionId}::uuid`
