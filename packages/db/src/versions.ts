import type { Rows } from './client.ts'

/** A version of a policy with its texts, or null. */
export async function versionWithTexts(rows: Rows, slug: string, number: number) {
  const policy = await rows.policy.findUnique({ where: { slug } })
  if (!policy) return null
  const version = await rows.version.findUnique({
    where: { policyId_number: { policyId: policy.id, number } },
    include: { renditions: { orderBy: { language: 'asc' } }, editors: true, base: { include: { renditions: true } } },
  })
  return version ? { policy, version } : null
}

/** Announcements of a version, newest first. */
export const announcementsOf = (rows: Rows, versionId: string) =>
  rows.announcement.findMany({ where: { versionId }, orderBy: { at: 'desc' } })
