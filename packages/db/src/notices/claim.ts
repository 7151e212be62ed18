import type { Database, Rows } from '../client.ts'
import { inTransaction } from '../client.ts'
import { LIVENESS } from '../liveness.ts'
import { keysOf } from '../members/seal.ts'

/** A notice that this worker, and no other, may now carry; the member as they are at this moment. */
export interface ClaimedNotice {
  id: string
  announcementId: string
  versionId: string
  attempt: number
  plannedAt: Date
  /** When it was first tried; null before that. */
  since: Date | null
  memberId: string
  pseudonym: string
  /** Where it goes: the member's own address as it is now, or the one chosen on the ladder. */
  email: string
  name: string | null
  language: string
  /** Their own zone, if it is known. */
  timeZone: string | null
  audiences: string[]
  /** The member's own key: what identifies them is sealed under it (members/seal). */
  key: Uint8Array
}

/**
 * Claims up to `limit` notices that are due. Any number of workers share them (`for update skip locked`); the member
 * is read in the same transaction, so that nobody is written to who has just left or been erased. Notices of example
 * policies and of real ones go different ways, so they are claimed apart. Claims nothing while a person has paused
 * sending.
 */
export async function claimNotices(
  db: Database,
  worker: string,
  limit: number,
  example: boolean,
): Promise<ClaimedNotice[]> {
  return inTransaction(db, async (rows) => {
    const claimed = await rows.$queryRaw<Omit<ClaimedNotice, 'key'>[]>`
      with due as (
        select n.id from notice n
        join announcement a on a.id = n.announcement_id
        join version v on v.id = a.version_id
        join policy p on p.id = v.policy_id
        join member m on m.id = n.member_id
        where n.state = 'planned' and n.due_at <= clock()
          and p.example = ${example}
          and not exists (select 1 from organisation where sending_paused_at is not null)
          and (select is_reconciled())
        order by n.due_at, n.id limit ${limit} for update of n skip locked for share of m skip locked
      )
      update notice n set state = 'claimed', claimed_at = clock(), claimed_by = ${worker}, attempts = n.attempts + 1, waits = null,
        told_effective_at = v.effective_at
      from due, announcement a, version v, member m
      where n.id = due.id and a.id = n.announcement_id and v.id = a.version_id and m.id = n.member_id
      returning n.id, n.announcement_id as "announcementId", a.version_id as "versionId", n.attempts as attempt,
        n.planned_at as "plannedAt",
        (select min(d.started_at) from delivery d where d.notice_id = n.id) as since,
        m.id as "memberId", m.pseudonym, coalesce(n.address, m.email) as email, m.name, m.language,
        m.time_zone as "timeZone", m.audiences`
    const keys = await keysOf(
      rows,
      claimed.map(({ pseudonym }) => pseudonym),
    )
    return claimed.map((notice) => ({ ...notice, key: keys.get(notice.pseudonym) as Uint8Array }))
  })
}

/** Gives claimed notices back untried, to be due again at `dueAt`: the relay was down, or the worker is stopping. */
export async function releaseNotices(
  rows: Rows,
  ids: readonly string[],
  dueAt: Date,
  problem: string | null,
): Promise<void> {
  // Of someone who left meanwhile: if they come back, any worker may carry it.
  await rows.notice.updateMany({
    where: { id: { in: [...ids] }, state: 'void' },
    data: { claimedAt: null, claimedBy: null },
  })
  await rows.notice.updateMany({
    where: { id: { in: [...ids] }, state: 'claimed' },
    data: { state: 'planned', claimedAt: null, claimedBy: null, attempts: { decrement: 1 }, dueAt, problem },
  })
}

/** A claimed notice whose turn comes later: sending has limits. */
export interface WaitingNotice {
  id: string
  waits: 'rate' | 'domain' | 'ceiling' | 'window'
  until: Date
}

/** Gives claimed notices back untried, to be due when their turn comes; nothing is wrong with them. */
export async function putOffNotices(rows: Rows, waiting: readonly WaitingNotice[]): Promise<void> {
  await rows.$executeRaw`
    update notice n set claimed_at = null, claimed_by = null, attempts = n.attempts - 1,
      state = case n.state when 'claimed' then 'planned' else n.state end,
      due_at = case n.state when 'claimed' then u.until else n.due_at end,
      waits = case n.state when 'claimed' then u.waits end, problem = null
    from unnest(${waiting.map(({ id }) => id)}::uuid[], ${waiting.map(({ waits }) => waits)}::text[],
      ${waiting.map(({ until }) => until)}::timestamptz[]) as u(id, waits, until)
    where n.id = u.id and n.state in ('claimed', 'void')`
}

/**
 * Takes back what a worker claimed and never finished, because it died: its sign of life is gone. (What a server
 * accepted in the moment of dying repeats here, with the same Message-ID.)
 */
export const recoverAbandoned = (rows: Rows): Promise<number> =>
  rows.$executeRaw`
    update notice n set state = 'planned', claimed_at = null, claimed_by = null, due_at = clock()
    where state = 'claimed' and not exists (
      select 1 from pg_locks l where l.locktype = 'advisory' and l.classid = ${LIVENESS} and l.objid = n.claimed_by::oid and l.granted
        and l.database = (select oid from pg_database where datname = current_database()))`
