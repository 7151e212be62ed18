import { announcedContent, type Database, type UnreachableNotice, unreachableNotices } from '@fairnotice/db'
import { type AnnouncedVersion, noticeFragment, type Preview, planContent, type Sending } from '@fairnotice/notifier'

/** A notice that no e-mail could carry, in words. */
export interface ReadableNotice extends Preview {
  notice: UnreachableNotice
  language: string
  policySha256: string
  about: { policy: string; title: string; version: number; effectiveAt: string | null }
}

/** What these notices say, each to its member, in the language that is nearest to theirs. Read once an announcement. */
export async function readableNotices(
  database: Database,
  which: Parameters<typeof unreachableNotices>[1],
  sending: Sending,
): Promise<ReadableNotice[]> {
  const announced = new Map<string, AnnouncedVersion>()
  const readable: ReadableNotice[] = []
  for (const notice of await unreachableNotices(database, which)) {
    const version =
      announced.get(notice.announcementId) ??
      ((await announcedContent(database, notice.announcementId)) as AnnouncedVersion)
    announced.set(notice.announcementId, version)
    const { content, textLanguage, policySha256 } = planContent(version, notice, sending)
    const about = {
      policy: content.policySlug,
      title: content.policyTitle,
      version: content.versionNumber,
      effectiveAt: content.effectiveAt?.toISOString() ?? null,
    }
    readable.push({ notice, language: textLanguage, policySha256, about, ...noticeFragment(content, notice.name) })
  }
  return readable
}
