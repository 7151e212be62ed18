import { z } from '@hono/zod-openapi'
import { date } from './parts.ts'

/** When a policy is looked at even though nothing changes, and who did. */
export const Reviews = z
  .object({
    months: z.number().int().openapi({ description: 'From one review, or version, to the next.' }),
    dueAt: date.nullable().openapi({ description: 'Null: nothing is in force.' }),
    overdue: z.boolean(),
    chosen: z.boolean().openapi({ description: 'Someone chose this day; it was not reckoned.' }),
    reviews: z.array(
      z.object({
        at: date,
        by: z.string(),
        note: z.string(),
        version: z.number().int().openapi({ description: 'The version in force that was looked at.' }),
      }),
    ),
  })
  .openapi('Reviews')

/** A line of the desk: a policy whose review is due soon, or was. */
export const ReviewDue = z
  .object({ slug: z.string(), title: z.string(), timeZone: z.string(), dueAt: date, overdue: z.boolean() })
  .openapi('ReviewDue')

export const NewReview = z.object({ note: z.string().max(4000).default('') }).openapi('NewReview')
export const ReviewDay = z
  .object({
    on: date.nullable().openapi({ description: 'Null: back to the reckoned day.' }),
    reason: z.string().max(4000).default(''),
  })
  .openapi('ReviewDay')
