import type { Rows } from '../client.ts'
import { toJson } from '../json.ts'
import { ruledChanges } from './changes.ts'
import type { ComparisonBody } from './comparison.ts'
import type { Standing } from './stand.ts'

/** What of a rule's reason may be shown in public: the rule's own text and the law, never what a lawyer wrote. */
const publicReasons = (reasons: { rule: string; law: string | null; text: string }[]) =>
  reasons.map(({ rule, law, text }) => ({ rule, law, text }))

/** A comparison as the public sees it. */
export interface PublicComparison {
  language: string
  /** Number of the version that it was compared with. */
  base: number
  hash: string
  body: ComparisonBody
}

/**
 * The stored comparisons as the public would see them: with what was decided, and the rule's text only where the decision
 * agrees with it (an overridden proposal is internal). The hash stays: it is over texts and segments alone.
 */
export async function publicComparisons(
  rows: Rows,
  { version, policy }: Pick<Standing, 'version' | 'policy'>,
): Promise<PublicComparison[]> {
  if (!version.baseId) return []
  const base = await rows.version.findUniqueOrThrow({ where: { id: version.baseId } })
  const ruled = await ruledChanges(rows, version.id, policy.sourceLanguage)
  const stored = await rows.comparison.findMany({ where: { versionId: version.id } })
  return stored.map(({ language, hash, body }) => {
    const comparison = body as unknown as ComparisonBody
    const rulings = new Map(ruled.filter((r) => r.language === language).map((r) => [r.change.id, r]))
    const changes = comparison.changes.map((change) => {
      const found = rulings.get(change.id)
      if (!found) return change
      const agrees = found.ruling.materiality === change.materiality
      return { ...change, ...found.ruling, reasons: agrees ? publicReasons(change.reasons) : [] }
    })
    const material = changes.some(({ materiality }) => materiality === 'material')
    return { language, base: base.number, hash, body: { ...comparison, changes, material } }
  })
}

/** Writes them, for good. */
export async function publishComparisons(rows: Rows, standing: Pick<Standing, 'version' | 'policy'>): Promise<void> {
  for (const { body, ...comparison } of await publicComparisons(rows, standing))
    await rows.publishedComparison.create({
      data: { versionId: standing.version.id, ...comparison, body: toJson(body) },
    })
}
