import { countTry, endSessions, forgetTries, organisation, record, refreshSession, tellTeam } from '@fairnotice/db'
import type { Blocker } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { hasPassword, isPassword, setPassword } from '../../auth/password.ts'
import { MAX_PASSWORD, MIN_PASSWORD, STRONG_ENOUGH, strengthOf } from '../../auth/strength.ts'
import { CODE_LIMIT, codeTries } from '../../auth/tries.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { sessionOf, TOO_OFTEN } from './sessions.ts'

const Body = z.object({
  password: z.string(),
  current: z.string().max(200).optional().openapi({ description: 'Needed once there is one.' }),
})

/** One's password: by a session alone, since a token that leaks must not be able to take the account over. */
export function passwordRoutes(api: OpenAPIHono<ApiEnv>, { database, auth }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'put',
        path: '/me/password',
        summary: 'Set or change your password; you are signed out everywhere else',
        request: { body: json(Body) },
      },
      z.object({ set: z.boolean() }),
    ),
    async (c) => {
      const { actor, sessionId } = sessionOf(c)
      const { password, current } = c.req.valid('json')
      const user = await database.user.findUniqueOrThrow({ where: { id: actor.userId } })
      const house = await organisation(database)
      const found = blockersOf(password, [user.name, user.email, house?.name ?? '', house?.domain ?? ''])
      const had = await hasPassword(auth, user.id)
      if (had) {
        if ((await countTry(database, codeTries(user.id), CODE_LIMIT)) !== null) return problem(c, [TOO_OFTEN])
        if (!current || !(await isPassword(auth, user.id, current)))
          found.push({ code: 'password-wrong', field: 'current', text: 'The current password is not right.' })
        else await forgetTries(database, codeTries(user.id))
      }
      if (found.length > 0) return problem(c, found)
      await setPassword(auth, user.id, password)
      await endSessions(database, user.id, sessionId)
      await refreshSession(database, sessionId)
      await record(database, { what: had ? 'password-changed' : 'password-set', actorId: user.id })
      await tellTeam(database, [{ userId: user.id, kind: 'password-changed' }])
      return c.json({ set: true }, 200)
    },
  )
}

/** What is wrong with a password, before anything is compared with the one that is there. */
function blockersOf(password: string, about: readonly string[]): Blocker[] {
  if (password.length < MIN_PASSWORD)
    return [{ code: 'password-short', field: 'password', text: `A password has at least ${MIN_PASSWORD} characters.` }]
  if (password.length > MAX_PASSWORD)
    return [{ code: 'password-long', field: 'password', text: `A password has at most ${MAX_PASSWORD} characters.` }]
  if (strengthOf(password, about) < STRONG_ENOUGH)
    return [
      {
        code: 'password-weak',
        field: 'password',
        text: 'This password is too easy to guess. Take four or more words that don’t belong together.',
      },
    ]
  return []
}
