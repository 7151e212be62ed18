import type { Database, Rows } from '../client.ts'
import { directlyTogether } from '../direct.ts'
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
 * Claims up to `limit` notices that are due, in the announcements' order. Any number of workers share them; the member is
 * read in the same transaction, so that nobody is written to who has just left or been erased. Notices of example
 * policies and of real ones go different ways, so they are claimed apart. Claims nothing while a person has paused
 * sending. The statement is the database's (`claim_notices`), which plans it once.
 */
export async function claimNotices(
  db: Database,
  worker: string,
  limit: number,
  example: boolean,
): Promise<ClaimedNotice[]> {
  return directlyTogether(db, async (run) => {
    const claimed = await run<Omit<ClaimedNotice, 'key'>>(
      'claim_notices',
      `select id, announcement_id as "announcementId", version_id as "versionId", attempt, planned_at as "plannedAt", since,
        member_id as "memberId", pseudonym, email, name, language, time_zone as "timeZone", audiences
      from claim_notices($1, $2::int, $3)`,
      [worker, limit, example],
    )
    const keys = await keysOf(
      run,
      claimed.map(({ pseudonym }) => pseudonym),
    )
    return claimed.map((notice) => ({ ...notice, key: keys.get(notice.pseudonym) as Uint8Array }))
  })
}

/**
 * Gives claimed notices back untried, to be due again at `dueAt`: the relay was down, nothing can be composed for them, or
 * the worker is stopping.
 */
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

/** What a notice says whose worker could not write down what became of it. */
export const NOT_RECORDED = 'what became of it could not be written down; to be tried again'

/**
 * Gives back what a living worker holds no more: the database refused to have written down what became of it, for longer
 * than was tried. The server may have taken the message, so it is repeated (with the same Message-ID) seldom: an hour
 * later for each attempt that there was. Only while the worker carries nothing.
 */
export const recoverDropped = (rows: Rows, worker: string): Promise<number> =>
  rows.$executeRaw`
    update notice set state = 'planned', claimed_at = null, claimed_by = null, problem = ${NOT_RECORDED},
      due_at = clock() + make_interval(hours => greatest(1, attempts))
    where state = 'claimed' and claimed_by = ${worker}`
