import { type Database, storedSignInToken } from '@fairnotice/db'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { magicLink } from 'better-auth/plugins'

export interface AuthSettings {
  secret: string
  url: string
  /** Carries a sign-in link to an address. */
  sendLink(email: string, url: string): Promise<void>
}

/** Minutes that a sign-in link is good for. */
export const LINK_MINUTES = 15

/**
 * Sign-in by e-mail and password, or by a link to the registered address. Nobody signs up by themselves:
 * administrators invite (`POST /users`, `fairnotice user add`).
 */
export function createAuth(database: Database, { secret, url, sendLink }: AuthSettings) {
  return betterAuth({
    secret,
    baseURL: url,
    basePath: '/api/auth',
    trustedOrigins: [new URL(url).origin],
    database: prismaAdapter(database, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: 12 * 3600, updateAge: 3600 },
    rateLimit: { enabled: true, window: 60, max: 60, customRules: { '/sign-in/*': { window: 60, max: 10 } } },
    advanced: { cookiePrefix: 'fairnotice', database: { generateId: () => crypto.randomUUID() } },
    telemetry: { enabled: false },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: async (token) => storedSignInToken(token) },
        sendMagicLink: async ({ email, url: link }) => {
          // Nobody learns whether an address is registered: the answer is the same, and only a registered one gets mail.
          const user = await database.user.findUnique({ where: { email: email.toLowerCase() } })
          if (user && !user.leftAt) await sendLink(email, link)
        },
      }),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>
