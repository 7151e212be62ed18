import { randomUUID } from 'node:crypto'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { sha256 } from '../hash.ts'
import { LIVENESS } from '../liveness.ts'

export type MailedKind = 'visit' | 'subscription' | 'old-address' | 'new-address' | 'answer'

/** How long a link works, in minutes, from when it was sent; null: it leads to a page and is no key. */
export const LINK_LASTS: Record<MailedKind, number | null> = {
  visit: 15,
  subscription: 48 * 60,
  'old-address': 48 * 60,
  'new-address': 48 * 60,
  answer: null,
}
/** Links that one address may be sent within an hour, and within a day: a stranger can ask in anyone's name. */
const AN_HOUR = 5
const A_DAY = 15
const CHUNK = 500

/**
 * Turns what forms asked for into links to be mailed. Only here is it looked up whether an address is anybody's.
 * `tokenOf` derives a link's token from its id, so that it is stored nowhere and can be composed again.
 */
export async function makeLinks(db: Database, tokenOf: (id: string) => string): Promise<number> {
  return inTransaction(db, async (rows) => {
    const wanted = [...(await visitsAsked(rows)), ...(await subscriptionsAsked(rows)), ...(await addressesAsked(rows))]
    let made = 0
    for (const link of wanted) {
      const id = randomUUID()
      const count = await rows.$executeRaw`
        insert into mailed_link (id, kind, hash, email, language, member_id, subscriber_id, address_change_id, made_at, expires_at, due_at)
        select ${id}::uuid, ${link.kind}, ${sha256(tokenOf(id))}, ${link.email}, ${link.language}, ${link.memberId}::uuid,
          ${link.subscriberId}::uuid, ${link.changeId}::uuid, clock(), clock() + make_interval(mins => ${LINK_LASTS[link.kind]}::int), clock()
        where ${AN_HOUR} > (select count(*) from mailed_link l where l.email = ${link.email} and l.made_at > clock() - interval '1 hour')
          and ${A_DAY} > (select count(*) from mailed_link l where l.email = ${link.email} and l.made_at > clock() - interval '1 day')`
      // Asked for too often: what would not be confirmed need not wait.
      if (count === 0 && link.subscriberId) await rows.subscriber.delete({ where: { id: link.subscriberId } })
      made += count
    }
    return made
  })
}

interface Wanted {
  kind: Exclude<MailedKind, 'answer'>
  email: string
  language: string
  memberId: string | null
  subscriberId: string | null
  changeId: string | null
}
const NOTHING = { memberId: null, subscriberId: null, changeId: null }

/** Requests are taken and forgotten, whether or not they concern someone. Who left may still look. */
async function visitsAsked(rows: Rows): Promise<Wanted[]> {
  const asked = await rows.$queryRaw<{ email: string; language: string; memberId: string }[]>`
    with taken as (
      delete from link_request where id in (select id from link_request order by asked_at limit ${CHUNK} for update skip locked)
      returning email, language
    ), once as (select distinct on (email) email, language from taken)
    select o.email, o.language, m.id as "memberId" from once o
    cross join lateral (select id from member where email = o.email and erased_at is null order by left_at desc nulls first limit 3) m`
  return asked.map((one) => ({ ...NOTHING, kind: 'visit', ...one }))
}

/** Of several requests for the same, before a message went out, the last counts. */
async function subscriptionsAsked(rows: Rows): Promise<Wanted[]> {
  await rows.$executeRaw`
    delete from subscriber s where s.confirmed_at is null and not exists (select 1 from mailed_link l where l.subscriber_id = s.id)
      and exists (select 1 from subscriber n where n.email = s.email and n.policy_id is not distinct from s.policy_id
        and n.confirmed_at is null and (n.asked_at, n.id) > (s.asked_at, s.id))`
  const asked = await rows.$queryRaw<{ id: string; email: string; language: string }[]>`
    select s.id, s.email, s.language from subscriber s
    where s.confirmed_at is null and not exists (select 1 from mailed_link l where l.subscriber_id = s.id)
    order by s.asked_at limit ${Math.min(CHUNK, await confirmationsLeft(rows))} for update of s skip locked`
  return asked.map(({ id, email, language }) => ({
    ...NOTHING,
    kind: 'subscription',
    email,
    language,
    subscriberId: id,
  }))
}

/** One worker at a time counts, until its links are made. */
const CONFIRMATIONS = 727_003

/**
 * How many confirmations this hour may still take, of all clients together: a form that anyone may send must not make
 * this installation flood strangers' mailboxes, from however many clients. The others wait, oldest first; who does not
 * confirm within 48 hours is forgotten anyway.
 */
