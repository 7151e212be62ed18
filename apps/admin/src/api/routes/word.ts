import { ruledChanges, versionWithTexts } from '@fairnotice/db'
import { compare } from '@fairnotice/diff'
import { toDocx } from '@fairnotice/diff/render'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { comparedWith } from '../../compare/compared.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { Numbered } from '../route.ts'
import { ProblemDetails } from '../schemas.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const InLanguage = z.object({ language: z.string().optional() })
const With = InLanguage.extend({
  with: z.union([z.literal('in-force'), z.coerce.number().int().positive()]).default('in-force'),
})
const responses = {
  200: { description: 'A Word document', content: { [DOCX]: { schema: z.string() } } },
  default: { description: 'Why not', content: { 'application/problem+json': { schema: ProblemDetails } } },
}
const security = [{ bearer: [] }]

/** A version as lawyers exchange it: its text, or what it changes as tracked changes. */
export function wordRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/policies/{slug}/versions/{n}/text.docx',
      summary: 'The text as a Word document',
      security,
      request: { params: Numbered, query: InLanguage },
      responses,
    }),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      const language = c.req.valid('query').language ?? found?.policy.sourceLanguage
      const text = found?.version.renditions.find((each) => each.language === language)?.markdown
      if (!found || text === undefined) return problem(c, [NO_TEXT])
      const { title } = found.policy
      const bytes = await toDocx(compare(text, text), { old: text, new: text }, { title, author: title })
      return c.body(bytes as never, 200, { ...named(`${slug}-v${n}-${language}`) })
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/policies/{slug}/versions/{n}/redline.docx',
      summary: 'What it changes, as a Word document with tracked changes and their reasons as comments',
      security,
      request: { params: Numbered, query: With },
      responses,
    }),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      const { with: other, language = found?.policy.sourceLanguage ?? '' } = c.req.valid('query')
      const compared = found && (await comparedWith(database, found, other, language))
      if (!found || !compared) return problem(c, [NO_TEXT])
      const ruled = new Map(
        (await ruledChanges(database, found.version.id, found.policy.sourceLanguage))
          .filter((each) => each.language === language)
          .map(({ change, ruling }) => [change.id, ruling]),
      )
      // What was decided stands in the place of what was proposed.
      const changes = compared.comparison.changes.map((change) => ({
        ...change,
        ...(compared.stored ? ruled.get(change.id) : {}),
      }))
      const bytes = await toDocx({ ...compared.comparison, changes }, compared.texts, { title: found.policy.title })
      return c.body(bytes as never, 200, { ...named(`${slug}-v${n}-${language}-changes`) })
    },
  )
}

const NO_TEXT = { code: 'not-found', text: 'There is no such text to write as a Word document.' }

const named = (name: string) => ({
  'content-type': DOCX,
  'content-disposition': `attachment; filename="${name}.docx"`,
})
