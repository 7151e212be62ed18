import { RETENTION_BOUNDS } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { date } from './parts.ts'

const said = (field: keyof typeof RETENTION_BOUNDS, what: string) =>
  `${what} From ${RETENTION_BOUNDS[field].least} to ${RETENTION_BOUNDS[field].most} days.`

/** Out of bounds is a blocker, so that it is said for each field, in words. */
export const RetentionSettings = z
  .object({
    departedDays: z
      .number()
      .openapi({ description: said('departedDays', 'After a member left, until they are erased.') }),
    messageDays: z.number().openapi({
      description: said(
        'messageDays',
        'What a message said to one member and the server’s own words, after its version stopped to hold.',
      ),
    }),
    requestDays: z.number().openapi({
      description: said('requestDays', 'What members asked and were answered, after the answer.'),
    }),
    signInDays: z.number().openapi({ description: said('signInDays', 'Sign-ins in the log.') }),
  })
  .openapi('RetentionSettings')

/** What would go at once. */
export const Forgettable = z
  .object({
    members: z.number().openapi({ description: 'Members who left.' }),
    announcements: z
      .number()
      .openapi({ description: 'Announcements whose messages still hold what identifies people.' }),
    requests: z.number().openapi({ description: 'Answered requests whose words still stand.' }),
    signIns: z.number(),
  })
  .openapi('Forgettable')

export const Retention = RetentionSettings.extend({
  ranAt: date.nullable().openapi({ description: 'When it was last looked for what has had its time.' }),
}).openapi('Retention')
