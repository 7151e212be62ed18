import { forgettable, retention, saveRetention, wake } from '@fairnotice/db'
import { retentionBlockers } from '@fairnotice/policy'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { Forgettable, Retention, RetentionSettings } from '../schemas.ts'

/** How long what identifies people is kept. */
export function retentionRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  const answer = async () => {
    const { ranAt, ...kept } = await retention(database)
    return { ...kept, ranAt: ranAt?.toISOString() ?? null }
  }

  api.openapi(
    route({ method: 'get', path: '/retention', summary: 'How long what identifies people is kept' }, Retention),
    async (c) => c.json(await answer(), 200),
  )

  api.openapi(
    route(
      {
        method: 'put',
        path: '/retention',
        summary: 'Say how long what identifies people is kept; what that makes too old is forgotten soon after',
        request: { body: json(RetentionSettings) },
      },
      Retention,
    ),
    async (c) => {
      const saved = await saveRetention(database, { actor: c.get('actor'), ...c.req.valid('json') })
      if (!saved.ok) return problem(c, saved.blockers)
      await wake(database, 'hourly')
      return c.json(await answer(), 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/retention/rehearse',
        summary: 'What would be forgotten at once, were things kept for so long; nothing is',
        request: { body: json(RetentionSettings) },
      },
      Forgettable,
    ),
    async (c) => {
      const asked = c.req.valid('json')
      const found = retentionBlockers(asked)
      return found.length > 0 ? problem(c, found) : c.json(await forgettable(database, asked), 200)
    },
  )
}
