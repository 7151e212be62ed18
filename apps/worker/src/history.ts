import type { PublicHistory, VersionHistory } from '@fairnotice/db'
import type { Comparison } from '@fairnotice/diff'
import type { Publication, PublicationEvent } from '@fairnotice/mirror'
import type { Summary } from '@fairnotice/policy'

/** The public history as the mirror tells it: one publication for each event, oldest version first. */
export const publications = (history: readonly PublicHistory[]): Publication[] =>
  history.flatMap(({ policy, versions }) => versions.flatMap((version) => eventsOf(policy, version)))

/**
 * The events of one version. A date that moved by itself while the gate was shut is none: it may move every hour, and
 * the event of taking effect says when it did.
 */
function eventsOf(policy: PublicHistory['policy'], told: VersionHistory): Publication[] {
  const { version, announcements } = told
  const summary = summaryOf(announcements[0]?.summary ?? {})
  const event = (
    kind: PublicationEvent,
    occurredAt: Date,
    more: Pick<Publication, 'id' | 'effectiveAt' | 'reason'>,
  ): Publication => ({
    ...more,
    slug: policy.slug,
    titles: { ...policy.titles, [policy.sourceLanguage]: policy.title },
    sourceLanguage: policy.sourceLanguage,
    version: version.number,
    event: kind,
    occurredAt,
    timeZone: policy.timeZone,
    renditions: told.texts,
    comparedWith: told.comparisons.length === 0 ? null : version.base,
    comparison:
      told.comparisons.length === 0
        ? null
        : Object.fromEntries(told.comparisons.map(({ language, body }) => [language, body as Comparison])),
    summary,
    noticeCounts: countsAt(told, kind, occurredAt),
    example: policy.example,
  })
  const events = announcements.flatMap(({ kind, at, effectiveAt, reason }) =>
    kind === 'late'
      ? []
      : [
          event(kind, at, {
            id: kind === 'postponed' ? `${version.id}:postponed:${at.getTime()}` : `${version.id}:${kind}`,
            effectiveAt: effectiveAt ?? version.effectiveAt,
            reason,
          }),
        ],
  )
  if (version.inForceAt !== null)
    events.push(
      event('in-force', version.inForceAt, {
        id: `${version.id}:in-force`,
        effectiveAt: version.inForceAt,
        reason: null,
      }),
    )
  return events
}

/** The sentences of each language as paragraphs of plain text. */
const summaryOf = (summary: Summary): Record<string, string> =>
  Object.fromEntries(
    Object.entries(summary).map(([language, sentences]) => [language, sentences.map(({ text }) => text).join('\n\n')]),
  )

/** Null where nobody was owed a notice. */
function countsAt({ counts }: VersionHistory, kind: PublicationEvent, at: Date): Publication['noticeCounts'] {
  const found = counts.find(({ what, at: then }) => what === kind && then.getTime() === at.getTime())
  return found && found.notices > 0 ? { notices: found.notices, settled: found.settled } : null
}
