import { dayOf, midnightFrom } from '@fairnotice/policy'
import { rateOf, type SendingLimits, type Wait } from './limits.ts'
import { apart } from './slots.ts'
import { isOpen, nextChange } from './window.ts'

/** Members who are still to be sent to, alike in what limits them. */
export interface Remaining {
  domain: string
  /** Null: unknown; the limits' own. */
  timeZone: string | null
  count: number
}

/** When the last one leaves, if nothing fails. */
export interface Finish {
  /** Null: not within a year and a month. */
  at: Date | null
  /** What makes it last so long; `speed`: only how fast the mail server takes them. */
  because: Wait | 'speed'
}

/** What is assumed where nothing was measured yet: ten sessions, a second for each message. */
export const ASSUMED_PER_MINUTE = 600
const FAR_MS = 400 * 86_400_000
const MINUTE = 60_000

/**
 * When the last message leaves: from one change to the next (a window opens or closes, a day begins) what fits is taken
 * off, first where it takes longest.
 *
 * @param perMinute how fast the mail server takes them, measured or assumed
 * @param sentToday of the ceiling of the day of `now`
 */
export function finishOf(
  remaining: readonly Remaining[],
  limits: SendingLimits,
  sentToday: number,
  now: Date,
  perMinute: number = ASSUMED_PER_MINUTE,
): Finish {
  const groups = remaining.filter(({ count }) => count > 0).map((group) => ({ ...group }))
  const overall =
    Math.min(perMinute, limits.perMinute === null ? Number.POSITIVE_INFINITY : MINUTE / apart(limits.perMinute)) /
    MINUTE
  const rates = new Map(groups.map(({ domain }) => [domain, rateIn(limits, domain)]))
  const held = new Set<Wait>()
  const changes = new Map<string, Date>()
  let at = now
  let left = limits.perDay === null ? Number.POSITIVE_INFINITY : Math.max(0, limits.perDay - sentToday)
  let today = dayOf(now, limits.timeZone)
  while (groups.length > 0) {
    if (at.getTime() - now.getTime() > FAR_MS) return { at: null, because: mostly(held) }
    const open = groups.filter(
      ({ timeZone }) => !limits.window || isOpen(limits.window, at, timeZone ?? limits.timeZone),
    )
    const until = nextEvent()
    const time = until - at.getTime()
    const byDomain = Map.groupBy(open, ({ domain }) => domain)
    const needs = [...byDomain].map(([domain, of]) => ({ of, count: total(of), rate: rates.get(domain) as number }))
    const all = needs.reduce((sum, { count }) => sum + count, 0)
    const slowest = Math.max(0, ...needs.map(({ count, rate }) => count / rate))
    const takes = Math.max(all / overall, slowest)
    if (open.length === groups.length && takes <= time && all <= left)
      return {
        at: new Date(Math.ceil(at.getTime() + takes)),
        because: mostly(held, all / overall < slowest ? 'domain' : paced()),
      }
    if (all > 0 && left < Math.min(all, overall * time)) held.add('ceiling')
    let room = Math.min(left, overall * time)
    for (const { of, count, rate } of needs.sort((one, other) => other.count / other.rate - one.count / one.rate)) {
      const taken = Math.min(count, rate * time, room)
      room -= taken
      left -= taken
      takeFrom(of, taken)
    }
    for (let index = groups.length - 1; index >= 0; index--)
      if ((groups[index]?.count ?? 0) < 1e-6) groups.splice(index, 1)
    if (open.length < groups.length || (limits.window && groups.length > 0)) held.add('window')
    at = new Date(until)
    const day = dayOf(at, limits.timeZone)
    if (day !== today && limits.perDay !== null) left = limits.perDay
    today = day
  }
  return { at, because: mostly(held, paced()) }

  /** The next instant at which something changes. */
  function nextEvent(): number {
    const days = limits.perDay === null ? [] : [midnightFrom(new Date(at.getTime() + 1), limits.timeZone)]
    const zones = limits.window ? new Set(groups.map(({ timeZone }) => timeZone ?? limits.timeZone)) : []
    for (const zone of zones) {
      const known = changes.get(zone)
      if (!known || known <= at)
        changes.set(zone, nextChange(limits.window as NonNullable<typeof limits.window>, at, zone))
      days.push(changes.get(zone) as Date)
    }
    return Math.min(now.getTime() + FAR_MS + MINUTE, ...days.map((day) => day.getTime()))
  }

  function paced(): 'rate' | 'speed' {
    return limits.perMinute !== null && MINUTE / apart(limits.perMinute) < perMinute ? 'rate' : 'speed'
  }
}

const rateIn = (limits: SendingLimits, domain: string): number => {
  const rate = rateOf(limits, domain)
  return rate === null ? Number.POSITIVE_INFINITY : 1 / apart(rate)
}

const total = (groups: readonly Remaining[]) => groups.reduce((sum, { count }) => sum + count, 0)

function takeFrom(groups: Remaining[], count: number): void {
  let rest = count
  for (const group of groups) {
    const taken = Math.min(group.count, rest)
    group.count -= taken
    rest -= taken
  }
}

/** What is told first: a ceiling costs days, a window hours. */
const mostly = (held: ReadonlySet<Wait>, otherwise: Finish['because'] = 'speed'): Finish['because'] =>
  held.has('ceiling') ? 'ceiling' : held.has('window') ? 'window' : otherwise
