import { changePolicy, createPolicy, inTransaction, policies, policyBySlug } from '@fairnotice/db'
import { bindingWords, rulesLanguage } from '@fairnotice/diff'
import { type Blocker, LEAD_TIMES, PRESETS } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { policyAnswer } from '../answers.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { ifMatch } from '../revision.ts'
import { json, route, Slug } from '../route.ts'
import { NewPolicy, NoticeRule, Policy, PolicySettings } from '../schemas.ts'

/** Words that no setting can make the same as others, since they grant, oblige, deny, limit or count. */
const bindingBlockers = ({ vocabulary = [] }: { vocabulary?: string[][] }, language: string): Blocker[] =>
  bindingWords(vocabulary, rulesLanguage(language)).map((word) => ({
    code: 'vocabulary-binds',
    field: 'vocabulary',
    values: { word },
    text: `“${word}” grants, obliges, denies, limits or counts: to put another word in its place is a change, whatever the settings say. Take it out of the vocabulary.`,
  }))

export function policyRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route({ method: 'get', path: '/policies', summary: 'All policies with their versions' }, z.array(Policy)),
    async (c) => c.json((await policies(database)).map(policyAnswer) as never, 200),
  )

  api.openapi(
    route(
      { method: 'post', path: '/policies', summary: 'Create a policy', request: { body: json(NewPolicy) } },
      Policy,
      201,
    ),
    async (c) => {
      const { slug, ...settings } = c.req.valid('json')
      const binding = bindingBlockers(settings, settings.sourceLanguage)
      if (binding.length > 0) return problem(c, binding)
      const made = await inTransaction(database, (rows) => createPolicy(rows, c.get('actor'), slug, settings as never))
      if (!made.ok) return problem(c, made.blockers)
      return c.json(policyAnswer(await found(slug)) as never, 201)
    },
  )

  api.openapi(
    route(
      { method: 'get', path: '/policies/{slug}', summary: 'A policy with its versions', request: { params: Slug } },
      Policy,
    ),
    async (c) => {
      const policy = (await policies(database)).find(({ slug }) => slug === c.req.valid('param').slug)
      if (!policy) return problem(c, [{ code: 'not-found', text: 'There is no such policy.' }])
      c.header('ETag', `"${policy.revision}"`)
      return c.json(policyAnswer(policy) as never, 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'patch',
        path: '/policies/{slug}',
        summary: 'Change a policy’s settings',
        request: { params: Slug, body: json(PolicySettings.partial()) },
      },
      Policy,
    ),
    async (c) => {
      const { slug } = c.req.valid('param')
      // zod fills defaults in; only what was sent is a change.
      const sent = Object.keys((await c.req.json()) as object)
      const change = Object.fromEntries(Object.entries(c.req.valid('json')).filter(([key]) => sent.includes(key)))
      const binding = bindingBlockers(change, (await policyBySlug(database, slug))?.sourceLanguage ?? 'en')
      if (binding.length > 0) return problem(c, binding)
      const changed = await inTransaction(database, (rows) =>
        changePolicy(rows, c.get('actor'), slug, change, ifMatch(c)),
      )
      if (!changed.ok) return problem(c, changed.blockers)
      c.header('ETag', `"${changed.value.revision}"`)
      return c.json(policyAnswer(await found(slug)) as never, 200)
    },
  )

  const Presets = z.object({
    presets: z.array(z.object({ name: z.string(), title: z.string(), rule: NoticeRule })),
    leadTimes: z.array(z.object({ days: z.number(), source: z.string() })),
  })
  api.openapi(
    route({ method: 'get', path: '/presets', summary: 'Notice rules and lead times to choose from' }, Presets),
    (c) =>
      c.json(
        {
          presets: Object.entries(PRESETS).map(([name, { title, rule }]) => ({ name, title, rule })),
          leadTimes: [...LEAD_TIMES],
        } as never,
        200,
      ),
  )

  const found = async (slug: string) =>
    (await policies(database)).find((policy) => policy.slug === slug) as Awaited<ReturnType<typeof policies>>[number]
}
