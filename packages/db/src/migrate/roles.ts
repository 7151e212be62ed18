import { createHmac } from 'node:crypto'
import pg from 'pg'
import { MigrateError } from './error.ts'

/**
 * The roles that the apps use; none of them owns a table or may change one's shape.
 * `app`: admin and worker. `public`: public pages. `member`: member pages. `test`: the app role with a test clock.
 */
export const roles = ['app', 'public', 'member', 'test'] as const
export type Role = (typeof roles)[number]

export const DEFAULT_PREFIX = 'fairnotice'

/** Roles belong to the whole server: two installations on one server need two prefixes. */
export function roleName(role: Role, prefix: string = DEFAULT_PREFIX): string {
  return `${prefix}_${role}`
}

/** The password of a role follows from the secret, so that it needs to be stored nowhere: HMAC-SHA256, hex. */
export function rolePassword(role: Role, secret: string, prefix?: string): string {
  return createHmac('sha256', secret).update(roleName(role, prefix)).digest('hex')
}

/** The database of `ownerUrl` (all its parameters kept) as seen by `role`. */
export function roleUrl(ownerUrl: string, role: Role, secret: string, prefix?: string): string {
  const url = new URL(ownerUrl)
  url.username = roleName(role, prefix)
  url.password = rolePassword(role, secret, prefix)
  return url.href
}

/** Makes the missing roles and sets every password (a new secret takes effect with the next migrate). */
export async function ensureRoles(owner: pg.Client, secret: string, prefix: string): Promise<void> {
  for (const role of roles) {
    const name = pg.escapeIdentifier(roleName(role, prefix))
    const password = pg.escapeLiteral(rolePassword(role, secret, prefix))
    try {
      const found = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [roleName(role, prefix)])
      await owner.query(`${found.rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${name} LOGIN PASSWORD ${password}`)
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
      throw new MigrateError(
        'role-not-allowed',
        `The user of DATABASE_URL may not manage the role ${roleName(role, prefix)}: run "ALTER ROLE … CREATEROLE" for it once, as an administrator (${error.message}).`,
        { cause: error },
      )
    }
  }
}
