import { ROLES } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { date, language } from './parts.ts'

export const User = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(ROLES)),
    left: z.boolean(),
    secondFactor: z.boolean().optional().openapi({ description: 'Has an authenticator app; administrators see it.' }),
    sessions: z.number().optional().openapi({ description: 'Where they are signed in; administrators see it.' }),
  })
  .openapi('User')

export const Organisation = z
  .object({
    name: z.string().trim().min(1),
    domain: z.string().trim().min(1),
    postalAddress: z.string().trim().min(1),
    contact: z.string().trim().min(1),
    language: language.default('en'),
    graceDays: z.number().int().min(0).max(60).default(5),
    syncLimitDays: z.number().int().min(1).max(366).default(31),
  })
  .openapi('Organisation')

export const Audience = z
  .object({
    slug: z.string().regex(/^[a-z0-9-]+$/),
    names: z.record(z.string(), z.string()),
    cues: z.array(z.string()).default([]),
  })
  .openapi('Audience')

export const Health = z
  .object({ part: z.string(), ok: z.boolean(), since: date, checkedAt: date, detail: z.string().nullable() })
  .openapi('Health')

export const EventRow = z
  .object({
    id: z.string(),
    at: date,
    actor: z.string().nullable(),
    what: z.string(),
    policy: z.string().nullable(),
    version: z.number().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('Event')
