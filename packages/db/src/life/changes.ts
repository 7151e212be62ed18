import type { Ruling } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import type { ComparisonBody, RuledChange } from './comparison.ts'

/** The stored comparison of a version in a language, or null before submission. */
export async function storedComparison(
  rows: Rows,
  versionId: string,
  language: string,
): Promise<ComparisonBody | null> {
  const stored = await rows.comparison.findFirst({ where: { versionId, language }, orderBy: { storedAt: 'desc' } })
  return stored ? (stored.body as unknown as ComparisonBody) : null
}

/**
 * Every change of a version with its ruling, the source language first. A change in a translation that renders
 * decided changes of the source takes the weightiest of their rulings; one that renders none needs its own decision.
 */
export async function ruledChanges(rows: Rows, versionId: string, sourceLanguage: string): Promise<RuledChange[]> {
  const stored = await rows.comparison.findMany({ where: { versionId } })
  const decisions = await rows.decision.findMany({ where: { versionId, replacedAt: null } })
  const standing = new Map(decisions.map((decision) => [`${decision.language} ${decision.changeId}`, decision]))
  const found: RuledChange[] = []
  const sourceRulings = new Map<string, Ruling>()
  for (const row of stored.sort(
    (a, b) => Number(b.language === sourceLanguage) - Number(a.language === sourceLanguage),
  )) {
    const body = row.body as unknown as ComparisonBody
    for (const change of body.changes) {
      const decision = standing.get(`${row.language} ${change.id}`) ?? null
      const renders = (body.links?.[change.id] ?? []).filter((id) => sourceRulings.has(id))
      const pending = decision !== null && decision.lowered.length > 0 && decision.confirmedBy === null
      const proposal = rulingOf(change)
      const inherited = renders.length > 0 ? weightiest(renders.map((id) => sourceRulings.get(id) as Ruling)) : proposal
      const ruling = decision && !pending ? (decision.ruling as unknown as Ruling) : inherited
      if (row.language === sourceLanguage) sourceRulings.set(change.id, ruling)
      found.push({
        language: row.language,
        change,
        ruling,
        renders,
        decision: decision && { ...decision, ruling: decision.ruling as unknown as Ruling, pending },
      })
    }
  }
  return found
}

/** The changes that a person must still decide: proposed as material, with no decision and nothing that it renders. */
export const undecided = (changes: readonly RuledChange[]): RuledChange[] =>
  changes.filter(
    ({ change, decision, renders }) => !decision && renders.length === 0 && change.materiality === 'material',
  )

export const rulingOf = ({ materiality, axis, direction, kinds, audiences }: Ruling): Ruling => ({
  materiality,
  axis,
  direction,
  kinds,
  audiences,
})

const ORDER = ['material', 'notable', 'editorial']

function weightiest(rulings: Ruling[]): Ruling {
  const heaviest = [...rulings].sort((a, b) => ORDER.indexOf(a.materiality) - ORDER.indexOf(b.materiality))[0] as Ruling
  const everyone = rulings.some(({ audiences }) => audiences.length === 0)
  return {
    ...heaviest,
    kinds: [...new Set(rulings.flatMap(({ kinds }) => kinds))],
    audiences: everyone ? [] : [...new Set(rulings.flatMap(({ audiences }) => audiences))],
  }
}
