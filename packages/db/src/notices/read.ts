import type { GateFacts } from '@fairnotice/policy'
import { Prisma } from '../../generated/client.ts'
import type { Rows } from '../client.ts'
import { membersFoundSql } from '../members/search.ts'

/** The gate's facts for an announced version, or null if nothing was announced. */
export async function gateFacts(
  rows: Rows,
  versionId: string,
): Promise<(GateFacts & { announcementId: string; owed: number; settled: number }) | null> {
  const [row] = await rows.$queryRaw<(GateFacts & { announcementId: string; owed: number; settled: number })[]>`
    select announcement_id as "announcementId", effective_at as "effectiveAt", time_zone as "timeZone", lead_days as "leadDays",
      urgent, last_first_dispatch_at as "lastFirstDispatchAt", undispatched, in_grace as "inGrace", settles_at as "settlesAt",
      unreachable, unplanned, owed, settled
    from gate_facts(${versionId}::uuid)`
  return row ?? null
}

/** Notices of an announcement by state. */
export async function countsByState(rows: Rows, announcementId: string): Promise<Record<string, number>> {
  const counted = await rows.notice.groupBy({ by: ['state'], where: { announcementId }, _count: true })
  return Object.fromEntries(counted.map(({ state, _count }) => [state, _count]))
}

/** How what was settled otherwise, or owed no more, came to that: by letter, waived, left, erased … */
export async function countsByHow(rows: Rows, announcementId: string): Promise<Record<string, number>> {
  const counted = await rows.notice.groupBy({
    by: ['how'],
    where: { announcementId, state: { in: ['resolved', 'void'] } },
    _count: true,
  })
  return Object.fromEntries(counted.map(({ how, _count }) => [how ?? 'withdrawn', _count]))
}

export interface NoticeRow {
  id: string
  state: string
  externalId: string
  email: string
  name: string | null
  language: string
  plannedAt: Date
  attempts: number
  /** Planned: when it is its turn at the earliest. */
  dueAt: Date
  /** What it waits for until then, where that is no fault. */
  waits: 'rate' | 'domain' | 'ceiling' | 'window' | null
  sentAt: Date | null
  settledAt: Date | null
  how: string | null
  problem: string | null
}

/**
 * A page of an announcement's notices; `after` is the id of the last one before, `query` how the number, the address, the
 * name or its last word begins. In the order of members' ids, which the
 * indexes on `notice` have: no page of a million reads the rest.
 */
export async function noticePage(
  rows: Rows,
  announcementId: string,
  { state, after, query, limit = 50 }: { state?: string; after?: string; query?: string; limit?: number },
): Promise<NoticeRow[]> {
  const found = await rows.$queryRaw<NoticeRow[]>`
    select n.id, n.state, m.external_id as "externalId", m.email, m.name, m.language, n.planned_at as "plannedAt", n.attempts,
      n.due_at as "dueAt", n.waits, n.sent_at as "sentAt", n.settled_at as "settledAt", n.how, n.problem
    from notice n join member m on m.id = n.member_id
    where n.announcement_id = ${announcementId}::uuid
      ${state ? Prisma.sql`and n.state = ${state}` : Prisma.empty}
      ${after ? Prisma.sql`and n.member_id > (select member_id from notice where id = ${after}::uuid)` : Prisma.empty}
      ${query ? Prisma.sql`and n.member_id in (${membersFoundSql(query)})` : Prisma.empty}
    order by n.member_id, n.channel limit ${limit}`
  return withProblemNow(rows, found)
}

/** Every notice that a member was or is owed, newest first, with what came of it. */
export async function noticesOfMember(rows: Rows, memberId: string) {
  const found = await rows.notice.findMany({
    where: { memberId },
    orderBy: { plannedAt: 'desc' },
    include: {
      announcement: {
        include: { version: { include: { policy: { select: { slug: true, title: true, timeZone: true } } } } },
      },
      deliveries: { include: { receipts: true }, orderBy: { startedAt: 'asc' }, omit: { sealed: true } },
    },
  })
  return withProblemNow(rows, found)
}

/** As a worker writes it beside what it gives back untried: why, and the mail server's or the system's own words. */
const OF_THE_RELAY = /^[a-z-]+: /

/**
 * Notices with what stands in their way now. What was wrong with the mail server when they were given back says nothing
 * once that is well; to take it from a million rows then would cost more than all of them.
 */
async function withProblemNow<N extends { state: string; problem: string | null }>(
  rows: Rows,
  notices: N[],
): Promise<N[]> {
  const waits = ({ state, problem }: N) =>
    (state === 'planned' || state === 'claimed') && OF_THE_RELAY.test(problem ?? '')
  if (!notices.some(waits)) return notices
  const relay = await rows.health.findUnique({ where: { part: 'relay' } })
  return relay?.ok === false
    ? notices
    : notices.map((notice) => (waits(notice) ? { ...notice, problem: null } : notice))
}
