import type { Database } from '@fairnotice/db'
import type { Traces } from '@fairnotice/notifier/traces'
import type { Actor } from '@fairnotice/policy'
import type { Caller } from '../auth/actor.ts'
import type { Auth } from '../auth/auth.ts'
import type { Sender } from '../sender.ts'

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
  /** Sends a message that must come back; null when the server took it, else what it said. */
  sendBounceTest(address: string, messageId: string): Promise<string | null>
  /** Who sends: what test messages leave by, and what DNS is asked about. */
  sender: Sender
  /** Carries an invitation's link to an address. */
  invite(email: string, url: string, minutes: number): Promise<void>
  /** Tells a person that their authenticator app was taken off their sign-in. */
  tellReset(email: string): Promise<void>
  /** Where it is told what came back of a notice. */
  traces?: Traces
}

export interface ApiEnv {
  Variables: { actor: Actor; caller: Caller }
}
