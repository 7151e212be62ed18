import type { Rows } from '../client.ts'
import { unseal } from '../members/seal.ts'

/** One answer to one attempt to carry a notice, opened with the member's key. */
export interface ReceivedMessage {
  noticeId: string
  attempt: number
  messageId: string
  /** Of the bytes that the server answered. */
  messageSha256: string
  policySha256: string
  language: string
  startedAt: Date
  result: string
  code: number | null
  server: string | null
  answeredAt: Date
  /** What the server said. */
  response: string | null
  /** The address that it went to. */
  email: string | null
  /** What the message is made of again; null of those sent before this was kept, and where it was forgotten. */
  made: { signature: string; parts: string[]; body: Uint8Array; holes: number[] } | null
}

export type SealedMessage = Omit<ReceivedMessage, 'response' | 'email' | 'made'> & {
  sealed: Uint8Array
  answer: Uint8Array
  key: Uint8Array | null
  body: Uint8Array | null
  holes: number[] | null
}

/** Opens what is sealed under the member's key; of what was forgotten, or of who was erased, the rest stays. */
export function openMessage({ sealed, answer, key, body, holes, ...message }: SealedMessage): ReceivedMessage {
  const about = opened<{ email: string; signature?: string; parts?: string[] }>(key, sealed)
  const made =
    about?.parts && body && holes ? { signature: about.signature ?? '', parts: about.parts, body, holes } : null
  return {
    ...message,
    email: about?.email ?? null,
    response: opened<{ response: string }>(key, answer)?.response ?? null,
    made,
  }
}

const opened = <T>(key: Uint8Array | null, sealed: Uint8Array): T | null =>
  key === null || sealed.length === 0 ? null : (unseal(key, sealed) as T)

/** What was sent to this member for one notice of theirs, in the order of the answers; nothing if it is not theirs. */
export async function messagesOf(rows: Rows, memberId: string, noticeId: string): Promise<ReceivedMessage[]> {
  const found = await rows.$queryRaw<SealedMessage[]>`
    select d.notice_id as "noticeId", d.attempt, d.message_id as "messageId", d.message_sha256 as "messageSha256",
      d.policy_sha256 as "policySha256", d.language, d.started_at as "startedAt", r.result, r.code, r.server, r.at as "answeredAt",
      d.sealed, r.sealed as answer, k.key, c.body, c.holes
    from delivery d join notice n on n.id = d.notice_id join receipt r on r.delivery_id = d.id
    left join member_key k on k.pseudonym = d.pseudonym left join compiled_message c on c.sha256 = d.compiled_sha256
    where n.id = ${noticeId}::uuid and n.member_id = ${memberId}::uuid order by d.started_at, r.at`
  return found.map(openMessage)
}
