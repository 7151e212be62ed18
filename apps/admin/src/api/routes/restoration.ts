import { type Database, namesOf, openRestoration, organisation, readTombstones, reconcile } from '@fairnotice/db'
import { messageIdFor } from '@fairnotice/notifier'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { Reconciled, Reconciliation, Restoration } from '../schemas.ts'

/** Restored or copied: what that means, and the one way on from it. */
export function restorationRoutes(api: OpenAPIHono<ApiEnv>, { database, secret }: ApiSettings): void {
  api.openapi(
    route(
      {
        method: 'get',
        path: '/restoration',
        summary: 'Whether this was restored or is a copy, and waits for a person',
      },
      Restoration,
    ),
    async (c) => c.json((await restorationAnswer(database)) as never, 200),
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/restoration/reconcile',
        summary: 'Let a restored or copied installation send again; with dryRun, what would be found',
        request: { body: json(Reconciliation) },
      },
      Reconciled,
    ),
    async (c) => {
      const { messageIds, erasures, dryRun, ...said } = c.req.valid('json')
      const { tombstones, bad } = readTombstones(erasures)
      if (bad.length > 0)
        return problem(c, [
          {
            code: 'erasures-invalid',
            field: 'erasures',
            text: `Line ${bad[0]} of the file of erasures is none as a worker keeps them.`,
          },
        ])
      const domain = (await organisation(database))?.domain ?? 'localhost'
      const made = await reconcile(
        database,
        {
          ...said,
          actor: c.get('actor'),
          secret,
          tombstones,
          log: messageIds && {
            messageIds: new Set(messageIds),
            messageIdOf: (id, address) => messageIdFor(id, address, domain, secret),
          },
        },
        !dryRun,
      )
      return made.ok ? c.json(made.value, 200) : problem(c, made.blockers)
    },
  )
}

async function restorationAnswer(database: Database) {
  const open = await openRestoration(database)
  const last = await database.restoration.findFirst({
    where: { reconciledAt: { not: null } },
    orderBy: { reconciledAt: 'desc' },
  })
  const names = await namesOf(database, [last?.reconciledBy ?? null])
  return {
    open: open && {
      how: open.how,
      at: open.at.toISOString(),
      asOf: open.asOf.toISOString(),
      unsent: await database.notice.count({ where: { state: { in: ['planned', 'claimed'] } } }),
    },
    last: last && {
      how: last.how,
      asOf: last.asOf.toISOString(),
      reconciledAt: last.reconciledAt?.toISOString(),
      by: (last.reconciledBy && names.get(last.reconciledBy)) || 'someone who left',
      reason: last.reason,
      found: last.found,
    },
  }
}
