import { type Model, SLUG, type World, whyNotInForce } from './world.ts'

/** Rows that never change once they are there, or once their version is published; by table and id, with a hash. */
const FIXED = `
  with public as (select * from version where announced_at is not null)
  select 'version ' || id, md5(row(policy_id, number, base_id, note, origin, notice_rule, created_by, created_at, submitted_at, approved_at, announced_at)::text) from public
  union all select 'in force ' || id, md5(row(effective_at, in_force_at)::text) from version where in_force_at is not null
  union all select 'superseded ' || id, md5(row(superseded_at, withdrawn_at)::text) from version where superseded_at is not null or withdrawn_at is not null
  union all select 'rendition ' || r.id, md5(r::text) from rendition r join public v on v.id = r.version_id
  union all select 'comparison ' || c.id, md5(c::text) from comparison c join public v on v.id = c.version_id
  union all select 'decision ' || d.id, md5(d::text) from decision d join public v on v.id = d.version_id
  union all select 'ruling ' || id, md5(row(version_id, change_id, proposal, ruling, reason, lowered, decided_by, decided_at)::text) from decision
  union all select 'approval ' || id, md5(row(version_id, user_id, at, binds)::text) from approval
  union all select 'published comparison ' || version_id || language, md5(c::text) from published_comparison c
  union all select 'announcement ' || id, md5(a::text) from announcement a
  union all select 'notice ' || id, md5(row(announcement_id, member_id, channel, frozen, planned_at)::text) from notice
  union all select 'dispatch ' || id, md5(first_dispatch_at::text) from notice where first_dispatch_at is not null
  union all select 'delivery ' || id, md5(d::text) from delivery d
  union all select 'receipt ' || id, md5(r::text) from receipt r
  union all select 'event ' || id, md5(e::text) from event e
  union all select 'move ' || id, md5(m::text) from effective_move m
  union all select 'raising ' || id, md5(r::text) from raising r
  union all select 'raise ' || announcement_id || language || change_id, md5(r::text) from published_raise r
  union all select 'waiver ' || id, md5(row(notice_id, proposed_by, proposed_at)::text) from waiver
  union all select 'waived ' || id, md5(row(confirmed_by, confirmed_at)::text) from waiver where confirmed_at is not null
  union all select 'revision ' || version_id || language || revision, md5(r::text) from rendition_revision r`

/** Each is a count that must be nought. */
const NEVER = `select
  (select count(*) from (select policy_id from version where state = 'announced' group by 1 having count(*) > 1) x)::int as "two versions announced",
  (select count(*) from (select policy_id from version where state = 'in-force' group by 1 having count(*) > 1) x)::int as "two versions in force",
  (select count(*) from approval a join version_editor e on e.version_id = a.version_id and e.user_id = a.user_id where a.lapsed_at is null)::int
    as "a standing approval by an editor",
  (select count(*) from version v where v.state in ('approved', 'announced') and not is_approved(v.id))::int as "approved without an approval",
  (select count(*) from decision where confirmed_by = decided_by)::int as "confirmed by who decided",
  (select count(*) from (
    select d.notice_id from delivery d join receipt r on r.delivery_id = d.id and r.result = 'accepted'
    where not exists (select 1 from receipt b where b.delivery_id = d.id and b.result = 'bounced')
    group by 1 having count(*) > 1) x)::int as "a notice sent twice",
  (select count(*) from (
    select d.notice_id from delivery d join receipt r on r.delivery_id = d.id and r.result = 'accepted'
    group by d.notice_id, d.address_hash having count(*) > 1) x)::int as "an address that had it twice",
  (select count(*) from waiver where confirmed_by = proposed_by)::int as "a waiver by one person",
  (select count(*) from notice n where n.how = 'waived' and n.state = 'resolved' and not exists (
    select 1 from waiver w where w.notice_id = n.id and w.confirmed_by <> w.proposed_by))::int as "waived without two people",
  (select count(*) from notice n where n.how = 'waived' and not exists (
    select 1 from delivery d join receipt r on r.delivery_id = d.id and r.result in ('refused', 'bounced')
    where d.notice_id = n.id))::int as "waived before anyone tried",
  (select count(*) from effective_move a join effective_move b on b.version_id = a.version_id and b.id <> a.id
    where abs(extract(epoch from a.at - b.at)) < 3600)::int as "moved twice within an hour",
  (select count(*) from raising where lowers(before, ruling))::int as "a decision lowered after taking effect",
  (select count(*) from announcement a join raising r on r.id = any (a.raised) and r.raised_by = a.by)::int as "told late by who raised it",
  (select count(*) from notice n where n.state = 'sent' and not exists (
    select 1 from delivery d join receipt r on r.delivery_id = d.id and r.result = 'accepted' where d.notice_id = n.id))::int
    as "sent without a server's word",
  (select count(*) from notice n join member m on m.id = n.member_id where m.erased_at is not null and n.address is not null)::int
    as "an erased person's address",
  (select count(*) from member m where m.erased_at is not null and (
    m.email <> '' or m.name is not null or exists (select 1 from member_key k where k.pseudonym = m.pseudonym)))::int
    as "an erased person who can be read"`

/** What always holds (DESIGN §2, 3-6), asked of the database after each step. Throws with what doesn't. */
export async function checkInvariants(model: Model, world: World): Promise<void> {
  const { sql } = world.house
  const broken: string[] = []

  const never = (await sql.query({ name: 'never', text: NEVER })).rows[0] as Record<string, number>
  broken.push(...Object.entries(never).flatMap(([what, count]) => (count > 0 ? [what] : [])))

  const rows = (await sql.query({ name: 'fixed', text: FIXED, rowMode: 'array' })).rows as [string, string][]
  const now = new Map(rows)
  for (const [row, hash] of world.published) if (now.get(row) !== hash) broken.push(`${row} was altered or is gone`)
  world.published = now

  const taken = await sql.query<{ number: number; at: Date; origin: string; writers: string[]; approver: string[] }>(
    `select v.number, v.in_force_at as at, v.origin, array(select user_id from approval a where a.version_id = v.id and a.lapsed_at is null) as approver
     from version v join policy p on p.id = v.policy_id where p.slug = $1 and v.in_force_at is not null`,
    [SLUG],
  )
  for (const { number, at, origin, approver } of taken.rows) {
    if (model.inForce.has(number)) continue
    model.inForce.add(number)
    if (approver.some((user) => model.writers.get(number)?.has(user)))
      broken.push(`version ${number} approved by an editor`)
    const announcement = model.announcements.find(({ versionNumber }) => versionNumber === number)
    if (origin === 'changed' && !announcement) broken.push(`version ${number} in force, and never announced`)
    if (announcement)
      broken.push(...whyNotInForce(model, announcement, at).map((why) => `version ${number} in force: ${why}`))
  }
  if (broken.length > 0) throw new Error(broken.join('\n'))
}
