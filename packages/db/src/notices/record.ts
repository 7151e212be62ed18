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
 * Writes an attempt and what came of it: the delivery, its receipt and the notice's new state, in one statement, since
 * it stands between every two messages. It is recorded also of a member who left meanwhile; the key of an erased one is
 * gone, so nobody can open what is sealed here. If another worker has carried the notice since (this one was taken for
 * dead), nothing of the notice changes, and the log says that it went twice.
 */
export async function recordAttempt(rows: Rows, attempt: Attempt): Promise<void> {
  try {
    await writeAttempt(rows, attempt)
  } catch (error) {
    if (asRefusal(error)?.code !== 'notice-once') throw error
    const { notice, result, messageId } = attempt
    await record(rows, {
      what: 'carried-by-another',
      actorId: null,
      versionId: notice.versionId,
      detail: { noticeId: notice.id, attempt: notice.attempt, result, messageId },
    })
  }
}

async function writeAttempt(rows: Rows, attempt: Attempt): Promise<void> {
  const { notice, result, made } = attempt
  const sealed = seal(notice.key, {
    email: notice.email,
    name: notice.name,
    ...(made ? { signature: made.signature, parts: made.parts } : {}),
  })
  const answer = seal(notice.key, { response: attempt.response })
  const problem = { accepted: null, refused: 'refused by the mail server', later: 'to be tried again' }[result]
  const said = problem && attempt.code ? `${attempt.code}: ${problem}` : problem
  // The update reads from `answered`, so that the rows of proof are there before the notice says that it was sent.
  await rows.$executeRaw`
    with delivered as (
      insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, compiled_sha256, link_hash, sealed)
      values (gen_random_uuid(), ${notice.id}::uuid, ${notice.attempt}, ${notice.pseudonym}::uuid, ${addressHash(notice.key, notice.email)},
        ${attempt.messageId}, ${attempt.messageSha256}, ${attempt.language}, ${attempt.policySha256}, ${attempt.startedAt},
        ${made?.frameSha256 ?? null}::text, ${made?.linkHash ?? null}::text, ${sealed})
      returning id
    ), answered as (
      insert into receipt (id, delivery_id, result, code, server, at, sealed)
      select gen_random_uuid(), id, ${result}, ${attempt.code}::int, ${attempt.server}::text, clock(), ${answer} from delivered returning delivery_id
    )
    update notice n set
      claimed_at = null, claimed_by = null, address = case when ${result} = 'later' then n.address end, problem = ${said}::text,
      state = case when ${result} = 'accepted' then 'sent' when n.state = 'void' then 'void' when ${result} = 'refused' then 'refused' else 'planned' end,
      first_dispatch_at = case when ${result} = 'later' or (n.state = 'void' and ${result} = 'refused') then n.first_dispatch_at else coalesce(n.first_dispatch_at, clock()) end,
      due_at = case when ${result} = 'later' then coalesce(${attempt.retryAt}::timestamptz, clock()) else n.due_at end,
      sent_at = case when ${result} = 'accepted' then clock() end,
      settled_at = case when ${result} = 'accepted' then case when is_gone(n.member_id) then clock() else add_days(clock(), a.grace_days, a.time_zone) end
        when n.state = 'void' then n.settled_at end,
      how = case when ${result} = 'accepted' then case when ${attempt.caught} then 'caught' when n.address <> m.email then 'other-address' else 'smtp' end when n.state = 'void' then n.how end
    from answered, announcement a, member m
    where n.id = ${notice.id}::uuid and a.id = n.announcement_id and m.id = n.member_id
      and n.state in ('claimed', 'planned', 'void')`
}
