import { type Blocker, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { keysOf, seal } from '../members/seal.ts'

export interface Bounce {
  /** The Message-ID of what was sent, as the report names it. */
  messageId: string
  result: 'bounced' | 'complaint'
  /** What the reporting server said. */
  response: string
}

const UNKNOWN: Blocker = {
  code: 'delivery-unknown',
  field: 'messageId',
  text: 'No message with this Message-ID was sent from here.',
}

/** Records a report on a delivery. A bounce takes the notice's settlement back and puts the member on the ladder. */
export async function recordBounce(db: Database, bounce: Bounce): Promise<Outcome<{ noticeId: string }>> {
  return inTransaction(db, async (rows) => {
    const delivery = await rows.delivery.findFirst({
      where: { messageId: bounce.messageId },
      orderBy: { startedAt: 'desc' },
      include: { notice: { include: { announcement: { include: { version: true } } } } },
    })
    if (!delivery) return blocked(UNKNOWN)
    const at = await now(rows)
    const key = (await keysOf(rows, [delivery.pseudonym])).get(delivery.pseudonym) as Uint8Array
    await rows.receipt.create({
      data: { deliveryId: delivery.id, result: bounce.result, at, sealed: seal(key, { response: bounce.response }) },
    })
    if (bounce.result === 'bounced' && delivery.notice.state === 'sent') {
      await rows.notice.update({
        where: { id: delivery.noticeId },
        data: { state: 'bounced', settledAt: null, problem: 'the message came back' },
      })
      const { version } = delivery.notice.announcement
      await record(rows, {
        what: 'bounced',
        actorId: null,
        policyId: version.policyId,
        versionId: version.id,
        detail: { noticeId: delivery.noticeId },
      })
    }
    return done({ noticeId: delivery.noticeId })
  })
}
