import { addDays } from '../calendar/days.ts'

/** What the gate looks at; counts are members' notices of the standing announcement. */
export interface GateFacts {
  /** The announced instant, as it now stands. */
  effectiveAt: Date
  timeZone: string
  leadDays: number
  /** A law, a court order or a security need: waives lead time and grace, never the dispatch. */
  urgent: boolean
  /** When the last member of the frozen audience was first sent to; null while someone is not, or nobody is owed. */
  lastFirstDispatchAt: Date | null
  /** Members of the frozen audience who have not been sent to even once. */
  undispatched: number
  /** Notices sent, with the grace time for bounces still running; the last one ends at `settlesAt`. */
  inGrace: number
  settlesAt: Date | null
  /** Refused or bounced, and not yet resolved on the ladder. */
  unreachable: number
  /** Members owed a notice for whom none was planned. */
  unplanned: number
}

export interface GateReason {
  code: 'effective-time' | 'undispatched' | 'lead-time' | 'grace' | 'unreachable' | 'unplanned'
  count: number | null
  until: Date | null
}

export interface Gate {
  open: boolean
  /** When it opens if nothing else goes wrong; null while that depends on people or on the mail server. */
  opensAt: Date | null
  reasons: GateReason[]
}

/** The end of the lead time, or null while it has not begun to run; an audience of nobody needs none. */
export function leadEnds(facts: GateFacts): Date | null {
  if (facts.lastFirstDispatchAt === null) return null
  return facts.urgent ? facts.lastFirstDispatchAt : addDays(facts.lastFirstDispatchAt, facts.leadDays, facts.timeZone)
}

/**
 * What stands between announced and in force (DESIGN §2, invariant 3). The database's trigger decides by the same
 * arithmetic; this one explains it, so that a screen can say why and until when.
 */
export function gate(facts: GateFacts, now: Date): Gate {
  const reasons: GateReason[] = []
  const held = (code: GateReason['code'], count: number | null, until: Date | null) =>
    reasons.push({ code, count, until })
  const lead = leadEnds(facts)
  if (facts.effectiveAt > now) held('effective-time', null, facts.effectiveAt)
  if (facts.unplanned > 0) held('unplanned', facts.unplanned, null)
  if (facts.undispatched > 0) held('undispatched', facts.undispatched, null)
  if (facts.unreachable > 0) held('unreachable', facts.unreachable, null)
  if (facts.inGrace > 0) held('grace', facts.inGrace, facts.settlesAt)
  if (lead && lead > now) held('lead-time', null, lead)
  const unknown = reasons.some((reason) => reason.until === null)
  const last = reasons.reduce((latest, { until }) => Math.max(latest, until?.getTime() ?? 0), now.getTime())
  return { open: reasons.length === 0, opensAt: unknown ? null : new Date(last), reasons }
}

const HOUR = 3_600_000

/**
 * When the gate is shut at the effective time, the effective time moves by itself: to when it will open, but never by
 * less than an hour, so that it moves at most once an hour whatever happens meanwhile. Never earlier than what members
 * were told.
 */
export function movedEffectiveAt(facts: GateFacts, now: Date): Date | null {
  const { open, opensAt } = gate(facts, now)
  if (open || facts.effectiveAt > now) return null
  return new Date(Math.max(opensAt?.getTime() ?? 0, now.getTime() + HOUR))
}
