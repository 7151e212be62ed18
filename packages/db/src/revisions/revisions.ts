import type { Rows } from '../client.ts'

/** Every text of a version in one language that was ever saved, newest first, without the texts themselves. */
export const revisionsOf = (rows: Rows, versionId: string, language: string) =>
  rows.renditionRevision.findMany({
    where: { versionId, language },
    orderBy: { revision: 'desc' },
    omit: { markdown: true },
  })

/** One saved text. */
export const revision = (rows: Rows, versionId: string, language: string, number: number) =>
  rows.renditionRevision.findUnique({
    where: { versionId_language_revision: { versionId, language, revision: number } },
  })
