import {
  announcementsOf,
  countsByHow,
  countsByState,
  type Database,
  gateFacts,
  namesOf,
  now,
  type policies,
  type versionWithTexts,
} from '@fairnotice/db'
import { type Actor, gate as gateOf } from '@fairnotice/policy'
import { seldom } from '../sending/seldom.ts'

/** Rows as the API shows them: dates as ISO strings, names for ids. */

type PolicyRow = Awaited<ReturnType<typeof policies>>[number]
type VersionRow = PolicyRow['versions'][number]

const iso = (date: Date | null) => date?.toISOString() ?? null

const versionSummary = (version: VersionRow, baseNumber: number | null) => ({
  number: version.number,
  state: version.state,
  origin: version.origin,
  base: baseNumber,
  note: version.note,
  revision: version.revision,
  createdAt: version.createdAt.toISOString(),
  submittedAt: iso(version.submittedAt),
  approvedAt: iso(version.approvedAt),
  announcedAt: iso(version.announcedAt),
  effectiveAt: iso(version.effectiveAt),
  inForceAt: iso(version.inForceAt),
  supersededAt: iso(version.supersededAt),
  withdrawnAt: iso(version.withdrawnAt),
  heldSince: iso(version.heldSince),
  heldReason: version.heldReason,
})

export const policyAnswer = (policy: PolicyRow) => ({
  slug: policy.slug,
  title: policy.title,
  titles: policy.titles,
  sourceLanguage: policy.sourceLanguage,
  languages: policy.languages,
  timeZone: policy.timeZone,
  audiences: policy.audiences,
  membersAreVisitors: policy.membersAreVisitors,
  allowStale: policy.allowStale,
  reviewMonths: policy.reviewMonths,
  recipients: policy.recipients,
  vocabulary: policy.vocabulary,
  noticeRule: policy.noticeRule,
  options: policy.options,
  code: policy.code,
  classification: policy.classification,
  owner: policy.owner,
  example: policy.example,
  revision: policy.revision,
  versions: policy.versions.map((version) =>
    versionSummary(version, policy.versions.find(({ id }) => id === version.baseId)?.number ?? null),
  ),
})

/** An announcement with how its notices fare. */
async function announcementAnswer(
  database: Database,
  announcement: Awaited<ReturnType<typeof announcementsOf>>[number],
  names: Map<string, string>,
) {
  return {
    id: announcement.id,
    kind: announcement.kind,
    at: announcement.at.toISOString(),
    by: names.get(announcement.by) ?? 'someone who left',
    effectiveAt: iso(announcement.effectiveAt),
    members: announcement.audienceCount,
    everyone: announcement.everyone,
    audiences: announcement.audiences,
    reason: announcement.reason,
    urgentCitation: announcement.urgentCitation,
    ...(await seldom(database, `counts ${announcement.id}`, announcement.audienceCount, async () => ({
      counts: await countsByState(database, announcement.id),
      how: await countsByHow(database, announcement.id),
    }))),
  }
}

async function gateAnswer(database: Database, versionId: string) {
  const facts = await gateFacts(database, versionId)
  if (!facts) return null
  const { open, opensAt, reasons } = gateOf(facts, await now(database))
  return {
    open,
    opensAt: iso(opensAt),
    reasons: reasons.map((reason) => ({ ...reason, until: iso(reason.until) })),
    owed: facts.owed,
    settled: facts.settled,
  }
}

/** A version with everything that its screens show; `blockers` are those of its next step. */
export async function versionAnswer(
  database: Database,
  found: NonNullable<Awaited<ReturnType<typeof versionWithTexts>>>,
  actor: Actor,
  blockers: { code: string; text: string; passage?: string; field?: string }[],
) {
  const { policy, version } = found
  const announcements = await announcementsOf(database, version.id)
  const names = await namesOf(database, [
    ...version.editors.map(({ userId }) => userId),
    ...version.renditions.map(({ authorId }) => authorId),
    ...announcements.map(({ by }) => by),
  ])
  const members = announcements.find(({ kind }) => kind === 'announced')?.audienceCount ?? 0
  const [gate, told] = await Promise.all([
    version.state === 'announced'
      ? seldom(database, `gate ${version.id}`, members, () => gateAnswer(database, version.id))
      : null,
    Promise.all(announcements.map((announcement) => announcementAnswer(database, announcement, names))),
  ])
  const source = version.renditions.find(({ language }) => language === policy.sourceLanguage)
  return {
    ...versionSummary(version, version.base?.number ?? null),
    renditions: version.renditions.map((text) => ({
      language: text.language,
      markdown: text.markdown,
      sha256: text.sha256,
      revision: text.revision,
      updatedAt: text.updatedAt.toISOString(),
      author: names.get(text.authorId) ?? 'someone who left',
      stale: text.sourceSha256 !== source?.sha256,
      approved: text.approvedBy !== null,
    })),
    baseTexts: version.base?.renditions.map(({ language, markdown }) => ({ language, markdown })) ?? [],
    editors: version.editors.map(({ userId }) => names.get(userId) ?? 'someone who left'),
    youApproved:
      (await database.approval.count({ where: { versionId: version.id, lapsedAt: null, userId: actor.userId } })) > 0,
    youEdited: version.editors.some(({ userId }) => userId === actor.userId),
    gate,
    announcements: told,
    blockers,
  }
}
