import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { keepTombstones, tombstoneHash } from '../members/tombstones.ts'

/** Rows of one transaction: short enough that nobody waits for it. */
const BATCH = 500

/** How many of each were forgotten. */
export interface Forgotten {
  /** Members who left, erased. */
  members: number
  /** Notices whose messages were emptied of what identifies people. */
  notices: number
  /** Answered requests of members, emptied of what was said. */
  requests: number
  signIns: number
}

/**
 * Forgets what has had its time, once an hour at most: in batches, and by set. What proves stays: hashes, times, servers'
 * answers and pseudonyms. Writes into the log what it did, if anything; null when it is not yet time.
 */
export async function forget(db: Database, secret: string, signal?: AbortSignal): Promise<Forgotten | null> {
  const due = await db.$executeRaw`
    update retention set ran_at = clock()
    where (ran_at is null or ran_at <= clock() - interval '1 hour' or ran_at > clock()) and is_reconciled()`
  if (due === 0) return null
  const all = async (batch: () => Promise<number>): Promise<number> => {
    let sum = 0
    for (let last = -1; last !== 0 && !signal?.aborted; sum += last) last = await batch()
    return sum
  }
  const counted = async (query: Promise<{ count: number }[]>) => (await query)[0]?.count ?? 0
  const members = await all(() => eraseDeparted(db, secret))
  const notices = await all(() => counted(db.$queryRaw`select forget_messages(${BATCH}::int) as count`))
  const requests = await all(() => emptyRequests(db))
  const signIns = await all(() => counted(db.$queryRaw`select forget_sign_ins(${BATCH}::int) as count`))
  // Sessions and links that are over, with the address and browser that they were used from.
  await db.$executeRaw`delete from session where expires_at <= now()`
  await db.$executeRaw`delete from verification where expires_at <= now() - interval '1 day'`
  await db.$executeRaw`delete from team_message where due_at is null and occasion is null and made_at <= clock() - interval '30 days'`
  const forgotten = { members, notices, requests, signIns }
  if (members + notices + requests + signIns > 0)
    await record(db, { what: 'retention-applied', actorId: null, detail: { ...forgotten } })
  return forgotten
}

/** Empties what members asked and were answered so long ago; that they asked, when, and what came of it stays. */
const emptyRequests = (db: Database): Promise<number> => db.$executeRaw`
  update member_request set text = '', detail = '{}', answer = null
  where is_reconciled() and id in (
    select q.id from member_request q
    where q.state = 'answered' and (q.text <> '' or q.detail <> '{}' or q.answer is not null)
      and q.answered_at <= (select clock() - make_interval(days => request_days) from retention)
    order by q.answered_at limit ${BATCH} for update skip locked)`

/**
 * Erases members who left so long ago, as `erase` does one: the person goes, the proof stays under their pseudonym. Not
 * while a version that they were told of has yet to take effect.
 */
const eraseDeparted = (db: Database, secret: string): Promise<number> =>
  inTransaction(db, async (rows) => {
    const gone = await rows.$queryRaw<{ externalId: string; pseudonym: string }[]>`
      with due as (
        select m.id, m.external_id from member m
        where m.left_at <= (select clock() - make_interval(days => departed_days) from retention)
          and m.erased_at is null and not is_awaiting(m.id)
        order by m.left_at limit ${BATCH} for update skip locked)
      update member m set external_id = 'erased-' || gen_random_uuid(), email = '', other_emails = '{}', name = null,
        postal_address = null, audiences = '{}', told_at_registration = null, erased_at = clock(), updated_at = clock()
      from due where m.id = due.id
      returning due.external_id as "externalId", m.pseudonym`
    if (gone.length === 0) return 0
    const at = await now(rows)
    const pseudonyms = gone.map(({ pseudonym }) => pseudonym)
    await rows.memberKey.deleteMany({ where: { pseudonym: { in: pseudonyms } } })
    await keepTombstones(
      rows,
      gone.map(({ externalId }) => ({ hash: tombstoneHash(secret, externalId), erasedAt: at })),
    )
    await rows.event.createMany({
      data: pseudonyms.map((pseudonym) => ({
        at,
        what: 'member-erased',
        actorId: null,
        detail: toJson({ pseudonym, why: 'retention' }),
      })),
    })
    return gone.length
  })
