import type { Affected, Concerned } from '@fairnotice/policy'
import type { Rows } from '../client.ts'

/** A page of members, by number; `after` is the number of the last one of the page before. */
export const memberPage = (rows: Rows, filter: { after?: string; limit: number }) =>
  rows.member.findMany({
    where: { erasedAt: null, ...(filter.after ? { externalId: { gt: filter.after } } : {}) },
    orderBy: { externalId: 'asc' },
    take: filter.limit,
  })

export const memberByExternalId = (rows: Rows, externalId: string) => rows.member.findUnique({ where: { externalId } })

export interface MemberCounts {
  total: number
  byLanguage: Record<string, number>
  byAudience: Record<string, number>
}

/** Who is there no more: leaving and erasing are different, and counted apart. */
export async function goneCounts(rows: Rows): Promise<{ left: number; erased: number }> {
  const [row] = await rows.$queryRaw<{ left: number; erased: number }[]>`
    select count(*) filter (where erased_at is null)::int as left, count(*) filter (where erased_at is not null)::int as erased
    from member where left_at is not null or erased_at is not null`
  return row ?? { left: 0, erased: 0 }
}

/** How many members there are, by language and audience; a member without audiences counts in each of `known`. */
export async function memberCounts(
  rows: Rows,
  who: Concerned & { byLanguage?: Affected['byLanguage'] },
): Promise<MemberCounts> {
  const byLanguage = JSON.stringify(who.byLanguage ?? {})
  const languages = await rows.$queryRaw<{ key: string; count: number }[]>`
    select m.language as key, count(*)::int as count from affected_members(${who.everyone}, ${who.audiences}, ${byLanguage}::jsonb) m group by 1 order by 2 desc`
  const audiences = await rows.$queryRaw<{ key: string; count: number }[]>`
    select a.slug as key, count(*)::int as count from audience a
    join affected_members(${who.everyone}, ${who.audiences}, ${byLanguage}::jsonb) m on cardinality(m.audiences) = 0 or a.slug = any (m.audiences) group by 1 order by 2 desc`
  return {
    total: languages.reduce((sum, { count }) => sum + count, 0),
    byLanguage: Object.fromEntries(languages.map(({ key, count }) => [key, count])),
    byAudience: Object.fromEntries(audiences.map(({ key, count }) => [key, count])),
  }
}

/** How many domains of mailboxes are counted one by one. */
const DOMAINS = 8

/** Where the mailboxes of these members are, the most first; all others together are null. */
export async function memberDomains(
  rows: Rows,
  who: Concerned & { byLanguage?: Affected['byLanguage'] },
): Promise<{ domain: string | null; members: number }[]> {
  return rows.$queryRaw`
    with counted as (
      select split_part(m.email, '@', 2) as domain, count(*)::int as members
      from affected_members(${who.everyone}, ${who.audiences}, ${JSON.stringify(who.byLanguage ?? {})}::jsonb) m group by 1),
    ranked as (select *, row_number() over (order by members desc, domain) as rank from counted)
    select case when rank <= ${DOMAINS} then domain end as domain, sum(members)::int as members
    from ranked group by 1, case when rank <= ${DOMAINS} then rank end order by min(rank)`
}
