import { type Actor, blocked, done, type Outcome, type Retention, retentionBlockers } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { record } from '../events.ts'

/** How long things are kept, and when it was last looked for what has had its time. */
export async function retention(rows: Rows): Promise<Retention & { ranAt: Date | null }> {
  const { id: _, ...kept } = await rows.retention.findUniqueOrThrow({ where: { id: 1 } })
  return kept
}

/** Says how long things are kept from now on; what that makes too old goes with the next run of the worker. */
export const saveRetention = (
  db: Database,
  { actor, ...asked }: { actor: Actor } & Retention,
): Promise<Outcome<Retention>> =>
  inTransaction(db, async (rows) => {
    const { departedDays, messageDays, requestDays, signInDays } = asked
    const wanted = { departedDays, messageDays, requestDays, signInDays }
    const found = retentionBlockers(wanted)
    if (found.length > 0) return blocked(...found)
    await rows.$executeRaw`select 1 from retention for update`
    const { ranAt: _, ...before } = await retention(rows)
    const changed = (Object.keys(wanted) as (keyof Retention)[]).filter((field) => wanted[field] !== before[field])
    if (changed.length === 0) return done(wanted)
    // Whoever chose looks for what it does: the next run comes at once.
    await rows.retention.update({ where: { id: 1 }, data: { ...wanted, ranAt: null } })
    await record(rows, {
      what: 'retention-changed',
      actorId: actor.userId,
      detail: Object.fromEntries(changed.map((field) => [field, `${before[field]} → ${wanted[field]}`])),
    })
    return done(wanted)
  })

/** What would go at the next run, were things kept for so long. */
export interface Forgettable {
  /** Members who left. */
  members: number
  /** Announcements whose messages still hold what identifies people. */
  announcements: number
  /** Answered requests of members whose words still stand. */
  requests: number
  signIns: number
}

export async function forgettable(rows: Rows, { departedDays, messageDays, requestDays, signInDays }: Retention) {
  const [row] = await rows.$queryRaw<Forgettable[]>`
    select
      (select count(*) from member m where m.left_at <= clock() - make_interval(days => ${departedDays}) and m.erased_at is null
        and not is_awaiting(m.id))::int as members,
      (select count(*) from announcement a join version v on v.id = a.version_id
        left join forgotten_messages f on f.announcement_id = a.id
        where f.done_at is null and v.state in ('superseded', 'withdrawn')
          and coalesce(v.superseded_at, v.withdrawn_at) + make_interval(days => ${messageDays}) <= clock())::int as announcements,
      (select count(*) from member_request q where q.state = 'answered'
        and (q.text <> '' or q.detail <> '{}' or q.answer is not null)
        and q.answered_at <= clock() - make_interval(days => ${requestDays}))::int as requests,
      (select count(*) from event e
        where e.what in ('signed-in', 'signed-out', 'sign-in-refused', 'stepped-up', 'step-up-refused')
          and e.at <= clock() - make_interval(days => ${signInDays}))::int as "signIns"`
  return row as Forgettable
}
