import { announcementContent, type Database } from '@fairnotice/db'
import type { Comparison } from '@fairnotice/diff'
import type { AnnouncedVersion } from '@fairnotice/notifier'
import type { Summary } from '@fairnotice/policy'

/** An announcement as the notifier composes it: published rows, read once for each batch. */
export async function readAnnounced(database: Database, announcementId: string): Promise<AnnouncedVersion> {
  const { announcement, organisation } = await announcementContent(database, announcementId)
  const { version } = announcement
  const { policy } = version
  return {
    organisation,
    policy: {
      ...policy,
      titles: policy.titles as Record<string, string>,
      options: policy.options as Record<string, string[]>,
    },
    version: { number: version.number, base: version.base?.number ?? null, effectiveAt: version.effectiveAt },
    texts: version.renditions,
    comparisons: version.published.map(({ language, body }) => ({
      language,
      comparison: body as unknown as Comparison,
    })),
    announcement: {
      kind: announcement.kind as AnnouncedVersion['announcement']['kind'],
      noticeRule: announcement.noticeRule,
      urgentCitation: announcement.urgentCitation,
      reason: announcement.reason,
      summary: announcement.summary as unknown as Summary,
    },
  }
}
