import { type Database, inTransaction, type Rows } from '../client.ts'
import { record } from '../events.ts'

/** That a person has stopped all sending. */
export interface Pause {
  pausedAt: Date | null
  /** The person's name. */
  pausedBy: string | null
}

/** A person stops all sending, or lets it go on. Whoever does so again changes nothing: the first pause stands. */
export async function pauseSending(db: Database, paused: boolean, actorId: string): Promise<Pause> {
  return inTransaction(db, async (rows) => {
    const changed = await rows.$executeRaw`
      update organisation set sending_paused_at = case when ${paused} then clock() end
      where id = 1 and (sending_paused_at is null) = ${paused}`
    if (changed > 0) await record(rows, { what: paused ? 'sending-paused' : 'sending-resumed', actorId })
    return sendingPause(rows)
  })
}

/** Since when all sending is stopped, and by whom. */
export async function sendingPause(rows: Rows): Promise<Pause> {
  const [row] = await rows.$queryRaw<Pause[]>`
    select sending_paused_at as "pausedAt", case when sending_paused_at is not null then (
      select u.name from event e left join app_user u on u.id = e.actor_id where e.what = 'sending-paused' order by e.id desc limit 1) end as "pausedBy"
    from organisation where id = 1`
  return row ?? { pausedAt: null, pausedBy: null }
}

/** Whether a person has paused all sending. */
export const sendingPaused = async (rows: Rows): Promise<boolean> =>
  (await rows.$queryRaw<unknown[]>`select 1 from organisation where sending_paused_at is not null`).length > 0
