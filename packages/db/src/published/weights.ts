import type { Materiality } from '@fairnotice/policy'
import type { Rows } from '../client.ts'

export interface VersionWeight {
  number: number
  /** Its changes by what was decided of them, and raised since. */
  changes: Record<Materiality, number>
}

/** How much each published version of a policy changed, as the public sees it. */
export async function versionWeights(rows: Rows, policyId: string, sourceLanguage: string): Promise<VersionWeight[]> {
  const counted = await rows.$queryRaw<{ number: number; materiality: Materiality; count: number }[]>`
    select v.number, coalesce(raised.materiality, c.change->>'materiality') as materiality, count(*)::int as count
    from published_comparison p
    join version v on v.id = p.version_id
    cross join lateral jsonb_array_elements(p.body->'changes') as c(change)
    left join lateral (
      select r.ruling->>'materiality' as materiality from published_raise r
      where r.version_id = v.id and r.language = p.language and r.change_id = c.change->>'id' order by r.ordinal desc limit 1) raised on true
    where v.policy_id = ${policyId}::uuid and v.number > 0 and p.language = ${sourceLanguage}
    group by 1, 2 order by 1`
  const weights = new Map<number, VersionWeight>()
  for (const { number, materiality, count } of counted) {
    const weight = weights.get(number) ?? { number, changes: { material: 0, notable: 0, editorial: 0 } }
    weight.changes[materiality] += count
    weights.set(number, weight)
  }
  return [...weights.values()]
}
