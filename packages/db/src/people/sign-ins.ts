import type { Database, Rows } from '../client.ts'
import { inTransaction } from '../client.ts'
import { record } from '../events.ts'
import { tellTeam } from '../team/messages.ts'

/** How a person showed who they are. */
export type SignInWay = 'password' | 'link' | 'code'

/** A way in, and the browser as its person may recognise it. No address is kept, neither of a mailbox nor of a machine. */
export interface Door {
  how: SignInWay
  device: string | null
}

/**
 * That a person is signed in. One whose earlier sign-ins all came from other browsers is told of it by mail; the first
 * sign-in of all is no news.
 */
export const recordSignIn = (db: Database, userId: string, { how, device }: Door): Promise<void> =>
  inTransaction(db, async (rows) => {
    const [known] = await rows.$queryRaw<{ any: boolean; same: boolean }[]>`
      select count(*) > 0 as any, coalesce(bool_or(e.detail->>'device' is not distinct from ${device}), false) as same
      from event e where e.actor_id = ${userId} and e.what = 'signed-in'`
    await record(rows, { what: 'signed-in', actorId: userId, detail: { how, device } })
    if (known?.any && !known.same)
      await tellTeam(rows, [{ userId, kind: 'new-device', ...(device ? { detail: { device } } : {}) }])
  })

/** That someone was not let in. `userId`: whose account it was; null where there is none, and then nobody's is kept. */
export const recordRefusedSignIn = (rows: Rows, userId: string | null, door: Door): Promise<void> =>
  record(rows, { what: 'sign-in-refused', actorId: userId, detail: { ...door } })

export const recordSignOut = (rows: Rows, userId: string): Promise<void> =>
  record(rows, { what: 'signed-out', actorId: userId })

/** That a person who was signed in showed, or failed to show, once more that it is them. */
export const recordStepUp = (rows: Rows, userId: string, how: SignInWay, right: boolean): Promise<void> =>
  record(rows, { what: right ? 'stepped-up' : 'step-up-refused', actorId: userId, detail: { how } })
