import { randomUUID } from 'node:crypto'
import { type Actor, type Blocker, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { record } from '../events.ts'

/** What a member asks of the organisation, or has changed and its own system must take over. */
export interface MemberRequestRow {
  id: string
  kind: 'correction' | 'erasure' | 'language' | 'address'
  externalId: string
  name: string | null
  email: string
  text: string
  detail: { from?: string; to?: string }
  state: 'open' | 'answered'
  askedAt: Date
  /** A month after it was asked (GDPR 12(3)). */
  dueAt: Date
  outcome: 'done' | 'refused' | 'withdrawn' | null
  answer: string | null
  answeredAt: Date | null
  /** A user's id; null: the member withdrew it. */
  answeredBy: string | null
}

/** A page of requests: open ones oldest first, since each has a month; answered ones newest first. */
export const memberRequests = (
  rows: Rows,
  filter: { state: 'open' | 'answered'; after?: string; limit?: number },
): Promise<MemberRequestRow[]> =>
  rows.$queryRaw<MemberRequestRow[]>`
    select q.id, q.kind, m.external_id as "externalId", m.name, m.email, q.text, q.detail, q.state, q.asked_at as "askedAt",
      add_days(q.asked_at, 30, 'UTC') as "dueAt", q.outcome, q.answer, q.answered_at as "answeredAt", q.answered_by as "answeredBy"
    from member_request q join member m on m.id = q.member_id
    where q.state = ${filter.state} and (${filter.after ?? null}::uuid is null or
      case when ${filter.state} = 'open' then (q.asked_at, q.id) > (select o.asked_at, o.id from member_request o where o.id = ${filter.after ?? null}::uuid)
      else (q.asked_at, q.id) < (select o.asked_at, o.id from member_request o where o.id = ${filter.after ?? null}::uuid) end)
    order by case when ${filter.state} = 'open' then q.asked_at end, case when ${filter.state} <> 'open' then q.asked_at end desc, q.id
    limit ${filter.limit ?? 50}`

export const openRequestCount = (rows: Rows): Promise<number> => rows.memberRequest.count({ where: { state: 'open' } })

export interface RequestAnswer {
  actor: Actor
  id: string
  /** `done`: as asked. Of an erasure, erasing is part of it: the caller erases in the same transaction. */
  outcome: 'done' | 'refused'
  /** What the member reads; needed for a refusal (GDPR 12(4): the reasons). */
  text: string
}

/**
 * Answers a request once, and has the answer mailed to the member. What they changed themselves counts from then on as
 * taken over by the organisation's own system. `erase` runs for an erasure that is done, after the mail is on its way.
 */
export async function answerRequest(
  db: Database,
  { actor, id, outcome, text }: RequestAnswer,
  erase: (externalId: string) => Promise<boolean>,
): Promise<Outcome<{ kind: MemberRequestRow['kind'] }>> {
  const answered = await inTransaction(db, async (rows) => {
    const found: Blocker[] = []
    if (!actor.roles.some((role) => role === 'publisher' || role === 'administrator'))
      found.push({ code: 'role-missing', text: 'Only a publisher or an administrator may answer members’ requests.' })
    const request = await rows.memberRequest.findUnique({ where: { id } })
    if (!request) return blocked({ code: 'not-found', text: 'There is no such request.' })
    if (outcome === 'refused' && text.trim() === '')
      found.push({ code: 'reason-missing', field: 'answer', text: 'Say why: the member has a right to the reasons.' })
    if (found.length > 0) return blocked(...found)
    // Member before request, as on the member's own page.
    await rows.$executeRaw`select 1 from member where id = ${request.memberId}::uuid for update`
    const member = await rows.member.findUniqueOrThrow({ where: { id: request.memberId } })
    const changed = await rows.$executeRaw`
      update member_request set state = 'answered', outcome = ${outcome}, answer = ${text}, answered_at = clock(), answered_by = ${actor.userId}
      where id = ${id}::uuid and state = 'open'`
    if (changed === 0) return blocked({ code: 'wrong-state', text: 'Someone has answered this request already.' })
    if (request.kind === 'language' || request.kind === 'address') {
      const field = request.kind === 'language' ? 'language' : 'email'
      await rows.$executeRaw`update member set own_changes = own_changes - ${field}::text where id = ${member.id}::uuid`
    } else if (!member.erasedAt && text.trim() !== '')
      await rows.$executeRaw`
        insert into mailed_link (id, kind, email, language, member_id, text, made_at, expires_at, due_at)
        values (${randomUUID()}::uuid, 'answer', ${member.email}, ${member.language}, ${member.id}::uuid, ${text}, clock(), clock() + interval '5 days', clock())`
    await record(rows, {
      what: 'member-request-answered',
      actorId: actor.userId,
      detail: { pseudonym: member.pseudonym, kind: request.kind, outcome },
    })
    return done({
      kind: request.kind as MemberRequestRow['kind'],
      externalId: member.externalId,
      gone: member.erasedAt !== null,
    })
  })
  if (!answered.ok) return answered
  const { kind, externalId, gone } = answered.value
  if (kind === 'erasure' && outcome === 'done' && !gone) await erase(externalId)
  return done({ kind })
}
