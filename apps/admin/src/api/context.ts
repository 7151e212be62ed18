import type { Database } from '@fairnotice/db'
import type { Actor } from '@fairnotice/policy'
import type { Auth } from '../auth/auth.ts'

/** What the routes are given; no route reads the environment. */
export interface ApiSettings {
  database: Database
  auth: Auth
  adminUrl: string
  publicUrl: string
  mailConfigured: boolean
  /** The installation's secret; what opens the mirror is sealed with a key that follows from it. */
  secret: string
  /** The sender of notices. */
  mailFrom: string
  /** Carries an invitation's link to an address. */
  invite(email: string, url: string, minutes: number): Promise<void>
}

export interface ApiEnv {
  Variables: { actor: Actor }
}
