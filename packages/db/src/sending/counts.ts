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
  /** Of the planned ones: put off by a mail server, and tried again. */
  retried: number
}

export interface ByDomain {
  /** Those of the announcing that are still to be sent to. */
  remaining: DomainCount[]
  /** Where those are, each once; null: unknown. */
  zones: (string | null)[]
  /** How far the telling got: the domains with most members; all others together come last, under no name. */
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
  const counted = await rows.$queryRaw<(DomainCount & Counted)[]>`
    select lower(split_part(coalesce(n.address, m.email), '@', -1)) as domain, m.time_zone as "timeZone", count(*)::int as all,
      count(*) filter (where n.state in ('planned', 'claimed') and coalesce(n.announcement_id = ${remainingOf}::uuid, true))::int as count,
      count(*) filter (where n.state in ('planned', 'claimed'))::int as planned,
      count(*) filter (where n.state = 'sent')::int as sent,
      count(*) filter (where n.state in ('refused', 'bounced'))::int as unreachable,
      count(*) filter (where n.state = 'planned' and n.attempts > 0)::int as retried
    from notice n join member m on m.id = n.member_id
    where n.announcement_id = any (${[...announcementIds]}::uuid[]) and n.state <> 'void' and m.email <> ''
    group by 1, 2`
  const progress = new Map<string, Counted>()
  for (const row of counted) progress.set(row.domain, sumOf(row.domain, [progress.get(row.domain) ?? NOTHING, row]))
  const inOrder = [...progress.values()].sort(
    (one, other) => other.all - one.all || (one.domain < other.domain ? -1 : 1),
  )
  const rest = inOrder.slice(SHOWN)
  const left = counted.filter(({ count }) => count > 0)
  return {
    zones: [...new Set(left.map(({ timeZone }) => timeZone))],
    remaining: named(
      left
        .map(({ domain, timeZone, count }) => ({ domain, timeZone, count }))
        .sort((one, other) => other.count - one.count),
    ),
    domains: [...inOrder.slice(0, SHOWN), ...(rest.length > 0 ? [sumOf('', rest)] : [])].map(
      ({ all: _, ...shown }) => shown,
    ),
  }
}

type Counted = DomainProgress & { all: number }

const NOTHING: Counted = { domain: '', planned: 0, sent: 0, unreachable: 0, retried: 0, all: 0 }

const sumOf = (domain: string, parts: readonly Counted[]): Counted =>
  parts.reduce(
    (sum, part) => ({
      domain,
      planned: sum.planned + part.planned,
      sent: sum.sent + part.sent,
      unreachable: sum.unreachable + part.unreachable,
      retried: sum.retried + part.retried,
      all: sum.all + part.all,
    }),
    NOTHING,
  )

export interface SendingNow {
  /** Planned notices by what they wait for; `retry`: for another attempt; `turn`: for nothing but their turn. */
  waiting: Record<'rate' | 'domain' | 'ceiling' | 'window' | 'retry' | 'turn', number>
  /** When the first of those that wait for something may leave, and the last. */
  until: Partial<Record<'rate' | 'domain' | 'ceiling' | 'window' | 'retry', { first: Date; last: Date }>>
  /** Sent in the last five minutes, and over how many seconds. */
  lately: { sent: number; seconds: number }
}

export async function sendingNow(rows: Rows, announcementIds: readonly string[]): Promise<SendingNow> {
  const waits = await rows.$queryRaw<{ waits: keyof SendingNow['waiting']; count: number; first: Date; last: Date }[]>`
    select coalesce(waits, case when attempts > 0 and state = 'planned' and due_at > clock() then 'retry' else 'turn' end) as waits, count(*)::int as count,
      min(due_at) as first, max(due_at) as last
    from notice where announcement_id = any (${[...announcementIds]}::uuid[]) and state in ('planned', 'claimed') group by 1`
  const [lately] = await rows.$queryRaw<{ sent: number; seconds: number }[]>`
    select count(*)::int as sent, coalesce(extract(epoch from clock() - min(sent_at)), 0)::float8 as seconds
    from notice where announcement_id = any (${[...announcementIds]}::uuid[]) and state = 'sent' and sent_at > clock() - interval '5 minutes'`
  const waiting = { rate: 0, domain: 0, ceiling: 0, window: 0, retry: 0, turn: 0 }
  const until: SendingNow['until'] = {}
  for (const { waits: why, count, first, last } of waits) {
    waiting[why] = count
    if (why !== 'turn') until[why] = { first, last }
  }
  return { waiting, until, lately: lately ?? { sent: 0, seconds: 0 } }
}
