import {
  audiences,
  erase,
  leave,
  memberByExternalId,
  memberCounts,
  memberPage,
  noticesOfMember,
  organisation,
  upsertMembers,
} from '@fairnotice/db'
import type { Actor, Blocker } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { route } from '../route.ts'
import { Member } from '../schemas.ts'

const Shown = Member.extend({ leftAt: z.string().nullable() })
const Page = z.object({
  members: z.array(Shown),
  next: z.string().nullable(),
  total: z.number(),
  byLanguage: z.record(z.string(), z.number()),
  byAudience: z.record(z.string(), z.number()),
})
const Query = z.object({
  after: z.string().optional(),
  query: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
const Imported = z.object({ added: z.number(), changed: z.number(), left: z.number(), noticesPlanned: z.number() })
const One = z.object({ externalId: z.string() })
const Told = z.array(
  z.object({
    id: z.string(),
    policy: z.string(),
    title: z.string(),
    version: z.number(),
    kind: z.string(),
    state: z.string(),
    how: z.string().nullable(),
    sentAt: z.string().nullable(),
    settledAt: z.string().nullable(),
    effectiveAt: z.string().nullable(),
    problem: z.string().nullable(),
  }),
)
const NO_MEMBER: Blocker = { code: 'not-found', text: 'There is no such member.' }

/** Who may change members: the organisation's own system acts by an administrator's or a publisher's token. */
const mayWrite = (actor: Actor): Blocker[] =>
  actor.roles.some((role) => role === 'administrator' || role === 'publisher')
    ? []
    : [{ code: 'role-missing', text: 'Only an administrator or a publisher may change members.' }]

export function memberRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'put',
        path: '/members',
        summary: 'Add and update members by externalId (JSON array or NDJSON), all or nothing',
        request: {
          query: z.object({ snapshot: z.enum(['true', 'false']).default('false') }),
          body: {
            content: {
              'application/json': { schema: z.array(Member) },
              'application/x-ndjson': { schema: z.string() },
            },
            required: true,
          },
        },
      },
      Imported,
    ),
    async (c) => {
      const actor = c.get('actor')
      const known = (await audiences(database)).map(({ slug }) => slug)
      const { members, bad } = readMembers(await c.req.text(), known)
      const found = [...mayWrite(actor), ...bad]
      if (found.length > 0) return problem(c, found) as never
      const language = (await organisation(database))?.language ?? 'en'
      const records = members.map(({ registeredAt, toldAtRegistration, language: own, ...member }) => ({
        ...member,
        ...(own ? { language: own } : {}),
        ...(registeredAt ? { registeredAt: new Date(registeredAt) } : {}),
        ...(toldAtRegistration
          ? { toldAtRegistration: { ...toldAtRegistration, at: new Date(toldAtRegistration.at) } }
          : {}),
      }))
      return c.json(
        await upsertMembers(database, records, {
          snapshot: c.req.valid('query').snapshot === 'true',
          actorId: actor.userId,
          language,
        }),
        200,
      )
    },
  )

  api.openapi(
    route({ method: 'get', path: '/members', summary: 'Members, by page', request: { query: Query } }, Page),
    async (c) => {
      const { limit, after, query } = c.req.valid('query')
      const rows = await memberPage(database, { limit, ...(after ? { after } : {}), ...(query ? { query } : {}) })
      const counts = await memberCounts(database, { everyone: true, audiences: [] })
      return c.json(
        {
          members: rows.map(shown),
          next: rows.length === limit ? (rows.at(-1)?.externalId ?? null) : null,
          ...counts,
        } as never,
        200,
      )
    },
  )

  api.openapi(
    route({ method: 'get', path: '/members/{externalId}', summary: 'A member', request: { params: One } }, Shown),
    async (c) => {
      const member = await memberByExternalId(database, c.req.valid('param').externalId)
      return member ? (c.json(shown(member) as never, 200) as never) : (problem(c, [NO_MEMBER]) as never)
    },
  )

  api.openapi(
    route(
      { method: 'post', path: '/members/{externalId}/left', summary: 'A member has left', request: { params: One } },
      z.object({ left: z.boolean() }),
    ),
    async (c) => {
      const found = mayWrite(c.get('actor'))
      if (found.length > 0) return problem(c, found) as never
      const left = await leave(database, c.req.valid('param').externalId, c.get('actor').userId)
      return left ? c.json({ left }, 200) : (problem(c, [NO_MEMBER]) as never)
    },
  )

  api.openapi(
    route(
      {
        method: 'delete',
        path: '/members/{externalId}',
        summary: 'Erase a member; what proves that someone was told stays, the person goes',
        request: { params: One },
      },
      z.object({ erased: z.boolean() }),
    ),
    async (c) => {
      const found = mayWrite(c.get('actor'))
      if (found.length > 0) return problem(c, found) as never
      const erased = await erase(database, c.req.valid('param').externalId, c.get('actor').userId)
      return erased ? c.json({ erased }, 200) : (problem(c, [NO_MEMBER]) as never)
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: '/members/{externalId}/notices',
        summary: 'What a member was told',
        request: { params: One },
      },
      Told,
    ),
    async (c) => {
      const member = await memberByExternalId(database, c.req.valid('param').externalId)
      if (!member) return problem(c, [NO_MEMBER]) as never
      const rows = await noticesOfMember(database, member.id)
      return c.json(
        rows.map(({ id, state, how, sentAt, settledAt, problem: trouble, announcement }) => ({
          id,
          policy: announcement.version.policy.slug,
          title: announcement.version.policy.title,
          version: announcement.version.number,
          kind: announcement.kind,
          state,
          how,
          sentAt: sentAt?.toISOString() ?? null,
          settledAt: settledAt?.toISOString() ?? null,
          effectiveAt: announcement.effectiveAt?.toISOString() ?? null,
          problem: trouble,
        })),
        200,
      )
    },
  )
}

