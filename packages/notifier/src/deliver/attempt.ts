import type { Filled } from '../compose/content.ts'
import { AddressError } from '../compose/mime/headers.ts'
import type { Room } from '../message/frame.ts'
import type { DeliveryOutcome, Relay } from '../smtp/index.ts'
import type { ClaimedNotice, DeliverPorts, Delivery } from './deliver.ts'
import { nextAttemptAt } from './retry.ts'

/** A notice whose message is filled; or what it comes to, since none can be. */
export type Ready = { notice: ClaimedNotice; startedAt: Date } & (
  | { filled: Filled; otherwise: null }
  | { filled: null; otherwise: DeliveryOutcome }
)

/** Fills a notice's message. Never throws: one that can't be filled must hold up no other. */
export function prepare(notice: ClaimedNotice, ports: DeliverPorts, room: Room): Ready {
  const startedAt = ports.now()
  try {
    return { notice, startedAt, filled: notice.fill(room), otherwise: null }
  } catch (fault) {
    return { notice, startedAt, filled: null, otherwise: unfilled(fault) }
  }
}

/**
 * An address that no server could be asked about is refused without asking, so the member gets on the ladder. Any other
 * fault is ours: it is tried again, as what a server puts off, until the ladder is what is left.
 */
function unfilled(fault: unknown): DeliveryOutcome {
  if (fault instanceof AddressError)
    return { result: 'refused', code: null, response: `${fault.code}: ${fault.message}` }
  const response = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
  return { result: 'later', code: null, response, reason: 'not-made', relayDown: false, maybeAccepted: false }
}

/** Hands a message over; the envelope of the one `after` it goes out with its text, where the server allows. */
export async function attempt(
  { notice, startedAt, filled, otherwise }: Ready,
  after: Ready | null,
  relay: Relay,
  ports: DeliverPorts,
): Promise<Delivery> {
  const next = after?.filled ? { message: after.filled.pieces, envelope: after.filled.envelope } : undefined
  const outcome = otherwise ?? (await relay.send(filled.pieces, filled.envelope, next))
  const endedAt = ports.now()
  return {
    id: notice.id,
    attempt: notice.attempt,
    outcome,
    sha256: (outcome.result === 'accepted' && outcome.signature === '' ? outcome.sha256 : filled?.sha256) ?? null,
    messageId: filled?.messageId ?? null,
    parts: filled?.parts ?? null,
    startedAt,
    endedAt,
    nextAttemptAt: nextAttemptAt(notice.attempt, outcome, endedAt, ports.random(), notice.since ?? null),
  }
}
