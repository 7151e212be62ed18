import {
  acceptFinding,
  beginBounceTest,
  bounceIntake,
  confirmFinding,
  failBounceTest,
  organisation,
} from '@fairnotice/db'
import { messageIdFor } from '@fairnotice/notifier'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, Numbered, route } from '../route.ts'
import { BounceIntake } from '../schemas.ts'

const One = Numbered.extend({ key: z.string() })
const Key = z.object({ key: z.string() })
const base = '/policies/{slug}/versions/{n}/findings/{key}'

/** What was found in a version and is ruled on by two people; and the test that shows whether bounces come in. */
export function findingRoutes(api: OpenAPIHono<ApiEnv>, settings: ApiSettings): void {
  const { database } = settings

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/accept`,
        summary: 'Let a finding pass, with a reason; it blocks until someone else confirms',
        request: { params: One, body: json(z.object({ reason: z.string().max(4000).default('') })) },
      },
      Key,
    ),
    async (c) => {
      const { slug, n, key } = c.req.valid('param')
      const made = await acceptFinding(database, {
        actor: c.get('actor'),
        slug,
        number: n,
        key,
        ...c.req.valid('json'),
      })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: `${base}/confirm`,
        summary: 'Confirm what someone else let pass',
        request: { params: One },
      },
      Key,
    ),
    async (c) => {
      const { slug, n, key } = c.req.valid('param')
      const made = await confirmFinding(database, { actor: c.get('actor'), slug, number: n, key })
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )

  api.openapi(
    route({ method: 'get', path: '/bounce-test', summary: 'Whether bounces come in' }, BounceIntake),
    async (c) => c.json((await intake()) as never, 200),
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/bounce-test',
        summary: 'Send a message to an address that must not exist; its bounce is to come to POST /receipts',
        request: { body: json(z.object({ address: z.email().max(320) })) },
      },
      BounceIntake,
    ),
    async (c) => {
      const actor = c.get('actor')
      if (!settings.mailConfigured)
        return problem(c, [
          { code: 'mail-not-configured', text: 'There is no mail server to test. Set SMTP_URL, and restart.' },
        ])
      const { address } = c.req.valid('json')
      const domain = (await organisation(database))?.domain ?? 'localhost'
      const messageId = messageIdFor(crypto.randomUUID(), address, domain, settings.secret)
      const id = await beginBounceTest(database, { messageId, address, actorId: actor.userId })
      const refused = await settings.sendBounceTest(address, messageId)
      if (refused !== null) await failBounceTest(database, id, refused)
      return c.json((await intake()) as never, 200)
    },
  )

  async function intake() {
    const { state, last } = await bounceIntake(database)
    return {
      state,
      last: last && {
        address: last.address,
        sentAt: last.sentAt.toISOString(),
        receivedAt: last.receivedAt?.toISOString() ?? null,
        problem: last.problem,
      },
    }
  }
}
