import { type Affected, affected, beyondAudiences, leadOwed } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { countBeyond } from '../notices/plan.ts'
import { ruledChanges } from './changes.ts'
import type { Standing } from './stand.ts'

type Governed = Pick<Standing, 'version' | 'policy' | 'rule'>

/**
 * Whom an approved version's decided changes affect under the rule that governs it, and the lead time that they are
 * owed.
 */
export async function affectedBy(
  rows: Rows,
  { version, policy, rule }: Governed,
): Promise<Affected & { leadDays: number }> {
  const changes = await countedChanges(rows, { version, policy })
  return {
    ...affected(rule, changes, policy.membersAreVisitors),
    leadDays: leadOwed(rule, changes, policy.membersAreVisitors),
  }
}

/** Whom a version's changes reach though the policy does not speak to them, and by which changes. */
export interface Beyond {
  members: number
  changes: { language: string; id: string }[]
}

/** A change concerns everyone unless someone shows otherwise: also members in none of the policy's own audiences. */
export async function reachedBeyond(rows: Rows, { version, policy, rule }: Governed): Promise<Beyond> {
  const { audiences, membersAreVisitors, sourceLanguage } = policy
  const counted = await countedChanges(rows, { version, policy })
  const found = beyondAudiences(rule, counted, audiences, membersAreVisitors)
  const members =
    found.length === 0 ? 0 : await countBeyond(rows, affected(rule, counted, membersAreVisitors), audiences)
  return members === 0
    ? { members, changes: [] }
    : { members, changes: found.map(({ id, language }) => ({ id, language: language ?? sourceLanguage })) }
}

/** A translation's change counts by itself if it renders none of the source's, or was decided by itself. */
async function countedChanges(rows: Rows, { version, policy }: Pick<Standing, 'version' | 'policy'>) {
  const ruled = await ruledChanges(rows, version.id, policy.sourceLanguage)
  return ruled
    .filter(({ language, renders, decision }) => {
      const decided = decision !== null && !decision.pending
      return language === policy.sourceLanguage || renders.length === 0 || decided
    })
    .map(({ language, change, ruling }) => ({
      id: change.id,
      ...ruling,
      ...(language === policy.sourceLanguage ? {} : { language }),
    }))
}
