import { dayOf, midnightFrom } from '@fairnotice/policy'
import { rateOf, type SendingLimits, type Wait } from './limits.ts'
import { isOpen, opensAt, opensIn } from './window.ts'

/** How late after its slot a message may still leave; who missed it asks again, so that no crowd leaves at once. */
export const SLOT_LASTS_MS = 1000
/** How far ahead slots are given: a few seconds' work. */
export const SLOTS_AHEAD_MS = 5000
/** A domain that can't take more so soon is put off, so that others' turns come. */
const DOMAIN_AHEAD_MS = 1000
/** Of `SendingState.paces`: the rate overall. */
export const OVERALL = ''

/** A message that would leave. */
export interface Asking {
  id: string
  /** As `domainOf` gives it. */
  domain: string
  /** The member's own zone, if it is known. */
  timeZone: string | null
}

/** From when the next message may leave, and the end of the line of those that were put off; epoch ms and fractions. */
export interface Pace {
  nextAt: number
  tailAt: number
}

/** What all workers share. */
export interface SendingState {
  /** By domain, and `OVERALL`. */
  paces: ReadonlyMap<string, Pace>
  /** Messages handed over by day (`yyyy-mm-dd` in the limits' zone); a day that is missing has none. */
  days: ReadonlyMap<string, number>
}

/** When one message may leave; or why not yet, and when to ask again. */
export type Slot = { at: Date } | { waits: Wait; until: Date }

export interface Allotted {
  slots: Map<string, Slot>
  state: { paces: Map<string, Pace>; days: Map<string, number> }
}

export interface AllotOptions {
  /** False: someone waits for these (a link that was asked for): no window and no ceiling, but they count. */
  patient?: boolean
}

/**
 * Gives each message its slot, in a state that others share. Slots of one rate stand evenly apart, by a little more than
 * a minute's share: what leaves up to `SLOT_LASTS_MS` late is still never more than the rate in any minute, whoever
 * sends it. Of a rate's messages the first that can leave goes first; what a domain can't take soon is put off, one
 * after the other.
 */
export function allotSlots(
  asking: readonly Asking[],
  limits: SendingLimits,
  before: SendingState,
  now: Date,
  { patient = true }: AllotOptions = {},
): Allotted {
  const paces = new Map(before.paces)
  const days = new Map(before.days)
  const slots = new Map<string, Slot>()
  const nextOf = (scope: string) => Math.max(now.getTime(), paces.get(scope)?.nextAt ?? 0)
  const rest = [...asking]
  while (rest.length > 0) {
    const overall = nextOf(OVERALL)
    // Who need not wait for its domain goes first; the others in the order in which their domains can.
    const ready = rest.findIndex(({ domain }) => nextOf(domain) <= overall)
    const [one] = rest.splice(ready >= 0 ? ready : soonest(rest, nextOf), 1) as [Asking]
    slots.set(one.id, place(one, Math.max(overall, nextOf(one.domain)), overall))
  }
  return { slots, state: { paces, days } }

  function place({ domain, timeZone }: Asking, at: number, overall: number): Slot {
    const instant = new Date(Math.ceil(at))
    const zone = timeZone ?? limits.timeZone
    if (patient && limits.window && !isOpen(limits.window, instant, zone))
      return { waits: 'window', until: opensAt(limits.window, instant, zone) }
    const day = dayOf(instant, limits.timeZone)
    const sent = days.get(day) ?? 0
    if (patient && limits.perDay !== null && sent >= limits.perDay)
      return { waits: 'ceiling', until: opensIn(limits, midnightFrom(new Date(at + 1), limits.timeZone), zone) }
    const domainRate = rateOf(limits, domain)
    if (domainRate !== null && at - overall > DOMAIN_AHEAD_MS)
      return { waits: 'domain', until: putOff(domain, at, domainRate) }
    if (at - now.getTime() > SLOTS_AHEAD_MS)
      return { waits: 'rate', until: putOff(OVERALL, at, limits.perMinute as number) }
    if (limits.perMinute !== null) advance(OVERALL, at, limits.perMinute)
    if (domainRate !== null) advance(domain, at, domainRate)
    if (limits.perDay !== null) days.set(day, sent + 1)
    return { at: instant }
  }

  function advance(scope: string, at: number, perMinute: number): void {
    const nextAt = at + apart(perMinute)
    paces.set(scope, { nextAt, tailAt: Math.max(nextAt, paces.get(scope)?.tailAt ?? 0) })
  }

  /** A place at the end of the line; only the place of its slot is binding. */
  function putOff(scope: string, at: number, perMinute: number): Date {
    const pace = paces.get(scope)
    const until = Math.max(at, pace?.tailAt ?? 0)
    paces.set(scope, { nextAt: pace?.nextAt ?? now.getTime(), tailAt: until + apart(perMinute) })
    return new Date(Math.ceil(until))
  }
}

/** Milliseconds between two slots of a rate. */
export const apart = (perMinute: number): number => (60_000 + SLOT_LASTS_MS) / perMinute

function soonest(rest: readonly Asking[], nextOf: (scope: string) => number): number {
  let best = 0
  for (const [at, { domain }] of rest.entries()) if (nextOf(domain) < nextOf((rest[best] as Asking).domain)) best = at
  return best
}

/** How many it makes sense to claim at once: what a few seconds can carry. */
export const roomFor = ({ perMinute }: SendingLimits, most: number): number =>
  perMinute === null ? most : Math.max(1, Math.min(most, Math.floor(SLOTS_AHEAD_MS / apart(perMinute)) + 1))
