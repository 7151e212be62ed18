/** Why a delivery must be tried again. */
export type LaterReason =
  /** A 4xx for this message. */
  | 'deferred'
  /** A 4xx that says: come back in a few minutes. */
  | 'greylisted'
  /** 421: the server is closing, or wants fewer of us. */
  | 'closing'
  | 'unreachable'
  | 'connection-lost'
  | 'tls-failed'
  | 'timed-out'
  /** The server refuses us (login, greeting, sender), whoever the member is. */
  | 'relay-refuses'
  /** What the server said was no SMTP, or out of order. */
  | 'protocol'
  /** Nothing was sent: no message could be made of this notice. The fault is ours. */
  | 'not-made'

/**
 * What one attempt to hand a message to the relay came to. Classified here once; everyone else obeys.
 * `response` is the server's own words, or the fault's; it may hold an address, so it is personal data.
 */
export type DeliveryOutcome =
  | {
      result: 'accepted'
      code: number
      response: string
      server: string
      /** Of the bytes as sent, hex. */
      sha256: string
      /** What was put in front of the message as given: its DKIM signatures; empty without. */
      signature: string
    }
  | {
      result: 'later'
      code: number | null
      response: string
      reason: LaterReason
      /** The server itself can't be used now, by any message: stop, and come back. */
      relayDown: boolean
      /** The whole message was handed over and no answer came: the server may have it. A repeat has the same Message-ID. */
      maybeAccepted: boolean
    }
  | { result: 'refused'; code: number | null; response: string }

export type LaterOutcome = Extract<DeliveryOutcome, { result: 'later' }>
