import type { Blocker } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { isAPIError } from 'better-auth/api'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'

/** By the code of the sign-in library: what a person can do about it. */
const REFUSED: Record<string, Blocker> = {
  PASSWORD_ALREADY_SET: {
    code: 'password-set',
    text: 'You have a password already: change it with the current one, under Your account.',
  },
  PASSWORD_TOO_SHORT: { code: 'password-short', field: 'password', text: 'A password has at least 12 characters.' },
  PASSWORD_TOO_LONG: { code: 'password-long', field: 'password', text: 'A password has at most 128 characters.' },
}

/**
 * A first password, for whoever came by a link: by a session alone, since a token that leaks must not be able to take
 * the account over. Changing one asks for the current one, and is the sign-in library's own.
 */
export function passwordRoutes(api: OpenAPIHono<ApiEnv>, { auth }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'put',
        path: '/me/password',
        summary: 'Set a first password (by session, not by token)',
        request: { body: json(z.object({ password: z.string() })) },
      },
      z.object({ set: z.boolean() }),
    ),
    async (c) => {
      try {
        await auth.api.setPassword({ body: { newPassword: c.req.valid('json').password }, headers: c.req.raw.headers })
        return c.json({ set: true }, 200)
      } catch (error) {
        if (!isAPIError(error)) throw error
        const session: Blocker = { code: 'not-signed-in', text: 'Sign in by screen to set a password.' }
        return problem(c, [REFUSED[error.body?.code ?? ''] ?? session])
      }
    },
  )
}
