import type { Kind } from '../words.ts'

/** One promise that a policy makes about its own changes. */
export interface ChangePromise {
  channel: 'email' | 'site'
  /** From which weight on: `any` includes editorial changes, `notable` means material or notable ones. */
  changes: 'any' | 'notable' | 'material'
  /** Only changes of these kinds; absent: of all kinds. */
  kinds?: Kind[]
  /**
   * How the revised policy travels: in the message, attached to it as a PDF, or behind a link. A promise to send it is
   * kept by either of the first two, and not by a link.
   */
  policy: 'enclosed' | 'attached' | 'link'
}

/** A lead time for some people or some changes; what it doesn't name it covers whatever it is. */
export interface LeadTime {
  days: number
  /** Slugs. */
  audiences?: string[]
  kinds?: Kind[]
}

/** What the policy itself promises about changes, as data (DESIGN §7). */
export interface NoticeRule {
  preset: string
  promises: ChangePromise[]
  /** GDPR 13(3), 14(4), WP260 rev.01 ¶29-31: on unless a lawyer turned it off. */
  legalFloor: boolean
  /** Calendar days between the last first dispatch and taking effect. */
  leadDays: number
  /** For those audiences and kinds that are owed another lead time, longer or shorter. */
  leadTimes?: LeadTime[]
  /** The clause that promises it, literally, and the heading above it. */
  clause: { quote: string; section: string } | null
}

/** Lead times that are used, and where each comes from. */
export const LEAD_TIMES = [
  { days: 30, source: 'The usual promise, and the default: a month to read, object and leave (WP260 rev.01 ¶31).' },
  { days: 21, source: 'Three weeks, as several banks promise their customers.' },
  { days: 15, source: 'P2B regulation (EU) 2019/1150, article 3(2): at least 15 days to business users.' },
  { days: 14, source: 'Two weeks, the consumer’s usual time to think (Directive 2011/83/EU, article 9, by analogy).' },
] as const
