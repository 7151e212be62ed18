import {
  countTry,
  endSession,
  endSessions,
  forgetTries,
  record,
  recordRefusedSignIn,
  recordSignIn,
  recordStepUp,
  refreshSession,
  sessionsOf,
} from '@fairnotice/db'
import type { Blocker } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { tryCode } from '../../auth/codes.ts'
import { deviceName, deviceOf } from '../../auth/device.ts'
import { isPassword } from '../../auth/password.ts'
import { CODE_LIMIT, codeTries } from '../../auth/tries.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { Session } from '../schemas.ts'

const Proof = z.object({
  code: z.string().max(40).optional().openapi({ description: 'Of the authenticator app, or a backup code.' }),
  password: z.string().max(200).optional().openapi({ description: 'For whoever has no authenticator app.' }),
})

export const TOO_OFTEN: Blocker = { code: 'too-often', text: 'Too many tries. Wait a quarter of an hour.' }
export const CODE_WRONG: Blocker = {
  code: 'code-wrong',
  field: 'code',
  text: 'This code is not right, or was used already. Wait for the next one, and look whether your phone’s clock is right.',
}
const PASSWORD_WRONG: Blocker = { code: 'password-wrong', field: 'password', text: 'This password is not right.' }

/** The session of whoever asks; the rules let no token in here. */
export function sessionOf(c: Context<ApiEnv>) {
  const caller = c.get('caller')
  if (caller.by !== 'session') throw new Error('A route for sessions was opened to a token')
  return caller
}

/** Where one is signed in, and showing once more that it is oneself. */
export function sessionRoutes(api: OpenAPIHono<ApiEnv>, { database, auth, secret }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'post',
        path: '/me/step-up',
        summary: 'Show that it is you: the second step of signing in, or once more before approving and the like',
        request: { body: json(Proof) },
      },
      z.object({ fresh: z.literal(true) }),
    ),
    async (c) => {
      const { actor, sessionId, standing } = sessionOf(c)
      const { code, password } = c.req.valid('json')
      const { userId } = actor
      const how = standing.hasSecondFactor ? 'code' : 'password'
      const found = how === 'code' ? await byCode(userId, code) : await byPassword(userId, password)
      const door = { how, device: deviceName(c.req.header('user-agent') ?? null) } as const
      if (found) {
        // Whoever tries on after too many is told so, and the log is not filled by it.
        if (found !== TOO_OFTEN)
          await (standing.awaitsCode
            ? recordRefusedSignIn(database, userId, door)
            : recordStepUp(database, userId, how, false))
        return problem(c, [found])
      }
      await refreshSession(database, sessionId)
      await (standing.awaitsCode ? recordSignIn(database, userId, door) : recordStepUp(database, userId, how, true))
      return c.json({ fresh: true } as const, 200)
    },
  )

  async function byCode(userId: string, code: string | undefined): Promise<Blocker | null> {
    const said = code ? await tryCode(database, secret, userId, code, new Date()) : 'wrong'
    return said === 'right' ? null : said === 'too-often' ? TOO_OFTEN : CODE_WRONG
  }

  async function byPassword(userId: string, password: string | undefined): Promise<Blocker | null> {
    if ((await countTry(database, codeTries(userId), CODE_LIMIT)) !== null) return TOO_OFTEN
    if (!password || !(await isPassword(auth, userId, password))) return PASSWORD_WRONG
    await forgetTries(database, codeTries(userId))
    return null
  }

  api.openapi(
    route({ method: 'get', path: '/me/sessions', summary: 'Where you are signed in' }, z.array(Session)),
    async (c) => {
      const { actor, sessionId } = sessionOf(c)
      const sessions = await sessionsOf(database, actor.userId)
      return c.json(
        sessions.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
          id,
          current: id === sessionId,
          device: deviceOf(userAgent),
          address: ipAddress || null,
          signedInAt: createdAt.toISOString(),
          lastUsedAt: updatedAt.toISOString(),
        })),
        200,
      )
    },
  )

  api.openapi(
    route(
      {
        method: 'delete',
        path: '/me/sessions/{id}',
        summary: 'Sign out in one place',
        request: { params: z.object({ id: z.string() }) },
      },
      z.object({ ended: z.number() }),
    ),
    async (c) => {
      const { actor } = sessionOf(c)
      if (!(await endSession(database, actor.userId, c.req.valid('param').id)))
        return problem(c, [{ code: 'not-found', text: 'You are not signed in there (any more).' }])
      await record(database, { what: 'sessions-ended', actorId: actor.userId })
      return c.json({ ended: 1 }, 200)
    },
  )

  api.openapi(
    route(
      { method: 'post', path: '/me/sessions/end-others', summary: 'Sign out everywhere else' },
      z.object({ ended: z.number() }),
    ),
    async (c) => {
      const { actor, sessionId } = sessionOf(c)
      const ended = await endSessions(database, actor.userId, sessionId)
      if (ended > 0) await record(database, { what: 'sessions-ended', actorId: actor.userId })
      return c.json({ ended }, 200)
    },
  )
}
