import type { Rows } from './client.ts'
import { livingWorkers } from './liveness.ts'

export interface Metrics {
  /**
   * Should have left and have no excuse: due for more than an hour, or claimed that long ago, while nothing leaves. Where
   * messages leave, the others wait for their turn; nobody may send while a person has paused it, or before a restored
   * installation is reconciled.
   */
  overdueNotices: number
  /** Announced versions whose effective time has moved because the gate was shut. */
  gatesHeld: number
  /** How long the one that waits longest has been due, in seconds, whatever it waits for. */
  oldestUnsentSeconds: number
}

/** Nothing has left for so long: the queue stands still. */
const STANDSTILL = '10 minutes'

/**
 * Figures for monitoring, read by index alone, whatever is planned: counts, and nothing on any member. Only what is
 * overdue is counted one by one, through `counting`, which may know it from a moment ago.
 */
export async function metrics(
  rows: Rows,
  counting: (count: () => Promise<number>) => Promise<number> = (count) => count(),
): Promise<Metrics> {
  // The ids of deliveries begin with their time: the last is the latest.
  const [row] = await rows.$queryRaw<{ held: number; oldest: number; excused: boolean }[]>`
    with told as materialized (select clock() as instant)
    select
      (select count(*)::int from version where state = 'announced' and held_since is not null) as held,
      greatest(0, extract(epoch from told.instant - (
        select min(due) from announcement a cross join lateral (
          select least(
            (select min(n.due_at) from notice n where n.announcement_id = a.id and n.state = 'planned'),
            (select min(n.due_at) from notice n where n.announcement_id = a.id and n.state = 'claimed')) as due) unsent)))::int as oldest,
      not is_reconciled() or exists (select 1 from organisation where sending_paused_at is not null)
        or coalesce((select started_at from delivery order by id desc limit 1) > told.instant - ${STANDSTILL}::interval, false) as excused
    from told`
  if (!row) throw new Error('a statement from one row returned none; this is a bug')
  return {
    overdueNotices: row.excused ? 0 : await counting(() => standingStill(rows)),
    gatesHeld: row.held,
    oldestUnsentSeconds: row.oldest ?? 0,
  }
}

/** Due, or claimed, for more than an hour. */
async function standingStill(rows: Rows): Promise<number> {
  const [row] = await rows.$queryRaw<{ count: number }[]>`
    with told as materialized (select clock() - interval '1 hour' as since)
    select coalesce(sum(
      (select count(*) from notice n where n.announcement_id = a.id and n.state = 'planned' and n.due_at < told.since)
      + (select count(*) from notice n where n.announcement_id = a.id and n.state = 'claimed' and n.claimed_at < told.since)), 0)::int as count
    from announcement a cross join told`
  return row?.count ?? 0
}

const NOTICE_STATES = ['planned', 'claimed', 'sent', 'refused', 'bounced', 'resolved', 'void'] as const

export interface NoticeMetrics {
  /** Notices by state, of announcements of the last 90 days. */
  notices: Record<string, number>
  /** The planned ones by what they wait for (`SendingNow`). */
  waiting: Record<string, number>
}

/** How the notices of the last 90 days stand. Reads all of them: seldom is enough. */
export async function noticeMetrics(rows: Rows): Promise<NoticeMetrics> {
  const counted = await rows.$queryRaw<{ state: string; waits: string | null; count: number }[]>`
    with told as materialized (select clock() as instant)
    select n.state, case when n.state = 'planned' then coalesce(n.waits, case when n.attempts > 0 and n.due_at > told.instant then 'retry' else 'turn' end) end as waits,
      count(*)::int as count
    from told, notice n where n.announcement_id in (select a.id from announcement a, told where a.at > told.instant - interval '90 days')
    group by 1, 2`
  // None is a figure too: a rule that compares with what is absent is silent.
  const notices: Record<string, number> = Object.fromEntries(NOTICE_STATES.map((state) => [state, 0]))
  const waiting: Record<string, number> = { rate: 0, domain: 0, ceiling: 0, window: 0, retry: 0, turn: 0 }
  for (const { state, waits, count } of counted) {
    notices[state] = (notices[state] ?? 0) + count
    if (waits !== null) waiting[waits] = count
  }
  return { notices, waiting }
}

