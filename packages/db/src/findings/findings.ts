import {
  type Blocker,
  type Finding,
  findingBlockers,
  findingText,
  type NoticeRule,
  promiseFindings,
  type RuledFinding,
} from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { sha256 } from '../hash.ts'
import type { Standing } from '../life/stand.ts'
import { bounceFindings } from './bounce-test.ts'

type Found = Pick<Standing, 'version' | 'policy'>

/**
 * What was found in a version, with what people have ruled on it. Its texts are read beside the rule that they bring
 * (never the one that governs its own notice); whether bounces come in matters where an announcement is next.
 */
export async function findings(rows: Rows, { version, policy }: Found): Promise<RuledFinding[]> {
  const texts = await rows.rendition.findMany({ where: { versionId: version.id }, orderBy: { language: 'asc' } })
  const rule = policy.noticeRule as unknown as NoticeRule
  const announces = version.baseId !== null && !policy.example
  const found: Finding[] = [
    ...promiseFindings(rule, texts, policy.sourceLanguage),
    ...(announces ? await bounceFindings(rows) : []),
  ]
  const acceptances = await rows.acceptance.findMany({ where: { versionId: version.id } })
  return found.map((finding) => {
    const key = sha256(findingText(finding)).slice(0, 16)
    const row = acceptances.find((candidate) => candidate.key === key)
    return {
      ...finding,
      key,
      acceptance: row
        ? {
            by: row.acceptedBy,
            at: row.acceptedAt,
            reason: row.reason,
            confirmedBy: row.confirmedBy,
            confirmedAt: row.confirmedAt,
          }
        : null,
    }
  })
}

/** What blocks approving: everything that was found in the texts and the rule. */
export const textFindingBlockers = async (rows: Rows, standing: Found): Promise<Blocker[]> =>
  findingBlockers((await findings(rows, standing)).filter(({ code }) => code !== 'bounces-not-received'))

/** What blocks announcing beside: that bounces may not come in. */
export const bounceFindingBlockers = async (rows: Rows, standing: Found): Promise<Blocker[]> =>
  findingBlockers((await findings(rows, standing)).filter(({ code }) => code === 'bounces-not-received'))
