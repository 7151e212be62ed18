import { randomUUID } from 'node:crypto'
import type { Rows } from '../client.ts'
import { record } from '../events.ts'
import { addressHash, seal } from '../members/seal.ts'
import { asRefusal } from '../refusal.ts'
import type { ClaimedNotice } from './claim.ts'

/** One attempt, as the notifier saw it end. */
export interface Attempt {
  notice: ClaimedNotice
  messageId: string
  messageSha256: string
  language: string
  policySha256: string
  startedAt: Date
  result: 'accepted' | 'later' | 'refused'
  code: number | null
  /** The server that answered, and what it said. */
  server: string | null
  response: string
  /** For `later`: when to try again. */
  retryAt: Date | null
  /** Taken by the embedded catcher, not by a mail server. */
  caught: boolean
  /** What the message was made of, so that it can be shown again to the byte; null where none was made. */
  made?: MadeMessage | null
}

export interface MadeMessage {
  /** Name of its frame (`keepFrame`), which holds nothing of anyone. */
  frameSha256: string
  /** What stood in front of it: its DKIM signatures. */
  signature: string
  /** The member's own parts. Sealed, as everything that says who. */
  parts: string[]
  /** Hash of the token in its link. */
  linkHash: string
}

/**
 * Writes attempts and what came of them: each delivery, its receipt and the notice's new state, all in one statement,
 * since it stands between every two messages. Recorded also of a member who left meanwhile; the key of an erased one is
 * gone, so nobody can open what is sealed here. If another worker has carried a notice since (this one was taken for
 * dead), nothing of that notice changes, and the log says that it went twice.
 */
export async function recordAttempts(rows: Rows, attempts: readonly Attempt[]): Promise<void> {
  try {
    await writeAttempts(rows, attempts)
  } catch (error) {
    if (asRefusal(error)?.code !== 'notice-once') throw error
    if (attempts.length > 1) {
      // One of them was refused, and all with it: each by itself.
      for (const attempt of attempts) await recordAttempt(rows, attempt)
      return
    }
    const [{ notice, result, messageId }] = attempts as [Attempt]
    await record(rows, {
      what: 'carried-by-another',
      actorId: null,
      versionId: notice.versionId,
      detail: { noticeId: notice.id, attempt: notice.attempt, result, messageId },
    })
  }
}

/** As `recordAttempts`, of one. */
export const recordAttempt = (rows: Rows, attempt: Attempt): Promise<void> => recordAttempts(rows, [attempt])

const PROBLEM = { accepted: null, refused: 'refused by the mail server', later: 'to be tried again' } as const

/** An attempt as one row; what is sealed travels as base64. */
function rowOf(attempt: Attempt) {
  const { notice, result, made } = attempt
  const problem = PROBLEM[result]
  const sealed = seal(notice.key, {
    email: notice.email,
    name: notice.name,
    ...(made ? { signature: made.signature, parts: made.parts } : {}),
  })
  return {
    id: randomUUID(),
    notice_id: notice.id,
    attempt: notice.attempt,
    pseudonym: notice.pseudonym,
    address_hash: addressHash(notice.key, notice.email),
    message_id: attempt.messageId,
    message_sha256: attempt.messageSha256,
    language: attempt.language,
    policy_sha256: attempt.policySha256,
    started_at: attempt.startedAt,
    compiled_sha256: made?.frameSha256 ?? null,
    link_hash: made?.linkHash ?? null,
    sealed: Buffer.from(sealed).toString('base64'),
    result,
    code: attempt.code,
    server: attempt.server,
    answer: Buffer.from(seal(notice.key, { response: attempt.response })).toString('base64'),
    problem: problem && attempt.code ? `${attempt.code}: ${problem}` : problem,
    retry_at: attempt.retryAt,
    caught: attempt.caught,
  }
}

async function writeAttempts(rows: Rows, attempts: readonly Attempt[]): Promise<void> {
  // The update reads from `answered`, so that the rows of proof are there before a notice says that it was sent.
  await rows.$executeRaw`
    with made as materialized (
      select * from json_to_recordset(${JSON.stringify(attempts.map(rowOf))}::json) as r(id uuid, notice_id uuid, attempt int, pseudonym uuid,
        address_hash text, message_id text, message_sha256 text, language text, policy_sha256 text, started_at timestamptz,
        compiled_sha256 text, link_hash text, sealed text, result text, code int, server text, answer text, problem text,
        retry_at timestamptz, caught boolean)
    ), delivered as (
      insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, compiled_sha256, link_hash, sealed)
      select id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at,
        compiled_sha256, link_hash, decode(sealed, 'base64') from made order by notice_id
      returning id
    ), answered as (
      insert into receipt (id, delivery_id, result, code, server, at, sealed)
      select gen_random_uuid(), made.id, made.result, made.code, made.server, clock(), decode(made.answer, 'base64')
      from delivered join made on made.id = delivered.id returning delivery_id
    )
    update notice n set
      claimed_at = null, claimed_by = null, address = case when made.result = 'later' then n.address end, problem = made.problem,
      state = case when made.result = 'accepted' then 'sent' when n.state = 'void' then 'void' when made.result = 'refused' then 'refused' else 'planned' end,
      first_dispatch_at = case when made.result = 'later' or (n.state = 'void' and made.result = 'refused') then n.first_dispatch_at else coalesce(n.first_dispatch_at, clock()) end,
      due_at = case when made.result = 'later' then coalesce(made.retry_at, clock()) else n.due_at end,
      sent_at = case when made.result = 'accepted' then clock() end,
      settled_at = case when made.result = 'accepted' then case when is_gone(n.member_id) then clock() else add_days(clock(), a.grace_days, a.time_zone) end
        when n.state = 'void' then n.settled_at end,
      how = case when made.result = 'accepted' then case when made.caught then 'caught' when n.address <> m.email then 'other-address' else 'smtp' end when n.state = 'void' then n.how end
    from answered join made on made.id = answered.delivery_id, announcement a, member m
    where n.id = made.notice_id and a.id = n.announcement_id and m.id = n.member_id
      and n.state in ('claimed', 'planned', 'void')`
}
