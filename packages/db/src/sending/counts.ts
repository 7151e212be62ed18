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

/** Those that are planned still, by receiving domain and zone. */
export async function remainingByDomain(rows: Rows, announcementIds: readonly string[]): Promise<DomainCount[]> {
  const counted = await rows.$queryRaw<DomainCount[]>`
    select lower(substring(coalesce(n.address, m.email) from '[^@]*$')) as domain, m.time_zone as "timeZone", count(*)::int as count
    from notice n join member m on m.id = n.member_id
    where n.announcement_id = any (${[...announcementIds]}::uuid[]) and n.state in ('planned', 'claimed')
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

/** How far the telling got at each receiving domain: those with most members first. */
export const progressByDomain = (
  rows: Rows,
  announcementIds: readonly string[],
  limit = 20,
): Promise<DomainProgress[]> =>
  rows.$queryRaw<DomainProgress[]>`
    select lower(substring(coalesce(n.address, m.email) from '[^@]*$')) as domain,
      count(*) filter (where n.state in ('planned', 'claimed'))::int as planned,
      count(*) filter (where n.state = 'sent')::int as sent,
      count(*) filter (where n.state in ('refused', 'bounced'))::int as unreachable
    from notice n join member m on m.id = n.member_id
    where n.announcement_id = any (${[...announcementIds]}::uuid[]) and n.state <> 'void' and m.email <> ''
    group by 1 order by count(*) desc, 1 limit ${limit}`

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
