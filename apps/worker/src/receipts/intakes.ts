import { asOnlyReader, type Database, forgetHealth, reportHealth } from '@fairnotice/db'
import { listenForReports, readListenUrl, watchMailbox } from '@fairnotice/notifier/intake'
import type { Traces } from '@fairnotice/notifier/traces'
import { takeIn } from './take-in.ts'

/** How soon a worker looks again whether nobody reads the mailbox. */
const STAND_IN_MS = 5000

export interface IntakeSettings {
  databaseUrl: string
  /** `imaps://user:password@host/INBOX`; empty: no mailbox is read. */
  mailboxUrl: string
  /** The folder for what was read. */
  mailboxDone: string
  /** `lmtp://127.0.0.1:3024`; empty: nothing listens. */
  listenUrl: string
  traces: Traces
}

/** Takes reports in by every way that is set up, until closed. What is not set up has no state to show. */
export async function openIntakes(database: Database, settings: IntakeSettings): Promise<{ close(): Promise<void> }> {
  const stop = new AbortController()
  const listening = await listen(database, settings)
  const reading = settings.mailboxUrl === '' ? forgetHealth(database, 'mailbox') : read(database, settings, stop.signal)
  return {
    async close() {
      stop.abort()
      await listening?.close()
      await reading
    },
  }
}

/** A port that is taken, by another worker of this machine or by anything else, is shown and ends nothing. */
async function listen(database: Database, { listenUrl, traces }: IntakeSettings) {
  if (listenUrl === '') {
    await forgetHealth(database, 'intake')
    return null
  }
  const { lmtp } = readListenUrl(listenUrl)
  try {
    const intake = await listenForReports(listenUrl, takeIn(database, lmtp ? 'lmtp' : 'smtp', traces))
    await reportHealth(database, 'intake', true, null)
    return intake
  } catch (fault) {
    const { code = 'unknown' } = fault as NodeJS.ErrnoException
    await reportHealth(database, 'intake', false, `Nothing can listen at ${listenUrl} (${code}).`)
    return null
  }
}

/** One worker reads, whichever holds the lock; the others stand by. */
async function read(
  database: Database,
  { databaseUrl, mailboxUrl, mailboxDone, traces }: IntakeSettings,
  stop: AbortSignal,
): Promise<void> {
  const take = takeIn(database, 'imap', traces)
  const fares = (problem: string | null) => reportHealth(database, 'mailbox', problem === null, problem)
  while (!stop.aborted) {
    await asOnlyReader(databaseUrl, (lost) =>
      watchMailbox({ url: mailboxUrl, done: mailboxDone }, take, fares, AbortSignal.any([stop, lost])),
    ).catch((error) => console.error(error))
    if (!stop.aborted) await pause(STAND_IN_MS, stop)
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
