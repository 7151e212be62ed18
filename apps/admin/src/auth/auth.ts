import {
  countTry,
  type Database,
  forgetTries,
  recordRefusedSignIn,
  recordSignIn,
  recordSignOut,
  storedSignInToken,
  userByEmail,
} from '@fairnotice/db'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins'
import { deviceName } from './device.ts'
import { CLIENT_ADDRESS } from './door.ts'
import { COOKIE_PREFIX, linkPage } from './pages.ts'
import { MIN_PASSWORD } from './strength.ts'
import { LINK_LIMITS, linkTries, PASSWORD_LIMIT, passwordTries } from './tries.ts'

export interface AuthSettings {
  secret: string
  url: string
  /** Carries a sign-in link to an address. */
  sendLink(email: string, url: string): Promise<void>
}

/** Minutes that a sign-in link is good for. */
export const LINK_MINUTES = 15

/** The ways in. What comes with a session that is there already asks for no code again. */
const WAYS_IN = ['/sign-in/email', '/magic-link/verify']

/**
 * Sign-in by e-mail and password, or by a link to the registered address. Nobody signs up by themselves:
 * administrators invite (`POST /users`, `fairnotice user add`). Whoever has an authenticator app gets a session that is
 * good for nothing until its code follows (`POST /me/step-up`), whichever way they came.
 */
export function createAuth(database: Database, { secret, url, sendLink }: AuthSettings) {
  return betterAuth({
    secret,
    baseURL: url,
    basePath: '/api/auth',
    trustedOrigins: [new URL(url).origin],
    database: prismaAdapter(database, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: MIN_PASSWORD },
    session: {
      expiresIn: 12 * 3600,
      updateAge: 3600,
      additionalFields: { awaitsCode: { type: 'boolean', required: false, defaultValue: false, input: false } },
    },
    // By address and by person (below), since an address can be another each time; counted for all processes together.
    rateLimit: {
      enabled: true,
      window: 60,
      max: 60,
      customRules: { '/sign-in/*': { window: 60, max: 10 }, '/magic-link/verify': { window: 60, max: 60 } },
      customStorage: {
        consume: async (key, limit) => {
          const wait = await countTry(database, `address ${key}`, limit)
          return { allowed: wait === null, retryAfter: wait }
        },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      database: { generateId: () => crypto.randomUUID() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    telemetry: { enabled: false },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const user = await database.user.findUnique({
              where: { id: session.userId },
              include: { secondFactor: true },
            })
            if (!user || user.leftAt) return false
            const comesIn = context === null || WAYS_IN.includes(context.path)
            return { data: { ...session, awaitsCode: comesIn && user.secondFactor?.confirmedAt != null } }
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path === '/sign-out') {
          const cookie = context.context.authCookies.sessionToken.name
          const token = await context.getSignedCookie(cookie, context.context.secret)
          const session = token ? await database.session.findUnique({ where: { token } }) : null
          if (session && !session.awaitsCode) await recordSignOut(database, session.userId)
        }
        const email = String(context.body?.email ?? '').toLowerCase()
        const limits =
          context.path === '/sign-in/email'
            ? [{ key: passwordTries(email), limit: PASSWORD_LIMIT }]
            : context.path === '/sign-in/magic-link'
              ? LINK_LIMITS.map((limit) => ({ key: linkTries(email, limit), limit }))
              : []
        for (const { key, limit } of limits)
          if ((await countTry(database, key, limit)) !== null)
            throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries. Wait a while.' })
      }),
      after: createAuthMiddleware(async (context) => {
        if (!WAYS_IN.includes(context.path)) return
        const made = context.context.newSession
        const how = context.path === '/sign-in/email' ? 'password' : 'link'
        const door = { how, device: deviceName(context.headers?.get('user-agent') ?? null) } as const
        if (!made) {
          const user = how === 'password' ? await userByEmail(database, String(context.body?.email ?? '')) : null
          return recordRefusedSignIn(database, user?.id ?? null, door)
        }
        // Whoever still owes a code is signed in when it comes (POST /me/step-up).
        if (!made.session.awaitsCode) await recordSignIn(database, made.user.id, door)
        if (context.path === '/sign-in/email') await forgetTries(database, passwordTries(made.user.email))
        // The browser forgets the session that it had before; it must not live on without anyone who can end it.
        const cookie = context.context.authCookies.sessionToken.name
        const before = await context.getSignedCookie(cookie, context.context.secret)
        if (before && before !== made.session.token) await database.session.deleteMany({ where: { token: before } })
      }),
    },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: async (token) => storedSignInToken(token) },
        sendMagicLink: async ({ email, token, url: link }) => {
          // Nobody learns whether an address is registered: the answer is the same, and only a registered one gets mail.
          const user = await database.user.findUnique({ where: { email: email.toLowerCase() } })
          const next = new URL(link).searchParams.get('callbackURL') ?? '/'
          if (user && !user.leftAt) await sendLink(email, linkPage(url, token, next))
        },
      }),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>
