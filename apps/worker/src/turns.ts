import { type Database, decideSlots, giveBackSlots, now, sendingLimits, sendingState } from '@fairnotice/db'
import { allotSlots, domainOf, heldUntil, isUnlimited, roomFor, type Slot } from '@fairnotice/notifier'
import { dayOf } from '@fairnotice/policy'

/** What limits ask of a message. */
export interface Addressed {
  id: string
  /** Where it goes. */
  email: string
  /** The member's own zone; null: unknown. */
  timeZone: string | null
}

/** Turns of one batch: slots are asked for, and given back when nothing left in them. */
export interface Turns {
  slots(ids: string[]): Promise<ReadonlyMap<string, Slot>>
  giveBack(ids: readonly string[]): Promise<void>
}

/**
 * The turns of a batch under the limits of sending, which all workers share; null where there are none, so that nobody
 * need be asked.
 *
 * @param patient false: someone waits for these
 */
export async function turnsOf(
  database: Database,
  batch: readonly Addressed[],
  patient: boolean,
): Promise<Turns | null> {
  if (isUnlimited(await sendingLimits(database))) return null
  const messages = new Map(
    batch.map(({ id, email, timeZone }) => [id, { id, domain: domainOf(email), timeZone }] as const),
  )
  /** The day on which each slot counts. */
  const taken = new Map<string, string>()

  async function giveBack(ids: readonly string[]): Promise<void> {
    const days = new Map<string, number>()
    for (const id of ids) {
      const day = taken.get(id)
      if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1)
      taken.delete(id)
    }
    await giveBackSlots(database, days)
  }

  return {
    giveBack,
    async slots(ids) {
      // Whoever asks again has missed the slot before.
      await giveBack(ids)
      const asking = ids.flatMap((id) => messages.get(id) ?? [])
      return decideSlots(
        database,
        asking.map(({ domain }) => domain),
        (shared, limits, now) => {
          const { slots, state } = allotSlots(asking, limits, shared, now, { patient })
          if (limits.perDay !== null)
            for (const [id, slot] of slots) if ('at' in slot) taken.set(id, dayOf(slot.at, limits.timeZone))
          return { answer: slots, shared: state }
        },
      )
    },
  }
}

/** How many to claim, of `most`: none while nobody could be written to. */
export async function roomNow(database: Database, most: number): Promise<number> {
  const { limits, days, zones } = await sendingState(database)
  return heldUntil(limits, days, zones, await now(database)) ? 0 : roomFor(limits, most)
}
