import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { receiveBounceTestIn } from '../findings/bounce-test.ts'
import { bounceIn } from '../notices/bounce.ts'
import { stopByMessageIn } from '../subscribers/alerts.ts'

/** How a mail came in. */
export type Via = 'imap' | 'lmtp' | 'smtp' | 'api'

/** What came of a mail: `unknown` names no message of ours. */
export type MailOutcome = 'bounced' | 'complaint' | 'test' | 'alert' | 'delayed' | 'delivered' | 'unknown' | 'no-report'

/** One recipient's part of a report. */
export interface Report {
  /** What the message may have been called, the likeliest first. */
  messageIds: string[]
  result: 'bounced' | 'complaint'
  /** What the reporting server said. */
  response: string
}

export interface Taken {
  outcome: MailOutcome
  noticeId: string | null
  /** It came in before, by whatever way; nothing was done now. */
  again: boolean
}

/**
 * Takes a mail in, once: what it reports and that it came stand in one transaction. `otherwise` is what it counts as when
 * it reports no failure. One that names no message of ours is taken only if `unknownToo`: a report can be faster than
 * the row of what it reports.
 */
export async function receiveMail(
  db: Database,
  mail: { sha256: string; via: Via; reports: readonly Report[]; otherwise: MailOutcome },
  unknownToo: boolean,
): Promise<Taken> {
  return inTransaction(db, async (rows) => {
    await rows.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${mail.sha256}, 727004))`
    const before = await rows.receivedMail.findUnique({ where: { sha256: mail.sha256 } })
    if (before) return { outcome: before.outcome as MailOutcome, noticeId: before.noticeId, again: true }
    let outcome: MailOutcome = mail.reports.length > 0 ? 'unknown' : mail.otherwise
    let noticeId: string | null = null
    for (const report of mail.reports) {
      for (const messageId of report.messageIds) {
        if (await receiveBounceTestIn(rows, messageId)) outcome = 'test'
        // Of an alert: nobody is there, or somebody does not want it. The subscription is over.
        else if (await stopByMessageIn(rows, messageId)) outcome = 'alert'
        else {
          const made = await bounceIn(rows, { messageId, result: report.result, response: report.response })
          if (!made.ok) continue
          outcome = report.result
          noticeId = made.value.noticeId
        }
        break
      }
    }
    if (outcome !== 'unknown' || unknownToo)
      await rows.receivedMail.create({
        data: { sha256: mail.sha256, via: mail.via, outcome, noticeId, at: await now(rows) },
      })
    return { outcome, noticeId, again: false }
  })
}
