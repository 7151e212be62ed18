import {
  addUser,
  audiences,
  createSignInToken,
  createToken,
  health,
  now,
  organisation,
  pauseSending,
  record,
  revokeToken,
  saveAudience,
  saveOrganisation,
  setRoles,
  tokensOf,
  users,
} from '@fairnotice/db'
import { type Actor, type Blocker, ROLES, type Role } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { Audience, Health, Organisation, User } from '../schemas.ts'

const Me = z.object({
  user: User,
  hasPassword: z.boolean(),
  organisation: Organisation.extend({
    example: z.boolean(),
    sendingPausedAt: z.string().nullable(),
    membersSynchronisedAt: z.string().nullable(),
  }).nullable(),
  audiences: z.array(Audience),
  mailConfigured: z.boolean(),
  publicUrl: z.string(),
})
const Roles = z.object({ roles: z.array(z.enum(ROLES)) })
const NewUser = Roles.extend({ email: z.email().max(320), name: z.string().trim().min(1).max(200).optional() })
const Token = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
})

/** Hours that an invitation is good for. */
const INVITATION_HOURS = 72

const adminOnly = (actor: Actor, what: string): Blocker[] =>
  actor.roles.includes('administrator') ? [] : [{ code: 'role-missing', text: `Only an administrator may ${what}.` }]

