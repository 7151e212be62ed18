import { dayOf, midnightFrom } from '@fairnotice/policy'
import type { SendingLimits, Wait } from './limits.ts'
import { opensIn } from './window.ts'

/** That nothing leaves, whoever it is for. */
export interface Held {
  /** What holds it first: the day that is used up, also where the hours of sending hold it after that. */
  waits: Extract<Wait, 'ceiling' | 'window'>
  /** When the first may leave. */
  until: Date
  /** When the hours of sending have begun for all of them; `until` where they begin for all at once. */
  last: Date
}

/**
 * Until when nothing of a patient stream can leave; null: something may. Asked before anything is claimed, so that a
 * night of a million waiting notices touches no row.
 *
 * @param days as in `SendingState`
 * @param zones of those who wait, as far as they are known; null: unknown, so the limits' own
 */
export function heldUntil(
  limits: SendingLimits,
  days: ReadonlyMap<string, number>,
  zones: readonly (string | null)[],
  now: Date,
): Held | null {
  const usedUp = limits.perDay !== null && (days.get(dayOf(now, limits.timeZone)) ?? 0) >= limits.perDay
  const from = usedUp ? midnightFrom(new Date(now.getTime() + 1), limits.timeZone) : now
  const known = new Set(zones.map((zone) => zone ?? limits.timeZone))
  const open = [...(known.size > 0 ? known : [limits.timeZone])].map((zone) => opensIn(limits, from, zone).getTime())
  const until = new Date(Math.min(...open))
  if (!usedUp && until <= now) return null
  return { waits: usedUp ? 'ceiling' : 'window', until, last: new Date(Math.max(...open)) }
}
