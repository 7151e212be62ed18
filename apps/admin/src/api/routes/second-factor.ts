import {
  beginSecondFactor,
  confirmSecondFactor,
  endSessions,
  inTransaction,
  makeBackupCodes,
  organisation,
  record,
  refreshSession,
  removeSecondFactor,
  secondFactorOf,
  tellTeam,
} from '@fairnotice/db'
import type { Blocker } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { renderSVG } from 'uqr'
import { otpAddress, tryCode } from '../../auth/codes.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'
import { CODE_WRONG, sessionOf, TOO_OFTEN } from './sessions.ts'

const Begun = z.object({
  address: z.string().openapi({ description: '`otpauth://…`, what the QR code says.' }),
  key: z.string().openapi({ description: 'To type in where a phone can’t look at the screen.' }),
  qr: z.string().openapi({ description: 'An SVG drawing.' }),
})
const Codes = z.object({
  backupCodes: z.array(z.string()).openapi({ description: 'Each works once; they are shown now and never again.' }),
})
const NONE: Blocker = { code: 'second-factor-none', text: 'You have no authenticator app set up here.' }

/** One's own authenticator app (TOTP, RFC 6238) and its backup codes. */
export function secondFactorRoutes(api: OpenAPIHono<ApiEnv>, { database, secret }: ApiSettings): void {
  api.openapi(
    route({ method: 'post', path: '/me/second-factor', summary: 'Begin to set up an authenticator app' }, Begun),
    async (c) => {
      const { userId } = sessionOf(c).actor
      const key = await beginSecondFactor(database, secret, userId)
      if (!key)
        return problem(c, [
          {
            code: 'second-factor-set',
            text: 'You have an authenticator app already: remove it first to set up another.',
          },
        ])
      const user = await database.user.findUniqueOrThrow({ where: { id: userId } })
      const house = await organisation(database)
      const issuer = house ? `Fair Notice, ${house.name}` : 'Fair Notice'
      const address = otpAddress(key, issuer, user.email)
      return c.json(
        { address, key: new URL(address).searchParams.get('secret') ?? '', qr: renderSVG(address, { border: 2 }) },
        200,
      )
    },
  )

  api.openapi(
    route(
      {
        method: 'post',
        path: '/me/second-factor/confirm',
        summary: 'Show that the app works, with its code; from now on sign-in asks for one',
        request: { body: json(z.object({ code: z.string().max(40) })) },
      },
      Codes,
    ),
    async (c) => {
      const { actor, sessionId } = sessionOf(c)
      const { userId } = actor
      if ((await secondFactorOf(database, secret, userId))?.confirmed !== false) return problem(c, [NONE])
      const said = await tryCode(database, secret, userId, c.req.valid('json').code, new Date())
      if (said !== 'right') return problem(c, [said === 'too-often' ? TOO_OFTEN : CODE_WRONG])
      const backupCodes = await inTransaction(database, async (rows) => {
        await confirmSecondFactor(rows, userId)
        await refreshSession(rows, sessionId)
        // Whoever came in elsewhere before came without the app.
        await endSessions(rows, userId, sessionId)
        await record(rows, { what: 'second-factor-set', actorId: userId })
        await tellTeam(rows, [{ userId, kind: 'second-factor-set' }])
        return makeBackupCodes(rows, userId)
      })
      return c.json({ backupCodes }, 200)
    },
  )

  api.openapi(
    route(
      { method: 'delete', path: '/me/second-factor', summary: 'Take your authenticator app off your sign-in' },
      z.object({ removed: z.boolean() }),
    ),
    async (c) => {
      const { userId } = sessionOf(c).actor
      const removed = await inTransaction(database, async (rows) => {
        const had = await removeSecondFactor(rows, userId)
        if (had) {
          await record(rows, { what: 'second-factor-removed', actorId: userId })
          await tellTeam(rows, [{ userId, kind: 'second-factor-removed' }])
        }
        return had
      })
      return removed ? c.json({ removed }, 200) : problem(c, [NONE])
    },
  )

  api.openapi(
    route({ method: 'post', path: '/me/backup-codes', summary: 'New backup codes; the old ones stop working' }, Codes),
    async (c) => {
      const { userId } = sessionOf(c).actor
      if (!(await secondFactorOf(database, secret, userId))?.confirmed) return problem(c, [NONE])
      const backupCodes = await inTransaction(database, async (rows) => {
        await record(rows, { what: 'backup-codes-made', actorId: userId })
        return makeBackupCodes(rows, userId)
      })
      return c.json({ backupCodes }, 200)
    },
  )
}
