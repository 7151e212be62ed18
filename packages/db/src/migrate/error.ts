/**
 * Why the database could not be brought up to date. `code` is stable; `message` is one line that says what to do.
 *
 * - `database-unreachable`: no session could be opened (host, password, name)
 * - `database-too-old`: PostgreSQL before 15
 * - `role-not-allowed`: the owner may not create roles
 * - `migration-failed`: a migration's SQL was refused; nothing of it remains
 * - `migration-edited`: an applied migration no longer has the text that was applied
 * - `database-newer`: the database has migrations that this code does not know
 */
export type MigrateErrorCode =
  | 'database-unreachable'
  | 'database-too-old'
  | 'role-not-allowed'
  | 'migration-failed'
  | 'migration-edited'
  | 'database-newer'

export class MigrateError extends Error {
  override readonly name = 'MigrateError'
  readonly code: MigrateErrorCode

  constructor(code: MigrateErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
