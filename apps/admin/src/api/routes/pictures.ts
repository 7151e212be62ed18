import { announcementsOf, deliveryCurve, policies, versionWeights, versionWithTexts } from '@fairnotice/db'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { seldom } from '../../sending/seldom.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { Numbered, route, Slug } from '../route.ts'
import { DeliveryCurve, Timeline } from '../schemas.ts'

const iso = ({ at, count }: { at: Date; count: number }) => ({ at: at.toISOString(), count })

/** What is shown as a picture: a policy's versions along time, an announcement's notices as they go. */
export function pictureRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/timeline',
        summary: 'Published versions with how much each changed',
        request: { params: Slug },
      },
      Timeline,
    ),
    async (c) => {
      const policy = (await policies(database)).find(({ slug }) => slug === c.req.valid('param').slug)
      if (!policy) return problem(c, [{ code: 'not-found', text: 'There is no such policy.' }])
      const weights = await versionWeights(database, policy.id, policy.sourceLanguage)
      const line = policy.versions.flatMap(({ number, state, inForceAt, effectiveAt, announcedAt }) => {
        const at = inForceAt ?? effectiveAt
        if (!announcedAt || !at) return []
        const changes = weights.find((weight) => weight.number === number)?.changes ?? null
        return [{ number, state, at: at.toISOString(), changes }]
      })
      return c.json(line.sort((a, b) => a.number - b.number) as never, 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/versions/{n}/delivery',
        summary: 'How the notices of its announcement are sent and settle',
        request: { params: Numbered },
      },
      DeliveryCurve,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      const announcement =
        found && (await announcementsOf(database, found.version.id)).find(({ kind }) => kind === 'announced')
      const curve =
        announcement &&
        (await seldom(database, `curve ${announcement.id}`, announcement.audienceCount, () =>
          deliveryCurve(database, announcement.id),
        ))
      if (!found || !curve) return problem(c, [{ code: 'not-found', text: 'This version has not been announced.' }])
      return c.json(
        {
          from: curve.from.toISOString(),
          effectiveAt: found.version.effectiveAt?.toISOString() ?? null,
          planned: curve.planned,
          sent: curve.sent.map(iso),
          settled: curve.settled.map(iso),
        } as never,
        200,
      )
    },
  )
}
