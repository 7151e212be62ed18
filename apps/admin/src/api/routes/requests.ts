import { answerRequest, erase, memberRequests, namesOf } from '@fairnotice/db'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'

export const MemberRequest = z
  .object({
    id: z.string(),
    kind: z.enum(['correction', 'erasure', 'language', 'address']).openapi({
      description: '`language` and `address` were changed by the member and hold here: take them over, and answer.',
    }),
    externalId: z.string(),
    name: z.string().nullable(),
    email: z.string(),
    text: z.string(),
    detail: z.object({ from: z.string().optional(), to: z.string().optional() }),
    state: z.enum(['open', 'answered']),
    askedAt: z.string(),
    dueAt: z.string().openapi({ description: 'A month after it was asked (GDPR 12(3)).' }),
    outcome: z.enum(['done', 'refused', 'withdrawn']).nullable(),
    answer: z.string().nullable(),
    answeredAt: z.string().nullable(),
    answeredBy: z.string().nullable().openapi({ description: 'Null: the member withdrew it.' }),
  })
  .openapi('MemberRequest')

const Page = z.object({ requests: z.array(MemberRequest), next: z.string().nullable() })
const Query = z.object({
  state: z.enum(['open', 'answered']).default('open'),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
const Answer = z.object({
  outcome: z.enum(['done', 'refused']),
  answer: z.string().max(4000).default('').openapi({
    description: 'What the member reads, by e-mail and on their page; needed for a refusal.',
  }),
})

/** What members ask of the organisation: for the desk, and for its own system. */
export function requestRoutes(api: OpenAPIHono<ApiEnv>, { database, secret }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'get',
        path: '/requests',
        summary: 'What members ask: open ones oldest first, answered ones newest first',
        request: { query: Query },
      },
      Page,
    ),
    async (c) => {
      const { state, after, limit } = c.req.valid('query')
      const rows = await memberRequests(database, { state, limit, ...(after ? { after } : {}) })
      const names = await namesOf(
        database,
        rows.map(({ answeredBy }) => answeredBy),
      )
      const requests = rows.map(({ askedAt, dueAt, answeredAt, answeredBy, ...request }) => ({
        ...request,
        askedAt: askedAt.toISOString(),
        dueAt: dueAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
        answeredBy: answeredBy && (names.get(answeredBy) ?? 'someone who left'),
      }))
      return c.json({ requests, next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null }, 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/requests/{id}/answer',
        summary: 'Answer a member’s request; an erasure that is done erases the member here',
        request: { params: z.object({ id: z.uuid() }), body: json(Answer) },
      },
      z.object({ kind: MemberRequest.shape.kind }),
    ),
    async (c) => {
      const actor = c.get('actor')
      const { outcome, answer } = c.req.valid('json')
      const made = await answerRequest(
        database,
        { actor, id: c.req.valid('param').id, outcome, text: answer },
        (externalId) => erase(database, externalId, actor.userId, secret),
      )
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )
}
