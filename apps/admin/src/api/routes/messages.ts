import { createHash } from 'node:crypto'
import { memberByExternalId, messagesOf, type ReceivedMessage } from '@fairnotice/db'
import { joinMessage, readMessage } from '@fairnotice/notifier/message'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { route } from '../route.ts'
import { ProblemDetails, SentMessage } from '../schemas.ts'

const One = z.object({ externalId: z.string(), noticeId: z.uuid() })
const NO_NOTICE = { code: 'not-found', text: 'There is no such notice of this member.' }
const NOT_KEPT = {
  code: 'message-not-kept',
  text: 'This message can’t be made again: its time is over, or it was never sent.',
}

/** The messages that a member got, byte for byte. */
export function messageRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'get',
        path: '/members/{externalId}/notices/{noticeId}/messages',
        summary: 'What was sent to a member for one notice, attempt by attempt, and what servers answered',
        request: { params: One },
      },
      z.array(SentMessage),
    ),
    async (c) => {
      const found = await attemptsOf(c.req.valid('param'))
      return found ? c.json((await Promise.all(found.map(asSent))) as never, 200) : problem(c, [NO_NOTICE])
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/members/{externalId}/notices/{noticeId}/messages/{attempt}/raw',
      summary: 'One of these messages as it was sent',
      security: [{ bearer: [] }],
      request: { params: One.extend({ attempt: z.coerce.number().int().positive() }) },
      responses: {
        200: { description: 'Its bytes', content: { 'message/rfc822': { schema: z.string() } } },
        default: { description: 'Why not', content: { 'application/problem+json': { schema: ProblemDetails } } },
      },
    }),
    async (c) => {
      const { attempt, ...which } = c.req.valid('param')
      const [first] = (await attemptsOf(which))?.find(([one]) => one?.attempt === attempt) ?? []
      if (!first) return problem(c, [NO_NOTICE])
      const raw = bytesOf(first)
      if (!raw) return problem(c, [NOT_KEPT])
      return c.body(new Uint8Array(raw), 200, {
        'content-type': 'message/rfc822',
        'content-disposition': `attachment; filename="${first.noticeId}-${attempt}.eml"`,
      }) as never
    },
  )

  /** By attempt, each with its answers in order; null: the notice is nobody's, or another's. */
  async function attemptsOf({ externalId, noticeId }: z.infer<typeof One>): Promise<ReceivedMessage[][] | null> {
    const member = await memberByExternalId(database, externalId)
    const notice = member && (await database.notice.findFirst({ where: { id: noticeId, memberId: member.id } }))
    if (!notice) return null
    const answers = await messagesOf(database, notice.memberId, notice.id)
    return [...Map.groupBy(answers, ({ attempt }) => attempt).values()]
  }
}

/** The message's bytes, put together again from what is kept. */
const bytesOf = ({ made }: ReceivedMessage): Buffer | null => made && joinMessage(made, made.parts, made.signature)

async function asSent(answers: ReceivedMessage[]): Promise<z.infer<typeof SentMessage>> {
  const first = answers[0] as ReceivedMessage
  const raw = bytesOf(first)
  const shown = raw && (await readMessage(raw))
  return {
    attempt: first.attempt,
    to: first.email,
    messageId: first.messageId,
    sha256: first.messageSha256,
    language: first.language,
    startedAt: first.startedAt.toISOString(),
    answers: answers.map(({ result, code, server, answeredAt, response }) => ({
      result: result as 'accepted',
      code,
      server,
      at: answeredAt.toISOString(),
      said: response,
    })),
    proven: raw && createHash('sha256').update(raw).digest('hex') === first.messageSha256,
    shown: shown && {
      subject: shown.subject,
      html: shown.html,
      text: shown.text,
      files: shown.files.map(({ name, content }) => ({ name, bytes: content.length })),
    },
  }
}
