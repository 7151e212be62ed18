import { type Database, versionWithTexts } from '@fairnotice/db'
import { type Comparison, compare, rulesLanguage } from '@fairnotice/diff'
import { vocabularyOf } from './vocabulary.ts'

/** Two texts and what lies between them. */
export interface Compared {
  comparison: Comparison
  texts: { old: string; new: string }
  /** The one that the server stored at submission, and everybody sees; else it is provisional. */
  stored: boolean
}

/** A version compared with another one, or with the one that it would change; null where either has no such text. */
export async function comparedWith(
  database: Database,
  found: NonNullable<Awaited<ReturnType<typeof versionWithTexts>>>,
  other: 'in-force' | number,
  language: string,
): Promise<Compared | null> {
  const { policy, version } = found
  const base = other === 'in-force' ? version.base : (await versionWithTexts(database, policy.slug, other))?.version
  const text = (of: typeof base) => of?.renditions.find((each) => each.language === language)?.markdown
  const [before, after] = [text(base ?? null), text(version)]
  if (before === undefined || after === undefined) return null
  const texts = { old: before, new: after }
  const stored =
    base?.number === version.base?.number
      ? await database.comparison.findFirst({ where: { versionId: version.id, language } })
      : null
  if (stored) return { comparison: stored.body as unknown as Comparison, texts, stored: true }
  const vocabulary = await vocabularyOf(database, policy)
  return { comparison: compare(before, after, { language: rulesLanguage(language), vocabulary }), texts, stored: false }
}
