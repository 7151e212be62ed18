import { createToken, now, record, revokeToken, tellTeam, tokensOf } from '@fairnotice/db'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { NewToken, Token } from '../schemas.ts'

/** One's own API tokens, by screen alone: no token makes another. */
export function tokenRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(route({ method: 'get', path: '/tokens', summary: 'Your API tokens' }, z.array(Token)), async (c) => {
    const tokens = await tokensOf(database, c.get('actor').userId)
    return c.json(
      tokens.map(({ id, name, scopes, createdAt, lastUsedAt, expiresAt, revokedAt }) => ({
        id,
        name,
        scopes,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
        expiresAt: expiresAt?.toISOString() ?? null,
        revokedAt: revokedAt?.toISOString() ?? null,
      })) as never,
      200,
    )
  })

  api.openapi(
    route(
      {
        method: 'post',
        path: '/tokens',
        summary: 'Make an API token for what you name; it is shown once',
        request: { body: json(NewToken) },
      },
      z.object({ id: z.string(), token: z.string() }),
      201,
    ),
    async (c) => {
      const { name, scopes, expiresAt } = c.req.valid('json')
      const ends = expiresAt === null ? null : new Date(expiresAt)
      if (ends && ends <= (await now(database)))
        return problem(c, [
          { code: 'expires-in-past', field: 'expiresAt', text: 'That day is over: choose a later one.' },
        ])
      const { userId } = c.get('actor')
      const made = await createToken(database, userId, { name, scopes: [...new Set(scopes)], expiresAt: ends })
      await record(database, { what: 'token-made', actorId: userId, detail: { name, scopes } })
      await tellTeam(database, [{ userId, kind: 'token-made', detail: { name } }])
      return c.json(made, 201)
    },
  )

  api.openapi(
    route(
      {
        method: 'delete',
        path: '/tokens/{id}',
        summary: 'Revoke one of your API tokens',
        request: { params: z.object({ id: z.uuid() }) },
      },
      z.object({ revoked: z.boolean() }),
    ),
    async (c) => {
      const { userId } = c.get('actor')
      const revoked = await revokeToken(database, userId, c.req.valid('param').id)
      if (!revoked) return problem(c, [{ code: 'not-found', text: 'You have no such token.' }])
      await record(database, { what: 'token-revoked', actorId: userId })
      return c.json({ revoked }, 200)
    },
  )
}
