import { z } from '@hono/zod-openapi'
import { date } from './parts.ts'

const MirrorPlace = z.object({
  baseUrl: z
    .string()
    .nullable()
    .default(null)
    .openapi({ description: 'The REST API’s address on GitHub Enterprise; null: github.com.' }),
  owner: z.string().trim(),
  repo: z.string().trim(),
  branch: z.string().trim().default('main'),
  author: z
    .object({ name: z.string().trim(), email: z.string().trim() })
    .openapi({ description: 'The organisation, as author of every commit.' }),
  publicComment: z.enum(['issue', 'discussion']).nullable().default(null),
  discussionCategory: z.string().trim().nullable().default(null),
  labels: z.array(z.string().trim()).default([]),
  rateLimits: z.enum(['github.com', 'none']).default('github.com'),
  enabled: z.boolean().default(true),
})

/** Write-only: no answer ever holds one. */
const MirrorAuth = z.union([
  z.object({ token: z.string().trim() }),
  z.object({ appId: z.string().trim(), privateKey: z.string(), installationId: z.string().trim() }),
])

export const MirrorSettings = MirrorPlace.extend({
  auth: MirrorAuth.optional().openapi({
    description: 'Written, never read. Absent: what is stored, as long as baseUrl stays the same.',
  }),
  signingKey: z.string().nullable().optional().openapi({
    description: 'An Ed25519 private key. Written, never read. Absent: what is stored; null: no signatures.',
  }),
}).openapi('MirrorSettings')

export const MirrorFinding = z
  .object({
    code: z.string(),
    severity: z.enum(['stop', 'note', 'retry']),
    text: z.string(),
    details: z.array(z.string()),
  })
  .openapi('MirrorFinding')

export const MirrorAccess = z
  .object({
    ok: z.boolean(),
    needed: z.record(z.string(), z.enum(['read', 'write'])),
    signingKey: z.string().nullable().openapi({ description: 'The public half, for GitHub’s settings.' }),
    findings: z.array(MirrorFinding),
  })
  .openapi('MirrorAccess')

export const Mirror = z
  .object({
    settings: MirrorPlace.extend({
      authKind: z.enum(['token', 'app']),
      signed: z.boolean(),
      changedBy: z.string(),
      changedAt: date,
    }).nullable(),
    state: z
      .object({
        outcome: z.enum(['done', 'delayed', 'stopped']).nullable(),
        head: z.string().nullable(),
        branch: z.string().nullable(),
        ranAt: date.nullable(),
        retryAt: date.nullable(),
        findings: z.array(MirrorFinding),
        drift: z
          .object({
            state: z.enum(['same', 'different']),
            files: z.number(),
            differing: z.array(z.object({ path: z.string(), state: z.string() })),
            pending: z.number(),
            findings: z.array(MirrorFinding),
          })
          .nullable(),
        driftAt: date.nullable(),
      })
      .nullable(),
    running: z.boolean(),
    due: z.boolean().openapi({ description: 'Something waits for the next run, and nothing holds it up.' }),
  })
  .openapi('Mirror')
