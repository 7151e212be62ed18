import type { DeliveryOutcome, LaterReason } from '../smtp/index.ts'

/** So many messages in a row lost, with their session or because it does not relay for us, say that the relay is of no use. */
const LOST_IN_A_ROW = 5
const LOST: LaterReason[] = [
  'closing',
  'connection-lost',
  'timed-out',
  'tls-failed',
  'unreachable',
  'protocol',
  'relay-refuses',
]

/** What stopped the stream is shown and kept in the clear, so a reply must not carry a member's address into it. */
const ADDRESS = /[^\s<>"(]+@[^\s<>")]+/g

/** Stops a stream whose relay is down: a fuse, opened by outcomes, never by time. */
export interface Breaker {
  /** Why it opened, without addresses; null while it is closed. */
  readonly open: string | null
  note(outcome: DeliveryOutcome): void
}

export function breaker(): Breaker {
  let open: string | null = null
  let lost = 0
  return {
    get open() {
      return open
    },
    note(outcome) {
      // What was never sent says nothing of the relay.
      if (outcome.result === 'later' && outcome.reason === 'not-made') return
      if (outcome.result !== 'later' || !(outcome.relayDown || LOST.includes(outcome.reason))) {
        lost = 0
        return
      }
      lost++
      if (outcome.relayDown || lost >= LOST_IN_A_ROW)
        open ??= `${outcome.reason}: ${outcome.response.replace(ADDRESS, '…')}`
    },
  }
}
