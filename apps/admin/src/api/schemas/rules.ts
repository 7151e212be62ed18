import { KINDS } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { slugs } from './parts.ts'

export const NoticeRule = z
  .object({
    preset: z.string(),
    promises: z.array(
      z.object({
        channel: z.enum(['email', 'site']),
        changes: z.enum(['any', 'notable', 'material']),
        kinds: z.array(z.enum(KINDS)).optional(),
        policy: z.enum(['enclosed', 'attached', 'link']),
      }),
    ),
    legalFloor: z.boolean(),
    leadDays: z.number().int().min(0).max(366),
    leadTimes: z
      .array(
        z.object({
          days: z.number().int().min(0).max(366),
          audiences: slugs.optional(),
          kinds: z.array(z.enum(KINDS)).optional(),
        }),
      )
      .optional()
      .openapi({
        description:
          'Lead times for some audiences or kinds, longer or shorter than leadDays. A version’s lead time is the longest that its decided changes owe.',
      }),
    clause: z.object({ quote: z.string().min(1), section: z.string() }).nullable(),
  })
  .openapi('NoticeRule')
