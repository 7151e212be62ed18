import { randomUUID } from 'node:crypto'
import { addDays } from '@fairnotice/policy'
import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { addressHash, keysOf, seal } from '../members/seal.ts'
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
}

/**
 * Writes an attempt and what came of it: the delivery, its receipt, and the notice's new state, in one transaction.
 * A notice that the catcher took is settled only if its policy is an example (the claim saw to that).
 */
export async function recordAttempt(db: Database, attempt: Attempt): Promise<void> {
  const { notice } = attempt
  await inTransaction(db, async (rows) => {
    const at = await now(rows)
    // No key any more means that the member was erased meanwhile: the attempt is recorded against the pseudonym alone.
    const member = await rows.member.findUnique({ where: { id: notice.memberId }, select: { erasedAt: true } })
    const key = member?.erasedAt ? null : ((await keysOf(rows, [notice.pseudonym])).get(notice.pseudonym) ?? null)
    const standing = await rows.notice.findUniqueOrThrow({
      where: { id: notice.id },
      include: { announcement: { include: { version: { include: { policy: true } } } } },
    })
    if (standing.state !== 'claimed' && standing.state !== 'planned') return
    const delivery = await rows.delivery.create({
      data: {
        id: randomUUID(),
        noticeId: notice.id,
        attempt: notice.attempt,
        pseudonym: notice.pseudonym,
        addressHash: key ? addressHash(key, notice.email) : '',
        messageId: attempt.messageId,
        messageSha256: attempt.messageSha256,
        language: attempt.language,
        policySha256: attempt.policySha256,
        startedAt: attempt.startedAt,
        sealed: key ? seal(key, { email: notice.email, name: notice.name }) : new Uint8Array(),
      },
    })
    await rows.receipt.create({
      data: {
        deliveryId: delivery.id,
        result: attempt.result,
        code: attempt.code,
        server: attempt.server,
        at,
        sealed: key ? seal(key, { response: attempt.response }) : new Uint8Array(),
      },
    })
    const { graceDays, version } = standing.announcement
    const carried = attempt.result !== 'later'
    await rows.notice.update({
      where: { id: notice.id },
      data: {
        claimedAt: null,
        claimedBy: null,
        ...(carried ? { firstDispatchAt: standing.firstDispatchAt ?? at } : {}),
        ...(attempt.result === 'accepted'
          ? {
              state: 'sent',
              sentAt: at,
              how: attempt.caught ? 'caught' : 'smtp',
              problem: null,
              settledAt: addDays(at, graceDays, version.policy.timeZone),
            }
          : attempt.result === 'refused'
            ? { state: 'refused', problem: `${attempt.code ?? ''} refused by the mail server`.trim() }
            : { state: 'planned', dueAt: attempt.retryAt ?? at, problem: `${attempt.code ?? ''} try later`.trim() }),
      },
    })
  })
}
