import { type Database, inTransaction, type Rows } from '../client.ts'
import { LIVENESS } from '../liveness.ts'

/**
 * Plans the alerts of every occasion that has none yet: one statement, however many subscribers. Who confirmed after it
 * hears of the next. The unique key makes a second alert about one occasion impossible.
 */
export const planAlerts = (rows: Rows): Promise<number> =>
  rows.$executeRaw`
    with fresh as (
      insert into planned_occasion (id, planned_at)
      select o.id, clock() from occasion o where not exists (select 1 from planned_occasion p where p.id = o.id)
      on conflict do nothing returning id
    )
    insert into alert (id, subscriber_id, occasion_id, version_id, kind, planned_at, due_at)
    select gen_random_uuid(), s.id, o.id, o.version_id, o.kind, clock(), clock()
    from fresh f join occasion o on o.id = f.id
    join subscriber s on s.confirmed_at <= o.at and (s.policy_id is null or s.policy_id = o.policy_id) and o.topic = any (s.topics)
    on conflict (subscriber_id, occasion_id) do nothing`

/** An alert that this worker, and no other, may now carry. */
export interface ClaimedAlert {
  id: string
  subscriberId: string
  kind: 'announced' | 'postponed' | 'withdrawn' | 'late' | 'in-force'
  /** The announcement, or the version that entered into force. */
  occasionId: string
  versionId: string
  email: string
  language: string
  attempt: number
  /** When it was first tried; null before that. */
  since: Date | null
}

/**
 * Claims alerts that are due; those of example policies apart, since they go another way. What was announced and is
 * withdrawn by now is not told any more. Nothing is claimed while a person has paused sending.
 */
export const claimAlerts = (db: Database, worker: string, limit: number, example: boolean): Promise<ClaimedAlert[]> =>
  inTransaction(db, async (rows) => {
    await rows.$executeRaw`
      delete from alert a using version v
      where a.state = 'planned' and a.kind in ('announced', 'postponed') and v.id = a.version_id and v.state = 'withdrawn'`
    return rows.$queryRaw<ClaimedAlert[]>`
      with due as (
        select a.id from alert a join version v on v.id = a.version_id join policy p on p.id = v.policy_id
        where a.state = 'planned' and a.due_at <= clock() and p.example = ${example}
          and not exists (select 1 from organisation where sending_paused_at is not null)
          and (select is_reconciled())
        order by a.due_at, a.id limit ${limit} for update of a skip locked
      )
      update alert a set state = 'claimed', claimed_by = ${worker}, attempts = a.attempts + 1,
        first_tried_at = coalesce(a.first_tried_at, clock())
      from due, subscriber s where a.id = due.id and s.id = a.subscriber_id
      returning a.id, a.subscriber_id as "subscriberId", a.kind, a.occasion_id as "occasionId", a.version_id as "versionId",
        s.email, s.language, a.attempts as attempt, case when a.attempts > 1 then a.first_tried_at end as since`
  })

/** The token that stops a subscription becomes known to the database with its first alert. */
export async function keepStopHash(rows: Rows, subscriberId: string, hash: string): Promise<void> {
  await rows.$executeRaw`update subscriber set stop_hash = ${hash} where id = ${subscriberId}::uuid and stop_hash is distinct from ${hash}`
}

/** Asked just before each message goes out: who has stopped gets nothing more, not even what was under way. */
export const isWanted = async (rows: Rows, alertId: string): Promise<boolean> =>
  (await rows.$queryRaw<unknown[]>`select 1 from alert where id = ${alertId}::uuid and state = 'claimed'`).length > 0

export interface AlertResult {
  id: string
  result: 'accepted' | 'later' | 'refused'
  messageId: string | null
  /** For `later`: when to try again; null: given up. */
  retryAt: Date | null
}

/** Writes down what came of one. A refusal ends it; two in a row end the subscription: nobody is there. */
export async function recordAlert(rows: Rows, { id, result, messageId, retryAt }: AlertResult): Promise<void> {
  const state = result === 'accepted' ? 'sent' : result === 'later' && retryAt !== null ? 'planned' : 'refused'
  await rows.$executeRaw`
    update alert set state = ${state}, claimed_by = null, message_id = ${messageId},
      sent_at = case when ${state} = 'sent' then clock() end, due_at = coalesce(${retryAt}::timestamptz, due_at)
    where id = ${id}::uuid`
  if (state === 'refused')
    await rows.$executeRaw`
      delete from subscriber s using alert now where now.id = ${id}::uuid and s.id = now.subscriber_id and 'refused' = (
        select before.state from alert before where before.subscriber_id = s.id and before.id <> now.id
          and before.state in ('sent', 'refused') order by before.planned_at desc limit 1)`
}

/** Gives claimed alerts back untried. */
export async function releaseAlerts(rows: Rows, ids: readonly string[], dueAt: Date): Promise<void> {
  await rows.$executeRaw`
    update alert set state = 'planned', claimed_by = null, attempts = attempts - 1, due_at = ${dueAt}
    where id = any (${[...ids]}::uuid[]) and state = 'claimed'`
}

/** Takes back what a worker claimed before it died. */
export const recoverAlerts = (rows: Rows): Promise<number> =>
  rows.$executeRaw`
    update alert a set state = 'planned', claimed_by = null where state = 'claimed' and not exists (
      select 1 from pg_locks k where k.locktype = 'advisory' and k.classid = ${LIVENESS} and k.objid = a.claimed_by::oid and k.granted
        and k.database = (select oid from pg_database where datname = current_database()))`

/**
 * A bounce or a complaint about an alert stops its subscription: nobody is there, or somebody does not want it. Null if
 * no alert has this Message-ID.
 */
export const stopByMessage = (db: Database, messageId: string): Promise<{ subscriberId: string } | null> =>
  inTransaction(db, (rows) => stopByMessageIn(rows, messageId))

/** The same within a transaction. */
export async function stopByMessageIn(rows: Rows, messageId: string): Promise<{ subscriberId: string } | null> {
  const [gone] = await rows.$queryRaw<{ id: string; policyId: string | null }[]>`
    delete from subscriber where id = (select subscriber_id from alert where message_id = ${messageId} limit 1)
    returning id, policy_id as "policyId"`
  if (!gone) return null
  await rows.$executeRaw`
    insert into event (at, what, actor_id, policy_id, detail)
    values (clock(), 'subscription-stopped', null, ${gone.policyId}::uuid, jsonb_build_object('subscriber', ${gone.id}::text, 'because', 'returned'))`
  return { subscriberId: gone.id }
}
