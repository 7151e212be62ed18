import { organisation } from '@fairnotice/db'
import { checkDomain, lookUp } from '@fairnotice/notifier/domain'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { saidIn } from '../../announce/rehearse.ts'
import { sendTests } from '../../announce/test-mail.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, Numbered, route } from '../route.ts'
import { MailDomain, TestedNotice, TestNotice } from '../schemas.ts'

/** Trying a notice on oneself; and what receivers find of the sender's domain. */
export function mailRoutes(api: OpenAPIHono<ApiEnv>, settings: ApiSettings): void {
  const { database, sender } = settings

  api.openapi(
    route(
      {
        method: 'post',
        path: '/policies/{slug}/versions/{n}/test-mail',
        summary: 'Send yourself, or the legal team, what members would get, marked as a test',
        request: { params: Numbered, body: json(TestNotice) },
      },
      TestedNotice,
    ),
    async (c) => {
      const { slug, n } = c.req.valid('param')
      const { languages, to, ...asked } = c.req.valid('json')
      const said = saidIn(asked)
      const actorId = c.get('actor').userId
      const sent = await sendTests(
        database,
        { actorId, slug, number: n, languages, to, said },
        { ...settings, ...sender },
      )
      return sent.ok ? c.json(sent.value, 200) : problem(c, sent.blockers)
    },
  )

  api.openapi(
    route({ method: 'get', path: '/mail-domain', summary: 'What receivers find of the sender’s domain' }, MailDomain),
    async (c) => {
      const house = await organisation(database)
      const from = settings.mailFrom || `notices@${house?.domain ?? 'localhost'}`
      const domain = from.split('@').at(-1) as string
      const { relayHost, dkim, dnsServers, unreadKeys } = sender
      const findings = await checkDomain({ domain, relayHost, dkim }, lookUp(dnsServers))
      return c.json({ from, domain, relayHost, unreadKeys, findings } as never, 200)
    },
  )
}
