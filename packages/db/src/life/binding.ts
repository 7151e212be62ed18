import { boundText } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { sha256 } from '../hash.ts'
import type { Standing } from './stand.ts'

/**
 * Hash of what an approval of this version binds, as things stand. Of texts, that is the source's alone: translations may
 * follow until announcing, each approved for itself.
 */
export async function bindingOf(rows: Rows, { version, policy, rule }: Standing): Promise<string> {
  const comparisons = await rows.comparison.findMany({
    where: { versionId: version.id, language: policy.sourceLanguage },
    select: { language: true, hash: true },
  })
  const renditions = await rows.rendition.findMany({
    where: { versionId: version.id, language: policy.sourceLanguage },
    select: { language: true, sha256: true },
  })
  const decisions = await rows.decision.findMany({ where: { versionId: version.id, replacedAt: null } })
  const hashes = version.baseId
    ? comparisons.map((c) => [c.language, c.hash])
    : renditions.map((r) => [r.language, r.sha256])
  return sha256(
    boundText({
      baseVersionId: version.baseId,
      hashes: Object.fromEntries(hashes),
      decisions: decisions.map(({ id, confirmedBy }) => ({ id, confirmed: confirmedBy !== null })),
      noticeRule: { governs: rule, brings: policy.noticeRule, membersAreVisitors: policy.membersAreVisitors },
    }),
  )
}
