import {
  type Database,
  lateStanding,
  memberCounts,
  namesOf,
  organisation,
  raisings,
  type versionWithTexts,
} from '@fairnotice/db'
import type { RenditionComparison } from '@fairnotice/diff'
import { type AnnouncedVersion, planContent, previewNotice } from '@fairnotice/notifier'
import type { Actor, NoticeRule } from '@fairnotice/policy'

type Found = NonNullable<Awaited<ReturnType<typeof versionWithTexts>>>

/** What was raised of a version, and what announcing it late would do: who is told, and what they would read. */
export async function lateAnswer(
  database: Database,
  { policy, version }: Found,
  actor: Actor,
  settings: { publicUrl: string; mailFrom: string },
) {
  const all = await raisings(database, version.id)
  const { first, waiting, latest, who } = await lateStanding(database, version, policy)
  const names = await namesOf(
    database,
    all.map(({ raisedBy }) => raisedBy),
  )
  const counts = await memberCounts(database, who)
  const house = await organisation(database)
  const announced: AnnouncedVersion | null = first &&
    house && {
      organisation: house,
      policy: {
        ...policy,
        titles: policy.titles as Record<string, string>,
        options: policy.options as Record<string, string[]>,
      },
      version: { number: version.number, base: version.base?.number ?? null, effectiveAt: version.inForceAt },
      texts: version.renditions,
      comparisons: (await database.publishedComparison.findMany({ where: { versionId: version.id } })).map(
        ({ language, body }) => ({
          language,
          comparison: onlyRaised(body as unknown as RenditionComparison, language, latest),
        }),
      ),
      announcement: {
        kind: 'late',
        noticeRule: first.noticeRule as unknown as NoticeRule,
        urgentCitation: null,
        reason: null,
        summary: {},
      },
    }
  return {
    raised: all.map(({ raisedBy, raisedAt, toldAt, ...raising }) => ({
      ...raising,
      raisedBy: names.get(raisedBy) ?? 'someone who left',
      raisedAt: raisedAt.toISOString(),
      toldAt: toldAt?.toISOString() ?? null,
      yours: raisedBy === actor.userId,
    })),
    waiting: waiting.length,
    members: waiting.length === 0 ? 0 : counts.total,
    byLanguage: waiting.length === 0 ? {} : counts.byLanguage,
    samples:
      announced && waiting.length > 0
        ? await Promise.all(policy.languages.map((language) => sample(announced, language, settings)))
        : [],
  }
}

function onlyRaised(
  comparison: RenditionComparison,
  language: string,
  latest: Awaited<ReturnType<typeof lateStanding>>['latest'],
): RenditionComparison {
  const rulings = new Map(
    latest.filter((each) => each.language === language).map((each) => [each.changeId, each.ruling]),
  )
  return {
    ...comparison,
    changes: comparison.changes.flatMap((change) => {
      const ruling = rulings.get(change.id)
      return ruling ? [{ ...change, ...ruling }] : []
    }),
  }
}

async function sample(
  announced: AnnouncedVersion,
  language: string,
  settings: { publicUrl: string; mailFrom: string },
) {
  const sending = { publicUrl: settings.publicUrl, from: settings.mailFrom }
  const { content } = planContent(announced, { language, audiences: [] }, sending)
  return { language, ...(await previewNotice(content)) }
}
