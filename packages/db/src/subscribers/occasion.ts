import type { Summary } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import type { ClaimedAlert } from './alerts.ts'

/** What an alert tells of: published rows alone. */
export interface OccasionContent {
  organisation: { name: string; domain: string; postalAddress: string; contact: string; colour: string | null }
  policy: {
    slug: string
    title: string
    titles: Record<string, string>
    sourceLanguage: string
    languages: string[]
    timeZone: string
  }
  version: { number: number; base: number | null; effectiveAt: Date | null; inForceAt: Date | null }
  /** The announcement that it is, or that came before it; null for a first version. */
  announcement: { reason: string | null; summary: Summary } | null
  /** The published comparisons, by language. */
  comparisons: { language: string; body: unknown }[]
}

export async function occasionContent(
  rows: Rows,
  { occasionId, versionId, kind }: ClaimedAlert,
): Promise<OccasionContent> {
  const version = await rows.version.findUniqueOrThrow({
    where: { id: versionId },
    include: { policy: true, base: { select: { number: true } }, announcements: true, published: true },
  })
  const announced = version.announcements.find((one) =>
    kind === 'in-force' ? one.kind === 'announced' : one.id === occasionId,
  )
  return {
    organisation: await rows.organisation.findUniqueOrThrow({ where: { id: 1 } }),
    policy: { ...version.policy, titles: version.policy.titles as Record<string, string> },
    version: {
      number: version.number,
      base: version.base?.number ?? null,
      effectiveAt: kind === 'postponed' && announced ? announced.effectiveAt : version.effectiveAt,
      inForceAt: version.inForceAt,
    },
    announcement: announced
      ? { reason: kind === 'in-force' ? null : announced.reason, summary: announced.summary as unknown as Summary }
      : null,
    comparisons: version.published.map(({ language, body }) => ({ language, body })),
  }
}
