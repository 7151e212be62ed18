import {
  affectedBy,
  announceBlockers,
  type Database,
  governingRule,
  memberCounts,
  now,
  organisation,
  ruledChanges,
  versionWithTexts,
} from '@fairnotice/db'
import { type Comparison, proposeSummary } from '@fairnotice/diff'
import { type AnnouncedVersion, planContent, previewNotice } from '@fairnotice/notifier'
import { type Blocker, earliestEffectiveAt, type State } from '@fairnotice/policy'

export interface RehearsalSettings {
  publicUrl: string
  mailFrom: string
  mailConfigured: boolean
}

/**
 * What announcing now would do: who is told, when it could take effect, what blocks it, and each language's message
 * as a member would read it. Nothing is written, and nothing reaches a member.
 */
export async function rehearse(database: Database, slug: string, number: number, settings: RehearsalSettings) {
  const found = await versionWithTexts(database, slug, number)
  const house = await organisation(database)
  if (!found || !house) return null
  const { policy, version } = found
  const rule = await governingRule(database, policy, version.baseId)
  const standing = { version: { ...version, state: version.state as State }, policy, rule, editors: [] }
  const at = await now(database)
  const who = await affectedBy(database, standing)
  const counts = await memberCounts(database, who)
  const everyone = await memberCounts(database, { everyone: true, audiences: [] })
  const earliest = earliestEffectiveAt(at, { leadDays: who.leadDays, graceDays: house.graceDays }, policy.timeZone)
  const blockers: Blocker[] =
    version.state === 'approved' ? await announceBlockers(database, standing, settings.mailConfigured) : []
  const comparisons = await decidedComparisons(database, version.id, policy.sourceLanguage)
  const summary = proposeSummary(
    comparisons.find(({ language }) => language === policy.sourceLanguage)?.comparison.changes ?? [],
  )
  const announced: AnnouncedVersion = {
    organisation: house,
    policy: {
      ...policy,
      titles: policy.titles as Record<string, string>,
      options: policy.options as Record<string, string[]>,
    },
    version: { number, base: version.base?.number ?? null, effectiveAt: earliest.proposed },
    texts: version.renditions,
    comparisons,
    announcement: { kind: 'announced', noticeRule: rule, urgentCitation: null, reason: null, summary },
  }
  // A language in which nothing concerns anyone gets no message, so none is shown.
  const concerned = who.everyone || who.audiences.length > 0 ? policy.languages : Object.keys(who.byLanguage)
  const languages = [...new Set([...Object.keys(counts.byLanguage), ...concerned])]
  return {
    members: counts.total,
    everyone: who.everyone,
    audiences: who.audiences,
    concernedByLanguage: who.byLanguage,
    byLanguage: counts.byLanguage,
    byAudience: counts.byAudience,
    notTold: everyone.total - counts.total,
    membersSynchronisedAt: house.membersSynchronisedAt?.toISOString() ?? null,
    earliest: {
      floor: earliest.floor.toISOString(),
      proposed: earliest.proposed.toISOString(),
      leadDays: who.leadDays,
    },
    blockers,
    summary,
    samples: await Promise.all(languages.map((language) => sample(announced, language, settings))),
  }
}

/** The stored comparisons with what was decided, as the public and members will see them. */
export async function decidedComparisons(database: Database, versionId: string, sourceLanguage: string) {
  const ruled = await ruledChanges(database, versionId, sourceLanguage)
  const stored = await database.comparison.findMany({ where: { versionId } })
  return stored.map(({ language, body }) => {
    const comparison = body as unknown as Comparison
    const rulings = new Map(ruled.filter((r) => r.language === language).map((r) => [r.change.id, r.ruling]))
    return {
      language,
      comparison: {
        ...comparison,
        changes: comparison.changes.map((change) => ({ ...change, ...rulings.get(change.id) })),
      },
    }
  })
}

async function sample(announced: AnnouncedVersion, language: string, { publicUrl, mailFrom }: RehearsalSettings) {
  const { content } = planContent(announced, { language, audiences: [] }, { publicUrl, from: mailFrom })
  return { language, ...(await previewNotice(content)) }
}
