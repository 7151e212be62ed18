import {
  affectedBy,
  announceBlockers,
  audienceByDomain,
  type Database,
  governingRule,
  memberCounts,
  memberDomains,
  now,
  organisation,
  publicComparisons,
  reachedBeyond,
  sendingState,
  versionWithTexts,
} from '@fairnotice/db'
import { type Comparison, proposeSummary } from '@fairnotice/diff'
import { type AnnouncedVersion, type NoticeContent, planContent, previewNotice } from '@fairnotice/notifier'
import { type Blocker, earliestEffectiveAt, midnightFrom, type State, type Summary } from '@fairnotice/policy'
import type { Proposed } from '@fairnotice/public/preview'
import { forecast } from '../sending/forecast.ts'

export interface RehearsalSettings {
  publicUrl: string
  mailFrom: string
  mailConfigured: boolean
}

/** What an announcement would say, as it stands: when, in which sentences, and why sooner than usual. */
export interface Said {
  effectiveAt?: Date
  summary?: Summary
  citation?: string
}

/** The same as the API takes it. */
export const saidIn = ({
  effectiveAt,
  summary,
  citation,
}: {
  effectiveAt?: string | undefined
  summary?: Summary | undefined
  citation?: string | undefined
}): Said => ({
  ...(effectiveAt ? { effectiveAt: new Date(effectiveAt) } : {}),
  ...(summary ? { summary } : {}),
  ...(citation ? { citation } : {}),
})

/**
 * What announcing now would do: who is told, when it could take effect, what blocks it, and each language's message
 * as a member would read it. Nothing is written, and nothing reaches a member.
 */
export async function rehearse(database: Database, slug: string, number: number, settings: RehearsalSettings) {
  const standing = await standingOf(database, slug, number)
  if (!standing) return null
  const { house, policy, version } = standing
  const { who, earliest, sending } = standing
  const counts = await memberCounts(database, who)
  const everyone = await memberCounts(database, { everyone: true, audiences: [] })
  const blockers: Blocker[] =
    version.state === 'approved' ? await announceBlockers(database, standing, settings.mailConfigured) : []
  const announced = await announcedAs(database, standing, {})
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
    sending,
    byDomain: await memberDomains(database, who),
    notTold: everyone.total - counts.total,
    beyond: await reachedBeyond(database, standing),
    membersSynchronisedAt: house.membersSynchronisedAt?.toISOString() ?? null,
    earliest: {
      floor: earliest.floor.toISOString(),
      proposed: earliest.proposed.toISOString(),
      leadDays: who.leadDays,
    },
    blockers,
    summary: announced.announcement.summary,
    samples: await Promise.all(languages.map((language) => sample(announced, language, settings))),
  }
}

/** What announcing would publish and send, as far as it is decided. */
export interface Rehearsed {
  /** What a member of this language would be sent. */
  contentIn(language: string): NoticeContent
  /** What the public would see; null for a first version, which is published and not announced. */
  proposed: Proposed | null
}

/** Null if there is no such version. */
export async function rehearsed(
  database: Database,
  { slug, number, said }: { slug: string; number: number; said: Said },
  { publicUrl, mailFrom }: Pick<RehearsalSettings, 'publicUrl' | 'mailFrom'>,
): Promise<Rehearsed | null> {
  const standing = await standingOf(database, slug, number)
  if (!standing) return null
  const announced = await announcedAs(database, standing, said)
  const { base, effectiveAt } = announced.version
  const { summary, urgentCitation } = announced.announcement
  return {
    contentIn: (language) => planContent(announced, { language, audiences: [] }, { publicUrl, from: mailFrom }).content,
    proposed:
      base === null || effectiveAt === null
        ? null
        : {
            slug,
            number,
            base,
            note: standing.version.note,
            effectiveAt,
            summary,
            urgentCitation,
            members: (await memberCounts(database, standing.who)).total,
            texts: standing.version.renditions,
            comparisons: announced.comparisons.map(({ language, comparison }) => ({ language, body: comparison })),
          },
  }
}

async function standingOf(database: Database, slug: string, number: number) {
  const found = await versionWithTexts(database, slug, number)
  const house = await organisation(database)
  if (!found || !house) return null
  const { policy, version } = found
  const rule = await governingRule(database, policy, version.baseId)
  const standing = { version: { ...version, state: version.state as State }, policy, rule, editors: [], house }
  const who = await affectedBy(database, standing)
  const at = await now(database)
  const earliest = earliestEffectiveAt(at, { leadDays: who.leadDays, graceDays: house.graceDays }, policy.timeZone)
  const owed = { leadDays: who.leadDays, graceDays: house.graceDays, urgent: false, timeZone: policy.timeZone }
  const domains = await audienceByDomain(database, who)
  const sending = forecast(domains, await sendingState(database), owed, at, null)
  // The limits of sending may take longer than the day that is set aside for it.
  const sent = sending.gateAt ? midnightFrom(new Date(sending.gateAt), policy.timeZone) : earliest.proposed
  const proposed = new Date(Math.max(sent.getTime(), earliest.proposed.getTime()))
  return { ...standing, who, earliest: { ...earliest, proposed }, sending }
}

type Standing = NonNullable<Awaited<ReturnType<typeof standingOf>>>

async function announcedAs(
  database: Database,
  { house, policy, version, rule, earliest }: Standing,
  said: Said,
): Promise<AnnouncedVersion> {
  const comparisons = (await publicComparisons(database, { version, policy })).map(({ language, body }) => ({
    language,
    comparison: body as unknown as Comparison,
  }))
  const own = comparisons.find(({ language }) => language === policy.sourceLanguage)?.comparison.changes ?? []
  return {
    organisation: house,
    policy: {
      ...policy,
      titles: policy.titles as Record<string, string>,
      options: policy.options as Record<string, string[]>,
    },
    version: {
      number: version.number,
      base: version.base?.number ?? null,
      effectiveAt: said.effectiveAt ?? earliest.proposed,
    },
    texts: version.renditions,
    comparisons,
    announcement: {
      kind: 'announced',
      noticeRule: rule,
      urgentCitation: said.citation || null,
      reason: null,
      summary:
        said.summary ??
        proposeSummary(own, Object.fromEntries(comparisons.map(({ language, comparison }) => [language, comparison]))),
    },
  }
}

async function sample(announced: AnnouncedVersion, language: string, { publicUrl, mailFrom }: RehearsalSettings) {
  const { content } = planContent(announced, { language, audiences: [] }, { publicUrl, from: mailFrom })
  return { language, ...(await previewNotice(content)) }
}
