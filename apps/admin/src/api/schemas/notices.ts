import { RUNGS } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { date, slugs } from './parts.ts'

export const Notice = z
  .object({
    id: z.string(),
    state: z.enum(['planned', 'claimed', 'sent', 'refused', 'bounced', 'resolved', 'void']),
    externalId: z.string(),
    email: z.string(),
    name: z.string().nullable(),
    language: z.string(),
    plannedAt: date,
    attempts: z.number(),
    dueAt: date,
    waits: z
      .enum(['rate', 'domain', 'ceiling', 'window'])
      .nullable()
      .openapi({ description: 'What a planned one waits for until `dueAt`: the limits of sending.' }),
    sentAt: date.nullable(),
    settledAt: date.nullable(),
    how: z.string().nullable(),
    problem: z.string().nullable(),
  })
  .openapi('Notice')

/** Someone whom e-mail can't reach, and what can still be done. */
export const Unreachable = z
  .object({
    id: z.string(),
    kind: z.enum(['announced', 'postponed', 'withdrawn', 'late']),
    state: z.enum(['refused', 'bounced']),
    problem: z.string().nullable(),
    externalId: z.string(),
    email: z.string(),
    name: z.string().nullable(),
    language: z.string(),
    audiences: slugs,
    postalAddress: z.string().nullable(),
    tried: z.array(
      z.object({
        address: z.string(),
        result: z.enum(['accepted', 'later', 'refused', 'bounced']),
        at: date,
        said: z.string().nullable().openapi({ description: 'Why, as the server or its report says it.' }),
      }),
    ),
    waiver: z
      .object({ reason: z.string(), proposedBy: z.string(), proposedAt: date, yours: z.boolean() })
      .nullable()
      .openapi({ description: 'Proposed by one person; another confirms or dismisses it.' }),
    ladder: z.object({
      addresses: z
        .array(z.object({ address: z.string(), refused: z.boolean() }))
        .openapi({ description: 'Where it may still be sent: never again to an address that took it.' }),
      rungs: z.array(z.object({ rung: z.enum(RUNGS), state: z.enum(['open', 'waiting', 'impossible']) })),
      next: z.enum(RUNGS).nullable(),
    }),
  })
  .openapi('Unreachable')

/** A notice as the organisation's own site shows it at sign-in. */
export const PendingNotice = z
  .object({
    id: z.string(),
    policy: z.string(),
    title: z.string(),
    version: z.number(),
    kind: z.enum(['announced', 'postponed', 'withdrawn', 'late']),
    effectiveAt: date.nullable(),
    language: z.string(),
    subject: z.string(),
    html: z.string().openapi({ description: 'A part of a page, with its styles inline.' }),
    text: z.string(),
    versionSha256: z.string().openapi({ description: 'Hash of the policy’s text that it tells of.' }),
  })
  .openapi('PendingNotice')

/** One attempt to carry a notice, and the message itself, made again from what is kept. */
export const SentMessage = z
  .object({
    attempt: z.number(),
    to: z.string().nullable().openapi({ description: 'Null: its time is over.' }),
    messageId: z.string(),
    sha256: z.string().openapi({ description: 'Of the bytes that left, as written down then.' }),
    language: z.string(),
    startedAt: date,
    answers: z.array(
      z.object({
        result: z.enum(['accepted', 'later', 'refused', 'bounced', 'complaint']),
        code: z.number().nullable(),
        server: z.string().nullable(),
        at: date,
        said: z.string().nullable(),
      }),
    ),
    proven: z
      .boolean()
      .nullable()
      .openapi({ description: 'Made again, it has that hash; null: it can’t be made again.' }),
    shown: z
      .object({
        subject: z.string(),
        html: z.string(),
        text: z.string(),
        files: z.array(z.object({ name: z.string(), bytes: z.number() })),
      })
      .nullable(),
  })
  .openapi('SentMessage')
