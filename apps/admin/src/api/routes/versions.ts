import {
  announceBlockers,
  createDraft,
  type Database,
  findings,
  governingRule,
  namesOf,
  policies,
  reviewBlockers,
  saveRendition,
  storeComparison,
  versionWithTexts,
} from '@fairnotice/db'
import { compareRenditions } from '@fairnotice/diff'
import type { Actor, Blocker, State } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { vocabularyOf } from '../../compare/vocabulary.ts'
import { afterSaving, behindOf } from '../../translate/stale.ts'
import { policyAnswer, versionAnswer } from '../answers.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { ifMatch } from '../revision.ts'
import { json, Numbered, route, Slug } from '../route.ts'
import { Behind, Version, VersionSummary } from '../schemas.ts'

const NewVersion = z.object({
  renditions: z.record(z.string(), z.string()).default({}),
  note: z.string().max(2000).default(''),
})
const Saved = z.object({ revision: z.number().int(), sha256: z.string() })
const InLanguage = Numbered.extend({ language: z.string() })

export function versionRoutes(api: OpenAPIHono<ApiEnv>, settings: ApiSettings): void {
  const { database } = settings

  api.openapi(
    route(
      {
        method: 'post',
        path: '/policies/{slug}/versions',
        summary: 'Begin a draft',
        request: { params: Slug, body: json(NewVersion) },
      },
      z.object({ number: z.number().int() }),
      201,
    ),
    async (c) => {
      const made = await createDraft(database, {
        actor: c.get('actor'),
        slug: c.req.valid('param').slug,
        ...c.req.valid('json'),
      })
      return made.ok ? c.json(made.value, 201) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/versions',
        summary: 'Versions, newest first',
        request: { params: Slug },
      },
      z.array(VersionSummary),
    ),
    async (c) => {
      const policy = (await policies(database)).find(({ slug }) => slug === c.req.valid('param').slug)
      if (!policy) return problem(c, [{ code: 'not-found', text: 'There is no such policy.' }])
      return c.json(policyAnswer(policy).versions as never, 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/versions/{n}',
        summary: 'A version with its texts, gate and blockers',
        request: { params: Numbered },
      },
      Version,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const answer = await answerVersion(settings, slug, n, c.get('actor'))
      if (!answer) return problem(c, [{ code: 'not-found', text: 'There is no such version.' }])
      c.header('ETag', `"${answer.revision}"`)
      return c.json(answer as never, 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'put',
        path: '/policies/{slug}/versions/{n}/renditions/{language}',
        summary: 'Save a text (If-Match: its revision, or If-None-Match: * for the first)',
        request: {
          params: InLanguage,
          query: z.object({
            stillRight: z.string().optional().openapi({
              description:
                'Of a translation that is behind its source: `all`, `none`, or the keys of the sections that are right now, with commas; absent: those that this text edits, and those with editorial changes alone. When no section is left, it translates the source as it stands.',
            }),
          }),
          body: { content: { 'text/markdown': { schema: z.string() } }, required: true },
        },
      },
      Saved,
    ),
    async (c) => {
      const { slug, n, language } = c.req.valid('param')
      const ifRevision = ifMatch(c)
      if (ifRevision === null && c.req.header('if-none-match') !== '*')
        return problem(c, [
          {
            code: 'revision-missing',
            field: 'If-Match',
            text: 'Say which revision you edited: If-Match: "3", or If-None-Match: * for a first text.',
          },
        ])
      const markdown = await c.req.text()
      const behind = await afterSaving(
        database,
        { slug, number: n, language },
        markdown,
        c.req.valid('query').stillRight,
      )
      const { current, ...saved } = await saveRendition(database, {
        actor: c.get('actor'),
        slug,
        number: n,
        language,
        markdown,
        ifRevision,
        ...(behind ? { behind } : {}),
      })
      if (!saved.ok) return problem(c, saved.blockers, current ? { current } : {})
      await recompare(settings, slug, n, language)
      c.header('ETag', `"${saved.value.revision}"`)
      return c.json(saved.value, 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/versions/{n}/renditions/{language}/behind',
        summary: 'Which sections of a translation must be looked at, since its source changed',
        request: { params: InLanguage },
      },
      Behind,
    ),
    async (c) => {
      const { slug, n, language } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      if (!found?.version.renditions.some((text) => text.language === language))
        return problem(c, [{ code: 'not-found', text: 'There is no such text.' }])
      const behind = await behindOf(database, found, language)
      return c.json(
        {
          behind: behind !== null,
          whole: behind?.sections === null,
          sections: (behind?.sections ?? []).map((section) => ({
            ...section,
            checked: behind?.checked.includes(section.key) ?? false,
          })),
        } as never,
        200,
      )
    },
  )
}

/** A translation that came after submission is compared at once; the source's comparison is fixed by then. */
async function recompare({ database }: ApiSettings, slug: string, number: number, language: string): Promise<void> {
  const found = await versionWithTexts(database, slug, number)
  if (!found?.version.base || found.version.state === 'draft' || language === found.policy.sourceLanguage) return
  const { version, policy } = found
  const made = compareRenditions(
    version.base?.renditions ?? [],
    version.renditions,
    policy.sourceLanguage,
    await vocabularyOf(database, policy),
  )
  if (made[language]) await storeComparison(database, version.id, language, made[language])
}

/** The version as its screens need it, with what blocks its next step. */
async function answerVersion(settings: ApiSettings, slug: string, number: number, actor: Actor) {
  const { database, mailConfigured } = settings
  const found = await versionWithTexts(database, slug, number)
  if (!found) return null
  const { policy, version } = found
  const standing = {
    version: { ...version, state: version.state as State },
    policy,
    rule: await governingRule(database, policy, version.baseId),
    editors: version.editors.map(({ userId }) => userId),
  }
  const first = version.state === 'approved' && !policyHasPublished(await policies(database), slug)
  const blockers: Blocker[] =
    version.state === 'submitted'
      ? await reviewBlockers(database, standing)
      : version.state === 'approved' && !first
        ? await announceBlockers(database, standing, mailConfigured)
        : []
  const answer = await versionAnswer(database, found, actor, blockers)
  return { ...answer, findings: await findingsAnswer(database, standing, actor) }
}

/** What was found in a version that people still rule on; what is published was ruled on. */
async function findingsAnswer(database: Database, standing: Parameters<typeof findings>[1], actor: Actor) {
  if (!['submitted', 'approved'].includes(standing.version.state)) return []
  const found = await findings(database, standing)
  const names = await namesOf(
    database,
    found.flatMap(({ acceptance }) => [acceptance?.by ?? null, acceptance?.confirmedBy ?? null]),
  )
  return found.map(({ key, code, language, values, text, acceptance }) => ({
    key,
    code,
    language: language ?? null,
    values,
    text,
    acceptance: acceptance && {
      by: names.get(acceptance.by) ?? 'someone who left',
      at: acceptance.at.toISOString(),
      reason: acceptance.reason,
      confirmedBy: acceptance.confirmedBy && (names.get(acceptance.confirmedBy) ?? 'someone who left'),
      confirmedAt: acceptance.confirmedAt?.toISOString() ?? null,
      yours: acceptance.by === actor.userId,
    },
  }))
}

const policyHasPublished = (all: Awaited<ReturnType<typeof policies>>, slug: string) =>
  all.find((policy) => policy.slug === slug)?.versions.some(({ announcedAt }) => announcedAt !== null) ?? false
