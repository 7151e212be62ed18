import { type Actor, type Blocker, blocked, done, type Outcome, reviewDue } from '@fairnotice/policy'
import type { Policy } from '../../generated/client.ts'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'

/** Years ahead that a review may be put off to, at most. */
const FURTHEST_YEARS = 5

/** When a policy is to be looked at next; `reviews` with the last one first. */
export const reviewDueOf = (
  policy: Pick<Policy, 'reviewMonths' | 'reviewOn' | 'reviewSetAt' | 'timeZone'> & {
    versions: readonly { state: string; inForceAt: Date | null }[]
    reviews: readonly { at: Date }[]
  },
): Date | null =>
  reviewDue({
    ...policy,
    months: policy.reviewMonths,
    inForceSince: policy.versions.find(({ state }) => state === 'in-force')?.inForceAt ?? null,
    lastReviewAt: policy.reviews[0]?.at ?? null,
  })

/** Reviews of a policy, newest first. */
export const reviewsOf = (rows: Rows, slug: string) =>
  rows.policyReview.findMany({ where: { policy: { slug } }, orderBy: { at: 'desc' }, take: 50 })

interface ReviewRequest {
  actor: Actor
  slug: string
}

/** A person looked at a policy and found nothing to change; the next review is reckoned from now. */
export const reviewPolicy = (db: Database, { note, ...request }: ReviewRequest & { note: string }) =>
  withPolicy(db, request, async (rows, policy, found) => {
    const version = await rows.version.findFirst({ where: { policyId: policy.id, state: 'in-force' } })
    if (!version)
      found.push({ code: 'nothing-in-force', text: 'There is nothing to review: no version of it is in force.' })
    if (note.trim() === '')
      found.push({
        code: 'note-missing',
        field: 'note',
        text: 'Say what you looked at, and why nothing has to change.',
      })
    if (!version || found.length > 0) return blocked(...found)
    const at = await now(rows)
    const { userId } = request.actor
    await rows.policyReview.create({
      data: { policyId: policy.id, version: version.number, note: note.trim(), reviewedBy: userId, at },
    })
    await record(rows, {
      what: 'policy-reviewed',
      actorId: userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { note: note.trim() },
    })
    return done({ at })
  })

/** Chooses another day for the next review, or with null goes back to the reckoned one. */
export const setReviewDay = (
  db: Database,
  { on, reason, ...request }: ReviewRequest & { on: Date | null; reason: string },
) =>
  withPolicy(db, request, async (rows, policy, found) => {
    const at = await now(rows)
    const furthest = new Date(at)
    furthest.setUTCFullYear(furthest.getUTCFullYear() + FURTHEST_YEARS)
    if (on && (on <= at || on > furthest))
      found.push({
        code: 'review-day-unfit',
        field: 'on',
        text: `Choose a day to come, at most ${FURTHEST_YEARS} years ahead.`,
        values: { years: FURTHEST_YEARS },
      })
    if (reason.trim() === '')
      found.push({ code: 'reason-missing', field: 'reason', text: 'Say why the review moves to another day.' })
    if (found.length > 0) return blocked(...found)
    await rows.policy.update({ where: { id: policy.id }, data: { reviewOn: on, reviewSetAt: on && at } })
    await record(rows, {
      what: 'review-day-changed',
      actorId: request.actor.userId,
      policyId: policy.id,
      detail: { from: policy.reviewOn?.toISOString() ?? null, to: on?.toISOString() ?? null, reason: reason.trim() },
    })
    return done({ at })
  })

const withPolicy = <T>(
  db: Database,
  { actor, slug }: ReviewRequest,
  work: (rows: Rows, policy: Policy, found: Blocker[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> =>
  inTransaction(db, async (rows) => {
    await rows.$executeRaw`select 1 from policy where slug = ${slug} for update`
    const policy = await rows.policy.findUnique({ where: { slug } })
    if (!policy) return blocked({ code: 'not-found', text: `There is no policy “${slug}”.` })
    const may = actor.roles.some((role) => role !== 'auditor' && role !== 'administrator')
    const found: Blocker[] = may
      ? []
      : [{ code: 'role-missing', text: 'Only an author, a reviewer or a publisher may review a policy.' }]
    return work(rows, policy, found)
  })
