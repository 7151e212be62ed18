import { type Database, inTransaction, type Rows } from '../client.ts'

/** How fast and when mail may leave, as an administrator sets it (packages/notifier, limits). Null: no limit. */
export interface SendingSettings {
  perMinute: number | null
  perDomain: number | null
  /** Rates of their own, by domain. */
  domains: Record<string, number>
  perDay: number | null
  timeZone: string
  window: { from: string; to: string } | null
  /** Mails that ask to confirm a subscription, for all of the public together. */
  confirmationsPerHour: number
}

export async function sendingLimits(rows: Rows): Promise<SendingSettings> {
  const [row] = await rows.$queryRaw<(Omit<SendingSettings, 'window'> & { from: string | null; to: string | null })[]>`
    select per_minute as "perMinute", per_domain as "perDomain", per_day as "perDay", time_zone as "timeZone",
      window_from as "from", window_to as "to", confirmations_per_hour as "confirmationsPerHour",
      (select coalesce(jsonb_object_agg(domain, per_minute), '{}') from domain_rate) as domains
    from sending_limits where id = 1`
  if (!row) throw new Error('sending_limits has no row; the migration makes it')
  const { from, to, ...rest } = row
  return { ...rest, window: from !== null && to !== null ? { from, to } : null }
}

/** Sets the limits. What waited for the old ones asks again at once. */
export async function saveSendingLimits(db: Database, settings: SendingSettings): Promise<SendingSettings> {
  const { domains, window, ...data } = settings
  return inTransaction(db, async (rows) => {
    const before = await sendingLimits(rows)
    const row = { ...data, windowFrom: window?.from ?? null, windowTo: window?.to ?? null }
    await rows.sendingLimits.upsert({ where: { id: 1 }, create: { id: 1, ...row }, update: row })
    if (data.perDay !== null && (before.perDay === null || before.timeZone !== data.timeZone))
      await countToday(rows, data.timeZone)
    await rows.domainRate.deleteMany({})
    await rows.domainRate.createMany({
      data: Object.entries(domains).map(([domain, perMinute]) => ({ domain, perMinute })),
    })
    // What has just left counts under the new rate too: slots stand a minute and a second's share apart, as
    // packages/notifier gives them.
    await rows.$executeRaw`
      delete from sending_pace p using sending_limits l
      where case p.domain when '' then l.per_minute else coalesce((select d.per_minute from domain_rate d where d.domain = p.domain), l.per_domain) end is null`
    await rows.$executeRaw`
      update sending_pace p set next_at = r.next_at, tail_at = r.next_at from (
        select s.domain, least(s.next_at, clock() + make_interval(secs => 61.0 / case s.domain when '' then l.per_minute else coalesce(d.per_minute, l.per_domain) end)) as next_at
        from sending_pace s cross join sending_limits l left join domain_rate d on d.domain = s.domain) r
      where r.domain = p.domain`
    await rows.$executeRaw`update notice set due_at = clock(), waits = null where state = 'planned' and waits is not null`
    return sendingLimits(rows)
  })
}

/**
 * Nothing was counted while the day had no limit, or another zone: what a mail server has taken since its midnight counts,
 * or the provider would get more than it takes.
 */
async function countToday(rows: Rows, timeZone: string): Promise<void> {
  await rows.$executeRaw`
    with today as materialized (
      select (clock() at time zone ${timeZone})::date as day, (date_trunc('day', clock() at time zone ${timeZone})) at time zone ${timeZone} as since)
    insert into sending_day as d (day, count)
    select today.day,
      (select count(*) from receipt r join delivery l on l.id = r.delivery_id join notice n on n.id = l.notice_id
        join announcement a on a.id = n.announcement_id join version v on v.id = a.version_id join policy p on p.id = v.policy_id
        where r.result = 'accepted' and r.at >= today.since and not p.example)::int
      + (select count(*) from alert where state = 'sent' and sent_at >= today.since)::int
    from today
    on conflict (day) do update set count = greatest(d.count, excluded.count)`
}
