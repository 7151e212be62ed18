import {
  announce,
  approve,
  approveRendition,
  postpone,
  publishFirst,
  reject,
  submit,
  versionWithTexts,
  withdraw,
} from '@fairnotice/db'
import { compareRenditions } from '@fairnotice/diff'
import type { Outcome, Summary } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { publicPage } from '../../announce/public-pages.ts'
import { rehearse, rehearsed, saidIn } from '../../announce/rehearse.ts'
import { vocabularyOf } from '../../compare/vocabulary.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { ifMatch } from '../revision.ts'
import { Accepted, json, Numbered, route } from '../route.ts'
import { AnnounceBody, PublicPage, PublicPageAsked, Rehearsal } from '../schemas.ts'

const Reason = z.object({ reason: z.string().max(4000).default('') })
const Told = z.object({ told: z.number().int() })
const base = '/policies/{slug}/versions/{n}'

/** The steps of a version's life. */
export function lifeRoutes(api: OpenAPIHono<ApiEnv>, settings: ApiSettings): void {
  const { database } = settings
  const request = (c: Context<ApiEnv>, { slug, n }: { slug: string; n: number }) => ({
    actor: c.get('actor'),
    slug,
    number: n,
    ifRevision: ifMatch(c),
  })
  const answer = <T>(c: Context, outcome: Outcome<T>) =>
    (outcome.ok ? c.json(outcome.value as object, 200) : problem(c, outcome.blockers)) as never

  api.openapi(
    route(
      { method: 'post', path: `${base}/submit`, summary: 'Submit a draft for review', request: { params: Numbered } },
      Accepted,
    ),
    async (c) => {
      const asked = request(c, c.req.valid('param'))
      const found = await versionWithTexts(database, asked.slug, asked.number)
      const inForce =
        found &&
        (await database.version.findFirst({
          where: { policyId: found.policy.id, state: 'in-force' },
          include: { renditions: true },
        }))
      const comparisons =
        found && inForce
          ? compareRenditions(
              inForce.renditions,
              found.version.renditions,
              found.policy.sourceLanguage,
              await vocabularyOf(database, found.policy),
            )
          : {}
      return answer(c, await submit(database, { ...asked, comparisons }))
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/approve`,
        summary: 'Approve a submitted version (someone else’s)',
        request: { params: Numbered },
      },
      Accepted,
    ),
    async (c) => answer(c, await approve(database, request(c, c.req.valid('param')))),
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/reject`,
        summary: 'Send a version back to its author',
        request: { params: Numbered, body: json(Reason) },
      },
      Accepted,
    ),
    async (c) => answer(c, await reject(database, { ...request(c, c.req.valid('param')), ...c.req.valid('json') })),
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/renditions/{language}/approve`,
        summary: 'Approve a translation that came later',
        request: { params: Numbered.extend({ language: z.string() }) },
      },
      z.object({ language: z.string() }),
    ),
    async (c) => {
      const { language, ...version } = c.req.valid('param')
      return answer(c, await approveRendition(database, { ...request(c, version), language }))
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/publish-first`,
        summary: 'Publish the first version',
        request: { params: Numbered, body: json(z.object({ adoptedAt: z.iso.datetime({ offset: true }).optional() })) },
      },
      z.object({ inForceAt: z.string() }),
    ),
    async (c) => {
      const { adoptedAt } = c.req.valid('json')
      return answer(
        c,
        await publishFirst(database, {
          ...request(c, c.req.valid('param')),
          ...(adoptedAt ? { adoptedAt: new Date(adoptedAt) } : {}),
        }),
      )
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/public-page`,
        summary: 'A public page as announcing now would make it',
        request: { params: Numbered, body: json(PublicPageAsked) },
      },
      PublicPage,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const { page, language, ...asked } = c.req.valid('json')
      const standing = await rehearsed(database, { slug, number: n, said: saidIn(asked) }, settings)
      if (!standing) return problem(c, [{ code: 'not-found', text: 'There is no such version.' }])
      const { proposed } = standing
      const html = proposed && (await publicPage(database, settings.publicUrl, { proposed, page, language }))
      if (html === null)
        return problem(c, [
          {
            code: 'nothing-public',
            text: 'The public site would have no such page: nothing is in force before it, or not in this language.',
          },
        ])
      return c.json({ html }, 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/rehearse`,
        summary: 'What announcing now would do',
        request: { params: Numbered },
      },
      Rehearsal,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const rehearsal = await rehearse(database, slug, n, settings)
      return rehearsal
        ? (c.json(rehearsal as never, 200) as never)
        : problem(c, [{ code: 'not-found', text: 'There is no such version.' }])
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/announce`,
        summary: 'Announce an approved version',
        request: { params: Numbered, body: json(AnnounceBody) },
      },
      z.object({ announcementId: z.string(), members: z.number().int() }),
    ),
    async (c) => {
      const asked = request(c, c.req.valid('param'))
      const { effectiveAt, urgent, confirmsEmptyAudience, summary } = c.req.valid('json')
      const proposed = summary ?? (await rehearse(database, asked.slug, asked.number, settings))?.summary ?? {}
      return answer(
        c,
        await announce(database, {
          ...asked,
          effectiveAt: new Date(effectiveAt),
          ...(urgent ? { urgent } : {}),
          ...(confirmsEmptyAudience ? { confirmsEmptyAudience } : {}),
          summary: proposed as Summary,
          mailConfigured: settings.mailConfigured,
        }),
      )
    },
  )

  const Later = Reason.extend({ effectiveAt: z.iso.datetime({ offset: true }) })
  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/postpone`,
        summary: 'Move an announced version later',
        request: { params: Numbered, body: json(Later) },
      },
      Told,
    ),
    async (c) => {
      const { effectiveAt, reason } = c.req.valid('json')
      return answer(
        c,
        await postpone(database, { ...request(c, c.req.valid('param')), effectiveAt: new Date(effectiveAt), reason }),
      )
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/withdraw`,
        summary: 'Withdraw an announced version',
        request: { params: Numbered, body: json(Reason) },
      },
      Told,
    ),
    async (c) => answer(c, await withdraw(database, { ...request(c, c.req.valid('param')), ...c.req.valid('json') })),
  )
}
