import type { Rows } from '../client.ts'

/** A count as it grew: at each time, how many there were by then. */
export type Growth = { at: Date; count: number }[]

export interface DeliveryCurve {
  /** When it was announced. */
  from: Date
  /** Notices that are owed. */
  planned: number
  sent: Growth
  /** Goes on to when the last that were sent will count as settled, if nothing comes back. */
  settled: Growth
}

/** At how many times a curve is told. */
const STEPS = 60

/** How the notices of an announcement were sent, and how they settle. Counted in the database, whatever their number. */
export async function deliveryCurve(rows: Rows, announcementId: string): Promise<DeliveryCurve | null> {
  const announcement = await rows.announcement.findUnique({ where: { id: announcementId } })
  if (!announcement) return null
  const planned = await rows.notice.count({ where: { announcementId, state: { not: 'void' } } })
  const counted = await rows.$queryRaw<{ curve: string; at: Date; count: number }[]>`
    with times as (
      select 'sent' as curve, coalesce(first_dispatch_at, settled_at) as at from notice
      where announcement_id = ${announcementId}::uuid and state in ('sent', 'resolved')
      union all
      select 'settled', settled_at from notice where announcement_id = ${announcementId}::uuid and state in ('sent', 'resolved')),
    spans as (
      select curve, extract(epoch from min(at)) as first, greatest(extract(epoch from max(at)), extract(epoch from min(at)) + 1) as last
      from times where at is not null group by curve),
    steps as (
      select t.curve, least(width_bucket(extract(epoch from t.at), s.first, s.last, ${STEPS}::int), ${STEPS}::int) as step,
        max(t.at) as at, count(*)::int as count
      from times t join spans s on s.curve = t.curve where t.at is not null group by 1, 2)
    select curve, at, (sum(count) over (partition by curve order by step))::int as count from steps order by curve, step`
  const growth = (curve: string): Growth =>
    counted.filter((row) => row.curve === curve).map(({ at, count }) => ({ at, count }))
  return { from: announcement.at, planned, sent: growth('sent'), settled: growth('settled') }
}
