import { type Database, type EventFilter, eventKinds, events, namesOf, policies } from '@fairnotice/db'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { csvLine } from '../../events/csv.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { route } from '../route.ts'
import { date } from '../schemas/parts.ts'
import { EventRow } from '../schemas.ts'

const Filter = z.object({
  policy: z.string().optional(),
  by: z.string().optional().openapi({ description: 'A person’s id; “product”: what happened by itself.' }),
  what: z.string().optional().openapi({ description: 'One of GET /event-kinds.' }),
  from: date.optional(),
  until: date.optional().openapi({ description: 'Before this time.' }),
})
const Query = Filter.extend({
  before: z.coerce.bigint().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Rows that an export reads at once. */
const AT_ONCE = 1000
const HEADINGS = ['when', 'who', 'what', 'policy', 'version', 'detail']

/** The audit log: by page, filtered, and as a file. */
export function eventRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      { method: 'get', path: '/events', summary: 'Who did what when, newest first', request: { query: Query } },
      z.object({ events: z.array(EventRow), next: z.string().nullable() }),
    ),
    async (c) => {
      const { before, limit, ...asked } = c.req.valid('query')
      const filter = await filterOf(database, asked)
      if (!filter) return notFound(c)
      const rows = await events(database, { ...filter, limit, ...(before ? { before } : {}) })
      const shown = await shownEvents(database, rows)
      return c.json({ events: shown, next: rows.length === limit ? String(rows.at(-1)?.id) : null } as never, 200)
    },
  )

  api.openapi(
    route({ method: 'get', path: '/event-kinds', summary: 'What kinds of things have happened' }, z.array(z.string())),
    async (c) => c.json(await eventKinds(database), 200),
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/events.csv',
      summary: 'Who did what when, as a file (CSV, times in UTC)',
      security: [{ bearer: [] }],
      request: { query: Filter },
      responses: {
        200: { description: 'Newest first', content: { 'text/csv': { schema: z.string() } } },
      },
    }),
    async (c) => {
      const filter = await filterOf(database, c.req.valid('query'))
      if (!filter) return notFound(c)
      return c.body(file(database, filter) as never, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="audit-log.csv"',
      })
    },
  )
}

const notFound = (c: Context) => problem(c, [{ code: 'not-found', text: 'There is no such policy.' }])

/** Null: there is no such policy. */
async function filterOf(database: Database, asked: z.infer<typeof Filter>): Promise<EventFilter | null> {
  const { policy: slug, by, what, from, until } = asked
  const policy = slug === undefined ? null : await database.policy.findUnique({ where: { slug } })
  if (slug !== undefined && !policy) return null
  return {
    ...(policy ? { policyId: policy.id } : {}),
    ...(by ? { actorId: by === 'product' ? null : by } : {}),
    ...(what ? { what } : {}),
    ...(from ? { from: new Date(from) } : {}),
    ...(until ? { until: new Date(until) } : {}),
  }
}

async function shownEvents(database: Database, rows: Awaited<ReturnType<typeof events>>) {
  const all = await policies(database)
  const names = await namesOf(
    database,
    rows.map(({ actorId }) => actorId),
  )
  return rows.map((row) => {
    const policy = all.find(({ id }) => id === row.policyId)
    return {
      id: String(row.id),
      at: row.at.toISOString(),
      actor: row.actorId && (names.get(row.actorId) ?? 'someone who left'),
      what: row.what,
      policy: policy?.slug ?? null,
      version: policy?.versions.find(({ id }) => id === row.versionId)?.number ?? null,
      detail: row.detail as Record<string, unknown>,
    }
  })
}

/** A log of any length passes through a page at a time. */
function file(database: Database, filter: EventFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let before: bigint | undefined
  return new ReadableStream({
    // With its mark, since spreadsheets guess otherwise.
    start: (out) => out.enqueue(encoder.encode(`\ufeff${csvLine(HEADINGS)}`)),
    async pull(out) {
      const rows = await events(database, { ...filter, limit: AT_ONCE, ...(before ? { before } : {}) })
      const lines = (await shownEvents(database, rows)).map(({ at, actor, what, policy, version, detail }) =>
        csvLine([at, actor ?? '', what, policy ?? '', String(version ?? ''), JSON.stringify(detail)]),
      )
      if (lines.length > 0) out.enqueue(encoder.encode(lines.join('')))
      before = rows.at(-1)?.id
      if (rows.length < AT_ONCE) out.close()
    },
  })
}
