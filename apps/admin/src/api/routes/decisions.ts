import { confirm, decide, namesOf, raisings, ruledChanges, versionWithTexts } from '@fairnotice/db'
import type { Comparison as Compared } from '@fairnotice/diff'
import type { Actor } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { comparedWith } from '../../compare/compared.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, Numbered, route } from '../route.ts'
import { Comparison, Ruling } from '../schemas.ts'

const InLanguage = z.object({ language: z.string().optional() })
const With = InLanguage.extend({
  with: z.union([z.literal('in-force'), z.coerce.number().int().positive()]).default('in-force'),
})
const OneChange = Numbered.extend({ changeId: z.string() })

export function decisionRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/versions/{n}/comparison',
        summary: 'What changed, with proposals and decisions',
        request: { params: Numbered, query: With },
      },
      Comparison,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      if (!found) return problem(c, [{ code: 'not-found', text: 'There is no such version.' }])
      const { policy, version } = found
      const { with: other, language = policy.sourceLanguage } = c.req.valid('query')
      const compared = await comparedWith(database, found, other, language)
      if (!compared)
        return problem(c, [
          {
            code: 'not-found',
            text: 'One of the two versions has no text in this language, so there is nothing to compare.',
          },
        ])
      const { comparison, stored } = compared
      if (stored)
        return c.json(
          (await decided(comparison, version.id, policy.sourceLanguage, language, c.get('actor'))) as never,
          200,
        )
      return c.json(
        {
          ...comparison,
          provisional: true,
          changes: comparison.changes.map((change) => ({
            ...change,
            ruling: rulingOf(change),
            decision: null,
            renders: [],
          })),
        } as never,
        200,
      )
    },
  )

  api.openapi(
    route(
      {
        method: 'put',
        path: '/policies/{slug}/versions/{n}/decisions/{changeId}',
        summary: 'Decide a change',
        request: {
          params: OneChange,
          query: InLanguage,
          body: json(Ruling.extend({ reason: z.string().max(4000).default('') })),
        },
      },
      z.object({ id: z.string(), pending: z.boolean() }),
    ),
    async (c) => {
      const { slug, n, changeId } = c.req.valid('param')
      const { reason, ...ruling } = c.req.valid('json')
      const language = await languageOf(slug, n, c.req.valid('query').language)
      const made = await decide(database, {
        actor: c.get('actor'),
        slug,
        number: n,
        language,
        changeId,
        ruling,
        reason,
      })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/policies/{slug}/versions/{n}/decisions/{changeId}/confirm',
        summary: 'Confirm another person’s lowering decision',
        request: { params: OneChange, query: InLanguage },
      },
      z.object({ id: z.string() }),
    ),
    async (c) => {
      const { slug, n, changeId } = c.req.valid('param')
      const language = await languageOf(slug, n, c.req.valid('query').language)
      const made = await confirm(database, { actor: c.get('actor'), slug, number: n, language, changeId })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  const languageOf = async (slug: string, n: number, asked: string | undefined) =>
    asked ?? (await versionWithTexts(database, slug, n))?.policy.sourceLanguage ?? ''

  async function decided(
    comparison: Compared,
    versionId: string,
    sourceLanguage: string,
    language: string,
    actor: Actor,
  ) {
    const ruled = await ruledChanges(database, versionId, sourceLanguage)
    const own = new Map(ruled.filter((r) => r.language === language).map((r) => [r.change.id, r]))
    // What was raised after taking effect holds, told or not: here people work with it.
    const raised = new Map(
      (await raisings(database, versionId)).filter((r) => r.language === language).map((r) => [r.changeId, r.ruling]),
    )
    const names = await namesOf(
      database,
      ruled.flatMap(({ decision }) => [decision?.decidedBy ?? null, decision?.confirmedBy ?? null]),
    )
    return {
      ...comparison,
      provisional: false,
      changes: comparison.changes.map((change) => {
        const found = own.get(change.id)
        const decision = found?.decision ?? null
        return {
          ...change,
          ruling: raised.get(change.id) ?? found?.ruling ?? rulingOf(change),
          renders: found?.renders ?? [],
          decision: decision && {
            ruling: decision.ruling,
            reason: decision.reason,
            lowered: decision.lowered,
            decidedBy: names.get(decision.decidedBy) ?? 'someone who left',
            decidedAt: decision.decidedAt.toISOString(),
            confirmedBy: decision.confirmedBy ? (names.get(decision.confirmedBy) ?? 'someone who left') : null,
            confirmedAt: decision.confirmedAt?.toISOString() ?? null,
            pending: decision.pending,
            yours: decision.decidedBy === actor.userId,
          },
        }
      }),
    }
  }
}

const rulingOf = ({ materiality, axis, direction, kinds, audiences }: Compared['changes'][number]) => ({
  materiality,
  axis,
  direction,
  kinds,
  audiences,
})
