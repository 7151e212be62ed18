import { announcedContent, type Database } from '@fairnotice/db'
import type { AnnouncedVersion } from '@fairnotice/notifier'

/** An announcement as the notifier composes it: published rows, read once for each batch. */
export const readAnnounced = async (database: Database, announcementId: string): Promise<AnnouncedVersion> =>
  (await announcedContent(database, announcementId)) as AnnouncedVersion
