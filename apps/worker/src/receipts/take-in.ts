import { createHash } from 'node:crypto'
import { type Database, organisation, receiveMail, type Via } from '@fairnotice/db'
import { readReceipt, reported } from '@fairnotice/notifier'
import type { Take } from '@fairnotice/notifier/intake'
import type { Traces } from '@fairnotice/notifier/traces'

/** For so long a report may be faster than the row of what it reports; after that it names nothing of ours. */
const PATIENCE_MS = 600_000

/** How mails are taken in that come by one way: read, found again, and written down in one transaction. */
export function takeIn(database: Database, via: Via, traces: Traces): Take {
  const firstSeen = new Map<string, number>()
  return async (raw) => {
    const sha256 = createHash('sha256').update(raw).digest('hex')
    const domain = (await organisation(database))?.domain ?? 'localhost'
    const { reports, otherwise } = reported(await readReceipt(raw), domain)
    const since = firstSeen.get(sha256) ?? performance.now()
    const patient = performance.now() - since < PATIENCE_MS
    const began = new Date()
    const { outcome, noticeId, again } = await receiveMail(database, { sha256, via, reports, otherwise }, !patient)
    if (noticeId !== null && !again) traces.receipt(noticeId, { began, outcome, via })
    if (outcome === 'unknown' && !again && patient) {
      firstSeen.set(sha256, since)
      return 'later'
    }
    firstSeen.delete(sha256)
    return 'taken'
  }
}
