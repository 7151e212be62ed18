import type { Rows } from '../client.ts'
import { directly } from '../direct.ts'
import { record } from '../events.ts'
import { timedId } from '../ids.ts'
import { addressHash, asSecret, sealWith } from '../members/seal.ts'
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
  /** Why no server was asked, or none took it in all the time that it was tried; absent: what the result says. */
  because?: Because
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
 * Writes attempts and what came of them: each delivery, its receipt and the notice's new state, all in one statement
 * (`record_attempts`), since it stands between every two messages. Recorded also of a member who left meanwhile; the key of an erased one is
 * gone, so nobody can open what is sealed here. If another worker has carried a notice since (this one was taken for
 * dead), nothing of that notice changes, and the log says that it went twice.
 */
export async function recordAttempts(rows: Rows, attempts: readonly Attempt[]): Promise<void> {
  try {
    await directly(rows)('record_attempts', 'select record_attempts($1::json)::text', [
      JSON.stringify(attempts.map(rowOf)),
    ])
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

/**
 * `address`: no server can be asked about it; `not-made`: no message could be made, and it is tried again; `given-up`: put
 * off for days.
 */
export type Because = 'address' | 'not-made' | 'given-up'

/** What a notice's row says; screens know these words and say them in their language. */
export const NOTICE_PROBLEM = {
  accepted: null,
  refused: 'refused by the mail server',
  later: 'to be tried again',
  address: 'no mail server can be asked about this address',
  'not-made': 'no message could be made; to be tried again',
  'given-up': 'tried for five days in vain',
} as const

/** An attempt as one row; what is sealed travels as base64. */
function rowOf(attempt: Attempt) {
  const { notice, result, made } = attempt
  const problem = NOTICE_PROBLEM[attempt.because ?? result]
  const key = asSecret(notice.key)
  const sealed = sealWith(key, {
    email: notice.email,
    name: notice.name,
    ...(made ? { signature: made.signature, parts: made.parts } : {}),
  })
  return {
    id: timedId(),
    notice_id: notice.id,
    attempt: notice.attempt,
    pseudonym: notice.pseudonym,
    address_hash: addressHash(key, notice.email),
    message_id: attempt.messageId,
    message_sha256: attempt.messageSha256,
    language: attempt.language,
    policy_sha256: attempt.policySha256,
    started_at: attempt.startedAt,
    compiled_sha256: made?.frameSha256 ?? null,
    link_hash: made?.linkHash ?? null,
    sealed: sealed.toString('base64'),
    receipt_id: timedId(),
    result,
    code: attempt.code,
    server: attempt.server,
    answer: sealWith(key, { response: attempt.response }).toString('base64'),
    problem: problem && attempt.code ? `${attempt.code}: ${problem}` : problem,
    retry_at: attempt.retryAt,
    caught: attempt.caught,
  }
}
