import { z } from '@hono/zod-openapi'
import { date } from './parts.ts'

const Found = z.object({
  unsent: z.number().openapi({ description: 'Notices that the saved rows held for unsent.' }),
  sent: z.number().openapi({ description: 'Of those, what the log shows to have left.' }),
  alerts: z.number(),
  toSend: z.number().openapi({ description: 'Notices that are still to be sent.' }),
  erased: z.number().openapi({ description: 'Members who were erased since, and now are here too.' }),
  unknown: z.number().openapi({ description: 'Message-IDs of ours that lead to no row here.' }),
})

/** Whether this was restored or is a copy, and what became of that. */
export const Restoration = z
  .object({
    open: z
      .object({
        how: z.enum(['restored', 'copied']),
        at: date,
        asOf: date.openapi({ description: 'What these rows know ends here.' }),
        unsent: z.number().openapi({ description: 'Notices that would leave, were it not paused.' }),
      })
      .nullable(),
    last: z
      .object({
        how: z.enum(['restored', 'copied']),
        asOf: date,
        reconciledAt: date,
        by: z.string(),
        reason: z.string(),
        found: Found.partial().loose(),
      })
      .nullable(),
  })
  .openapi('Restoration')

export const Reconciliation = z
  .object({
    messageIds: z
      .array(z.string())
      .nullable()
      .openapi({ description: 'Message-IDs in the log of the mail server since then; null: nothing left.' }),
    erasedIds: z.array(z.string()).default([]).openapi({ description: 'External ids that were erased since.' }),
    erasures: z.string().default('').openapi({ description: 'The file in which a worker keeps who was erased.' }),
    otherStopped: z.boolean().default(false),
    allErasures: z.boolean().default(false),
    reason: z.string().max(2000).default(''),
    dryRun: z.boolean().default(false),
  })
  .openapi('Reconciliation')

export const Reconciled = Found.openapi('Reconciled')
