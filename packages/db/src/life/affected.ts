import { type Affected, affected, leadOwed } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { ruledChanges } from './changes.ts'
import type { Standing } from './stand.ts'

/**
 * Whom an approved version's decided changes affect under the rule that governs it, and the lead time that they are
 * owed. A translation's change counts by itself if it renders none of the source's, or was decided by itself.
 */
export async function affectedBy(
  rows: Rows,
  { version, policy, rule }: Pick<Standing, 'version' | 'policy' | 'rule'>,
): Promise<Affected & { leadDays: number }> {
  const ruled = await ruledChanges(rows, version.id, policy.sourceLanguage)
  const changes = ruled
    .filter(({ language, renders, decision }) => {
      const decided = decision !== null && !decision.pending
      return language === policy.sourceLanguage || renders.length === 0 || decided
    })
    .map(({ language, change, ruling }) => ({
      id: change.id,
      ...ruling,
      ...(language === policy.sourceLanguage ? {} : { language }),
    }))
  return {
    ...affected(rule, changes, policy.membersAreVisitors),
    leadDays: leadOwed(rule, changes, policy.membersAreVisitors),
  }
}