/** To how many members the announcements of the last 90 days went, as frozen: how much there is to count. */
export async function audienceOfLate(rows: Rows): Promise<number> {
  const [row] = await rows.$queryRaw<{ members: number }[]>`
    select coalesce(sum(audience_count), 0)::int as members from announcement where at > clock() - interval '90 days'`
  return row?.members ?? 0
}

export interface StreamMetrics {
  /** Alerts by state; they are kept for 30 days. */
  alerts: Record<string, number>
  /** Age of the oldest alert that is due and unsent, in seconds. */
  oldestUnsentAlertSeconds: number
  confirmedSubscribers: number
  /** Subscriptions whose confirmation has not been mailed: beyond what an hour may take. */
  confirmationsWaiting: number
  /** Links that were asked for and have not left. */
  linksWaiting: number
  /** Open requests of members, by kind. */
  openRequests: Record<string, number>
  oldestRequestSeconds: number
  /** Open for more than a month (GDPR 12(3)). */
  overdueRequests: number
}

/** Figures on what is not owed by a gate: alerts, links, and what members ask. Counts alone. */
export async function streamMetrics(rows: Rows): Promise<StreamMetrics> {
  const alerts = await rows.$queryRaw<{ state: string; count: number }[]>`
    select state, count(*)::int as count from alert group by 1`
  const requests = await rows.$queryRaw<{ kind: string; count: number }[]>`
    select kind, count(*)::int as count from member_request where state = 'open' group by 1`
  const [row] = await rows.$queryRaw<Omit<StreamMetrics, 'alerts' | 'openRequests'>[]>`
    select
      (select coalesce(extract(epoch from clock() - min(planned_at)), 0)::int from alert where state in ('planned', 'claimed')) as "oldestUnsentAlertSeconds",
      (select count(*)::int from subscriber where confirmed_at is not null) as "confirmedSubscribers",
      (select count(*)::int from subscriber s where confirmed_at is null and not exists (select 1 from mailed_link l where l.subscriber_id = s.id)) as "confirmationsWaiting",
      (select count(*)::int from mailed_link where due_at <= clock() and used_at is null) as "linksWaiting",
      (select coalesce(extract(epoch from clock() - min(asked_at)), 0)::int from member_request where state = 'open') as "oldestRequestSeconds",
      (select count(*)::int from member_request where state = 'open' and asked_at < clock() - interval '1 month') as "overdueRequests"`
  if (!row) throw new Error('a statement without from returned no row; this is a bug')
  return {
    ...row,
    alerts: Object.fromEntries(alerts.map(({ state, count }) => [state, count])),
    openRequests: Object.fromEntries(requests.map(({ kind, count }) => [kind, count])),
  }
}

export interface PartMetrics {
  /** Workers that live now. */
  workers: number
  /** Each part that has been heard of (health): 1 is well. */
  parts: Record<string, number>
  /** Restored or copied, and nobody has reconciled it. */
  unreconciled: boolean
  /** Mails that came in with reports, by what they were. */
  received: Record<string, number>
  /** How long ago the last one came in, in seconds; null: none has. */
  lastReceivedSeconds: number | null
}

/** Figures on what carries mail out and in, and whether this installation may. Counts alone. */
export async function partMetrics(rows: Rows): Promise<PartMetrics> {
  const parts = await rows.health.findMany()
  const received = await rows.$queryRaw<{ outcome: string; count: number }[]>`
    select outcome, count(*)::int as count from received_mail group by 1 order by 1`
  const [row] = await rows.$queryRaw<{ unreconciled: boolean; last: number | null }[]>`
    select not is_reconciled() as unreconciled, (select extract(epoch from clock() - max(at))::int from received_mail) as last`
  return {
    workers: await livingWorkers(rows),
    parts: Object.fromEntries(parts.map(({ part, ok }) => [part, ok ? 1 : 0])),
    unreconciled: row?.unreconciled ?? false,
    received: Object.fromEntries(received.map(({ outcome, count }) => [outcome, count])),
    lastReceivedSeconds: row?.last ?? null,
  }
}
