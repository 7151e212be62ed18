import type { DomainCount, SendingState } from '@fairnotice/db'
import { ASSUMED_PER_MINUTE, domainOf, type Finish, finishOf, heldUntil, type Remaining } from '@fairnotice/notifier'
import { addDays, dayOf } from '@fairnotice/policy'

/** When the last message leaves, and when the gate opens if nothing comes back. */
export interface Forecast {
  /** Null: not within a year. */
  finishAt: string | null
  because: Finish['because'] | 'retry'
  /** Null: unknown, since the end of sending is. */
  gateAt: string | null
  perMinute: number
  /** No speed was measured yet. */
  assumed: boolean
}

/** What runs after the last dispatch. */
export interface Owed {
  leadDays: number
  graceDays: number
  urgent: boolean
  timeZone: string
}

/**
 * @param measured messages a minute, lately; null: none yet
 * @param retriedAt when the last of those that a mail server put off is tried again
 */
export function forecast(
  counted: readonly DomainCount[],
  { limits, days }: SendingState,
  owed: Owed,
  now: Date,
  measured: number | null,
  retriedAt: Date | null = null,
): Forecast {
  const perMinute = measured ?? ASSUMED_PER_MINUTE
  const sentToday = days.get(dayOf(now, limits.timeZone)) ?? 0
  const found = finishOf(counted.map(asRemaining), limits, sentToday, now, perMinute)
  const put = found.at && retriedAt && retriedAt > found.at
  const { at, because } = put ? { at: retriedAt, because: 'retry' as const } : found
  const waits = owed.urgent ? 0 : Math.max(owed.leadDays, owed.graceDays)
  return {
    finishAt: at?.toISOString() ?? null,
    because,
    gateAt: at && addDays(at, waits, owed.timeZone).toISOString(),
    perMinute: Math.round(perMinute),
    assumed: measured === null,
  }
}

const asRemaining = ({ domain, timeZone, count }: DomainCount): Remaining => ({
  domain: domainOf(`@${domain}`),
  timeZone,
  count,
})

/**
 * How sending stands as a whole, or for some who wait.
 *
 * @param zones of those who wait; without it: of all members
 */
export function standing(state: SendingState, now: Date, zones: readonly (string | null)[] = state.zones) {
  const { limits, days, pausedAt, pausedBy } = state
  const held = heldUntil(limits, days, zones, now)
  return {
    limits,
    sentToday: days.get(dayOf(now, limits.timeZone)) ?? 0,
    held: held && { waits: held.waits, until: held.until.toISOString(), last: held.last.toISOString() },
    pausedAt: pausedAt?.toISOString() ?? null,
    pausedBy,
  }
}

/** A speed is told by no fewer messages, and over no less time. */
const ENOUGH = { sent: 20, seconds: 10 }

/** Messages a minute lately; null while that says nothing yet. */
export const speedOf = ({ sent, seconds }: { sent: number; seconds: number }): number | null =>
  sent >= ENOUGH.sent && seconds >= ENOUGH.seconds ? (60 * sent) / seconds : null
