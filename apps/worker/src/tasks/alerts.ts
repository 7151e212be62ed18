import {
  type ClaimedAlert,
  claimAlerts,
  type Database,
  isWanted,
  keepStopHash,
  now,
  occasionContent,
  recordAlert,
  releaseAlerts,
  sha256,
} from '@fairnotice/db'
import {
  alertLanguage,
  type CompiledAlert,
  compileAlert,
  envidOf,
  fillAlert,
  messageIdFor,
  type Relay,
} from '@fairnotice/notifier'
import { alertContent } from '../alert-content.ts'
import { carry } from '../carry.ts'
import { stopToken } from '../tokens.ts'
import { roomNow } from '../turns.ts'
import { tellUnmade } from '../unmade.ts'
import type { Stream } from './deliver.ts'

export interface AlertSettings {
  publicUrl: string
  /** The sender; empty: policy-alerts@ and the organisation's domain. */
  alertsFrom: string
  secret: string
  worker: string
  signal: AbortSignal
}

const BATCH = 100

/** Sends the alerts that are due on a stream, until none is, or the relay is down, or the worker stops. */
export async function sendAlerts(database: Database, stream: Stream, settings: AlertSettings): Promise<void> {
  while (!settings.signal.aborted) {
    const room = stream.example ? BATCH : await roomNow(database, BATCH)
    if (room === 0) return
    const claimed = await claimAlerts(database, settings.worker, room, stream.example)
    if (claimed.length === 0) return
    const compose = await composed(database, claimed, settings).catch(async (fault) => {
      await releaseAlerts(
        database,
        claimed.map(({ id }) => id),
        await now(database),
      )
      throw fault
    })
    const messageIds = new Map(claimed.map((alert) => [envidOf(compose.messageId(alert)), alert.id]))
    const stopped = await carry(
      database,
      claimed.map((alert) => ({ ...alert, timeZone: null, fill: (date) => compose.fill(alert, date) })),
      {
        relay: wanted(database, stream.relay, (envid) => messageIds.get(envid) as string),
        connections: stream.connections,
        silentMs: stream.silentMs,
        caught: stream.example,
        patient: true,
        signal: settings.signal,
        record: ({ id, outcome, messageId, nextAttemptAt }) =>
          recordAlert(database, { id, result: outcome.result, messageId, retryAt: nextAttemptAt }),
        release: (ids, dueAt) => releaseAlerts(database, ids, dueAt),
      },
    )
    if (stopped !== null) return
  }
}

/** Asks once more, just before a message leaves, whether it is still wanted: who stops gets nothing that was under way. */
const wanted = (database: Database, relay: Relay, alertOf: (envid: string) => string): Relay => ({
  ...relay,
  server: relay.server,
  async send(raw, envelope) {
    if (!(await isWanted(database, alertOf(envelope.envid))))
      return { result: 'refused', code: null, response: 'not wanted any more' }
    return relay.send(raw, envelope)
  },
})

async function composed(database: Database, claimed: readonly ClaimedAlert[], settings: AlertSettings) {
  /** A fault: no message can be made for these, which keeps no other waiting. */
  const compiled = new Map<string, CompiledAlert | { fault: unknown }>()
  let domain = ''
  for (const alert of claimed) {
    const language = alertLanguage(alert.language)
    const key = `${alert.occasionId} ${language}`
    if (!compiled.has(key)) {
      const occasion = await occasionContent(database, alert)
      domain = occasion.organisation.domain
      try {
        compiled.set(key, compileAlert(alertContent(occasion, alert.kind, language, settings)))
      } catch (fault) {
        compiled.set(key, { fault })
        await tellUnmade(database, fault)
      }
    }
    await keepStopHash(database, alert.subscriberId, sha256(stopToken(settings.secret, alert.subscriberId)))
  }
  const messageId = ({ id, email }: ClaimedAlert) => messageIdFor(id, email, domain, settings.secret)
  return {
    messageId,
    fill: (alert: ClaimedAlert, date: Date) => {
      const language = alertLanguage(alert.language)
      const message = compiled.get(`${alert.occasionId} ${language}`) as CompiledAlert | { fault: unknown }
      if ('fault' in message) throw message.fault
      return fillAlert(message, {
        address: alert.email,
        messageId: messageId(alert),
        stopUrl: `${settings.publicUrl.replace(/\/$/, '')}/${language}/subscription/stop/${stopToken(settings.secret, alert.subscriberId)}`,
        date,
      })
    },
  }
}