async function confirmationsLeft(rows: Rows): Promise<number> {
  await rows.$executeRaw`select pg_advisory_xact_lock(${CONFIRMATIONS})`
  const [row] = await rows.$queryRaw<{ left: number }[]>`
    select greatest(0, confirmations_per_hour - (
      select count(*) from mailed_link where kind = 'subscription' and made_at > clock() - interval '1 hour'))::int as left
    from sending_limits where id = 1`
  return row?.left ?? 0
}

async function addressesAsked(rows: Rows): Promise<Wanted[]> {
  const asked = await rows.$queryRaw<
    { id: string; memberId: string; fromEmail: string; toEmail: string; language: string }[]
  >`
    select c.id, c.member_id as "memberId", c.from_email as "fromEmail", c.to_email as "toEmail", m.language
    from address_change c join member m on m.id = c.member_id
    where c.expires_at > clock() and c.old_confirmed_at is null and c.new_confirmed_at is null
      and not exists (select 1 from mailed_link l where l.address_change_id = c.id)
    order by c.asked_at limit ${CHUNK} for update of c skip locked`
  return asked.flatMap(({ id, memberId, fromEmail, toEmail, language }) => [
    { ...NOTHING, kind: 'old-address' as const, email: fromEmail, language, memberId, changeId: id },
    { ...NOTHING, kind: 'new-address' as const, email: toEmail, language, memberId, changeId: id },
  ])
}

/** A link that this worker, and no other, may now mail. */
export interface ClaimedLink {
  id: string
  kind: MailedKind
  email: string
  language: string
  /** What an answer says, or the address to be confirmed. */
  text: string | null
  attempt: number
  madeAt: Date
}

/** Claims links that are due; how long they work is counted from now, and not from when they were asked for. */
export const claimLinks = (rows: Rows, worker: string, limit: number): Promise<ClaimedLink[]> =>
  rows.$queryRaw<ClaimedLink[]>`
    with due as (
      select id from mailed_link where due_at <= clock() and claimed_by is null and used_at is null and (select is_reconciled())
      order by due_at limit ${limit} for update skip locked
    )
    update mailed_link l set claimed_by = ${worker}, attempts = l.attempts + 1,
      expires_at = clock() + case l.kind when 'visit' then interval '15 minutes' when 'subscription' then interval '48 hours'
        else l.expires_at - clock() end
    from due where l.id = due.id
    returning l.id, l.kind, l.email, l.language, l.attempts as attempt, l.made_at as "madeAt",
      coalesce(l.text, (select c.to_email from address_change c where c.id = l.address_change_id)) as text`

/** What came of mailing one: sent, to be tried again at `retryAt`, or given up (null). An answer is forgotten when sent. */
export async function recordLink(rows: Rows, id: string, accepted: boolean, retryAt: Date | null): Promise<void> {
  await rows.$executeRaw`
    update mailed_link set claimed_by = null, due_at = ${accepted ? null : retryAt}::timestamptz,
      sent_at = case when ${accepted} then clock() end
    where id = ${id}::uuid`
  if (accepted || retryAt === null)
    await rows.$executeRaw`delete from mailed_link where id = ${id}::uuid and kind = 'answer'`
}

export async function releaseLinks(rows: Rows, ids: readonly string[], dueAt: Date): Promise<void> {
  await rows.$executeRaw`
    update mailed_link set claimed_by = null, attempts = attempts - 1, due_at = ${dueAt} where id = any (${[...ids]}::uuid[])`
}

/** Takes back what a worker claimed before it died. */
export const recoverLinks = (rows: Rows): Promise<number> =>
  rows.$executeRaw`
    update mailed_link l set claimed_by = null where claimed_by is not null and not exists (
      select 1 from pg_locks k where k.locktype = 'advisory' and k.classid = ${LIVENESS} and k.objid = l.claimed_by::oid and k.granted
        and k.database = (select oid from pg_database where datname = current_database()))`

/**
 * Removes what has had its time: subscriptions that nobody confirmed within 48 hours, visits that are over, links a day
 * after they expired (until then their pages can say why they don't work), alerts after a month: what could not be sent by then is no news.
 */
export async function tidy(rows: Rows): Promise<{ unconfirmed: number }> {
  const unconfirmed = await rows.$executeRaw`
    delete from subscriber where confirmed_at is null and asked_at <= clock() - interval '48 hours'`
  await rows.$executeRaw`delete from visit where expires_at <= clock()`
  await rows.$executeRaw`delete from mailed_link where expires_at <= clock() - interval '1 day' and made_at <= clock() - interval '1 day'`
  await rows.$executeRaw`delete from address_change where expires_at <= clock() - interval '1 day'`
  await rows.$executeRaw`delete from alert where state <> 'claimed' and planned_at <= clock() - interval '30 days'`
  return { unconfirmed }
}
