import { type Blocker, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { seal } from '../members/seal.ts'

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
export const recordBounce = (db: Database, bounce: Bounce): Promise<Outcome<{ noticeId: string }>> =>
  inTransaction(db, (rows) => bounceIn(rows, bounce))

/** The same within a transaction. */
export async function bounceIn(rows: Rows, bounce: Bounce): Promise<Outcome<{ noticeId: string }>> {
  const delivery = await rows.delivery.findFirst({
    where: { messageId: bounce.messageId },
    orderBy: { startedAt: 'desc' },
    include: { notice: { include: { announcement: { include: { version: true } } } } },
  })
  if (!delivery) return blocked(UNKNOWN)
  const at = await now(rows)
  // Member before notice, as everywhere, so that no two wait for each other.
  await rows.$executeRaw`select 1 from member where id = ${delivery.notice.memberId}::uuid for share`
  await rows.$executeRaw`select 1 from notice where id = ${delivery.noticeId}::uuid for update`
  const member = await rows.member.findUniqueOrThrow({ where: { id: delivery.notice.memberId } })
  // Of someone who was erased there is no key, and none is made: what the server said would name them.
  const key = await rows.memberKey.findUnique({ where: { pseudonym: delivery.pseudonym } })
  await rows.receipt.create({
    data: {
      deliveryId: delivery.id,
      result: bounce.result,
      at,
      sealed: key ? seal(key.key, { response: bounce.response }) : new Uint8Array(),
    },
  })
  if (bounce.result === 'bounced') {
    const gone = member.erasedAt ? 'erased' : member.leftAt ? 'left' : null
    const { count } = await rows.notice.updateMany({
      where: { id: delivery.noticeId, state: 'sent' },
      data: gone
        ? { state: 'void', how: gone, settledAt: at }
        : { state: 'bounced', settledAt: null, problem: 'the message came back' },
    })
    if (count === 0) return done({ noticeId: delivery.noticeId })
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
}
