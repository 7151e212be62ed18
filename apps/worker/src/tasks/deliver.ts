import {
  type ClaimedNotice,
  claimNotices,
  type Database,
  now,
  recordAttempt,
  releaseNotices,
  reportHealth,
} from '@fairnotice/db'
import { type Delivery, deliverBatch, type Relay } from '@fairnotice/notifier'
import { type Composed, type ComposerSettings, composer } from '../composer.ts'

/** Notices claimed at once: a few seconds' work, so that a stop or a crash leaves little undone. */
const BATCH = 200
/** How soon a relay that is down is asked again. */
const RELAY_RETRY_MS = 5000

/** A way out for notices: the relay for real policies, the catcher for examples. */
export interface Stream {
  relay: Relay
  /** Carries the notices of example policies, and of no other. */
  example: boolean
  connections: number
}

export interface DeliverSettings extends ComposerSettings {
  worker: string
  signal: AbortSignal
}

/** Sends what is due on a stream, batch after batch, until nothing is, or the relay is down, or the worker stops. */
export async function deliver(database: Database, stream: Stream, settings: DeliverSettings): Promise<void> {
  while (!settings.signal.aborted) {
    const claimed = await claimNotices(database, settings.worker, BATCH, stream.example)
    if (claimed.length === 0) return
    const stopped = await sendBatch(database, stream, settings, claimed)
    if (!stream.example) await reportHealth(database, 'relay', stopped === null, stopped)
    if (stopped !== null) return
  }
}

/** Returns why it stopped before the end, or null. */
async function sendBatch(
  database: Database,
  stream: Stream,
  settings: DeliverSettings,
  claimed: ClaimedNotice[],
): Promise<string | null> {
  const shift = (await now(database)).getTime() - Date.now()
  const clock = () => new Date(Date.now() + shift)
  const compose = composer(database, settings)
  const composed = new Map<string, { notice: ClaimedNotice; message: Composed }>()
  for (const notice of claimed) composed.set(notice.id, { notice, message: await compose(notice, clock) })
  const { stopped } = await deliverBatch(
    claimed.map(({ id, attempt, since }) => ({
      id,
      attempt,
      ...(since ? { since } : {}),
      fill: () => composed.get(id)?.message.fill() as ReturnType<Composed['fill']>,
    })),
    stream.relay,
    {
      record: (delivery) => {
        const found = composed.get(delivery.id) as { notice: ClaimedNotice; message: Composed }
        return recordAttempt(database, asAttempt(delivery, found.notice, found.message, stream))
      },
      release: (ids, reason) => releaseNotices(database, ids, new Date(clock().getTime() + RELAY_RETRY_MS), reason),
      now: clock,
      random: Math.random,
    },
    { concurrency: stream.connections, signal: settings.signal },
  )
  return stopped
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
