import {
  audiences,
  health,
  now,
  organisation,
  pauseSending,
  record,
  saveAudience,
  saveOrganisation,
  setLanguage,
} from '@fairnotice/db'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Caller } from '../../auth/actor.ts'
import { hasPassword } from '../../auth/password.ts'
import { CLOCK_HEADER } from '../../clock-header.ts'
import { INTERFACE_LANGUAGES } from '../../language/choose.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { Audience, Health, Organisation, User } from '../schemas.ts'
import { userAnswer } from './people.ts'

const MySignIn = z.object({
  secondFactor: z.boolean(),
  secondFactorRequired: z.boolean(),
  fresh: z.boolean().openapi({ description: 'Whether approving and the like ask nothing more.' }),
  freshUntil: z.string(),
})
const Me = z.object({
  user: User,
  language: z.string().nullable().openapi({ description: 'Of your screens, and of what is mailed to you.' }),
  hasPassword: z.boolean(),
  signIn: MySignIn.nullable().openapi({ description: 'Null by token.' }),
  organisation: Organisation.extend({
    example: z.boolean(),
    sendingPausedAt: z.string().nullable(),
    membersSynchronisedAt: z.string().nullable(),
  }).nullable(),
  audiences: z.array(Audience),
  mailConfigured: z.boolean(),
  publicUrl: z.string(),
})
const SignIn = z.object({
  secondFactorRequired: z.boolean().openapi({ description: 'Everyone must use an authenticator app.' }),
  stepUpMinutes: z.number().int().min(1).max(60).openapi({
    description: 'How long after a sign-in approving, announcing and waiving ask nothing more.',
  }),
})

export function organisationRoutes(api: OpenAPIHono<ApiEnv>, settings: ApiSettings): void {
  const { database } = settings

  api.openapi(route({ method: 'get', path: '/me', summary: 'Who you are, and where' }, Me), async (c) => {
    c.header(CLOCK_HEADER, (await now(database)).toISOString())
    const user = await database.user.findUniqueOrThrow({ where: { id: c.get('actor').userId } })
    return c.json(
      {
        user: userAnswer(user),
        language: user.language,
        hasPassword: await hasPassword(settings.auth, user.id),
        signIn: signInAnswer(c.get('caller')),
        organisation: organisationAnswer(await organisation(database)),
        audiences: await audiences(database),
        mailConfigured: settings.mailConfigured,
        publicUrl: settings.publicUrl,
      } as never,
      200,
    )
  })

  api.openapi(
    route(
      {
        method: 'put',
        path: '/me/language',
        summary: 'The language of your screens, in which you are also written to',
        request: { body: json(z.object({ language: z.enum(INTERFACE_LANGUAGES) })) },
      },
      z.object({ language: z.string() }),
    ),
    async (c) => {
      const { language } = c.req.valid('json')
      await setLanguage(database, c.get('actor').userId, language)
      return c.json({ language }, 200)
    },
  )

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
      const saved = await saveOrganisation(database, c.req.valid('json'))
      await record(database, { what: 'organisation-changed', actorId: c.get('actor').userId })
      return c.json(organisationAnswer(saved) as never, 200)
    },
  )

  api.openapi(
    route({ method: 'get', path: '/organisation/sign-in', summary: 'What sign-in asks of everyone' }, SignIn),
    async (c) => c.json(await signInSettings(), 200),
  )

  api.openapi(
    route(
      {
        method: 'patch',
        path: '/organisation/sign-in',
        summary: 'Change what sign-in asks of everyone',
        request: { body: json(SignIn.partial()) },
      },
      SignIn,
    ),
    async (c) => {
      const { secondFactorRequired, stepUpMinutes } = c.req.valid('json')
      if (!(await organisation(database)))
        return problem(c, [{ code: 'organisation-missing', text: 'Set the organisation up first.' }])
      const change = {
        ...(secondFactorRequired === undefined ? {} : { secondFactorRequired }),
        ...(stepUpMinutes === undefined ? {} : { stepUpMinutes }),
      }
      await database.organisation.update({ where: { id: 1 }, data: change })
      await record(database, { what: 'sign-in-changed', actorId: c.get('actor').userId, detail: change })
      return c.json(await signInSettings(), 200)
    },
  )

  const signInSettings = async () => {
    const house = await organisation(database)
    return { secondFactorRequired: house?.secondFactorRequired ?? false, stepUpMinutes: house?.stepUpMinutes ?? 10 }
  }

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
      const audience = Audience.safeParse({ slug: c.req.valid('param').slug, ...c.req.valid('json') })
      if (!audience.success)
        return problem(c, [
          {
            code: 'slug-invalid',
            field: 'slug',
            text: 'The short name is made of small letters, digits and hyphens.',
          },
        ])
      await saveAudience(database, audience.data)
      await record(database, {
        what: 'audience-changed',
        actorId: c.get('actor').userId,
        detail: { slug: audience.data.slug },
      })
      return c.json(audience.data as never, 200)
    },
  )

  for (const [verb, paused] of [
    ['pause', true],
    ['resume', false],
  ] as const)
    api.openapi(
      route(
        { method: 'post', path: `/sending/${verb}`, summary: paused ? 'Pause all sending' : 'Resume sending' },
        z.object({ sendingPausedAt: z.string().nullable() }),
      ),
      async (c) => {
        const { pausedAt } = await pauseSending(database, paused, c.get('actor').userId)
        return c.json({ sendingPausedAt: pausedAt?.toISOString() ?? null }, 200)
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

const signInAnswer = (caller: Caller): z.infer<typeof MySignIn> | null =>
  caller.by === 'token'
    ? null
    : {
        secondFactor: caller.standing.hasSecondFactor,
        secondFactorRequired: caller.standing.secondFactorRequired,
        fresh: caller.standing.fresh,
        freshUntil: caller.standing.freshUntil.toISOString(),
      }

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
