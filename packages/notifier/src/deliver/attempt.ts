import type { Filled } from '../compose/content.ts'
import { AddressError } from '../compose/mime/headers.ts'
import type { Room } from '../message/frame.ts'
import type { DeliveryOutcome, Relay } from '../smtp/index.ts'
import type { ClaimedNotice, DeliverPorts, Delivery } from './deliver.ts'
import { nextAttemptAt } from './retry.ts'

/** A notice whose message is filled; or why none can be, which refuses it. */
export type Ready = { notice: ClaimedNotice; startedAt: Date } & (
  | { filled: Filled; refused: null }
  | { filled: null; refused: DeliveryOutcome }
)

/** Fills a notice's message. */
export function prepare(notice: ClaimedNotice, ports: DeliverPorts, room: Room): Ready {
  const startedAt = ports.now()
  try {
    return { notice, startedAt, filled: notice.fill(room), refused: null }
  } catch (fault) {
    // An address that no server could be asked about: refused without asking, so the member gets on the ladder.
    if (!(fault instanceof AddressError)) throw fault
    const refused = { result: 'refused', code: null, response: `${fault.code}: ${fault.message}` } as const
    return { notice, startedAt, filled: null, refused }
  }
}

/** Hands a message over; the envelope of the one `after` it goes out with its text, where the server allows. */
export async function attempt(
  { notice, startedAt, filled, refused }: Ready,
  after: Ready | null,
  relay: Relay,
  ports: DeliverPorts,
): Promise<Delivery> {
  const next = after?.filled ? { message: after.filled.pieces, envelope: after.filled.envelope } : undefined
  const outcome = refused ?? (await relay.send(filled.pieces, filled.envelope, next))
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
