import {
  confirmWaiver,
  dismissWaiver,
  lettersPosted,
  namesOf,
  now,
  organisation,
  proposeWaiver,
  record,
  unreachableNotices,
  versionWithTexts,
} from '@fairnotice/db'
import { type Blocker, sayDay } from '@fairnotice/policy'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { lettersCsv, lettersPage } from '../../ladder/letters.ts'
import { readableNotices } from '../../ladder/texts.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, Numbered, route } from '../route.ts'
import { ProblemDetails, Unreachable } from '../schemas.ts'

const base = '/policies/{slug}/versions/{n}'
const One = z.object({ id: z.uuid() })
const Reason = z.object({ reason: z.string().max(2000) })
const Query = z.object({
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
const NO_VERSION: Blocker = { code: 'not-found', text: 'There is no such version.' }

/** The ladder for those whom e-mail can't reach: who they are, letters, waivers. */
export function ladderRoutes(api: OpenAPIHono<ApiEnv>, { database, publicUrl, mailFrom }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'get',
        path: `${base}/unreachable`,
        summary: 'Who can’t be reached by e-mail, each with the next step of the ladder',
        request: { params: Numbered, query: Query },
      },
      z.object({ notices: z.array(Unreachable), next: z.string().nullable() }),
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const { after, limit } = c.req.valid('query')
      const found = await versionWithTexts(database, slug, n)
      if (!found) return problem(c, [NO_VERSION])
      const notices = await unreachableNotices(database, {
        versionId: found.version.id,
        limit,
        ...(after ? { after } : {}),
      })
      const names = await namesOf(
        database,
        notices.map(({ waiver }) => waiver?.proposedBy ?? null),
      )
      const actor = c.get('actor')
      const shown = notices.map(({ tried, waiver, announcementId: _, versionId: __, ...notice }) => ({
        ...notice,
        tried: tried.map(({ at, ...each }) => ({ ...each, at: at.toISOString() })),
        waiver: waiver && {
          reason: waiver.reason,
          proposedBy: names.get(waiver.proposedBy) ?? 'someone who left',
          proposedAt: waiver.proposedAt.toISOString(),
          yours: waiver.proposedBy === actor.userId,
        },
      }))
      return c.json({ notices: shown, next: notices.length === limit ? (notices.at(-1)?.id ?? null) : null }, 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: `${base}/letters`,
      summary: 'Letters to those who can’t be reached and have a postal address: to print, or as CSV',
      security: [{ bearer: [] }],
      request: { params: Numbered, query: z.object({ format: z.enum(['html', 'csv']).default('html') }) },
      responses: {
        200: {
          description: 'One letter a page, or one a row',
          content: { 'text/html': { schema: z.string() }, 'text/csv': { schema: z.string() } },
        },
        default: { description: 'Why not', content: { 'application/problem+json': { schema: ProblemDetails } } },
      },
    }),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const { format } = c.req.valid('query')
      const actor = c.get('actor')
      const found = await versionWithTexts(database, slug, n)
      const house = await organisation(database)
      if (!found || !house) return problem(c, [NO_VERSION])
      const { policy, version } = found
      const all = await readableNotices(database, { versionId: version.id }, { publicUrl, from: mailFrom })
      const letters = all.filter(({ notice }) => notice.postalAddress?.trim())
      await record(database, {
        what: 'letters-exported',
        actorId: actor.userId,
        policyId: policy.id,
        versionId: version.id,
        detail: { letters: letters.length, format },
      })
      const name = `${slug}-v${n}-letters.${format}`
      if (format === 'csv')
        return c.body(lettersCsv(letters), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${name}"`,
        }) as never
      const today = await now(database)
      const dayIn = (language: string) => sayDay(today, policy.timeZone, language)
      return c.body(await lettersPage(letters, house, dayIn), 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-disposition': `inline; filename="${name}"`,
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      }) as never
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/letters/posted',
        summary: 'These letters were posted: settles their notices, all or none',
        request: { body: json(Reason.extend({ notices: z.array(z.uuid()).max(10_000) })) },
      },
      z.object({ posted: z.number().int() }),
    ),
    async (c) => {
      const { notices, reason } = c.req.valid('json')
      const made = await lettersPosted(database, { actor: c.get('actor'), noticeIds: notices, reason })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/notices/{id}/waiver',
        summary: 'Propose that one member can’t be told in any way; a second person confirms',
        request: { params: One, body: json(Reason) },
      },
      z.object({ id: z.string() }),
      201,
    ),
    async (c) => {
      const made = await proposeWaiver(database, {
        actor: c.get('actor'),
        noticeId: c.req.valid('param').id,
        ...c.req.valid('json'),
      })
      return made.ok ? c.json(made.value, 201) : problem(c, made.blockers)
    },
  )

  for (const [step, summary, run] of [
    ['confirm', 'Confirm another person’s waiver: the notice is settled as waived', confirmWaiver],
    ['dismiss', 'Dismiss a waiver that was proposed', dismissWaiver],
  ] as const)
    api.openapi(
      route(
        { method: 'post', path: `/notices/{id}/waiver/${step}`, summary, request: { params: One } },
        z.object({ id: z.string().optional(), state: z.string().optional() }),
      ),
      async (c) => {
        const made = await run(database, { actor: c.get('actor'), noticeId: c.req.valid('param').id })
        return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
      },
    )
}
