import type { Finding } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'

/** Minutes after which a test whose bounce has not come counts as failed. */
const WAITING_MINUTES = 60

export interface BounceIntake {
  /**
   * `never`: nobody has tested it; `waiting`: the last test is under way; `failed`: its bounce did not come;
   * `unread`: a mailbox that is set up can't be read, or the intake does not listen.
   */
  state: 'works' | 'never' | 'waiting' | 'failed' | 'unread'
  last: { id: string; address: string; sentAt: Date; receivedAt: Date | null; problem: string | null } | null
}

/** Whether bounces come in, as the last test or a real one since showed. */
export async function bounceIntake(rows: Rows): Promise<BounceIntake> {
  const last = await rows.bounceTest.findFirst({ orderBy: [{ sentAt: 'desc' }, { id: 'desc' }] })
  const [answer] = await rows.$queryRaw<{ works: boolean }[]>`select bounces_received() as works`
  if (answer?.works) return { state: 'works', last }
  if (await rows.health.findFirst({ where: { part: { in: ['mailbox', 'intake'] }, ok: false } }))
    return { state: 'unread', last }
  if (!last) return { state: 'never', last }
  const waited = (await now(rows)).getTime() - last.sentAt.getTime()
  return { state: last.problem === null && waited < WAITING_MINUTES * 60_000 ? 'waiting' : 'failed', last }
}

/** Remembers a test message that is about to be sent. */
export const beginBounceTest = (
  db: Database,
  test: { messageId: string; address: string; actorId: string },
): Promise<string> =>
  inTransaction(db, async (rows) => {
    const { id } = await rows.bounceTest.create({
      data: { messageId: test.messageId, address: test.address, sentBy: test.actorId, sentAt: await now(rows) },
    })
    await record(rows, { what: 'bounce-test-sent', actorId: test.actorId, detail: { address: test.address } })
    return id
  })

/** The test could not be sent: the mail server would not have it. */
export const failBounceTest = (rows: Rows, id: string, problem: string) =>
  rows.bounceTest.update({ where: { id }, data: { problem } })

/** The bounce of a test came in. False if no test that waits has this Message-ID. */
export const receiveBounceTest = (db: Database, messageId: string): Promise<boolean> =>
  inTransaction(db, (rows) => receiveBounceTestIn(rows, messageId))

/** The same within a transaction. */
export async function receiveBounceTestIn(rows: Rows, messageId: string): Promise<boolean> {
  const { count } = await rows.bounceTest.updateMany({
    where: { messageId, receivedAt: null, problem: null },
    data: { receivedAt: await now(rows) },
  })
  if (count > 0) await record(rows, { what: 'bounce-test-received', actorId: null })
  return count > 0
}

const WHY = {
  never: 'it was never tested whether they are',
  waiting: 'the bounce of the last test has not come in',
  failed: 'the bounce of the last test has not come in',
  unread: 'the mailbox for them can’t be read now, or nothing listens where they come in',
} as const

/** Without bounces, a message to an address that is gone would count as settled. */
export async function bounceFindings(rows: Rows): Promise<Finding[]> {
  const { state, last } = await bounceIntake(rows)
  if (state === 'works') return []
  return [
    {
      code: 'bounces-not-received',
      values: { why: state === 'never' || state === 'unread' ? state : 'not-come' },
      text: `Bounces may not be received: ${WHY[state]}. A message that comes back would count as read. Send a test under Settings → Mail, or accept this with your reason.`,
      // That a test which failed was still waited for a moment ago makes it no other finding.
      evidence: { test: last?.id ?? null },
    },
  ]
}
