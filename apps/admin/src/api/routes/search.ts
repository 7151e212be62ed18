import { search } from '@fairnotice/db'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { route } from '../route.ts'
import { SearchPage } from '../schemas.ts'

const Query = z.object({
  q: z.string().trim().min(1).max(300).openapi({ description: 'Words, "an exact phrase", -without, or.' }),
  policy: z.string().optional(),
  language: z.string().optional(),
  inForce: z.enum(['true', 'false']).default('false').openapi({ description: 'Only what is in force now.' }),
  skip: z.coerce.number().int().min(0).max(10_000).default(0),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

/** Searching every text of every version, drafts too: whoever is on the team may read all of them. */
export function searchRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      { method: 'get', path: '/search', summary: 'Search all texts and versions', request: { query: Query } },
      SearchPage,
    ),
    async (c) => {
      const { q, policy, language, inForce, skip, limit } = c.req.valid('query')
      const page = await search(database, {
        query: q,
        skip,
        limit,
        inForce: inForce === 'true',
        ...(policy ? { policy } : {}),
        ...(language ? { language } : {}),
      })
      return c.json(page as never, 200)
    },
  )
}
