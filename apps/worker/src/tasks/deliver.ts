import {
  type ClaimedNotice,
  claimNotices,
  type Database,
  now,
  putOffNotices,
  recordAttempts,
  releaseNotices,
} from '@fairnotice/db'
import type { Delivery, Relay } from '@fairnotice/notifier'
import type { Traces } from '@fairnotice/notifier/traces'
import { carry } from '../carry.ts'
import { type Composed, type ComposerSettings, composer } from '../composer.ts'
import { inGroups } from '../groups.ts'
import { roomNow } from '../turns.ts'

/** Notices claimed at once: a few seconds' work, so that a stop or a crash leaves little undone. */
const BATCH = 500

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
 * Sends what is due on a stream, batch after batch, until nothing is, or the limits of sending let nothing leave, or the
 * relay is down, or the worker stops. While a full batch is sent, the next is claimed and composed: more waits, and no
 * limit is near.
 */
export async function deliver(database: Database, stream: Stream, settings: DeliverSettings): Promise<void> {
  const take = () => takeBatch(database, stream, settings)
  for (let batch = await take(); batch.size > 0; ) {
    const [sent, ahead] = await Promise.allSettled([
      sendBatch(database, stream, settings, batch),
      batch.size === BATCH ? take() : null,
    ])
    const next = ahead.status === 'fulfilled' ? ahead.value : null
    const goesOn = sent.status === 'fulfilled' && sent.value === null && !settings.signal.aborted
    if (next && !goesOn) await releaseNotices(database, [...next.keys()], await now(database), null)
    for (const half of [sent, ahead]) if (half.status === 'rejected') throw half.reason
    if (!goesOn) return
    batch = next ?? (await take())
  }
}

/** Nobody else may carry these; empty when there are none, or nothing may leave now. */
async function takeBatch(database: Database, stream: Stream, settings: DeliverSettings): Promise<Batch> {
  const batch: Batch = new Map()
  const room = settings.signal.aborted ? 0 : stream.example ? BATCH : await roomNow(database, BATCH)
  if (room === 0) return batch
  const claimed = await claimNotices(database, settings.worker, room, stream.example)
  try {
    const compose = composer(database, settings)
    for (const notice of claimed) {
      const began = new Date()
      const message = await compose(notice)
      batch.set(notice.id, { notice, message })
      traceComposed(settings.traces, notice, message, began)
    }
    return batch
  } catch (fault) {
    // What can't be composed is nobody's to carry until it can.
    await releaseNotices(
      database,
      claimed.map(({ id }) => id),
      await now(database),
      'not composed',
    )
    throw fault
  }
}

/** Returns why it stopped before the end, or null. */
async function sendBatch(
  database: Database,
  stream: Stream,
  settings: DeliverSettings,
  batch: Batch,
): Promise<string | null> {
  const found = (id: string) => batch.get(id) as { notice: ClaimedNotice; message: Composed }
  const record = inGroups(
    (deliveries: Delivery[]) =>
      recordAttempts(
        database,
        deliveries.map((delivery) => {
          const { notice, message } = found(delivery.id)
          const attempt = asAttempt(delivery, notice, message, stream)
          const { result, code, server } = attempt
          const [began, ended] = [delivery.startedAt, delivery.endedAt]
          settings.traces.delivered(notice.id, { began, ended, result, code, server, attempt: notice.attempt })
          return attempt
        }),
      ),
    stream.connections / 2,
  )
  return carry(
    database,
    Array.from(batch.values(), ({ notice, message }) => ({ ...notice, fill: message.fill })),
    {
      ...stream,
      caught: stream.example,
      patient: true,
      signal: settings.signal,
      record,
      release: (ids, dueAt, problem) => releaseNotices(database, ids, dueAt, problem),
      putOff: (waiting) => putOffNotices(database, waiting),
    },
  )
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
