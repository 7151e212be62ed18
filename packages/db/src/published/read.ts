import type { Summary } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { publishedRaises, withRaises } from './raised.ts'

/** What the public site's role can read: views and one table of published rows, and nothing else. */
export interface PublishedPolicy {
  id: string
  slug: string
  title: string
  titles: Record<string, string>
  sourceLanguage: string
  languages: string[]
  timeZone: string
  code: string | null
  classification: string | null
  owner: string | null
  example: boolean
}

export interface PublishedVersion {
  id: string
  number: number
  state: 'announced' | 'in-force' | 'superseded' | 'withdrawn'
  origin: 'first' | 'adopted' | 'changed' | 'imported'
  /** Number of the version that it was compared with. */
  base: number | null
  note: string
  announcedAt: Date
  effectiveAt: Date
  inForceAt: Date | null
  supersededAt: Date | null
  withdrawnAt: Date | null
  heldSince: Date | null
  heldReason: string | null
}

export interface PublishedAnnouncement {
  kind: 'announced' | 'postponed' | 'withdrawn' | 'late'
  at: Date
  effectiveAt: Date | null
  urgentCitation: string | null
  reason: string | null
  summary: Summary
  /** How many members; null: fewer than ten. */
  told: number | null
  /** How many of them could not be told in any way; null: fewer than ten. */
  waived: number | null
}

export interface PublishedOrganisation {
  name: string
  domain: string
  contact: string
  language: string
  example: boolean
  /** `#rrggbb`, as it was chosen. */
  colour: string | null
  /** SHA-256 of its logo. */
  logo: string | null
  logoType: 'image/svg+xml' | 'image/png' | null
}

export interface PublishedLogo {
  type: 'image/svg+xml' | 'image/png'
  bytes: Uint8Array
  png: Uint8Array
}

/** The logo that is shown now; null for a hash that isn't its. */
export const publishedLogo = async (rows: Rows, sha256: string): Promise<PublishedLogo | null> =>
  (await rows.$queryRaw<PublishedLogo[]>`select type, bytes, png from published_logo where sha256 = ${sha256}`)[0] ??
  null

export const publishedOrganisation = async (rows: Rows): Promise<PublishedOrganisation | null> =>
  (
    await rows.$queryRaw<
      PublishedOrganisation[]
    >`select name, domain, contact, language, example, colour, logo, logo_type as "logoType" from published_organisation`
  )[0] ?? null

export const publishedPolicies = (rows: Rows): Promise<PublishedPolicy[]> =>
  rows.$queryRaw<PublishedPolicy[]>`
    select id, slug, title, titles, source_language as "sourceLanguage", languages, time_zone as "timeZone", code, classification, owner, example
    from published_policy order by title`

/** Newest number first. */
export const publishedVersions = (rows: Rows, policyId: string): Promise<PublishedVersion[]> =>
  rows.$queryRaw<PublishedVersion[]>`
    select id, number, state, origin, base, note, announced_at as "announcedAt", effective_at as "effectiveAt", in_force_at as "inForceAt",
      superseded_at as "supersededAt", withdrawn_at as "withdrawnAt", held_since as "heldSince", held_reason as "heldReason"
    from published_version where policy_id = ${policyId}::uuid order by number desc`

/** The texts of a published version, by language. */
export const publishedTexts = (
  rows: Rows,
  versionId: string,
): Promise<{ language: string; markdown: string; sha256: string; sourceSha256: string }[]> =>
  rows.$queryRaw`select language, markdown, sha256, source_sha256 as "sourceSha256" from published_rendition where version_id = ${versionId}::uuid order by language`

/**
 * The comparison with its base as it stands now, as `fairnotice.diff/1` with what was decided and what was raised since
 * (`withRaises`); null for a first version.
 */
export async function publishedComparison(
  rows: Rows,
  versionId: string,
  language: string,
): Promise<{ base: number; hash: string; body: unknown } | null> {
  const found = await comparisonAsAnnounced(rows, versionId, language)
  return found && { ...found, body: withRaises(found.body, language, await publishedRaises(rows, versionId)) }
}

/** The comparison as it was announced, whatever was found later. */
export async function comparisonAsAnnounced(
  rows: Rows,
  versionId: string,
  language: string,
): Promise<{ base: number; hash: string; body: unknown } | null> {
  const [row] = await rows.$queryRaw<{ base: number; hash: string; body: unknown }[]>`
    select base, hash, body from published_comparison where version_id = ${versionId}::uuid and language = ${language}`
  return row ?? null
}

/** Newest first. */
export const publishedAnnouncements = (rows: Rows, versionId: string): Promise<PublishedAnnouncement[]> =>
  rows.$queryRaw<PublishedAnnouncement[]>`
    select kind, at, effective_at as "effectiveAt", urgent_citation as "urgentCitation", reason, summary, told, waived
    from published_announcement where version_id = ${versionId}::uuid order by at desc`

/** Those of all versions of a policy, by the version's id; each version's newest first. */
export async function policyAnnouncements(rows: Rows, policyId: string): Promise<Map<string, PublishedAnnouncement[]>> {
  const found = await rows.$queryRaw<(PublishedAnnouncement & { versionId: string })[]>`
    select a.version_id as "versionId", a.kind, a.at, a.effective_at as "effectiveAt", a.urgent_citation as "urgentCitation", a.reason, a.summary, a.told, a.waived
    from published_announcement a join published_version v on v.id = a.version_id
    where v.policy_id = ${policyId}::uuid order by a.at desc`
  const byVersion = Map.groupBy(found, ({ versionId }) => versionId)
  return new Map([...byVersion].map(([id, all]) => [id, all.map(({ versionId: _, ...announcement }) => announcement)]))
}

/** Slug → its names by language, for saying whom a change concerns. */
export const publishedAudiences = (rows: Rows): Promise<{ slug: string; names: Record<string, string> }[]> =>
  rows.$queryRaw`select slug, names from published_audience order by slug`
