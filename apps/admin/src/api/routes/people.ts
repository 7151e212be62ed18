import {
  addUser,
  createSignInToken,
  deactivate,
  endSessions,
  inTransaction,
  type Rows,
  reactivate,
  record,
  removeSecondFactor,
  secondFactorHolders,
  sessionCounts,
  setRoles,
  users,
} from '@fairnotice/db'
import { type Blocker, ROLES, type Role } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { linkPage } from '../../auth/pages.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { User } from '../schemas.ts'

const Roles = z.object({ roles: z.array(z.enum(ROLES)) })
const NewUser = Roles.extend({ email: z.email().max(320), name: z.string().trim().min(1).max(200).optional() })
const One = z.object({ id: z.string() })

/** Hours that an invitation is good for. */
const INVITATION_HOURS = 72

const NO_USER: Blocker = { code: 'not-found', text: 'There is no such person.' }
const NO_APP: Blocker = { code: 'person-without-app', text: 'This person has no authenticator app.' }
const LAST_ADMINISTRATOR: Blocker = {
  code: 'last-administrator',
  field: 'roles',
  text: 'Someone must be administrator: give the role to another person first.',
}

/** The legal team: who they are, what each may do, and that a lost phone or a stolen laptop opens nothing for long. */
export function peopleRoutes(api: OpenAPIHono<ApiEnv>, settings: ApiSettings): void {
  const { database } = settings

  api.openapi(route({ method: 'get', path: '/users', summary: 'The legal team' }, z.array(User)), async (c) => {
    const all = await users(database)
    if (!c.get('actor').roles.includes('administrator')) return c.json(all.map(userAnswer) as never, 200)
    const holders = await secondFactorHolders(database)
    const sessions = await sessionCounts(database)
    const known = all.map((user) => ({
      ...userAnswer(user),
      secondFactor: holders.has(user.id),
      sessions: sessions.get(user.id) ?? 0,
    }))
    return c.json(known as never, 200)
  })

  api.openapi(
    route(
      { method: 'post', path: '/users', summary: 'Invite a person', request: { body: json(NewUser) } },
      z.object({ user: User, link: z.string() }),
      201,
    ),
    async (c) => {
      const { email, name, roles } = c.req.valid('json')
      const user = await addUser(database, { email, roles, ...(name ? { name } : {}) })
      const token = await createSignInToken(database, user.email, INVITATION_HOURS * 60)
      const link = linkPage(settings.adminUrl, token, '/')
      await record(database, {
        what: 'user-invited',
        actorId: c.get('actor').userId,
        detail: { email: user.email, roles },
      })
      // The link is shown as well: an invitation must not depend on mail that is not set up yet.
      await settings.invite(user.email, link, INVITATION_HOURS * 60).catch((error) => console.error(error))
      return c.json({ user: userAnswer(user), link } as never, 201)
    },
  )

  api.openapi(
    route(
      {
        method: 'patch',
        path: '/users/{id}',
        summary: 'Set a person’s roles',
        request: { params: One, body: json(Roles) },
      },
      User,
    ),
    async (c) => {
      const { roles } = c.req.valid('json')
      return change(c.req.valid('param').id, {
        what: 'roles-changed',
        actorId: c.get('actor').userId,
        detail: { roles },
        keepsAdministrator: roles.includes('administrator'),
        run: (rows, user) => setRoles(rows, user.id, roles).then(() => null),
      }).then((made) => ('code' in made ? problem(c, [made]) : c.json(made as never, 200)))
    },
  )

  for (const { verb, what, summary, keepsAdministrator, run } of STEPS)
    api.openapi(
      route({ method: 'post', path: `/users/{id}/${verb}`, summary, request: { params: One } }, User),
      async (c) => {
        const actorId = c.get('actor').userId
        const made = await change(c.req.valid('param').id, { what, actorId, keepsAdministrator, run })
        if ('code' in made) return problem(c, [made])
        // Not doing it for want of mail would leave someone locked out; the log says it in any case.
        if (verb === 'reset-second-factor') await settings.tellReset(made.email).catch((error) => console.error(error))
        return c.json(made as never, 200)
      },
    )

  /** Changes one person, and says so in the log; the last administrator stays one. */
  function change(id: string, asked: Change): Promise<Blocker | z.infer<typeof User>> {
    return inTransaction(database, async (rows) => {
      // One at a time: two administrators must not take each other's role in the same moment.
      await rows.$queryRaw`select id from app_user where 'administrator' = any (roles) order by id for update`
      const user = await rows.user.findUnique({ where: { id } })
      if (!user) return NO_USER
      const others = (await users(rows)).filter(
        (each) => !each.leftAt && each.roles.includes('administrator') && each.id !== id,
      )
      if (!asked.keepsAdministrator && others.length === 0) return LAST_ADMINISTRATOR
      const refused = await asked.run(rows, user)
      if (refused) return refused
      const { what, actorId, detail } = asked
      await record(rows, { what, actorId, detail: { email: user.email, ...detail } })
      return userAnswer(await rows.user.findUniqueOrThrow({ where: { id } }))
    })
  }
}

type UserRow = Awaited<ReturnType<typeof users>>[number]
/** Answers why not, or null when it is done. */
type Run = (rows: Rows, user: UserRow) => Promise<Blocker | null>
interface Change {
  what: string
  actorId: string
  detail?: Record<string, unknown>
  keepsAdministrator: boolean
  run: Run
}

const STEPS: readonly { verb: string; what: string; summary: string; keepsAdministrator: boolean; run: Run }[] = [
  {
    verb: 'deactivate',
    what: 'user-deactivated',
    summary: 'A person leaves: signed out everywhere, tokens that no longer work; what they did stays theirs',
    keepsAdministrator: false,
    run: (rows, { id }) => deactivate(rows, id).then(() => null),
  },
  {
    verb: 'reactivate',
    what: 'user-reactivated',
    summary: 'A person is back, with the roles of before',
    keepsAdministrator: true,
    run: (rows, { id }) => reactivate(rows, id).then(() => null),
  },
  {
    verb: 'end-sessions',
    what: 'sessions-ended',
    summary: 'Sign a person out everywhere',
    keepsAdministrator: true,
    run: (rows, { id }) => endSessions(rows, id).then(() => null),
  },
  {
    verb: 'reset-second-factor',
    what: 'second-factor-reset',
    summary: 'Take a lost authenticator app off a person’s sign-in; they are signed out, and told by e-mail',
    keepsAdministrator: true,
    run: async (rows, { id }) => {
      if (!(await removeSecondFactor(rows, id))) return NO_APP
      await endSessions(rows, id)
      return null
    },
  },
]

export const userAnswer = (user: UserRow) => ({
  id: user.id,
  name: user.name,
  email: user.email,
  roles: user.roles as Role[],
  left: user.leftAt !== null,
})
