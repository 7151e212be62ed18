import { EVERYTHING } from '@fairnotice/db'
import { SCOPES } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { date } from './parts.ts'

export const Session = z
  .object({
    id: z.string(),
    current: z.boolean().openapi({ description: 'The one that asks.' }),
    device: z
      .object({ browser: z.string().nullable(), system: z.string().nullable() })
      .openapi({ description: 'As the browser calls itself.' }),
    address: z.string().nullable(),
    signedInAt: date,
    lastUsedAt: date.openapi({ description: 'To the minute.' }),
  })
  .openapi('Session')

export const Token = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum([...SCOPES, EVERYTHING])).openapi({
      description: '`everything`: whatever its person may, as tokens from before scopes and those of the command line.',
    }),
    createdAt: date,
    lastUsedAt: date.nullable(),
    expiresAt: date.nullable(),
    revokedAt: date.nullable(),
  })
  .openapi('Token')

export const NewToken = z
  .object({
    name: z.string().trim().min(1).max(100),
    scopes: z.array(z.enum(SCOPES)).min(1),
    expiresAt: z.iso.datetime({ offset: true }).nullable().default(null),
  })
  .openapi('NewToken')
