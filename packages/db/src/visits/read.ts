import type { Rows } from '../client.ts'
import { openMessage, type ReceivedMessage, type SealedMessage } from '../notices/messages.ts'

/** What a visitor sees of themselves. */
export interface VisitingMember {
  externalId: string
  email: string
  otherEmails: string[]
  name: string | null
  postalAddress: string | null
  language: string
  audiences: string[]
  registeredAt: Date
  toldAtRegistration: unknown
  ownChanges: Record<string, string>
  updatedAt: Date
  leftAt: Date | null
}

/** The member whose visit it is; null without one, or when it is over. */
export async function visitingMember(rows: Rows): Promise<(VisitingMember & { visitEndsAt: Date }) | null> {
  const [row] = await rows.$queryRaw<(VisitingMember & { visitEndsAt: Date })[]>`
    select m.external_id as "externalId", m.email, m.other_emails as "otherEmails", m.name, m.postal_address as "postalAddress",
      m.language, m.audiences, m.registered_at as "registeredAt", m.told_at_registration as "toldAtRegistration",
      m.own_changes as "ownChanges", m.updated_at as "updatedAt", m.left_at as "leftAt", v.expires_at as "visitEndsAt"
    from my_member m cross join my_visit v`
  return row ?? null
}

/** What a notice told of: a version, as it is now, and the date that was told. */
interface Told {
  kind: 'announced' | 'postponed' | 'withdrawn' | 'late'
  slug: string
  title: string
  titles: Record<string, string>
  sourceLanguage: string
  timeZone: string
  number: number
  base: number | null
  versionState: string
  effectiveAt: Date | null
  toldEffectiveAt: Date | null
}

export interface ReceivedNotice extends Told {
  id: string
  state: string
  how: string | null
  plannedAt: Date
  sentAt: Date | null
  settledAt: Date | null
}

/** Newest first. */
export const myNotices = (rows: Rows): Promise<ReceivedNotice[]> =>
  rows.$queryRaw<ReceivedNotice[]>`
    select id, kind, slug, title, titles, source_language as "sourceLanguage", time_zone as "timeZone", number, base,
      version_state as "versionState", effective_at as "effectiveAt", state, how, planned_at as "plannedAt", sent_at as "sentAt",
      settled_at as "settledAt", told_effective_at as "toldEffectiveAt"
    from my_notice order by planned_at desc, id`

/** Every attempt of one notice, or of all (null), oldest first. */
export async function myMessages(rows: Rows, noticeId: string | null): Promise<ReceivedMessage[]> {
  const found = await rows.$queryRaw<SealedMessage[]>`
    select notice_id as "noticeId", attempt, message_id as "messageId", message_sha256 as "messageSha256",
      policy_sha256 as "policySha256", language, started_at as "startedAt", result, code, server, answered_at as "answeredAt",
      sealed, answer, key, body, holes
    from my_delivery where ${noticeId}::uuid is null or notice_id = ${noticeId}::uuid order by started_at, answered_at`
  return found.map(openMessage)
}

export type Topic = 'announced' | 'in-force' | 'withdrawn'

export interface Subscription {
  /** Null: every policy. */
  policyId: string | null
  topics: Topic[]
  language: string
}

export const mySubscriptions = (rows: Rows): Promise<(Subscription & { confirmedAt: Date })[]> =>
  rows.$queryRaw`select policy_id as "policyId", topics, language, confirmed_at as "confirmedAt" from my_subscription order by confirmed_at`

export interface OwnRequest {
  id: string
  kind: 'correction' | 'erasure' | 'language' | 'address'
  text: string
  detail: { from?: string; to?: string }
  state: 'open' | 'answered'
  askedAt: Date
  outcome: 'done' | 'refused' | 'withdrawn' | null
  answer: string | null
  answeredAt: Date | null
}

/** Newest first. */
export const myRequests = (rows: Rows): Promise<OwnRequest[]> =>
  rows.$queryRaw<OwnRequest[]>`
    select id, kind, text, detail, state, asked_at as "askedAt", outcome, answer, answered_at as "answeredAt"
    from my_request order by asked_at desc, id`

export interface PendingAddress {
  toEmail: string
  expiresAt: Date
  oldConfirmedAt: Date | null
  newConfirmedAt: Date | null
}

export const myAddressChange = async (rows: Rows): Promise<PendingAddress | null> =>
  (
    await rows.$queryRaw<PendingAddress[]>`
      select to_email as "toEmail", expires_at as "expiresAt", old_confirmed_at as "oldConfirmedAt", new_confirmed_at as "newConfirmedAt"
      from my_address_change order by asked_at desc limit 1`
  )[0] ?? null

/** The notice whose message holds the presented link: nothing of its member. */
export interface LinkedNotice extends Told {
  startedAt: Date
  language: string
  /** The message without its member's parts. */
  body: Uint8Array | null
  holes: number[] | null
}

export const linkedNotice = async (rows: Rows): Promise<LinkedNotice | null> =>
  (
    await rows.$queryRaw<LinkedNotice[]>`
      select kind, slug, title, titles, source_language as "sourceLanguage", time_zone as "timeZone", number, base,
        version_state as "versionState", effective_at as "effectiveAt", told_effective_at as "toldEffectiveAt",
        started_at as "startedAt", language, body, holes
      from linked_notice order by started_at desc limit 1`
  )[0] ?? null

/** What a link from a message would do. */
export interface PresentedLink {
  kind: 'visit' | 'subscription' | 'old-address' | 'new-address'
  language: string
  used: boolean
  expired: boolean
  policyId: string | null
  topics: Topic[] | null
  toEmail: string | null
}

export const presentedLink = async (rows: Rows): Promise<PresentedLink | null> =>
  (
    await rows.$queryRaw<PresentedLink[]>`
      select kind, language, used, expired, policy_id as "policyId", topics, to_email as "toEmail" from presented_link`
  )[0] ?? null

export const presentedSubscription = async (rows: Rows): Promise<Subscription | null> =>
  (
    await rows.$queryRaw<Subscription[]>`
      select policy_id as "policyId", topics, language from presented_subscription`
  )[0] ?? null
