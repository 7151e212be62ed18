import {
  announcementsOf,
  byDomain,
  health,
  livingWorkers,
  now,
  organisation,
  record,
  saveSendingLimits,
  sendingNow,
  sendingState,
  versionWithTexts,
} from '@fairnotice/db'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { forecast, speedOf, standing } from '../../sending/forecast.ts'
import { seldom } from '../../sending/seldom.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, Numbered, route } from '../route.ts'
import { Sending, SendingLimits, SendingProgress } from '../schemas.ts'

/** How fast and when mail leaves, and how far it has got. */
export function sendingRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route({ method: 'get', path: '/sending', summary: 'The limits of sending, and what they hold' }, Sending),
    async (c) => c.json(standing(await sendingState(database), await now(database)), 200),
  )

  api.openapi(
    route(
      {
        method: 'put',
        path: '/sending/limits',
        summary: 'Set how fast and when mail may leave',
        request: { body: json(SendingLimits) },
      },
      Sending,
    ),
    async (c) => {
      const { userId } = c.get('actor')
      const limits = await saveSendingLimits(database, c.req.valid('json'))
      await record(database, { what: 'sending-limits-changed', actorId: userId, detail: { ...limits } })
      return c.json(standing(await sendingState(database), await now(database)), 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/versions/{n}/sending',
        summary: 'How the telling goes: when it ends, what waits and why, by domain',
        request: { params: Numbered },
      },
      SendingProgress,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      if (!found) return problem(c, [{ code: 'not-found', text: 'There is no such version.' }])
      const announcements = await announcementsOf(database, found.version.id)
      const ids = announcements.map(({ id }) => id)
      const announced = announcements.find(({ kind }) => kind === 'announced')
      const notices = announcements.reduce((sum, { audienceCount }) => sum + audienceCount, 0)
      const [state, at, house, parts, workers, { remaining, zones, domains }, going] = await Promise.all([
        sendingState(database),
        now(database),
        organisation(database),
        health(database),
        livingWorkers(database),
        seldom(database, `domains ${ids.join(' ')}`, notices, () => byDomain(database, ids, announced?.id ?? null)),
        seldom(database, `sending ${ids.join(' ')}`, notices, () => sendingNow(database, ids)),
      ])
      const told =
        remaining.length === 0
          ? null
          : forecast(
              remaining,
              state,
              {
                leadDays: announced?.leadDays ?? 0,
                graceDays: announced?.graceDays ?? house?.graceDays ?? 0,
                urgent: announced?.urgentCitation != null,
                timeZone: found.policy.timeZone,
              },
              at,
              speedOf(going.lately),
              going.until.retry?.last ?? null,
            )
      const { effectiveAt } = found.version
      // Examples go to the catcher, whatever the mail server does.
      const relay = parts.find(({ part }) => part === 'relay')
      const { held, pausedAt, pausedBy } = standing(state, at, zones)
      return c.json(
        {
          forecast: told,
          late: told !== null && effectiveAt !== null && (told.gateAt === null || new Date(told.gateAt) > effectiveAt),
          waiting: going.waiting,
          until: going.until,
          down:
            relay && !relay.ok && !found.policy.example
              ? { since: relay.since.toISOString(), detail: relay.detail }
              : null,
          held,
          pausedAt,
          pausedBy,
          workers,
          domains,
        } as never,
        200,
      )
    },
  )
}
