import { type Database, now, reportHealth } from '@fairnotice/db'
import {
  type ClaimedNotice,
  type Delivery,
  deliverBatch,
  type Filled,
  type PutOff,
  type Relay,
} from '@fairnotice/notifier'
import type { Room } from '@fairnotice/notifier/message'
import { type Addressed, turnsOf } from './turns.ts'
import { watchOver } from './watch.ts'

/** How soon a relay that is down is asked again. */
const RELAY_RETRY_MS = 5000

/** A message that this worker has claimed. */
export interface Claimed extends Addressed {
  attempt: number
  since: Date | null
  fill(now: Date, room: Room): Filled
}

/** What carrying a batch needs from its stream. */
export interface Carriage {
  relay: Relay
  connections: number
  /** Goes to the embedded catcher: says nothing of the relay, and knows no limits. */
  caught: boolean
  /** False: someone waits for these, so neither window nor daily ceiling holds them. */
  patient: boolean
  /** How long a server may say nothing before people are told. */
  silentMs: number
  signal: AbortSignal
  record(delivery: Delivery): Promise<void>
  release(ids: string[], dueAt: Date, problem: string | null): Promise<void>
  /** Claims what follows; empty: nothing. Where limits hold, it is not asked. */
  more?(): Promise<readonly Claimed[]>
  /** Gives back what limits hold; without it, as `release`. */
  putOff?(waiting: readonly PutOff[]): Promise<void>
}

/** Hands a batch over by the database's clock; returns why it stopped before the end, or null. */
export async function carry(database: Database, batch: readonly Claimed[], to: Carriage): Promise<string | null> {
  const readShift = async () => (await now(database)).getTime() - Date.now()
  let shift = 0
  const clock = () => new Date(Date.now() + shift)
  const begin = async () => {
    shift = await readShift()
    return to.caught ? null : turnsOf(database, batch, to.patient)
  }
  // Who lives and does not carry what it claimed would keep it from everyone.
  const turns = await begin().catch(async (fault) => {
    await to.release(
      batch.map(({ id }) => id),
      clock(),
      'not sent',
    )
    throw fault
  })
  const putOff =
    to.putOff ??
    (async (waiting) => void (await Promise.all(waiting.map(({ id, until }) => to.release([id], until, null)))))
  const watch = watchOver(database, to.relay, to.caught, to.silentMs)
  const ready = ({ id, attempt, since, fill }: Claimed): ClaimedNotice => ({
    id,
    attempt,
    ...(since ? { since } : {}),
    fill: (room) => fill(clock(), room),
  })
  const { more } = to
  const follow = async () => {
    const next = (await more?.()) ?? []
    shift = await readShift()
    if (!to.caught && !watch.silent) await reportHealth(database, 'relay', true, null)
    return next.map(ready)
  }
  try {
    const { stopped } = await deliverBatch(
      batch.map(ready),
      watch.relay,
      {
        record: to.record,
        async release(ids, reason) {
          await turns?.giveBack(ids)
          await to.release(ids, new Date(clock().getTime() + RELAY_RETRY_MS), reason)
        },
        ...(turns ? { slots: turns.slots, putOff } : {}),
        now: clock,
        random: Math.random,
      },
      {
        concurrency: to.connections,
        signal: AbortSignal.any([to.signal, watch.paused]),
        ...(more ? { more: follow } : {}),
      },
    )
    await watch.end()
    // A stop by a person, or of this worker, says nothing of the relay.
    if (!to.caught && stopped !== 'stopped') await reportHealth(database, 'relay', stopped === null, stopped)
    return stopped
  } finally {
    await watch.end()
  }
}
