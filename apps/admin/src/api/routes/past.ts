import {
  confirmImport,
  type Database,
  discard,
  discardImport,
  importPast,
  namesOf,
  pendingImport,
  policyBySlug,
} from '@fairnotice/db'
import { compareRenditions } from '@fairnotice/diff'
import { readPolicy } from '@fairnotice/diff/read'
import type { Blocker, PastVersion } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { vocabularyOf } from '../../compare/vocabulary.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { ifMatch } from '../revision.ts'
import { json, Numbered, route, Slug } from '../route.ts'
import { PastImport, PastLines } from '../schemas.ts'

const File = z.object({
  name: z.string().openapi({ description: 'Its ending says what it is: .md, .txt, .html or .docx.' }),
  content: z.base64().openapi({ description: 'The bytes in Base64.' }),
})
const Body = z
  .object({
    versions: z.array(
      z.object({
        date: z.string().openapi({ description: 'yyyy-mm-dd: since when it was in force.' }),
        note: z.string().max(2000).optional(),
        renditions: z.record(z.string(), z.string()).default({}).openapi({ description: 'Language → Markdown.' }),
        files: z
          .record(z.string(), File)
          .default({})
          .openapi({ description: 'Language → a file, instead of Markdown.' }),
      }),
    ),
    dryRun: z.boolean().default(false).openapi({ description: 'Say what would be, and write nothing.' }),
  })
  .openapi('Import')
const Count = z.object({ versions: z.number() })

/** Old versions, with their dates: taken in, confirmed by a second person, or set aside; and drafts that are discarded. */
export function pastRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'post',
        path: '/policies/{slug}/import',
        summary: 'Import versions of the past, before anything is published here; a second person confirms them',
        request: { params: Slug, body: json(Body) },
      },
      PastLines,
      201,
    ),
    async (c) => {
      const { slug } = c.req.valid('param')
      const { versions: asked, dryRun } = c.req.valid('json')
      const { versions, unread } = await readVersions(asked)
      if (unread.length > 0) return problem(c, unread)
      const made = await importPast(database, {
        actor: c.get('actor'),
        slug,
        versions,
        dryRun,
        compare: await comparer(database, slug),
      })
      return made.ok ? c.json(made.value as never, 201) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/import',
        summary: 'Imported versions that wait for a second person',
        request: { params: Slug },
      },
      PastImport.nullable(),
    ),
    async (c) => {
      const found = await pendingImport(database, c.req.valid('param').slug)
      if (!found) return c.json(null as never, 200)
      const names = await namesOf(database, [found.importedBy])
      return c.json(
        {
          by: names.get(found.importedBy) ?? 'someone who left',
          yours: found.importedBy === c.get('actor').userId,
          at: found.at.toISOString(),
          lines: found.lines,
        } as never,
        200,
      )
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/policies/{slug}/import/confirm',
        summary: 'Confirm what someone else imported; it is public then',
        request: { params: Slug },
      },
      Count,
    ),
    async (c) => {
      const made = await confirmImport(database, { actor: c.get('actor'), slug: c.req.valid('param').slug })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'delete',
        path: '/policies/{slug}/import',
        summary: 'Set aside what was imported and waits',
        request: { params: Slug },
      },
      Count,
    ),
    async (c) => {
      const made = await discardImport(database, { actor: c.get('actor'), slug: c.req.valid('param').slug })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'delete',
        path: '/policies/{slug}/versions/{n}',
        summary: 'Discard a draft; its number is free again, and its texts are kept',
        request: { params: Numbered },
      },
      z.object({ discarded: z.number() }),
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const made = await discard(database, { actor: c.get('actor'), slug, number: n, ifRevision: ifMatch(c) })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )
}

/** Compares two versions as submission does, with the organisation's words and the policy's own. */
async function comparer(database: Database, slug: string) {
  const policy = await policyBySlug(database, slug)
  const vocabulary = await vocabularyOf(database, policy ?? { recipients: [], vocabulary: [] })
  return (
    before: Parameters<typeof compareRenditions>[0],
    after: Parameters<typeof compareRenditions>[1],
    sourceLanguage: string,
  ) => compareRenditions(before, after, sourceLanguage, vocabulary)
}

/** Files as Markdown; those that can't be read, all at once. */
async function readVersions(
  asked: z.infer<typeof Body>['versions'],
): Promise<{ versions: PastVersion[]; unread: Blocker[] }> {
  const unread: Blocker[] = []
  const versions = await Promise.all(
    asked.map(async ({ files, renditions, date, note }, index) => {
      const texts = { ...renditions }
      for (const [language, { name, content }] of Object.entries(files)) {
        const reading = await readPolicy(name, Buffer.from(content, 'base64'))
        if (reading.ok) texts[language] = reading.markdown
        else
          unread.push(
            ...reading.problems.map(({ code, message }) => ({
              code,
              passage: `versions/${index}`,
              field: 'files',
              text: message,
            })),
          )
      }
      return { date, renditions: texts, ...(note ? { note } : {}) }
    }),
  )
  return { versions, unread }
}
