import {
  acceptHistory,
  askForMirror,
  type Database,
  inTransaction,
  mirrorDue,
  mirrorRuns,
  mirrorState,
  namesOf,
  removeMirror,
  saveMirror,
  shownMirror,
} from '@fairnotice/db'
import type { Blocker } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { accessBlockers, checkMirror, readMirror, storedMirror } from '../../mirror/check.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { Mirror, MirrorAccess, MirrorSettings } from '../schemas.ts'

const Saved = z.object({ mirror: Mirror, access: MirrorAccess.nullable() })
const NO_MIRROR: Blocker = { code: 'not-found', text: 'There is no mirror yet.' }
const UNREADABLE: Blocker = {
  code: 'credentials-unreadable',
  text: 'The stored credentials cannot be opened: the installation’s secret is another than when they were entered. Enter them again.',
}

export function mirrorRoutes(api: OpenAPIHono<ApiEnv>, { database, secret }: ApiSettings): void {
  api.openapi(
    route({ method: 'get', path: '/mirror', summary: 'The mirror on GitHub: settings, and how it fares' }, Mirror),
    async (c) => c.json((await mirrorAnswer(database)) as never, 200),
  )

  api.openapi(
    route(
      {
        method: 'put',
        path: '/mirror',
        summary: 'Set up the mirror; saved only if GitHub lets it work, or does not answer now',
        request: { body: json(MirrorSettings) },
      },
      Saved,
    ),
    async (c) => {
      const { mirror, found } = readMirror(c.req.valid('json'), await storedMirror(database, secret))
      if (mirror === null) return problem(c, found) as never
      const access = mirror.enabled ? await checkMirror(mirror) : null
      const blockers = accessBlockers(access)
      if (blockers.length > 0) return problem(c, blockers) as never
      await inTransaction(database, (rows) => saveMirror(rows, secret, mirror, c.get('actor').userId))
      return c.json({ mirror: await mirrorAnswer(database), access } as never, 200)
    },
  )

  api.openapi(
    route({ method: 'post', path: '/mirror/check', summary: 'Whether the stored credentials suffice' }, MirrorAccess),
    async (c) => {
      if ((await shownMirror(database)) === null) return problem(c, [NO_MIRROR]) as never
      const mirror = await storedMirror(database, secret)
      if (mirror === null) return problem(c, [UNREADABLE]) as never
      return c.json((await checkMirror(mirror)) as never, 200)
    },
  )

  api.openapi(
    route({ method: 'post', path: '/mirror/run', summary: 'Mirror, and compare with GitHub, now' }, Mirror),
    async (c) => {
      if (!(await inTransaction(database, askForMirror)))
        return problem(c, [{ ...NO_MIRROR, text: 'There is no mirror, or it is switched off.' }]) as never
      return c.json((await mirrorAnswer(database)) as never, 200)
    },
  )

  api.openapi(
    route(
      { method: 'post', path: '/mirror/accept', summary: 'Accept that the branch’s history was rewritten, and go on' },
      Mirror,
    ),
    async (c) => {
      if (!(await acceptHistory(database, c.get('actor').userId)))
        return problem(c, [
          { code: 'wrong-state', text: 'The mirror has not found a rewritten history: there is nothing to accept.' },
        ]) as never
      return c.json((await mirrorAnswer(database)) as never, 200)
    },
  )

  api.openapi(
    route(
      { method: 'delete', path: '/mirror', summary: 'End mirroring; what is on GitHub stays there' },
      z.object({ removed: z.boolean() }),
    ),
    async (c) => {
      const removed = await inTransaction(database, (rows) => removeMirror(rows, c.get('actor').userId))
      return removed ? c.json({ removed }, 200) : (problem(c, [NO_MIRROR]) as never)
    },
  )
}

/** Settings and state, field by field: what is not named here is never shown. */
async function mirrorAnswer(database: Database): Promise<z.infer<typeof Mirror>> {
  const settings = await shownMirror(database)
  const state = await mirrorState(database)
  const names = await namesOf(database, [settings?.changedBy ?? null])
  return {
    settings: settings && {
      baseUrl: settings.baseUrl ?? null,
      owner: settings.owner,
      repo: settings.repo,
      branch: settings.branch,
      author: settings.author,
      publicComment: settings.publicComment,
      discussionCategory: settings.discussionCategory ?? null,
      labels: settings.labels,
      rateLimits: settings.rateLimits,
      enabled: settings.enabled,
      authKind: settings.authKind,
      signed: settings.signed,
      changedBy: names.get(settings.changedBy) ?? 'someone who left',
      changedAt: settings.changedAt.toISOString(),
    },
    state: state && {
      outcome: state.outcome,
      head: state.head,
      branch: state.branch,
      ranAt: state.ranAt?.toISOString() ?? null,
      retryAt: state.retryAt?.toISOString() ?? null,
      findings: state.findings,
      drift: state.drift,
      driftAt: state.driftAt?.toISOString() ?? null,
    },
    running: await mirrorRuns(database),
    due: (await mirrorDue(database)) !== null,
  }
}
