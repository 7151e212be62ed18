import type { Rows } from './client.ts'

export interface Metrics {
  /** Notices by state, of announcements of the last 90 days. */
  notices: Record<string, number>
  /** Due and not sent for more than an hour. */
  overdueNotices: number
  /** Announced versions whose effective time has moved because the gate was shut. */
  gatesHeld: number
  /** Age of the oldest notice that is due and unsent, in seconds. */
  oldestUnsentSeconds: number
}

/** Figures for monitoring: counts alone, nothing on any member. */
export async function metrics(rows: Rows): Promise<Metrics> {
  const states = await rows.$queryRaw<{ state: string; count: number }[]>`
    select n.state, count(*)::int as count from notice n join announcement a on a.id = n.announcement_id
    where a.at > clock() - interval '90 days' group by 1`
  const [row] = await rows.$queryRaw<{ overdue: number; held: number; oldest: number }[]>`
    select
      (select count(*)::int from notice where state in ('planned', 'claimed') and planned_at < clock() - interval '1 hour') as overdue,
      (select count(*)::int from version where state = 'announced' and held_since is not null) as held,
      (select coalesce(extract(epoch from clock() - min(planned_at)), 0)::int from notice where state in ('planned', 'claimed')) as oldest`
  return {
    notices: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    overdueNotices: row?.overdue ?? 0,
    gatesHeld: row?.held ?? 0,
    oldestUnsentSeconds: row?.oldest ?? 0,
  }
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
    parts: Object.fromEntries(parts.map(({ part, ok }) => [part, ok ? 1 : 0])),
    unreconciled: row?.unreconciled ?? false,
    received: Object.fromEntries(received.map(({ outcome, count }) => [outcome, count])),
    lastReceivedSeconds: row?.last ?? null,
  }
}
