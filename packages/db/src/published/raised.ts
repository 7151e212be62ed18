import type { Ruling } from '@fairnotice/policy'
import type { Rows } from '../client.ts'

/** What was raised of one change, as the public sees it. */
export interface PublishedRaise {
  language: string
  changeId: string
  announcementId: string
  ruling: Ruling
  at: Date
}

/** The standing raises of a version, oldest first: of a change that was raised twice, the second alone. */
export async function publishedRaises(rows: Rows, versionId: string): Promise<PublishedRaise[]> {
  const found = await rows.$queryRaw<PublishedRaise[]>`
    select language, change_id as "changeId", announcement_id as "announcementId", ruling, at
    from published_raise where version_id = ${versionId}::uuid order by ordinal`
  return [...new Map(found.map((raise) => [`${raise.language} ${raise.changeId}`, raise])).values()]
}

/** A comparison as far as raising looks into it. */
interface Body {
  material: boolean
  changes: (Ruling & { id: string; reasons: unknown[]; raised?: string })[]
}

/**
 * Lays what was raised over a published comparison; each such change says since when (`raised`). The rule's text goes
 * where it speaks of another materiality. The hash stays: it is over texts and segments alone.
 */
export function withRaises<T>(body: T, language: string, raises: readonly PublishedRaise[]): T {
  const own = new Map(raises.filter((raise) => raise.language === language).map((raise) => [raise.changeId, raise]))
  if (own.size === 0) return body
  const comparison = body as unknown as Body
  const changes = comparison.changes.map((change) => {
    const raise = own.get(change.id)
    if (!raise) return change
    const agrees = raise.ruling.materiality === change.materiality
    return { ...change, ...raise.ruling, reasons: agrees ? change.reasons : [], raised: raise.at.toISOString() }
  })
  const material = changes.some(({ materiality }) => materiality === 'material')
  return { ...comparison, changes, material } as unknown as T
}
