import type { Publication } from '../publication.ts'
import { shownCounts } from './counts.ts'
import { paths } from './paths.ts'

/** `version.json`: the facts of one version for programs. Its events in order; the rest as the latest says. */
export function versionFacts(events: readonly Publication[], latest: Publication): string {
  const file = (path: string) => path.slice(paths.version(latest.slug, latest.version).length + 1)
  const facts = {
    schema: 'fairnotice.version/1',
    policy: latest.slug,
    titles: sorted(latest.titles),
    version: latest.version,
    example: latest.example,
    sourceLanguage: latest.sourceLanguage,
    timeZone: latest.timeZone,
    events: events.map(({ id, event, occurredAt, effectiveAt, reason }) => ({
      id,
      event,
      occurredAt: occurredAt.toISOString(),
      effectiveAt: effectiveAt.toISOString(),
      reason,
    })),
    texts: latest.renditions.map(({ language, sha256 }) => ({
      language,
      file: file(paths.text(latest.slug, latest.version, language)),
      sha256,
    })),
    comparedWith: latest.comparedWith,
    comparisons: Object.entries(sorted(latest.comparison ?? {})).map(([language, { hash, material }]) => ({
      language,
      file: file(paths.comparison(latest.slug, latest.version, language, 'json')),
      hash,
      material,
    })),
    summary: sorted(latest.summary),
    notices: latest.noticeCounts && shownCounts(latest.noticeCounts),
  }
  return `${JSON.stringify(facts, null, 2)}\n`
}

/** Keys in one order, so that the same facts are the same bytes. */
export function sorted<V>(record: Record<string, V>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
