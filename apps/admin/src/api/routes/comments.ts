import {
  addComment,
  commentsOf,
  type Database,
  namesOf,
  replyToComment,
  resolveComment,
  revision,
  revisionsOf,
  versionWithTexts,
} from '@fairnotice/db'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { placesNow } from '../../comments/places.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, Numbered, route } from '../route.ts'

const Said = z.object({ body: z.string() })
const NewComment = Said.extend({
  passage: z.object({
    language: z.string(),
    revision: z.number().int().describe('The saved text that the offsets refer to'),
    start: z.number().int().describe('UTF-16 offset of its first character'),
    end: z.number().int(),
  }),
})
const One = Numbered.extend({ id: z.uuid() })
const InLanguage = Numbered.extend({ language: z.string() })
const Made = z.object({ id: z.string() })
const Reply = z.object({ id: z.string(), body: z.string(), author: z.string(), at: z.string() })

export const Comment = Reply.extend({
  language: z.string(),
  quote: z.string(),
  range: z
    .object({ start: z.number().int(), end: z.number().int() })
    .nullable()
    .describe('Where the passage stands in the text as it is now; null when it is gone'),
  resolved: z.object({ by: z.string(), at: z.string() }).nullable(),
  replies: z.array(Reply),
})
export const Revision = z.object({ revision: z.number().int(), at: z.string(), author: z.string() })

const NO_VERSION = { code: 'not-found', text: 'There is no such version.' }
const LEFT = 'someone who left'

/** What the team says of passages, and the texts that were saved before. */
export function commentRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  const path = '/policies/{slug}/versions/{n}/comments' as const

  api.openapi(
    route(
      { method: 'get', path, summary: 'Comments on passages, oldest first', request: { params: Numbered } },
      z.array(Comment),
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const comments = await answerComments(database, slug, n)
      return comments ? c.json(comments, 200) : problem(c, [NO_VERSION])
    },
  )

  api.openapi(
    route(
      { method: 'post', path, summary: 'Comment on a passage', request: { params: Numbered, body: json(NewComment) } },
      Made,
      201,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const made = await addComment(database, { actor: c.get('actor'), slug, number: n, ...c.req.valid('json') })
      return made.ok ? c.json(made.value, 201) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${path}/{id}/replies`,
        summary: 'Answer a comment',
        request: { params: One, body: json(Said) },
      },
      Made,
      201,
    ),
    async (c) => {
      const { slug, n, id } = c.req.valid('param')
      const { body } = c.req.valid('json')
      const made = await replyToComment(database, { actor: c.get('actor'), slug, number: n, id, body })
      return made.ok ? c.json(made.value, 201) : problem(c, made.blockers)
    },
  )

  for (const [step, resolved, summary] of [
    ['resolve', true, 'Resolve a comment'],
    ['reopen', false, 'Open a comment again'],
  ] as const)
    api.openapi(
      route(
        { method: 'post', path: `${path}/{id}/${step}`, summary, request: { params: One } },
        z.object({ resolved: z.boolean() }),
      ),
      async (c) => {
        const { slug, n, id } = c.req.valid('param')
        const made = await resolveComment(database, { actor: c.get('actor'), slug, number: n, id, resolved })
        return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
      },
    )

  const revisions = '/policies/{slug}/versions/{n}/renditions/{language}/revisions' as const
  api.openapi(
    route(
      {
        method: 'get',
        path: revisions,
        summary: 'Every text that was saved, newest first',
        request: { params: InLanguage },
      },
      z.array(Revision),
    ),
    async (c) => {
      const { slug, n, language } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      if (!found) return problem(c, [NO_VERSION])
      const rows = await revisionsOf(database, found.version.id, language)
      const names = await namesOf(
        database,
        rows.map(({ authorId }) => authorId),
      )
      return c.json(
        rows.map((row) => ({
          revision: row.revision,
          at: row.at.toISOString(),
          author: names.get(row.authorId) ?? LEFT,
        })),
        200,
      )
    },
  )

  api.openapi(
    route(
      {
        method: 'get',
        path: `${revisions}/{revision}`,
        summary: 'A text as it was saved',
        request: { params: InLanguage.extend({ revision: z.coerce.number().int() }) },
      },
      Revision.extend({ markdown: z.string() }),
    ),
    async (c) => {
      const { slug, n, language, revision: number } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      const row = found && (await revision(database, found.version.id, language, number))
      if (!row) return problem(c, [{ code: 'not-found', text: 'There is no such saved text.' }])
      const names = await namesOf(database, [row.authorId])
      const { markdown, at, authorId } = row
      return c.json({ revision: number, markdown, at: at.toISOString(), author: names.get(authorId) ?? LEFT }, 200)
    },
  )
}

async function answerComments(database: Database, slug: string, number: number) {
  const found = await versionWithTexts(database, slug, number)
  if (!found) return null
  const comments = await commentsOf(database, found.version.id)
  const places = await placesNow(comments, found.version.renditions, async (language, of) => {
    return (await revision(database, found.version.id, language, of))?.markdown ?? ''
  })
  const names = await namesOf(
    database,
    comments.flatMap(({ authorId, resolvedBy, replies }) => [
      authorId,
      ...(resolvedBy ? [resolvedBy] : []),
      ...replies.map((reply) => reply.authorId),
    ]),
  )
  const name = (id: string) => names.get(id) ?? LEFT
  return comments.map(({ id, body, authorId, at, language, quote, resolvedBy, resolvedAt, replies }, index) => ({
    id,
    body,
    author: name(authorId),
    at: at.toISOString(),
    language,
    quote,
    range: places[index] ?? null,
    resolved: resolvedBy && resolvedAt ? { by: name(resolvedBy), at: resolvedAt.toISOString() } : null,
    replies: replies.map((reply) => ({
      id: reply.id,
      body: reply.body,
      author: name(reply.authorId),
      at: reply.at.toISOString(),
    })),
  }))
}