type Row = Awaited<ReturnType<typeof memberPage>>[number]
const shown = ({
  externalId,
  email,
  otherEmails,
  name,
  postalAddress,
  language,
  audiences: slugs,
  registeredAt,
  leftAt,
}: Row) => ({
  externalId,
  email,
  otherEmails,
  name,
  postalAddress,
  language,
  audiences: slugs,
  registeredAt: registeredAt.toISOString(),
  leftAt: leftAt?.toISOString() ?? null,
})

const MAX_SHOWN = 100

/** Reads a JSON array or one JSON object a line; every bad row with its line and reason, and nothing half-imported. */
function readMembers(
  text: string,
  knownAudiences: readonly string[],
): { members: z.infer<typeof Member>[]; bad: Blocker[] } {
  const bad: Blocker[] = []
  const report = (line: number, why: string) =>
    bad.length < MAX_SHOWN && bad.push({ code: 'member-invalid', field: `line ${line}`, text: `Line ${line}: ${why}` })
  const values: unknown[] = []
  if (text.trimStart().startsWith('[')) {
    try {
      values.push(...(JSON.parse(text) as unknown[]))
    } catch (error) {
      report(1, `this is no JSON: ${(error as Error).message}`)
    }
  } else
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue
      try {
        values.push(JSON.parse(line))
      } catch {
        report(index + 1, 'this is no JSON object')
      }
    }
  const members: z.infer<typeof Member>[] = []
  const seen = new Set<string>()
  for (const [index, value] of values.entries()) {
    const read = Member.safeParse(value)
    if (!read.success) {
      report(index + 1, read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
      continue
    }
    const unknown = read.data.audiences.filter((slug) => !knownAudiences.includes(slug))
    if (unknown.length > 0) report(index + 1, `there is no audience ${unknown.join(', ')}`)
    if (seen.has(read.data.externalId)) report(index + 1, `externalId ${read.data.externalId} is there twice`)
    seen.add(read.data.externalId)
    members.push(read.data)
  }
  return { members, bad }
}
