import { randomUUID } from 'node:crypto'
import { REVIEW_SOON_DAYS } from '@fairnotice/policy'
import type { Database, Rows } from '../client.ts'
import { now } from '../clock.ts'
import { toJson } from '../json.ts'
import { LIVENESS } from '../liveness.ts'
import { reviewDueOf } from '../reviews/reviews.ts'
import { wake } from '../wake.ts'

const TEAM_MESSAGES = [
  'new-device',
  'second-factor-set',
  'second-factor-removed',
  'password-changed',
  'token-made',
  'review-due',
] as const
export type TeamMessageKind = (typeof TEAM_MESSAGES)[number]

/** What a message says beside its kind. */
export interface TeamMessageDetail {
  /** The browser that someone signed in from, as its person may recognise it. */
  device?: string
  /** Of an API token. */
  name?: string
  policy?: { slug: string; title: string; timeZone: string; dueAt: string }
}

interface NewMessage {
  userId: string
  kind: TeamMessageKind
  detail?: TeamMessageDetail
  /** A person is told of it once. */
  occasion?: string
}

/** Leaves messages for people of the team, in the same transaction as what they tell of; the worker mails them. */
export async function tellTeam(rows: Rows, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return
  const at = await now(rows)
  const { count } = await rows.teamMessage.createMany({
    data: messages.map(({ userId, kind, detail = {}, occasion }) => ({
      id: randomUUID(),
      userId,
      kind,
      detail: toJson(detail),
      occasion: occasion ?? null,
      madeAt: at,
      dueAt: at,
    })),
    skipDuplicates: true,
  })
  if (count > 0) await wake(rows, 'links')
}

/** Who may note that a policy was reviewed, and so is told that it is due. */
const REVIEWERS = ['author', 'reviewer', 'publisher']

/**
 * Tells whoever can act on it of each review that has come within the month before its day: each person once for each
 * day that it is due. Who joins the team later reads it on the desk.
 */
export async function tellOfReviews(db: Database): Promise<void> {
  const at = await now(db)
  const horizon = new Date(at.getTime() + REVIEW_SOON_DAYS * 86_400_000)
  const policies = await db.policy.findMany({
    include: {
      versions: { where: { state: 'in-force' }, select: { state: true, inForceAt: true } },
      reviews: { orderBy: { at: 'desc' }, take: 1 },
    },
  })
  const due = policies.flatMap((policy) => {
    const dueAt = reviewDueOf(policy)
    return dueAt && dueAt <= horizon ? [{ policy, dueAt: dueAt.toISOString() }] : []
  })
  if (due.length === 0) return
  const people = await db.user.findMany({ where: { leftAt: null, roles: { hasSome: REVIEWERS } } })
  const occasionOf = (id: string, dueAt: string) => `review ${id} ${dueAt}`
  const told = await db.teamMessage.findMany({
    where: { occasion: { in: due.map(({ policy, dueAt }) => occasionOf(policy.id, dueAt)) } },
    select: { occasion: true },
    distinct: ['occasion'],
  })
  const known = new Set(told.map(({ occasion }) => occasion))
  await tellTeam(
    db,
    due.flatMap(({ policy, dueAt }) => {
      const occasion = occasionOf(policy.id, dueAt)
      const { slug, title, timeZone } = policy
      const detail = { policy: { slug, title, timeZone, dueAt } }
      return known.has(occasion)
        ? []
        : people.map(({ id }) => ({ userId: id, kind: 'review-due' as const, detail, occasion }))
    }),
  )
}

/** A message that this worker, and no other, may now mail. */
export interface ClaimedTeamMessage {
  id: string
  kind: TeamMessageKind
  detail: TeamMessageDetail
  email: string
  name: string
  language: string | null
  attempt: number
  madeAt: Date
}

/** Claims what is due; whoever left the team meanwhile is told nothing. */
export const claimTeamMessages = (rows: Rows, worker: string, limit: number): Promise<ClaimedTeamMessage[]> =>
  rows.$queryRaw<ClaimedTeamMessage[]>`
    with due as (
      select t.id from team_message t join app_user u on u.id = t.user_id
      where t.due_at <= clock() and t.claimed_by is null and u.left_at is null and is_reconciled()
      order by t.due_at limit ${limit} for update of t skip locked
    )
    update team_message t set claimed_by = ${worker}, attempts = t.attempts + 1
    from due, app_user u where t.id = due.id and u.id = t.user_id
    returning t.id, t.kind, t.detail, u.email, u.name, u.language, t.attempts as attempt, t.made_at as "madeAt"`

/** What came of mailing one: sent, to be tried again at `retryAt`, or given up (null). */
export async function recordTeamMessage(
  rows: Rows,
  id: string,
  accepted: boolean,
  retryAt: Date | null,
): Promise<void> {
  await rows.$executeRaw`
    update team_message set claimed_by = null, due_at = ${accepted ? null : retryAt}::timestamptz,
      sent_at = case when ${accepted} then clock() end
    where id = ${id}::uuid`
}

export async function releaseTeamMessages(rows: Rows, ids: readonly string[], dueAt: Date): Promise<void> {
  await rows.$executeRaw`
    update team_message set claimed_by = null, attempts = attempts - 1, due_at = ${dueAt} where id = any (${[...ids]}::uuid[])`
}

/** Takes back what a worker claimed before it died. */
export const recoverTeamMessages = (rows: Rows): Promise<number> =>
  rows.$executeRaw`
    update team_message t set claimed_by = null where claimed_by is not null and not exists (
      select 1 from pg_locks k where k.locktype = 'advisory' and k.classid = ${LIVENESS} and k.objid = t.claimed_by::oid and k.granted
        and k.database = (select oid from pg_database where datname = current_database()))`
