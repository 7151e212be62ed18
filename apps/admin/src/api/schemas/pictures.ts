import { STATES } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { date } from './parts.ts'

/** The published versions of a policy along time, each with how much it changed. */
export const Timeline = z
  .array(
    z.object({
      number: z.number().int(),
      state: z.enum(STATES),
      at: date.openapi({ description: 'Since when it holds, or will, or would have.' }),
      changes: z
        .object({ material: z.number(), notable: z.number(), editorial: z.number() })
        .nullable()
        .openapi({ description: 'As decided, and raised since; null: it was compared with nothing.' }),
    }),
  )
  .openapi('Timeline')

const growth = z
  .array(z.object({ at: date, count: z.number().int() }))
  .openapi({ description: 'How many there were by each time.' })

/** How an announcement's notices are sent, and settle. */
export const DeliveryCurve = z
  .object({
    from: date,
    effectiveAt: date.nullable(),
    planned: z.number().int(),
    sent: growth,
    settled: growth.openapi({ description: 'Goes on to when what was sent counts as settled, if nothing comes back.' }),
  })
  .openapi('DeliveryCurve')
