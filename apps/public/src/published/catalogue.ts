import { createHash } from 'node:crypto'
import {
  type Database,
  now,
  type PublishedAnnouncement,
  type PublishedOrganisation,
  type PublishedPolicy,
  type PublishedVersion,
  policyAnnouncements,
  publishedAudiences,
  publishedOrganisation,
  publishedPolicies,
  publishedVersions,
} from '@fairnotice/db'
import { dayOf } from '@fairnotice/policy'

export interface Version extends PublishedVersion {
  /** Newest first. */
  announcements: PublishedAnnouncement[]
}

/** All that is known of one policy but its texts and comparisons, which never change. */
export interface PolicyHistory {
  policy: PublishedPolicy
  /** Newest number first. */
  versions: Version[]
  inForce: Version | null
  announced: Version | null
  /** Changes when anything on this policy's pages would; a page is right as long as it bears the standing stamp. */
  stamp: string
  /** Changes when what a file of a version says beside its text would: who publishes it, and under which title. */
  fileStamp: string
  /** When this process first saw it as it is. */
  seenAt: Date
}

/** The stamp of what never changes. */
export const FOREVER = 'forever'

/** Slug → names by language: for saying whom a change concerns. */
export type Audiences = ReadonlyMap<string, Record<string, string>>

/** Everything published, small enough to be held: a few hundred bytes for each version. */
export interface Catalogue {
  organisation: PublishedOrganisation | null
  policies: PolicyHistory[]
  audiences: Audiences
  stamp: string
  /** Every stamp that stands: the catalogue's own and its policies', and `FOREVER`. */
  stamps: ReadonlySet<string>
  seenAt: Date
  /** The product's clock at reading. */
  readAt: Date
}

/** Reads all of it in one snapshot: between two queries a version may come into force. */
export async function readCatalogue(database: Database, before: Catalogue | null): Promise<Catalogue> {
  return database.$transaction(
    async (rows) => {
      const readAt = await now(rows)
      const organisation = await publishedOrganisation(rows)
      const named = await publishedAudiences(rows)
      const policies: PolicyHistory[] = []
      for (const policy of await publishedPolicies(rows)) {
        const announcements = await policyAnnouncements(rows, policy.id)
        const versions = (await publishedVersions(rows, policy.id)).map(
          (version): Version => ({ ...version, announcements: announcements.get(version.id) ?? [] }),
        )
        policies.push(historyOf({ organisation, named }, policy, versions, readAt, before))
      }
      const stamp = hash([organisation, named, ...policies.map((one) => one.stamp)])
      const stamps = new Set([FOREVER, stamp, ...policies.flatMap((one) => [one.stamp, one.fileStamp])])
      const seenAt = before?.stamp === stamp ? before.seenAt : readAt
      const audiences = new Map(named.map(({ slug, names }) => [slug, names]))
      return { organisation, policies, audiences, stamp, stamps, readAt, seenAt }
    },
    { isolationLevel: 'RepeatableRead', timeout: 30_000 },
  )
}

function historyOf(
  /** What else its pages show. */
  beside: { organisation: PublishedOrganisation | null; named: unknown },
  policy: PublishedPolicy,
  versions: Version[],
  readAt: Date,
  before: Catalogue | null,
): PolicyHistory {
  const announced = versions.find(({ state }) => state === 'announced') ?? null
  // "In 31 days" is another page tomorrow, and so is a day that hadn't come.
  const day = dayOf(readAt, policy.timeZone)
  const stamp = hash([beside, policy, versions, day])
  const same = before?.policies.find((one) => one.stamp === stamp)
  return {
    policy,
    versions,
    inForce: versions.find(({ state }) => state === 'in-force') ?? null,
    announced,
    stamp,
    fileStamp: hash([beside.organisation, policy]),
    seenAt: same?.seenAt ?? readAt,
  }
}

const hash = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 22)
