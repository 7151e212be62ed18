import type { Affected } from '@fairnotice/policy'
import { Prisma } from '../../generated/client.ts'
import type { Rows } from '../client.ts'

/** How many members an announcement would tell now, and a hash of who they are, to be frozen with it. */
export async function countAudience(
  rows: Rows,
  who: Affected,
): Promise<{ audienceCount: number; audienceHash: string }> {
  return frozenAudience(
    rows,
    Prisma.sql`select id from affected_members(${who.everyone}, ${who.audiences}, ${JSON.stringify(who.byLanguage)}::jsonb)`,
  )
}

/** How many of those whom it would tell are in audiences, and in none of these; who is in none at all is in every one. */
export async function countBeyond(rows: Rows, who: Affected, audiences: readonly string[]): Promise<number> {
  const [row] = await rows.$queryRaw<{ count: number }[]>`
    select count(*)::int as count
    from affected_members(${who.everyone}, ${who.audiences}, ${JSON.stringify(who.byLanguage)}::jsonb) m
    where cardinality(m.audiences) > 0 and not m.audiences && ${[...audiences]}::text[]`
  return row?.count ?? 0
}

/**
 * How many ids these are, and a hash of them: SHA-256 over the SHA-256 of each of up to 256 lists (ids that begin alike,
 * ascending, joined by commas), so that no list of a million is ever held in memory.
 */
async function frozenAudience(rows: Rows, ids: Prisma.Sql): Promise<{ audienceCount: number; audienceHash: string }> {
  const [row] = await rows.$queryRaw<{ count: number; hash: string }[]>`
    select coalesce(sum(count), 0)::int as count, encode(sha256(convert_to(coalesce(string_agg(hash, ',' order by part), ''), 'UTF8')), 'hex') as hash
    from (
      select left(id::text, 2) as part, count(*) as count, encode(sha256(convert_to(string_agg(id::text, ',' order by id), 'UTF8')), 'hex') as hash
      from (${ids}) audience group by 1) parts`
  return { audienceCount: row?.count ?? 0, audienceHash: row?.hash ?? '' }
}

/**
 * Plans a notice for every affected member of an announcement who has none: set-based, so that a million members are
 * one statement. Run at announcing (`frozen`), whenever members change, and by recovery. Who was shown the coming
 * version at registration, since it was announced, is settled by that. The unique key makes a second one impossible.
 *
 * What is the same for all is worked out once (`clock()` for each of a million rows would take as long as the rest), and
 * a new announcement, which has no notice yet, is not searched for conflicts.
 */
export async function planNotices(rows: Rows, announcementId: string, frozen: boolean): Promise<number> {
  return rows.$executeRaw`
    with told as materialized (
      select a.id, a.everyone, a.audiences, a.by_language, clock() as now, coalesce(v.announced_at, a.at) as since,
        coalesce(v.effective_at, a.effective_at) as effective_at,
        array(select r.sha256 from rendition r where r.version_id = a.version_id) as texts
      from announcement a join version v on v.id = a.version_id where a.id = ${announcementId}::uuid
    ), affected as (
      select m.id as member_id, told.*, m.told_at_registration is not null and coalesce(
        m.told_at_registration->>'versionSha256' = any (told.texts)
        and (m.told_at_registration->>'at')::timestamptz between date_trunc('milliseconds', told.since) and told.now, false) as shown
      from told cross join lateral affected_members(told.everyone, told.audiences, told.by_language) m
      ${frozen ? Prisma.empty : Prisma.sql`where not exists (select 1 from notice n where n.announcement_id = told.id and n.member_id = m.id)`}
    )
    insert into notice (id, announcement_id, member_id, channel, state, frozen, planned_at, due_at, settled_at, told_effective_at, how)
    select gen_random_uuid(), id, member_id, 'email', case when shown then 'resolved' else 'planned' end, ${frozen}, now, now,
      case when shown then now end, case when shown then effective_at end, case when shown then 'told-at-registration' end
    from affected
    ${frozen ? Prisma.empty : Prisma.sql`on conflict (announcement_id, member_id, channel) do nothing`}`
}

/**
 * Tells of a postponement or a withdrawal exactly those who were told of the announcement, by message or otherwise; a
 * message that came back told nobody, and nor did a waiver. Of a postponement, those who were told an earlier date, by
 * whatever clock; of both, also whoever was just being written to (recovery runs this again).
 */
export async function planForTold(rows: Rows, announcementId: string): Promise<number> {
  return rows.$executeRaw`
    insert into notice (id, announcement_id, member_id, channel, state, frozen, planned_at, due_at)
    select gen_random_uuid(), later.id, n.member_id, n.channel, 'planned', true, clock(), clock()
    from announcement later
    join announcement a on a.version_id = later.version_id and a.kind = 'announced'
    join notice n on n.announcement_id = a.id and n.state in ('sent', 'resolved') and n.how is distinct from 'waived'
    join member m on m.id = n.member_id and m.left_at is null and m.erased_at is null
    where later.id = ${announcementId}::uuid and (later.kind = 'withdrawn' or n.told_effective_at < later.effective_at)
    on conflict (announcement_id, member_id, channel) do nothing`
}

/** How many a postponement or withdrawal will tell, and a hash of who they are, to be frozen with it. */
export async function countTold(
  rows: Rows,
  announcedId: string,
  laterThan: Date | null,
): Promise<{ audienceCount: number; audienceHash: string }> {
  return frozenAudience(
    rows,
    Prisma.sql`select m.id from notice n join member m on m.id = n.member_id and m.left_at is null and m.erased_at is null
    where n.announcement_id = ${announcedId}::uuid and n.state in ('sent', 'resolved') and n.how is distinct from 'waived'
      and (${laterThan}::timestamptz is null or n.told_effective_at < ${laterThan}::timestamptz)`,
  )
}

/** Plans what should exist and does not: for every announced version, and for what became of the others lately. */
export async function planMissing(rows: Rows): Promise<number> {
  const standing = await rows.announcement.findMany({ where: { kind: 'announced', version: { state: 'announced' } } })
  const later = await rows.$queryRaw<{ id: string }[]>`
    select id from announcement where kind in ('postponed', 'withdrawn') and at > clock() - interval '2 days'`
  let planned = 0
  for (const { id } of standing) planned += await planNotices(rows, id, false)
  for (const { id } of later) planned += await planForTold(rows, id)
  return planned
}
