/**
 * Why the embedded server could not run. `code` is stable; `message` is one line that says what to do.
 *
 * - `already-running`: another start uses this folder
 * - `port-in-use`: the asked port is taken
 * - `data-not-writable`: a file or folder may not be read or written
 * - `data-broken`: the folder holds something that PostgreSQL can't start from
 * - `data-other-version`: the folder was written by another major version
 * - `leftover-server`: a server of an earlier start does not stop
 * - `no-unprivileged-user`: root must run PostgreSQL as another user, and none can be used
 * - `not-installed`: the server for this platform is missing or incomplete
 * - `not-started`: the server ended or stayed silent for another reason
 */
export type EmbeddedErrorCode =
  | 'already-running'
  | 'port-in-use'
  | 'data-not-writable'
  | 'data-broken'
  | 'data-other-version'
  | 'leftover-server'
  | 'no-unprivileged-user'
  | 'not-installed'
  | 'not-started'

export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError'
  readonly code: EmbeddedErrorCode

  constructor(code: EmbeddedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The `code` of a system error (`EACCES`, `ENOENT` …), or undefined. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Runs file work in `path`, and turns a missing permission or a full disk into one clear line. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new EmbeddedError(
        'data-not-writable',
        `${path} can't be read and written by this user: give it to the user who runs Fair Notice (chown), or set DATA_DIR to another folder.`,
        { cause: error },
      )
    if (code === 'ENOSPC')
      throw new EmbeddedError('data-not-writable', `The disk that holds ${path} is full: free some space.`, {
        cause: error,
      })
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new EmbeddedError('data-broken', `${path} should be a folder and is not: move it away, or set DATA_DIR.`, {
        cause: error,
      })
    throw error
  }
}
