import { setImmediate as turn } from 'node:timers/promises'
import {
  type Because,
  type ClaimedNotice,
  claimNotices,
  type Database,
  NOTICE_PROBLEM,
  now,
  putOffNotices,
  recordAttempts,
  releaseNotices,
  sendingLimits,
} from '@fairnotice/db'
import { type Delivery, isUnlimited, type Relay } from '@fairnotice/notifier'
import type { Traces } from '@fairnotice/notifier/traces'
import { carry } from '../carry.ts'
import { type Composed, type ComposerSettings, composer } from '../composer.ts'
import { inGroups } from '../groups.ts'
import { persistAll } from '../persist.ts'
import { roomNow } from '../turns.ts'
import { tellUnmade, unmadeIsOver } from '../unmade.ts'

/** Notices claimed at once: little work, so that a stop or a crash leaves little undone. */
const BATCH = 500
/** Composed before the sessions have their turn: a batch in one go would keep all of them waiting. */
const COMPOSED_AT_ONCE = 20
/** Attempts written down in one statement: half of what it costs is for the statement, whatever it writes. */
const RECORDED_AT_ONCE = 10
/** How soon it is tried anew to compose what could not be. */
const COMPOSE_RETRY_MS = 5 * 60_000

/** A way out for notices: the relay for real policies, the catcher for examples. */
export interface Stream {
  relay: Relay
  /** Carries the notices of example policies, and of no other. */
  example: boolean
  connections: number
  /** How long the relay may say nothing before people are told. */
  silentMs: number
}

export interface DeliverSettings extends ComposerSettings {
  worker: string
  signal: AbortSignal
  traces: Traces
}

/** Claimed notices, each with its message. */
type Batch = Map<string, { notice: ClaimedNotice; message: Composed }>

/**
 * Sends what is due on a stream until nothing is, or the limits of sending let nothing leave, or the relay is down, or the
 * worker stops. While a batch is sent, the next is claimed and composed, and follows it without a gap; where limits hold,
 * one after the other.
 */
export async function deliver(database: Database, stream: Stream, settings: DeliverSettings): Promise<void> {
  await unmadeIsOver(database)
  for (;;) {
    const batch = await takeBatch(database, stream, settings)
    if (batch.size === 0) return
    const stopped = await sendBatch(database, stream, settings, batch)
    if (stopped !== null || settings.signal.aborted) return
  }
}

/** Nobody else may carry these; empty when there are none, or nothing may leave now. */
async function takeBatch(database: Database, stream: Stream, settings: DeliverSettings): Promise<Batch> {
  for (;;) {
    const batch: Batch = new Map()
    const room = settings.signal.aborted ? 0 : stream.example ? BATCH : await roomNow(database, BATCH)
    if (room === 0) return batch
    const claimed = await claimNotices(database, settings.worker, room, stream.example)
    const compose = composer(database, settings)
    const unmade: string[] = []
    let fault: unknown = null
    for (const [at, notice] of claimed.entries()) {
      if (at % COMPOSED_AT_ONCE === COMPOSED_AT_ONCE - 1) await turn()
      const began = new Date()
      try {
        const message = await compose(notice)
        batch.set(notice.id, { notice, message })
        traceComposed(settings.traces, notice, message, began)
      } catch (cause) {
        unmade.push(notice.id)
        fault ??= cause
      }
    }
    if (unmade.length > 0) {
      // What can't be composed for these keeps nobody else waiting, and counts as no attempt: it is none of theirs.
      const dueAt = new Date((await now(database)).getTime() + COMPOSE_RETRY_MS)
      await releaseNotices(database, unmade, dueAt, NOTICE_PROBLEM['not-made'])
      await tellUnmade(database, fault)
    }
    if (batch.size > 0 || claimed.length === 0) return batch
  }
}

/** Returns why it stopped before the end, or null. */
async function sendBatch(
  database: Database,
  stream: Stream,
  settings: DeliverSettings,
  first: Batch,
): Promise<string | null> {
  const under = new Map(first)
  const record = inGroups(async (deliveries: Delivery[]) => {
    const attempts = deliveries.map((delivery) => {
      const { notice, message } = under.get(delivery.id) as { notice: ClaimedNotice; message: Composed }
      const attempt = asAttempt(delivery, notice, message, stream)
      const { result, code, server } = attempt
      const [began, ended] = [delivery.startedAt, delivery.endedAt]
      settings.traces.delivered(notice.id, { began, ended, result, code, server, attempt: notice.attempt })
      return attempt
    })
    await persistAll(attempts, (some) => recordAttempts(database, some), settings.signal)
    for (const { id } of deliveries) under.delete(id)
    const unmade = deliveries.find(({ outcome }) => outcome.result === 'later' && outcome.reason === 'not-made')
    if (unmade) await tellUnmade(database, unmade.outcome.response)
  }, RECORDED_AT_ONCE)
  const ready = (batch: Batch) =>
    Array.from(batch.values(), ({ notice, message }) => ({ ...notice, fill: message.fill }))
  return carry(database, ready(first), {
    ...stream,
    caught: stream.example,
    patient: true,
    signal: settings.signal,
    record,
    release: (ids, dueAt, problem) => releaseNotices(database, ids, dueAt, problem),
    putOff: (waiting) => putOffNotices(database, waiting),
    async more() {
      // Limits that were set since hold from the next batch on.
      if (!stream.example && !isUnlimited(await sendingLimits(database))) return []
      const next = await takeBatch(database, stream, settings)
      for (const [id, one] of next) under.set(id, one)
      return ready(next)
    },
  })
}

/** That it was planned and waited is told when it is first taken: planning a million is one statement. */
function traceComposed(traces: Traces, notice: ClaimedNotice, { language }: Composed, began: Date): void {
  const { id, attempt, plannedAt, announcementId } = notice
  if (attempt === 1) traces.planned(id, { planned: plannedAt, taken: began, announcementId })
  traces.composed(id, { began, ended: new Date(), language, attempt })
}

/** An attempt that was tried long enough counts as refused: the member goes on the ladder. */
function asAttempt(delivery: Delivery, notice: ClaimedNotice, message: Composed, { relay, example }: Stream) {
  const { outcome } = delivery
  const givenUp = outcome.result === 'later' && delivery.nextAttemptAt === null
  return {
    notice,
    messageId: delivery.messageId ?? '',
    messageSha256: (outcome.result === 'accepted' ? outcome.sha256 : delivery.sha256) ?? '',
    language: message.language,
    policySha256: message.policySha256,
    startedAt: delivery.startedAt,
    result: givenUp ? ('refused' as const) : outcome.result,
    code: outcome.code,
    server: relay.server,
    response: outcome.response,
    ...becauseOf(outcome, givenUp),
    retryAt: delivery.nextAttemptAt,
    caught: example,
    made: delivery.parts && {
      frameSha256: message.frameSha256,
      linkHash: message.linkHash,
      parts: delivery.parts,
      signature: outcome.result === 'accepted' ? outcome.signature : '',
    },
  }
}

/** Where the result alone would not say why. */
function becauseOf(outcome: Delivery['outcome'], givenUp: boolean): { because?: Because } {
  if (givenUp) return { because: 'given-up' }
  if (outcome.result === 'refused' && outcome.code === null) return { because: 'address' }
  return outcome.result === 'later' && outcome.reason === 'not-made' ? { because: 'not-made' } : {}
}
