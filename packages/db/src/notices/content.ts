import type { NoticeRule, Summary } from '@fairnotice/policy'
import type { Rows } from '../client.ts'

/**
 * What the messages of an announcement are made of: published rows alone, in the shape that the notifier composes from.
 * Comparisons are the stored `fairnotice.diff/1`, which this package needs not understand.
 */
export async function announcedContent(rows: Rows, announcementId: string) {
  const { version, ...announcement } = await rows.announcement.findUniqueOrThrow({
    where: { id: announcementId },
    include: { version: { include: { policy: true, renditions: true, published: true, base: true } } },
  })
  const { policy } = version
  return {
    organisation: await rows.organisation.findUniqueOrThrow({ where: { id: 1 } }),
    policy: {
      ...policy,
      titles: policy.titles as Record<string, string>,
      options: policy.options as Record<string, string[]>,
    },
    version: { number: version.number, base: version.base?.number ?? null, effectiveAt: version.effectiveAt },
    texts: version.renditions,
    comparisons: version.published.map(({ language, body }): { language: string; comparison: unknown } => ({
      language,
      comparison: body,
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
