import type { Language } from '@fairnotice/policy'
import type { Organisation } from '../compose/content.ts'
import type { Mailbox } from '../compose/mime/headers.ts'

/** What subscribers hear of. */
export type AlertKind = 'announced' | 'postponed' | 'withdrawn' | 'late' | 'in-force'

/** Everything that one alert says in one language to all who asked for it. */
export interface AlertContent {
  kind: AlertKind
  organisation: Organisation
  /** Another address than that of notices: what is optional must not cost them their good name. */
  from: Mailbox
  /** Names the stream for mail programs' rules (RFC 2919), such as `policy-alerts.example.org`. */
  listId: string
  policyTitle: string
  versionNumber: number
  language: Language
  /** When the version takes or took effect; null where that isn't known. */
  effectiveAt: Date | null
  timeZone: string
  reason: string | null
  /** One plain sentence each. */
  summary: string[]
  /** Null for a first version. */
  comparisonUrl: string | null
  policyUrl: string
}

/** What is one subscriber's own in it. */
export interface AlertRecipient {
  address: string
  /** With angle brackets. */
  messageId: string
  /** A page with a button for people; a POST to it stops at once (RFC 8058). */
  stopUrl: string
  date: Date
}
