import type { Rows } from '../client.ts'
import {
  comparisonAsAnnounced,
  type PublishedAnnouncement,
  type PublishedPolicy,
  type PublishedVersion,
  publishedAnnouncements,
  publishedPolicies,
  publishedTexts,
  publishedVersions,
} from '../published/read.ts'

/** A version with everything that was published of it. */
export interface VersionHistory {
  version: PublishedVersion
  texts: { language: string; markdown: string; sha256: string }[]
  /** As `fairnotice.diff/1` with what was decided until it was announced, by language: what a commit said stays. */
  comparisons: { language: string; base: number; body: unknown }[]
  /** Oldest first. */
  announcements: PublishedAnnouncement[]
  /** How many notices were owed and settled at each event, as it was written down then. */
  counts: { what: string; at: Date; notices: number; settled: number }[]
}

export interface PublicHistory {
  policy: PublishedPolicy
  versions: VersionHistory[]
}

/**
 * Everything that was ever published, policy by policy: read from the public's own views, so that no draft and no
 * member can come along. The one thing beside them are the counts, which the log keeps since the event.
 */
export async function publicHistory(rows: Rows): Promise<PublicHistory[]> {
  const history: PublicHistory[] = []
  for (const policy of await publishedPolicies(rows)) {
    const counts = await countsOf(rows, policy.id)
    const versions: VersionHistory[] = []
    for (const version of (await publishedVersions(rows, policy.id)).reverse()) {
      const texts = await publishedTexts(rows, version.id)
      const comparisons: VersionHistory['comparisons'] = []
      for (const { language } of texts) {
        const found = await comparisonAsAnnounced(rows, version.id, language)
        if (found) comparisons.push({ language, base: found.base, body: found.body })
      }
      versions.push({
        version,
        texts,
        comparisons,
        announcements: (await publishedAnnouncements(rows, version.id)).reverse(),
        counts: counts.filter(({ versionId }) => versionId === version.id),
      })
    }
    history.push({ policy, versions })
  }
  return history
}

const countsOf = (rows: Rows, policyId: string) =>
  rows.$queryRaw<{ versionId: string; what: string; at: Date; notices: number; settled: number }[]>`
    select version_id as "versionId", what, at, (detail->>'notices')::int as notices, (detail->>'settled')::int as settled
    from event where policy_id = ${policyId}::uuid and what in ('announced', 'postponed', 'withdrawn', 'in-force')
      and detail->>'notices' is not null`
