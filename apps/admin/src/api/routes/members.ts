import {
  acknowledge,
  audiences,
  erase,
  goneCounts,
  leave,
  memberByExternalId,
  memberCounts,
  memberPage,
  noticesOfMember,
  organisation,
  searchMembers,
  upsertMembers,
} from '@fairnotice/db'
import type { Blocker } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { readableNotices } from '../../ladder/texts.ts'
import { readMembers } from '../../members/read.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { KnownMember, Member, PendingNotice } from '../schemas.ts'

const Page = z.object({
  members: z.array(KnownMember),
  next: z.string().nullable().openapi({ description: 'For `after`; null: these were the last.' }),
})
const Counts = z.object({
  total: z.number(),
  gone: z.object({ left: z.number(), erased: z.number() }),
  byLanguage: z.record(z.string(), z.number()),
  byAudience: z.record(z.string(), z.number()),
})
const Query = z.object({
  after: z.string().optional(),
  query: z.string().optional().openapi({ description: 'How a number, an address, a name or its last word begins.' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
const Imported = z.object({
  added: z.number(),
  changed: z.number(),
  left: z.number(),
  noticesPlanned: z.number(),
  erased: z.array(z.string()).openapi({
    description: 'Ids that were erased here, and are not taken again without a `registeredAt` after that.',
  }),
})
const One = z.object({ externalId: z.string() })
/** Present with any value but `false`, also with none: `?pending`. */
const Pending = z.object({ pending: z.string().optional() })
const Told = z.array(
  z.object({
    id: z.string(),
    policy: z.string(),
    title: z.string(),
    version: z.number(),
    kind: z.string(),
    state: z.string(),
    how: z.string().nullable(),
    language: z.string().nullable().openapi({ description: 'Of the text that was sent last.' }),
    sentAt: z.string().nullable(),
    settledAt: z.string().nullable(),
    effectiveAt: z.string().nullable(),
    problem: z.string().nullable(),
  }),
)
const NO_MEMBER: Blocker = { code: 'not-found', text: 'There is no such member.' }

export function memberRoutes(api: OpenAPIHono<ApiEnv>, { database, publicUrl, mailFrom, secret }: ApiSettings): void {
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
            required: false,
          },
        },
      },
      Imported,
    ),
    async (c) => {
      const actor = c.get('actor')
      const known = (await audiences(database)).map(({ slug }) => slug)
      const { members, bad } = readMembers(await c.req.text(), known)
      if (bad.length > 0) return problem(c, bad)
      const language = (await organisation(database))?.language ?? 'en'
      const records = members.map(({ registeredAt, toldAtRegistration: told, ...member }) => ({
        ...member,
        registeredAt: registeredAt === undefined ? undefined : new Date(registeredAt),
        toldAtRegistration: told && { ...told, at: new Date(told.at) },
      }))
      return c.json(
        await upsertMembers(database, records, {
          snapshot: c.req.valid('query').snapshot === 'true',
          actorId: actor.userId,
          language,
          secret,
        }),
        200,
      )
    },
  )

  api.openapi(
    route({ method: 'get', path: '/members', summary: 'Members, by page', request: { query: Query } }, Page),
    async (c) => {
      const { limit, after, query } = c.req.valid('query')
      if (query) {
        const page = await searchMembers(database, { query, limit, ...(after ? { after } : {}) })
        return c.json({ members: page.members.map(shown), next: page.next } as never, 200)
      }
      const rows = await memberPage(database, { limit, ...(after ? { after } : {}) })
      const next = rows.length === limit ? (rows.at(-1)?.externalId ?? null) : null
      return c.json({ members: rows.map(shown), next } as never, 200)
    },
  )

  api.openapi(
    route({ method: 'get', path: '/member-counts', summary: 'How many members there are, and were' }, Counts),
    async (c) => {
      const counts = await memberCounts(database, { everyone: true, audiences: [] })
      return c.json({ ...counts, gone: await goneCounts(database) }, 200)
    },
  )

  api.openapi(
    route({ method: 'get', path: '/members/{externalId}', summary: 'A member', request: { params: One } }, KnownMember),
    async (c) => {
      const member = await memberByExternalId(database, c.req.valid('param').externalId)
      return member ? (c.json(shown(member) as never, 200) as never) : problem(c, [NO_MEMBER])
    },
  )

  api.openapi(
    route(
      { method: 'post', path: '/members/{externalId}/left', summary: 'A member has left', request: { params: One } },
      z.object({ left: z.boolean() }),
    ),
    async (c) => {
      const left = await leave(database, c.req.valid('param').externalId, c.get('actor').userId)
      return left ? c.json({ left }, 200) : problem(c, [NO_MEMBER])
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
      const erased = await erase(database, c.req.valid('param').externalId, c.get('actor').userId, secret)
      return erased ? c.json({ erased }, 200) : problem(c, [NO_MEMBER])
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: '/members/{externalId}/notices',
        summary: 'What a member was told; with ?pending, what the organisation’s own site must show them',
        request: { params: One, query: Pending },
      },
      z.union([Told, z.array(PendingNotice)]),
    ),
    async (c) => {
      const member = await memberByExternalId(database, c.req.valid('param').externalId)
      if (!member) return problem(c, [NO_MEMBER])
      const { pending } = c.req.valid('query')
      if (pending !== undefined && pending !== 'false') return c.json((await pendingOf(member.id)) as never, 200)
      const rows = await noticesOfMember(database, member.id)
      return c.json(
        rows.map(({ id, state, how, sentAt, settledAt, problem: trouble, announcement, deliveries }) => ({
          id,
          policy: announcement.version.policy.slug,
          title: announcement.version.policy.title,
          version: announcement.version.number,
          kind: announcement.kind,
          state,
          how,
          language: deliveries.at(-1)?.language ?? null,
          sentAt: sentAt?.toISOString() ?? null,
          settledAt: settledAt?.toISOString() ?? null,
          effectiveAt: announcement.effectiveAt?.toISOString() ?? null,
          problem: trouble,
        })),
        200,
      )
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/members/{externalId}/notices/{noticeId}/acknowledge',
        summary: 'The organisation’s own site has shown a pending notice to its member: that settles it',
        request: {
          params: One.extend({ noticeId: z.uuid() }),
          body: { ...json(z.object({ at: z.iso.datetime({ offset: true }).optional() })), required: false },
        },
      },
      z.object({ state: z.string() }),
    ),
    async (c) => {
      const { externalId, noticeId } = c.req.valid('param')
      const { at } = c.req.valid('json') ?? {}
      const made = await acknowledge(database, {
        actor: c.get('actor'),
        externalId,
        noticeId,
        ...(at ? { shownAt: new Date(at) } : {}),
      })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  async function pendingOf(memberId: string) {
    const readable = await readableNotices(database, { memberId }, { publicUrl, from: mailFrom })
    return readable.map(({ notice, language, policySha256, subject, html, text, about }) => ({
      id: notice.id,
      ...about,
      kind: notice.kind,
      language,
      subject,
      html,
      text,
      versionSha256: policySha256,
    }))
  }
}

type Row = Awaited<ReturnType<typeof memberPage>>[number]
const shown = ({
  externalId,
  email,
  otherEmails,
  name,
  postalAddress,
  language,
  timeZone,
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
  timeZone,
  audiences: slugs,
  registeredAt: registeredAt.toISOString(),
  leftAt: leftAt?.toISOString() ?? null,
})
