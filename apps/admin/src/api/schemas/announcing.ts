import { z } from '@hono/zod-openapi'
import { Ruling } from './comparison.ts'
import { date, language, slugs } from './parts.ts'
import { Blocker } from './problems.ts'
import { Forecast } from './sending.ts'

export const GateReason = z
  .object({
    code: z.enum(['effective-time', 'undispatched', 'lead-time', 'grace', 'unreachable', 'unplanned']),
    count: z.number().nullable(),
    until: date.nullable(),
  })
  .openapi('GateReason')

export const Gate = z
  .object({
    open: z.boolean(),
    opensAt: date.nullable(),
    reasons: z.array(GateReason),
    owed: z.number(),
    settled: z.number(),
  })
  .openapi('Gate')

export const Announcement = z
  .object({
    id: z.string(),
    kind: z.enum(['announced', 'postponed', 'withdrawn', 'late']),
    at: date,
    by: z.string(),
    effectiveAt: date.nullable(),
    members: z.number(),
    everyone: z.boolean(),
    audiences: slugs,
    reason: z.string().nullable(),
    urgentCitation: z.string().nullable(),
    counts: z.record(z.string(), z.number()).openapi({ description: 'Notices by state.' }),
    how: z
      .record(z.string(), z.number())
      .openapi({ description: 'Resolved and void notices by how: shown, letter, waived, left, erased …' }),
  })
  .openapi('Announcement')

export const SummaryByLanguage = z.record(
  z.string(),
  z.array(z.object({ text: z.string(), changeIds: z.array(z.string()) })),
)

export const Rehearsal = z
  .object({
    members: z.number(),
    everyone: z.boolean(),
    audiences: slugs,
    concernedByLanguage: z
      .record(z.string(), z.object({ everyone: z.boolean(), audiences: slugs }))
      .openapi({ description: 'Whom a translation’s own changes concern beside them: members served in it.' }),
    byLanguage: z.record(z.string(), z.number()),
    byAudience: z.record(z.string(), z.number()),
    byDomain: z
      .array(z.object({ domain: z.string().nullable(), members: z.number() }))
      .openapi({ description: 'Where their mailboxes are, the most first; null: all others together.' }),
    sending: Forecast.openapi({ description: 'When the last one would leave within the limits of sending.' }),
    notTold: z.number().openapi({ description: 'Members whom no change concerns.' }),
    beyond: z
      .object({ members: z.number(), changes: z.array(z.object({ language: z.string(), id: z.string() })) })
      .openapi({
        description:
          'Members who are told though they are in none of the policy’s own audiences, and by which changes.',
      }),
    membersSynchronisedAt: date.nullable(),
    earliest: z.object({
      floor: date,
      proposed: date,
      leadDays: z.number().openapi({ description: 'The longest lead time that the decided changes owe.' }),
    }),
    blockers: z.array(Blocker),
    summary: SummaryByLanguage,
    samples: z.array(z.object({ language: z.string(), subject: z.string(), html: z.string(), text: z.string() })),
  })
  .openapi('Rehearsal')

/** Which public page to show, and what announcing would say on it. */
export const PublicPageAsked = z
  .object({
    page: z.enum(['upcoming', 'in-force', 'compare']),
    language,
    effectiveAt: date.optional(),
    summary: SummaryByLanguage.optional(),
    citation: z.string().max(4000).optional().openapi({ description: 'Of an urgent announcement.' }),
  })
  .openapi('PublicPageAsked')

export const PublicPage = z
  .object({ html: z.string().openapi({ description: 'One document that fetches nothing; to be shown in a sandbox.' }) })
  .openapi('PublicPage')

export const AnnounceBody = z
  .object({
    effectiveAt: date,
    urgent: z.object({ citation: z.string() }).optional(),
    summary: SummaryByLanguage.optional(),
    confirmsEmptyAudience: z.boolean().optional(),
  })
  .openapi('Announce')

/** A decision raised after its version took effect. */
export const Raising = z
  .object({
    id: z.string(),
    language: z.string(),
    changeId: z.string(),
    before: Ruling,
    ruling: Ruling,
    reason: z.string(),
    raisedBy: z.string(),
    raisedAt: date,
    yours: z.boolean(),
    toldAt: date.nullable().openapi({ description: 'When a late announcement told of it; null: it waits for one.' }),
  })
  .openapi('Raising')

/** What was raised of a version, and what announcing it late would do. */
export const Late = z
  .object({
    raised: z.array(Raising),
    waiting: z.number().openapi({ description: 'How many wait for a late announcement.' }),
    members: z.number(),
    byLanguage: z.record(z.string(), z.number()),
    samples: z.array(z.object({ language: z.string(), subject: z.string(), html: z.string(), text: z.string() })),
  })
  .openapi('Late')
