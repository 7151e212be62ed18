import { announceLate, raise, versionWithTexts } from '@fairnotice/db'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { lateAnswer } from '../../announce/late.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { ifMatch } from '../revision.ts'
import { json, Numbered, route } from '../route.ts'
import { Late, Ruling, SummaryByLanguage } from '../schemas.ts'

const base = '/policies/{slug}/versions/{n}'
const NO_VERSION = { code: 'not-found', text: 'There is no such version.' }

/** Found later: decisions are raised after taking effect, and told late by another person. */
export function lateRoutes(api: OpenAPIHono<ApiEnv>, settings: ApiSettings): void {
  const { database, mailConfigured } = settings

  api.openapi(
    route(
      {
        method: 'get',
        path: `${base}/late`,
        summary: 'What was raised after taking effect, and what announcing it late would do',
        request: { params: Numbered },
      },
      Late,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      return found
        ? c.json((await lateAnswer(database, found, c.get('actor'), settings)) as never, 200)
        : problem(c, [NO_VERSION])
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/decisions/{changeId}/raise`,
        summary: 'Raise a decision after its version took effect; it can never be lowered',
        request: {
          params: Numbered.extend({ changeId: z.string() }),
          query: z.object({ language: z.string().optional() }),
          body: json(Ruling.extend({ reason: z.string().max(4000).default('') })),
        },
      },
      z.object({ id: z.string() }),
      201,
    ),
    async (c) => {
      const { slug, n, changeId } = c.req.valid('param')
      const { reason, ...ruling } = c.req.valid('json')
      const found = await versionWithTexts(database, slug, n)
      const made = await raise(database, {
        actor: c.get('actor'),
        slug,
        number: n,
        ifRevision: ifMatch(c),
        language: c.req.valid('query').language ?? found?.policy.sourceLanguage ?? '',
        changeId,
        ruling,
        reason,
      })
      return made.ok ? c.json(made.value, 201) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/announce-late`,
        summary: 'Tell late of what was raised (what someone else raised)',
        request: {
          params: Numbered,
          body: json(
            z.object({
              reason: z.string().max(4000).default(''),
              summary: SummaryByLanguage.optional(),
              confirmsEmptyAudience: z.boolean().optional(),
            }),
          ),
        },
      },
      z.object({ announcementId: z.string(), members: z.number().int() }),
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const { reason, summary, confirmsEmptyAudience } = c.req.valid('json')
      const made = await announceLate(database, {
        actor: c.get('actor'),
        slug,
        number: n,
        ifRevision: ifMatch(c),
        reason,
        mailConfigured,
        ...(summary ? { summary } : {}),
        ...(confirmsEmptyAudience ? { confirmsEmptyAudience } : {}),
      })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )
}
