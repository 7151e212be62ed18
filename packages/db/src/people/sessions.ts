import type { Role } from '@fairnotice/policy'
import type { Rows } from '../client.ts'

/** Minutes in which the code of the authenticator app must follow a password or a link. */
const CODE_MINUTES = 10

/** How a signed-in person stands, read with every request. */
export interface Standing {
  userId: string
  roles: Role[]
  /** The code of the authenticator app has yet to follow: the session is good for nothing else. */
  awaitsCode: boolean
  /** Until when approving and the like ask nothing more; in the past when they ask. */
  freshUntil: Date
  fresh: boolean
  hasSecondFactor: boolean
  secondFactorRequired: boolean
}

/**
 * How the person of a session stands; null when they left, or let the time for the code pass. Notes at most once a
 * minute that the session was used. Real time by the database's clock: a test clock ends nobody's session.
 */
export async function standingOf(rows: Rows, sessionId: string): Promise<Standing | null> {
  const [found] = await rows.$queryRaw<(Standing & { leftAt: Date | null; tooLate: boolean })[]>`
    with used as (
      update session set updated_at = now() where id = ${sessionId} and updated_at < now() - interval '1 minute')
    select u.id as "userId", u.roles, u.left_at as "leftAt", s.awaits_code as "awaitsCode",
      s.awaits_code and s.fresh_at < now() - make_interval(mins => ${CODE_MINUTES}::int) as "tooLate",
      s.fresh_at + make_interval(mins => coalesce(o.step_up_minutes, 10)) as "freshUntil",
      s.fresh_at + make_interval(mins => coalesce(o.step_up_minutes, 10)) > now() as fresh,
      exists (select 1 from second_factor f where f.user_id = u.id and f.confirmed_at is not null) as "hasSecondFactor",
      coalesce(o.second_factor_required, false) as "secondFactorRequired"
    from session s join app_user u on u.id = s.user_id left join organisation o on o.id = 1
    where s.id = ${sessionId}`
  if (!found || found.leftAt || found.tooLate) return null
  const { leftAt: _, tooLate: __, ...standing } = found
  return standing
}

/** The person has just proved to be there: the session is whole, and fresh. */
export const refreshSession = (rows: Rows, sessionId: string) =>
  rows.$executeRaw`update session set fresh_at = now(), awaits_code = false where id = ${sessionId}`

/** A person's sessions that can still be used, the one used last first. */
export const sessionsOf = (rows: Rows, userId: string) =>
  rows.session.findMany({
    where: { userId, awaitsCode: false, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: 'desc' },
    omit: { token: true },
  })

/** Ends one session of a person; true if there was one. */
export async function endSession(rows: Rows, userId: string, id: string): Promise<boolean> {
  return (await rows.session.deleteMany({ where: { id, userId } })).count === 1
}

/** Ends all sessions of a person, or all but one; how many. */
export async function endSessions(rows: Rows, userId: string, but?: string): Promise<number> {
  return (await rows.session.deleteMany({ where: { userId, ...(but ? { id: { not: but } } : {}) } })).count
}

/** In how many places each person is signed in. */
export async function sessionCounts(rows: Rows): Promise<Map<string, number>> {
  const found = await rows.session.groupBy({
    by: ['userId'],
    where: { awaitsCode: false, expiresAt: { gt: new Date() } },
    _count: true,
  })
  return new Map(found.map(({ userId, _count }) => [userId, _count]))
}
