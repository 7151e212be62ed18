import { z } from '@hono/zod-openapi'

export const Blocker = z
  .object({
    code: z.string(),
    text: z.string().openapi({ description: 'In English.' }),
    field: z.string().optional(),
    passage: z.string().optional(),
    values: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .optional()
      .openapi({ description: 'What the text fills in, for those who say the code in another language.' }),
  })
  .openapi('Blocker')

export const ProblemDetails = z
  .object({ type: z.string(), title: z.string(), status: z.number(), code: z.string(), blockers: z.array(Blocker) })
  .openapi('Problem', { description: 'RFC 9457' })
