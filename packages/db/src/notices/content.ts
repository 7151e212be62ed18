import type { NoticeRule, Summary } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { type PublishedRaise, withRaises } from '../published/raised.ts'

/**
 * What the messages of an announcement are made of: published rows alone, in the shape that the notifier composes from.
 * Comparisons are the stored `fairnotice.diff/1`, which this package needs not understand.
 */
export async function announcedContent(rows: Rows, announcementId: string) {
  const { version, ...announcement } = await rows.announcement.findUniqueOrThrow({
    where: { id: announcementId },
    include: {
      version: { include: { policy: true, renditions: true, published: true, base: true } },
      publishedRaises: true,
    },
  })
  const { policy } = version
  return {
    organisation: await rows.organisation.findUniqueOrThrow({ where: { id: 1 } }),
    policy: {
      ...policy,
      titles: policy.titles as Record<string, string>,
      options: policy.options as Record<string, string[]>,
    },
    version: {
      number: version.number,
      base: version.base?.number ?? null,
      effectiveAt: version.inForceAt ?? version.effectiveAt,
    },
    /** Which version took its place, and when; a late notice says so. */
    later: version.supersededAt ? await successor(rows, version.policyId, version.supersededAt) : null,
    texts: version.renditions,
    comparisons: version.published.map(({ language, body }): { language: string; comparison: unknown } => ({
      language,
      comparison: announcement.kind === 'late' ? whatWasRaised(body, language, announcement.publishedRaises) : body,
    })),
    announcement: {
      kind: announcement.kind as 'announced' | 'postponed' | 'withdrawn' | 'late',
      noticeRule: announcement.noticeRule as unknown as NoticeRule,
      urgentCitation: announcement.urgentCitation,
      reason: announcement.reason,
      summary: announcement.summary as unknown as Summary,
    },
  }
}

/** Of a late announcement: what it raised, and nothing that was told before. */
function whatWasRaised(body: unknown, language: string, rows: readonly { changeId: string }[]): unknown {
  const raises = rows as unknown as PublishedRaise[]
  const own = raises.filter((raise) => raise.language === language).map(({ changeId }) => changeId)
  const raised = withRaises(body as { changes: { id: string }[] }, language, raises)
  return { ...raised, changes: raised.changes.filter(({ id }) => own.includes(id)) }
}

/** What came into force when a version ended, and how far that has got by now. */
async function successor(rows: Rows, policyId: string, at: Date): Promise<{ number: number; since: Date } | null> {
  const next = await rows.version.findFirst({
    where: { policyId, inForceAt: { gte: at } },
    orderBy: { inForceAt: 'asc' },
  })
  return next?.inForceAt ? { number: next.number, since: next.inForceAt } : null
}
