import { z } from '@hono/zod-openapi'
import { date } from './parts.ts'

const PastLine = z.object({
  number: z.number().int(),
  date: z.string().openapi({ description: 'yyyy-mm-dd, in the policy’s zone.' }),
  note: z.string(),
  languages: z.array(z.string()),
  words: z.number().int(),
  changes: z.record(z.string(), z.number()).nullable().openapi({
    description: 'How many changes the rules find since the one before, by weight; nobody has decided them.',
  }),
})

export const PastLines = z.object({ lines: z.array(PastLine) }).openapi('PastLines')

export const PastImport = PastLines.extend({ by: z.string(), yours: z.boolean(), at: date }).openapi('PastImport', {
  description: 'What was imported and waits for a second person.',
})
