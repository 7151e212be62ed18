import type { Change } from '@fairnotice/diff'
import type { Language } from '@fairnotice/policy'
import type { Mailbox } from './mime/headers.ts'

/** What an announcement says: that a version is coming, comes later, won't come, or came without notice in time. */
export type NoticeKind = 'announced' | 'postponed' | 'withdrawn' | 'late'

export interface Organisation {
  name: string
  /** One line, or several joined by `\n`. */
  postalAddress: string
  /** Whom to ask: an e-mail address, a telephone number, a page; shown as it is. */
  contact: string
  /** `#rrggbb`; used made readable. */
  colour?: string | null
}

/** How the revised policy travels: below the changes, as a file, or as a link (which keeps no promise to send it). */
export type PolicyCarriage = 'inline' | 'attachment' | 'link'

/** Everything that one announcement says in one language to all members whom the same changes concern. */
export interface NoticeContent {
  kind: NoticeKind
  organisation: Organisation
  from: Mailbox
  replyTo?: Mailbox
  /** Where bounces go (the envelope's sender); without it, to `from`. */
  returnPath?: string
  policyTitle: string
  policySlug: string
  versionNumber: number
  language: Language
  /** The language tag of the policy's text, where it isn't the message's. */
  textLanguage?: string
  /** The policy's text is a translation: of which language, and whether that text is newer than it. */
  translationOf?: { language: string; stale: boolean } | null
  /** When the version takes effect; null when that isn't known (a withdrawal, a postponement without a new time). */
  effectiveAt: Date | null
  /** The policy's IANA time zone: every time in the message is said in it. */
  timeZone: string
  /** Why the lead time is shorter than the rule's, with the law or clause cited. */
  urgent: { citation: string } | null
  /** The changes that concern this member, material first. */
  changes: Change[]
  /** The decided summary, one plain sentence each. */
  summary: string[]
  /** What a member can do until the effective time, one sentence each. */
  options: string[]
  comparisonUrl: string
  policyUrl: string
  /** The revised policy itself, canonical Markdown. */
  policyMarkdown: string
  attach: PolicyCarriage
  /**
   * Makes the file that is attached, a PDF with the changes marked: the same bytes for everyone in a language, whatever
   * changes concern them. Called only where it is attached. Null: an HTML file is made here.
   */
  revisedPolicy: (() => Uint8Array) | null
  /** The clause that promises this message, quoted from the policy. */
  promise: string | null
  /** Of what came late: which version has taken its place since. */
  later?: { number: number; since: Date } | null
  /** Why it was postponed, withdrawn, or late. */
  reason: string | null
  /** It goes to the legal team to look at, to the one who asked or to everyone of it, and says so above all else. */
  test?: 'me' | 'team'
}

/** What is one member's own in a message. */
export interface NoticeRecipient {
  name: string | null
  /** Empty: it is not sent by e-mail. */
  address: string
  /** As `messageIdFor` gives it, with angle brackets. */
  messageId: string
  /** The page that shows this one notice, without the member's name and address: messages are forwarded. */
  noticeUrl: string | null
  date: Date
}

export interface Envelope {
  from: string
  to: string
  /** The envelope id of RFC 3461: a bounce names it, so it finds its notice. */
  envid: string
}

/** A message ready to be sent. */
export interface Filled {
  /** The message's bytes, in order. */
  readonly pieces: readonly Buffer[]
  /** The same as one, made when it is asked for. */
  readonly raw: Buffer
  /** Of `raw`, hex; worked out when it is asked for. */
  readonly sha256: string
  envelope: Envelope
  /** With angle brackets. */
  messageId: string
  /** What filled the frame's holes, in order; with the frame it makes `raw` again. */
  parts: string[]
}
