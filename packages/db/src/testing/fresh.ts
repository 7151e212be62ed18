import { inject } from 'vitest'
import { type Role, roles, roleUrl } from '../migrate/index.ts'
import { cloneDatabase, TEST_SECRET } from './template.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The URL of the run's PostgreSQL, as its owner (test/setup/postgres.ts). */
    postgres: string
  }
}

export type FreshDatabase = {
  /** One URL for each role, and `owner` for the owner of the tables. */
  urls: Record<Role | 'owner', string>
  secret: string
  drop(): Promise<void>
}

/**
 * A migrated, empty database for one test file, with the rights that the apps will have.
 * Call it in `beforeAll`, and `drop()` in `afterAll` (or hold it with `await using`).
 * `serverUrl`: a server with the template, for programs other than Vitest; absent, the run's own.
 */
export async function freshDatabase(serverUrl: string = inject('postgres')): Promise<FreshDatabase & AsyncDisposable> {
  const clone = await cloneDatabase(serverUrl)
  const forRoles = Object.fromEntries(roles.map((role) => [role, roleUrl(clone.url, role, TEST_SECRET)]))
  return {
    urls: { ...(forRoles as Record<Role, string>), owner: clone.url },
    secret: TEST_SECRET,
    drop: clone.drop,
    [Symbol.asyncDispose]: clone.drop,
  }
}
