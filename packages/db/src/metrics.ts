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
