import { asRefusal } from '@fairnotice/db'
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { matchedRoutes } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { callerOf } from '../auth/actor.ts'
import { SESSION_COOKIES } from '../auth/pages.ts'
import type { ApiEnv, ApiSettings } from './context.ts'
import { PERMISSIONS, type Rule } from './permissions.ts'
import { described, refusalOf, rulesFor } from './permit.ts'
import { Problem, problem } from './problem.ts'
import { commentRoutes } from './routes/comments.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { deskRoutes } from './routes/desk.ts'
import { eventRoutes } from './routes/events.ts'
import { findingRoutes } from './routes/findings.ts'
import { ladderRoutes } from './routes/ladder.ts'
import { lateRoutes } from './routes/late.ts'
import { lifeRoutes } from './routes/life.ts'
import { lookRoutes } from './routes/look.ts'
import { mailRoutes } from './routes/mail.ts'
import { memberRoutes } from './routes/members.ts'
import { messageRoutes } from './routes/messages.ts'
import { mirrorRoutes } from './routes/mirror.ts'
import { noticeRoutes } from './routes/notices.ts'
import { organisationRoutes } from './routes/organisation.ts'
import { passwordRoutes } from './routes/password.ts'
import { pastRoutes } from './routes/past.ts'
import { peopleRoutes } from './routes/people.ts'
import { pictureRoutes } from './routes/pictures.ts'
import { policyRoutes } from './routes/policies.ts'
import { requestRoutes } from './routes/requests.ts'
import { restorationRoutes } from './routes/restoration.ts'
import { retentionRoutes } from './routes/retention.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { searchRoutes } from './routes/search.ts'
import { secondFactorRoutes } from './routes/second-factor.ts'
import { sendingRoutes } from './routes/sending.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { tokenRoutes } from './routes/tokens.ts'
import { versionRoutes } from './routes/versions.ts'
import { wordRoutes } from './routes/word.ts'

/** Bytes that one request may carry: a hundred thousand members as NDJSON fit. */
const MAX_BODY = 64 * 1024 * 1024

const BASE = '/api/v1'

/**
 * The HTTP API (DESIGN §6). Screens use it too, so that there is one door: whoever may not do something by screen may
 * not do it here. Every problem is RFC 9457, and lists everything that blocks at once.
 */
export function createApi(settings: ApiSettings): OpenAPIHono<ApiEnv> {
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return
      return problem(
        c,
        result.error.issues.map(({ path, message }) => ({
          code: 'request-invalid',
          field: path.join('.'),
          text: `${path.join('.') || 'The request'}: ${message}`,
        })),
      )
    },
  }).basePath(BASE)
  const rules = new Map<string, Rule>()

  api.use(
    secureHeaders(),
    async (c, next) => {
      await next()
      // No answer of the API is a page that may load anything; letters, which are one, say so themselves.
      if (!c.res.headers.has('content-security-policy'))
        c.res.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    },
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (c) =>
        problem(c, [{ code: 'request-too-large', text: 'The request is larger than 64 MB. Send it in parts.' }]),
    }),
  )
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Fair Notice',
      version: '1',
      description: 'Privacy policy versions that take effect only after the people they affect have been told.',
    },
    servers: [{ url: settings.adminUrl }],
  })
  api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  api.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIES[0],
  })
  api.use('*', async (c, next) => {
    if (c.req.path.endsWith('/openapi.json')) return next()
    const caller = await callerOf(c.req.raw, settings.database, settings.auth, new URL(settings.adminUrl).origin)
    if ('refused' in caller)
      throw new Problem(
        caller.refused,
        caller.refused === 'cross-site'
          ? 'This request came from another site.'
          : 'Sign in, or send a valid token: Authorization: Bearer TOKEN.',
      )
    const call = matchedRoutes(c).findLast(({ method, path }) => rules.has(`${method} ${path}`))
    // Opened by a password or a link, and nothing until the code follows.
    if (caller.by === 'session' && caller.standing.awaitsCode && call?.path !== `${BASE}/me/step-up`)
      throw new Problem('code-required', 'Now the code of your authenticator app.')
    const rule = call && rules.get(`${call.method} ${call.path}`)
    const refusal = rule && refusalOf(rule, caller)
    if (refusal) throw new Problem(refusal.code, refusal.text)
    c.set('caller', caller)
    c.set('actor', caller.actor)
    c.header('Cache-Control', 'no-store')
    return next()
  })

  for (const routes of [
    policyRoutes,
    versionRoutes,
    wordRoutes,
    decisionRoutes,
    commentRoutes,
    lifeRoutes,
    findingRoutes,
    pastRoutes,
    noticeRoutes,
    ladderRoutes,
    messageRoutes,
    lateRoutes,
    memberRoutes,
    requestRoutes,
    organisationRoutes,
    restorationRoutes,
    sendingRoutes,
    peopleRoutes,
    tokenRoutes,
    lookRoutes,
    passwordRoutes,
    sessionRoutes,
    secondFactorRoutes,
    mirrorRoutes,
    mailRoutes,
    pictureRoutes,
    retentionRoutes,
    reviewRoutes,
    searchRoutes,
    deskRoutes,
    eventRoutes,
  ])
    routes(api, settings)
  const served = api.routes.filter(({ method, path }) => method !== 'ALL' && path !== `${BASE}/openapi.json`)
  for (const [call, rule] of rulesFor(served, BASE)) rules.set(call, rule)
  for (const each of api.openAPIRegistry.definitions)
    if (each.type === 'route')
      Object.assign(each.route, described(PERMISSIONS[`${each.route.method.toUpperCase()} ${each.route.path}`] as Rule))

  api.notFound((c) =>
    problem(c, [
      {
        code: 'not-found',
        text: `There is no ${c.req.method} ${c.req.path}. The description is at /api/v1/openapi.json.`,
      },
    ]),
  )
  api.onError((error, c) => {
    if (error instanceof Problem) return problem(c, [error.blocker])
    const refusal = asRefusal(error)
    if (refusal) return problem(c, [{ code: refusal.code, text: refusal.message }])
    // The router's own, of a body that it could not read.
    if (error instanceof HTTPException && error.status === 400)
      return problem(c, [{ code: 'request-invalid', text: `${error.message}.` }])
    if (error instanceof SyntaxError)
      return problem(c, [{ code: 'request-invalid', text: `The body is no JSON: ${error.message}.` }])
    console.error(error)
    return c.body(
      JSON.stringify({
        type: 'about:blank',
        title: 'Something broke here; nothing was changed. The log has the details.',
        status: 500,
        code: 'internal',
        blockers: [],
      }),
      500,
      { 'content-type': 'application/problem+json' },
    )
  })
  return api
}
