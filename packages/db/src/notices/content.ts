import type { NoticeRule } from '@fairnotice/policy'
import type { Rows } from '../client.ts'

/** What the messages of an announcement are made of: published rows alone. */
export async function announcementContent(rows: Rows, announcementId: string) {
  const announcement = await rows.announcement.findUniqueOrThrow({
    where: { id: announcementId },
    include: { version: { include: { policy: true, renditions: true, published: true, base: true } } },
  })
  const organisation = await rows.organisation.findUniqueOrThrow({ where: { id: 1 } })
  return {
    announcement: { ...announcement, noticeRule: announcement.noticeRule as unknown as NoticeRule },
    organisation,
  }
}
