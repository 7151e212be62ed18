import {
  type Database,
  namesOf,
  now,
  policies,
  reviewDueOf,
  reviewPolicy,
  reviewsOf,
  setReviewDay,
} from '@fairnotice/db'
import { addDays, REVIEW_SOON_DAYS } from '@fairnotice/policy'
import type { OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route, Slug } from '../route.ts'
import { NewReview, ReviewDay, type ReviewDue, Reviews } from '../schemas.ts'

type PolicyRow = Awaited<ReturnType<typeof policies>>[number]

/** Looking at a policy even when nothing changes: when, and who did. */
export function reviewRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/reviews',
        summary: 'When a policy is reviewed, and who did',
        request: { params: Slug },
      },
      Reviews,
    ),
    async (c) => {
      const answer = await reviewsAnswer(database, c.req.valid('param').slug)
      return answer
        ? c.json(answer as never, 200)
        : problem(c, [{ code: 'not-found', text: 'There is no such policy.' }])
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/policies/{slug}/reviews',
        summary: 'Reviewed, nothing to change',
        request: { params: Slug, body: json(NewReview) },
      },
      Reviews,
      201,
    ),
    async (c) => {
      const { slug } = c.req.valid('param')
      const made = await reviewPolicy(database, { actor: c.get('actor'), slug, ...c.req.valid('json') })
      return made.ok ? c.json((await reviewsAnswer(database, slug)) as never, 201) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'put',
        path: '/policies/{slug}/review-day',
        summary: 'Choose another day for the next review',
        request: { params: Slug, body: json(ReviewDay) },
      },
      Reviews,
    ),
    async (c) => {
      const { slug } = c.req.valid('param')
      const { on, reason } = c.req.valid('json')
      const made = await setReviewDay(database, { actor: c.get('actor'), slug, on: on ? new Date(on) : null, reason })
      return made.ok ? c.json((await reviewsAnswer(database, slug)) as never, 200) : problem(c, made.blockers)
    },
  )
}

async function reviewsAnswer(database: Database, slug: string) {
  const policy = (await policies(database)).find((each) => each.slug === slug)
  if (!policy) return null
  const [at, all] = [await now(database), await reviewsOf(database, slug)]
  const names = await namesOf(
    database,
    all.map(({ reviewedBy }) => reviewedBy),
  )
  const dueAt = reviewDueOf(policy)
  return {
    months: policy.reviewMonths,
    dueAt: dueAt?.toISOString() ?? null,
    overdue: dueAt !== null && dueAt < at,
    chosen: dueAt !== null && dueAt.getTime() === policy.reviewOn?.getTime(),
    reviews: all.map(({ at: then, reviewedBy, note, version }) => ({
      at: then.toISOString(),
      by: names.get(reviewedBy) ?? 'someone who left',
      note,
      version,
    })),
  }
}

/** The policies whose review is due within so many days, or was, the longest due first. */
export function reviewsDue(all: readonly PolicyRow[], at: Date): z.infer<typeof ReviewDue>[] {
  return all
    .flatMap((policy) => {
      const dueAt = reviewDueOf(policy)
      if (!dueAt || dueAt > addDays(at, REVIEW_SOON_DAYS, policy.timeZone)) return []
      const { slug, title, timeZone } = policy
      return [{ slug, title, timeZone, dueAt: dueAt.toISOString(), overdue: dueAt < at }]
    })
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
}
