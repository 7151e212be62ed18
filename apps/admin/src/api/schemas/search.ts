import { STATES } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'

export const SearchHit = z
  .object({
    slug: z.string(),
    title: z.string(),
    language: z.string(),
    heading: z.string().nullable().openapi({ description: 'The heading that the passage stands under.' }),
    pieces: z
      .array(z.object({ text: z.string(), found: z.boolean() }))
      .openapi({ description: 'The passage, or of a long one the parts around what was found.' }),
    begins: z.string().openapi({ description: 'Its first words; a version’s page finds it by them (`?find=`).' }),
    versions: z
      .array(z.object({ number: z.number().int(), state: z.enum(STATES) }))
      .openapi({ description: 'The versions that have it, newest first.' }),
  })
  .openapi('SearchHit')

export const SearchPage = z
  .object({
    hits: z.array(SearchHit),
    total: z.number().int(),
    next: z.number().int().nullable().openapi({ description: 'For `skip`; null: these were the last.' }),
    onlyCommon: z.boolean().openapi({ description: 'It was all words like “the”: there was nothing to look for.' }),
  })
  .openapi('SearchPage')