export function organisationRoutes(api: OpenAPIHono<ApiEnv>, settings: ApiSettings): void {
  const { database } = settings

  api.openapi(route({ method: 'get', path: '/me', summary: 'Who you are, and where' }, Me), async (c) => {
    const user = await database.user.findUniqueOrThrow({ where: { id: c.get('actor').userId } })
    return c.json(
      {
        user: userAnswer(user),
        hasPassword: (await database.account.count({ where: { userId: user.id, password: { not: null } } })) > 0,
        organisation: organisationAnswer(await organisation(database)),
        audiences: await audiences(database),
        mailConfigured: settings.mailConfigured,
        publicUrl: settings.publicUrl,
      } as never,
      200,
    )
  })

  api.openapi(
    route({ method: 'get', path: '/organisation', summary: 'The organisation' }, Organisation.nullable()),
    async (c) => c.json(organisationAnswer(await organisation(database)) as never, 200),
  )

  api.openapi(
    route(
      {
        method: 'patch',
        path: '/organisation',
        summary: 'Set the organisation up, or change it',
        request: { body: json(Organisation) },
      },
      Organisation,
    ),
    async (c) => {
      const found = adminOnly(c.get('actor'), 'change the organisation')
      if (found.length > 0) return problem(c, found)
      const saved = await saveOrganisation(database, c.req.valid('json'))
      await record(database, { what: 'organisation-changed', actorId: c.get('actor').userId })
      return c.json(organisationAnswer(saved) as never, 200)
    },
  )

  api.openapi(route({ method: 'get', path: '/audiences', summary: 'Audiences' }, z.array(Audience)), async (c) =>
    c.json((await audiences(database)) as never, 200),
  )

  api.openapi(
    route(
      {
        method: 'put',
        path: '/audiences/{slug}',
        summary: 'Add or change an audience',
        request: { params: z.object({ slug: z.string() }), body: json(Audience.omit({ slug: true })) },
      },
      Audience,
    ),
    async (c) => {
      const found = adminOnly(c.get('actor'), 'change audiences')
      const audience = Audience.safeParse({ slug: c.req.valid('param').slug, ...c.req.valid('json') })
      if (!audience.success)
        found.push({
          code: 'slug-invalid',
          field: 'slug',
          text: 'The short name is made of small letters, digits and hyphens.',
        })
      if (!audience.success || found.length > 0) return problem(c, found)
      await saveAudience(database, audience.data)
      await record(database, {
        what: 'audience-changed',
        actorId: c.get('actor').userId,
        detail: { slug: audience.data.slug },
      })
      return c.json(audience.data as never, 200)
    },
  )

  api.openapi(route({ method: 'get', path: '/users', summary: 'The legal team' }, z.array(User)), async (c) =>
    c.json((await users(database)).map(userAnswer) as never, 200),
  )

  api.openapi(
    route(
      { method: 'post', path: '/users', summary: 'Invite a person', request: { body: json(NewUser) } },
      z.object({ user: User, link: z.string() }),
      201,
    ),
    async (c) => {
      const found = adminOnly(c.get('actor'), 'invite people')
      if (found.length > 0) return problem(c, found)
      const { email, name, roles } = c.req.valid('json')
      const user = await addUser(database, { email, roles, ...(name ? { name } : {}) })
      const token = await createSignInToken(database, user.email, INVITATION_HOURS * 60)
      const link = `${settings.adminUrl}/api/auth/magic-link/verify?token=${token}&callbackURL=/`
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
        request: { params: z.object({ id: z.string() }), body: json(Roles) },
      },
      User,
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      const { roles } = c.req.valid('json')
      const found = adminOnly(c.get('actor'), 'change roles')
      const administrators = (await users(database)).filter(
        (user) => !user.leftAt && user.roles.includes('administrator') && user.id !== id,
      )
      if (!roles.includes('administrator') && administrators.length === 0)
        found.push({
          code: 'last-administrator',
          field: 'roles',
          text: 'Someone must be administrator: give the role to another person first.',
        })
      if (found.length > 0) return problem(c, found)
      const user = await setRoles(database, id, roles)
      await record(database, {
        what: 'roles-changed',
        actorId: c.get('actor').userId,
        detail: { email: user.email, roles },
      })
      return c.json(userAnswer(user) as never, 200)
    },
  )

  api.openapi(route({ method: 'get', path: '/tokens', summary: 'Your API tokens' }, z.array(Token)), async (c) =>
    c.json(
      (await tokensOf(database, c.get('actor').userId)).map((token) => ({
        ...token,
        createdAt: token.createdAt.toISOString(),
        lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
        revokedAt: token.revokedAt?.toISOString() ?? null,
      })),
      200,
    ),
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/tokens',
        summary: 'Make an API token; it is shown once',
        request: { body: json(z.object({ name: z.string().trim().min(1).max(100) })) },
      },
      z.object({ id: z.string(), token: z.string() }),
      201,
    ),
    async (c) => c.json(await createToken(database, c.get('actor').userId, c.req.valid('json').name), 201),
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
      const revoked = await revokeToken(database, c.get('actor').userId, c.req.valid('param').id)
      return revoked ? c.json({ revoked }, 200) : problem(c, [{ code: 'not-found', text: 'You have no such token.' }])
    },
  )

  for (const [verb, at] of [
    ['pause', true],
    ['resume', false],
  ] as const)
    api.openapi(
      route(
        { method: 'post', path: `/sending/${verb}`, summary: at ? 'Pause all sending' : 'Resume sending' },
        z.object({ sendingPausedAt: z.string().nullable() }),
      ),
      async (c) => {
        const actor = c.get('actor')
        if (!actor.roles.includes('publisher'))
          return problem(c, [{ code: 'role-missing', text: `Only a publisher may ${verb} sending.` }])
        const saved = await pauseSending(database, at ? await now(database) : null)
        await record(database, { what: at ? 'sending-paused' : 'sending-resumed', actorId: actor.userId })
        return c.json({ sendingPausedAt: saved.sendingPausedAt?.toISOString() ?? null }, 200)
      },
    )

  api.openapi(
    route({ method: 'get', path: '/health', summary: 'How mail, worker and mirror fare' }, z.array(Health)),
    async (c) => c.json((await health(database)).map(healthAnswer) as never, 200),
  )
}

export const healthAnswer = (row: Awaited<ReturnType<typeof health>>[number]) => ({
  ...row,
  since: row.since.toISOString(),
  checkedAt: row.checkedAt.toISOString(),
})

const userAnswer = (user: Awaited<ReturnType<typeof users>>[number]) => ({
  id: user.id,
  name: user.name,
  email: user.email,
  roles: user.roles as Role[],
  left: user.leftAt !== null,
})

const organisationAnswer = (house: Awaited<ReturnType<typeof organisation>>) =>
  house && {
    name: house.name,
    domain: house.domain,
    postalAddress: house.postalAddress,
    contact: house.contact,
    language: house.language,
    graceDays: house.graceDays,
    syncLimitDays: house.syncLimitDays,
    example: house.example,
    sendingPausedAt: house.sendingPausedAt?.toISOString() ?? null,
    membersSynchronisedAt: house.membersSynchronisedAt?.toISOString() ?? null,
  }
