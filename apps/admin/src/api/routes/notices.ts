import {
  announcementsOf,
  countsByState,
  noticePage,
  receiveBounceTest,
  recordBounce,
  resolveNotice,
  stopByMessage,
  versionWithTexts,
} from '@fairnotice/db'
import { readReceipt } from '@fairnotice/notifier'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, Numbered, route } from '../route.ts'
import { Notice } from '../schemas.ts'

const Page = z.object({
  notices: z.array(Notice),
  next: z.string().nullable(),
  counts: z.record(z.string(), z.number()),
})
const Query = z.object({
  state: Notice.shape.state.optional(),
  after: z.uuid().optional(),
  query: z.string().optional(),
  announcement: z.uuid().optional().openapi({ description: 'Absent: the announcing itself.' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
const Resolution = z.object({
  how: z.enum(['send-again', 'letter', 'shown']),
  address: z
    .email()
    .max(320)
    .optional()
    .openapi({ description: 'Where to send again; absent: the member’s own address as it is now.' }),
  reason: z.string().max(2000).default(''),
})
const Bounce = z.object({
  messageId: z.string(),
  result: z.enum(['bounced', 'complaint']),
  response: z.string().default(''),
})

/** What a report says of one message of ours; null if it says nothing that could be found again, or was no failure. */
async function fromReport(raw: Uint8Array): Promise<z.infer<typeof Bounce> | null> {
  const read = await readReceipt(raw)
  if ('problems' in read) return null
  const receipt = read.receipts.find(
    (candidate) => candidate.originalMessageId && (candidate.kind === 'complaint' || candidate.action === 'failed'),
  )
  if (!receipt?.originalMessageId) return null
  return {
    messageId: receipt.originalMessageId,
    result: receipt.kind === 'complaint' ? 'complaint' : 'bounced',
    response: receipt.diagnostic ?? '',
  }
}

export function noticeRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'get',
        path: '/policies/{slug}/versions/{n}/notices',
        summary: 'Who is told, by page',
        request: { params: Numbered, query: Query },
      },
      Page,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const found = await versionWithTexts(database, slug, n)
      if (!found) return problem(c, [{ code: 'not-found', text: 'There is no such version.' }])
      const { limit, state, after, query, announcement: asked } = c.req.valid('query')
      const announcement = (await announcementsOf(database, found.version.id)).find(({ id, kind }) =>
        asked ? id === asked : kind === 'announced',
      )
      if (!announcement) return c.json({ notices: [], next: null, counts: {} }, 200)
      const rows = await noticePage(database, announcement.id, {
        limit,
        ...(state ? { state } : {}),
        ...(after ? { after } : {}),
        ...(query ? { query } : {}),
      })
      const next = rows.length === limit ? (rows.at(-1)?.id ?? null) : null
      return c.json({ notices: rows, next, counts: await countsByState(database, announcement.id) } as never, 200)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/notices/{id}/resolve',
        summary: 'Settle a notice that was refused or came back',
        request: { params: z.object({ id: z.uuid() }), body: json(Resolution) },
      },
      z.object({ state: z.string() }),
    ),
    async (c) => {
      const { address, ...resolution } = c.req.valid('json')
      const made = await resolveNotice(database, {
        actor: c.get('actor'),
        noticeId: c.req.valid('param').id,
        ...resolution,
        ...(address ? { address } : {}),
      })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/receipts',
        summary: 'A bounce or complaint: a delivery status report as it came (message/rfc822), or as JSON',
        request: {
          body: {
            content: { 'application/json': { schema: Bounce }, 'message/rfc822': { schema: z.string() } },
            required: false,
          },
        },
      },
      z.object({
        noticeId: z.string().nullable(),
        test: z.boolean().optional().openapi({ description: 'It was the bounce of a test.' }),
      }),
    ),
    async (c) => {
      const bounce = c.req.header('content-type')?.startsWith('message/rfc822')
        ? await fromReport(new Uint8Array(await c.req.arrayBuffer()))
        : Bounce.parse(await c.req.json())
      if (!bounce)
        return problem(c, [
          {
            code: 'report-unreadable',
            text: 'This is no delivery status report (RFC 3464) or complaint (RFC 5965) that names a message of ours.',
          },
        ])
      if (await receiveBounceTest(database, bounce.messageId)) return c.json({ noticeId: null, test: true }, 200)
      // Of an alert: nobody is there, or somebody does not want it. The subscription is over.
      if (await stopByMessage(database, bounce.messageId)) return c.json({ noticeId: null }, 200)
      const made = await recordBounce(database, bounce)
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )
}
