import { type Actor, type Blocker, dayOf, type PastVersion } from '@fairnotice/policy'
import type { Policy } from '../../generated/client.ts'
import type { Rows } from '../client.ts'
import type { ComparisonBody } from '../life/comparison.ts'

export interface PastRequest {
  actor: Actor
  slug: string
}

/** A version of the past as it waits for its second person, or as a dry run shows it. */
export interface PastLine {
  number: number
  date: string
  note: string
  languages: string[]
  words: number
  /** How many changes the rules find, by weight; null for the first. Nobody has decided them. */
  changes: Record<string, number> | null
}

export interface PastImport {
  importedBy: string
  at: Date
  lines: PastLine[]
}

/** What is said of a policy that isn't there. */
export const noPolicy = (slug: string): Blocker => ({ code: 'not-found', text: `There is no policy “${slug}”.` })

/** The versions that were imported and not confirmed. */
export const pending = (rows: Rows, policyId: string) =>
  rows.version.findMany({
    where: { policyId, origin: 'imported', state: 'submitted' },
    orderBy: { number: 'asc' },
    include: { renditions: true, comparisons: true, editors: true, base: { select: { number: true } } },
  })

/** What waits for its second person, or null. */
export async function pendingImport(rows: Rows, slug: string): Promise<PastImport | null> {
  const policy = await rows.policy.findUnique({ where: { slug } })
  const versions = policy ? await pending(rows, policy.id) : []
  const [first] = versions
  if (!policy || !first) return null
  return {
    importedBy: first.createdBy,
    at: first.createdAt,
    lines: versions.map((version) => {
      const renditions = Object.fromEntries(version.renditions.map(({ language, markdown }) => [language, markdown]))
      const body = version.comparisons.find(({ language }) => language === policy.sourceLanguage)?.body
      const date = dayOf(version.effectiveAt as Date, policy.timeZone)
      return lineOf(
        version.number,
        { date, note: version.note, renditions },
        (body as unknown as ComparisonBody) ?? null,
        policy,
      )
    }),
  }
}

/** A version with what the rules find in it. */
export function lineOf(
  number: number,
  { date, note, renditions }: PastVersion,
  comparison: ComparisonBody | null,
  policy: Policy,
): PastLine {
  const changes: Record<string, number> | null = comparison && { material: 0, notable: 0, editorial: 0 }
  for (const { materiality } of comparison?.changes ?? [])
    if (changes) changes[materiality] = (changes[materiality] ?? 0) + 1
  const words = renditions[policy.sourceLanguage]?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return { number, date, note: note ?? '', languages: Object.keys(renditions).sort(), words, changes }
}
