import { STATES } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { Health } from './organisation.ts'
import { Policy } from './policies.ts'
import { ReviewDue } from './reviews.ts'
import { Sending } from './sending.ts'

/** One line of the desk: what waits for this person, or holds. */
export const Waiting = z
  .object({
    slug: z.string(),
    title: z.string(),
    number: z.number(),
    state: z.enum(STATES),
    waitsFor: z.enum(['write', 'import', 'review', 'announce', 'confirm', 'resolve', 'late']),
    count: z.number().nullable().openapi({ description: 'Of members or decisions, where several may wait' }),
    text: z.string().openapi({ description: 'What waits, in English' }),
  })
  .openapi('Waiting')

export const Desk = z
  .object({
    waiting: z.array(Waiting),
    reviews: z.array(ReviewDue).openapi({ description: 'Policies that are to be looked at even if nothing changes.' }),
    behind: z
      .array(z.object({ slug: z.string(), number: z.number(), languages: z.array(z.string()) }))
      .openapi({ description: 'Texts of coming versions that translate an older source, or are missing.' }),
    requests: z.number().openapi({ description: 'Members’ requests that wait for an answer, if you may give it.' }),
    policies: z.array(Policy),
    health: z.array(Health),
    sendingPausedAt: Sending.shape.pausedAt,
    sendingPausedBy: Sending.shape.pausedBy,
    sendingHeld: Sending.shape.held.openapi({
      description: 'Notices wait, and the limits of sending let nothing leave until then.',
    }),
  })
  .openapi('Desk')
