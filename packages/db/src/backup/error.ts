/**
 * Why a backup could not be made or restored. `code` is stable; `message` is one line that says what to do.
 *
 * - `backup-unreadable`: no backup of Fair Notice, cut off, or changed after it was made; nothing was restored
 * - `backup-newer`: made by a version of Fair Notice that knows more migrations
 * - `secret-differs`: made under another secret, by which erased ids would not be recognised
 * - `apps-running`: the database is in use
 * - `not-empty`: there is an installation in the database, and nobody said that it may be replaced
 */
export type BackupErrorCode = 'backup-unreadable' | 'backup-newer' | 'secret-differs' | 'apps-running' | 'not-empty'

export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly code: BackupErrorCode

  constructor(code: BackupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
