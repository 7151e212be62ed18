import { type Database, now, reportHealth } from '@fairnotice/db'
import { type Delivery, deliverBatch, type Filled, type Relay } from '@fairnotice/notifier'

/** How soon a relay that is down is asked again. */
const RELAY_RETRY_MS = 5000

/** A message that this worker has claimed. */
export interface Claimed {
  id: string
  attempt: number
  since: Date | null
  fill(now: Date): Filled
}

/** What carrying a batch needs from its stream. */
export interface Carriage {
  relay: Relay
  connections: number
  /** Goes to the embedded catcher: says nothing of the relay. */
  caught: boolean
  signal: AbortSignal
  record(delivery: Delivery): Promise<void>
  release(ids: string[], dueAt: Date): Promise<void>
}

/** Hands a batch over by the database's clock, as notices are; returns why it stopped before the end, or null. */
export async function carry(database: Database, batch: readonly Claimed[], to: Carriage): Promise<string | null> {
  const shift = (await now(database)).getTime() - Date.now()
  const clock = () => new Date(Date.now() + shift)
  const { stopped } = await deliverBatch(
    batch.map(({ id, attempt, since, fill }) => ({
      id,
      attempt,
      ...(since ? { since } : {}),
      fill: () => fill(clock()),
    })),
    to.relay,
    {
      record: to.record,
      release: (ids) => to.release(ids, new Date(clock().getTime() + RELAY_RETRY_MS)),
      now: clock,
      random: Math.random,
    },
    { concurrency: to.connections, signal: to.signal },
  )
  if (!to.caught) await reportHealth(database, 'relay', stopped === null, stopped)
  return stopped
}
