import { FINDINGS, STATES } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { Announcement, Gate } from './announcing.ts'
import { date } from './parts.ts'
import { Blocker } from './problems.ts'

export const VersionSummary = z
  .object({
    number: z.number().int(),
    state: z.enum(STATES),
    origin: z.enum(['first', 'adopted', 'changed', 'imported']).nullable(),
    base: z.number().int().nullable(),
    note: z.string(),
    revision: z.number().int(),
    createdAt: date,
    submittedAt: date.nullable(),
    approvedAt: date.nullable(),
    announcedAt: date.nullable(),
    effectiveAt: date.nullable(),
    inForceAt: date.nullable(),
    supersededAt: date.nullable(),
    withdrawnAt: date.nullable(),
    heldSince: date.nullable(),
    heldReason: z.string().nullable().openapi({ description: 'Codes of what holds it, joined by spaces.' }),
  })
  .openapi('VersionSummary')

export const Rendition = z
  .object({
    language: z.string(),
    markdown: z.string(),
    sha256: z.string(),
    revision: z.number().int(),
    updatedAt: date,
    author: z.string(),
    stale: z.boolean().openapi({ description: 'It translates an older source text.' }),
    approved: z.boolean(),
  })
  .openapi('Rendition')

export const Behind = z
  .object({
    behind: z.boolean(),
    whole: z.boolean().openapi({ description: 'What it translates is not known, so all of it must be looked at.' }),
    sections: z.array(
      z.object({
        key: z.string(),
        heading: z.string().nullable().openapi({ description: 'In the translation.' }),
        source: z.string().nullable().openapi({ description: 'The same heading in the source.' }),
        checked: z.boolean(),
        changes: z.array(
          z.looseObject({
            id: z.string(),
            type: z.string(),
            segments: z.array(z.tuple([z.enum(['=', '-', '+']), z.string()])),
          }),
        ),
      }),
    ),
  })
  .openapi('Behind')

export const Finding = z
  .object({
    key: z.string(),
    code: z.enum(FINDINGS),
    language: z.string().nullable(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
    acceptance: z
      .object({
        by: z.string(),
        at: date,
        reason: z.string(),
        confirmedBy: z.string().nullable(),
        confirmedAt: date.nullable(),
        yours: z.boolean(),
      })
      .nullable(),
  })
  .openapi('Finding', { description: 'Blocks until one person accepts it with a reason and another confirms.' })

export const BounceIntake = z
  .object({
    state: z.enum(['works', 'never', 'waiting', 'failed', 'unread']),
    last: z
      .object({ address: z.string(), sentAt: date, receivedAt: date.nullable(), problem: z.string().nullable() })
      .nullable(),
  })
  .openapi('BounceIntake')

export const Version = VersionSummary.extend({
  findings: z.array(Finding),
  renditions: z.array(Rendition),
  baseTexts: z
    .array(z.object({ language: z.string(), markdown: z.string() }))
    .openapi({ description: 'Texts of the version it is compared with.' }),
  editors: z.array(z.string()).openapi({ description: 'Names.' }),
  youEdited: z.boolean(),
  youApproved: z
    .boolean()
    .openapi({ description: 'An urgent announcement, or one to nobody, is then another’s to make.' }),
  gate: Gate.nullable(),
  announcements: z.array(Announcement),
  blockers: z
    .array(Blocker)
    .openapi({ description: 'What blocks the next step: approving a submitted version, announcing an approved one.' }),
}).openapi('Version')
