import type { Affected } from '@fairnotice/policy'
import type { Rows } from '../client.ts'

/** Members alike in what limits sending to them. */
export interface DomainCount {
  domain: string
  /** Null: unknown. */
  timeZone: string | null
  count: number
}

/** Domains that are counted by name; of the many small ones after them nothing waits long. */
const NAMED = 1000

/** Whom an announcement would tell, by receiving domain and zone. */
export async function audienceByDomain(rows: Rows, who: Affected): Promise<DomainCount[]> {
  const counted = await rows.$queryRaw<DomainCount[]>`
    select lower(substring(email from '[^@]*$')) as domain, time_zone as "timeZone", count(*)::int as count
    from affected_members(${who.everyone}, ${who.audiences}, ${JSON.stringify(who.byLanguage)}::jsonb) m
    group by 1, 2 order by 3 desc`
  return named(counted)
}

/** The rest as one, under no name. */
function named(counted: DomainCount[]): DomainCount[] {
  const rest = counted.slice(NAMED).reduce((sum, { count }) => sum + count, 0)
  return rest === 0 ? counted : [...counted.slice(0, NAMED), { domain: '', timeZone: null, count: rest }]
}

export interface DomainProgress {
  domain: string
  planned: number
  sent: number
  unreachable: number
}

export interface ByDomain {
  /** Those of the announcing that are still to be sent to. */
  remaining: DomainCount[]
  /** How far the telling got: the domains with most members. */
  domains: DomainProgress[]
}

/** Domains that are shown. */
const SHOWN = 20

/**
 * How the notices of these announcements stand at each receiving domain; who remains is told of one of them, or of all.
 * One statement: reading a million notices with their members takes some seconds.
 */
export async function byDomain(
  rows: Rows,
  announcementIds: readonly string[],
  remainingOf: string | null,
): Promise<ByDomain> {
  const counted = await rows.$queryRaw<(DomainCount & Omit<DomainProgress, 'domain'> & { all: number })[]>`
    select lower(split_part(coalesce(n.address, m.email), '@', -1)) as domain, m.time_zone as "timeZone", count(*)::int as all,
      count(*) filter (where n.state in ('planned', 'claimed') and coalesce(n.announcement_id = ${remainingOf}::uuid, true))::int as count,
      count(*) filter (where n.state in ('planned', 'claimed'))::int as planned,
      count(*) filter (where n.state = 'sent')::int as sent,
      count(*) filter (where n.state in ('refused', 'bounced'))::int as unreachable
    from notice n join member m on m.id = n.member_id
    where n.announcement_id = any (${[...announcementIds]}::uuid[]) and n.state <> 'void' and m.email <> ''
    group by 1, 2`
  const progress = new Map<string, DomainProgress & { all: number }>()
  for (const { domain, all, planned, sent, unreachable } of counted) {
    const sum = progress.get(domain) ?? { domain, planned: 0, sent: 0, unreachable: 0, all: 0 }
    sum.all += all
    sum.planned += planned
    sum.sent += sent
    sum.unreachable += unreachable
    progress.set(domain, sum)
  }
  return {
    remaining: named(
      counted
        .filter(({ count }) => count > 0)
        .map(({ domain, timeZone, count }) => ({ domain, timeZone, count }))
        .sort((one, other) => other.count - one.count),
    ),
    domains: [...progress.values()]
      .sort((one, other) => other.all - one.all || (one.domain < other.domain ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ all: _, ...shown }) => shown),
  }
}

export interface SendingNow {
  /** Planned notices by what they wait for; `retry`: for another attempt; `turn`: for nothing but their turn. */
  waiting: Record<'rate' | 'domain' | 'ceiling' | 'window' | 'retry' | 'turn', number>
  /** Sent in the last five minutes, and over how many seconds. */
  lately: { sent: number; seconds: number }
}

export async function sendingNow(rows: Rows, announcementIds: readonly string[]): Promise<SendingNow> {
  const waits = await rows.$queryRaw<{ waits: keyof SendingNow['waiting']; count: number }[]>`
    select coalesce(waits, case when attempts > 0 and state = 'planned' and due_at > clock() then 'retry' else 'turn' end) as waits, count(*)::int as count
    from notice where announcement_id = any (${[...announcementIds]}::uuid[]) and state in ('planned', 'claimed') group by 1`
  const [lately] = await rows.$queryRaw<{ sent: number; seconds: number }[]>`
    select count(*)::int as sent, coalesce(extract(epoch from clock() - min(sent_at)), 0)::float8 as seconds
    from notice where announcement_id = any (${[...announcementIds]}::uuid[]) and state = 'sent' and sent_at > clock() - interval '5 minutes'`
  const waiting = { rate: 0, domain: 0, ceiling: 0, window: 0, retry: 0, turn: 0 }
  for (const { waits: why, count } of waits) waiting[why] = count
  return { waiting, lately: lately ?? { sent: 0, seconds: 0 } }
}
