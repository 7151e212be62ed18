/** What came back about one recipient of one message. */
export interface Receipt {
  kind: 'bounce' | 'complaint'
  /** The envelope id of RFC 3461 as we gave it; null when the other side left it out. */
  envid: string | null
  /** Message-ID of our message, with angle brackets, from the returned headers; null when none came back. */
  originalMessageId: string | null
  /** As we addressed it where the report says so, else as the last server knew it. */
  recipient: string | null
  /** `complained` is not in RFC 3464: the recipient told their provider that this was spam (RFC 5965). */
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'complained'
  /** Enhanced status, such as `5.1.1` (RFC 3463); null for a complaint. */
  status: string | null
  /** What the refusing server said. May hold an address: personal data. */
  diagnostic: string | null
  /** Which server reports. */
  reporter: string | null
  arrivedAt: Date | null
}

/** A report can speak of several recipients; of what is no report, every reason why. */
export type ReadReceipts = { receipts: Receipt[] } | { problems: string[] }
