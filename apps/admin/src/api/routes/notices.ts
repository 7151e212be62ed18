import { createHash } from 'node:crypto'
import {
  announcementsOf,
  countsByState,
  type Database,
  noticePage,
  organisation,
  receiveBounceTest,
  receiveMail,
  recordBounce,
  resolveNotice,
  stopByMessage,
  versionWithTexts,
} from '@fairnotice/db'
import { readReceipt, reported } from '@fairnotice/notifier'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { seldom } from '../../sending/seldom.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, Numbered, route } from '../route.ts'
import { Address, Notice } from '../schemas.ts'

const Page = z.object({
  notices: z.array(Notice),
  next: z.string().nullable(),
  counts: z
    .record(z.string(), z.number())
    .nullable()
    .openapi({ description: 'By state; with the first page alone, since counting reads them all.' }),
})
const Query = z.object({
  state: Notice.shape.state.optional(),
  after: z.uuid().optional(),
  query: z.string().optional().openapi({ description: 'How the member’s number, address, name or last name begins.' }),
  announcement: z.uuid().optional().openapi({ description: 'Absent: the announcing itself.' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
const Resolution = z.object({
  how: z.enum(['send-again', 'letter', 'shown']),
  address: Address.optional().openapi({
    description: 'Where to send again; absent: the member’s own address as it is now.',
  }),
  reason: z.string().max(2000).default(''),
})
const Bounce = z.object({
  messageId: z.string(),
  result: z.enum(['bounced', 'complaint']),
  response: z.string().default(''),
})

const UNKNOWN_MESSAGE = {
  code: 'delivery-unknown',
  field: 'messageId',
  text: 'No message with this Message-ID was sent from here.',
}
const UNREADABLE = {
  code: 'report-unreadable',
  text: 'This is no delivery status report (RFC 3464) or complaint (RFC 5965) that names a message of ours.',
}

/** A report as it came: taken once, by whatever way it comes in. Null if it is none, or tells of a failure of nothing of ours. */
async function takeReport(database: Database, raw: Uint8Array) {
  const domain = (await organisation(database))?.domain ?? 'localhost'
  const { reports, otherwise } = reported(await readReceipt(raw), domain)
  const names = reports.some(({ messageIds }) => messageIds.length > 0)
  if (reports.length > 0 ? !names : otherwise === 'no-report') return null
  const sha256 = createHash('sha256').update(raw).digest('hex')
  return receiveMail(database, { sha256, via: 'api', reports, otherwise }, false)
}

export function noticeRoutes(api: OpenAPIHono<ApiEnv>, { database, traces }: ApiSettings): void {
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
      const counts =
        after || query
          ? null
          : await seldom(database, `states ${announcement.id}`, announcement.audienceCount, () =>
              countsByState(database, announcement.id),
            )
      return c.json({ notices: rows, next, counts } as never, 200)
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
        outcome: z.string().optional().openapi({
          description:
            'Of a report as it came: `bounced`, `complaint`, `alert`, `test`; `delayed` and `delivered` change nothing.',
        }),
      }),
    ),
    async (c) => {
      if (c.req.header('content-type')?.startsWith('message/rfc822')) {
        const began = new Date()
        const taken = await takeReport(database, new Uint8Array(await c.req.arrayBuffer()))
        if (!taken) return problem(c, [UNREADABLE])
        if (taken.outcome === 'unknown') return problem(c, [UNKNOWN_MESSAGE])
        if (taken.noticeId && !taken.again)
          traces?.receipt(taken.noticeId, { began, outcome: taken.outcome, via: 'api' })
        const { noticeId, outcome } = taken
        return c.json({ noticeId, outcome, ...(outcome === 'test' ? { test: true } : {}) }, 200)
      }
      const bounce = Bounce.parse(await c.req.json())
      if (await receiveBounceTest(database, bounce.messageId)) return c.json({ noticeId: null, test: true }, 200)
      // Of an alert: nobody is there, or somebody does not want it. The subscription is over.
      if (await stopByMessage(database, bounce.messageId)) return c.json({ noticeId: null }, 200)
      const made = await recordBounce(database, bounce)
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )
}
