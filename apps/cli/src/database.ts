import { join } from 'node:path'
import { type Database, openDatabase } from '@fairnotice/db'
import { runningEmbedded } from '@fairnotice/db/embedded'
import { roleUrl } from '@fairnotice/db/migrate'
import { bringUpToDate, openDatabase as openServer } from './start/database.ts'
import { readEnvironment, readSettings, type Settings } from './start/env.ts'
import { appSecret, installationSecret } from './start/secret.ts'
import { Trouble } from './trouble.ts'

/** What a command that saves or replaces whole tables needs: the owner's URL, and the installation's own secret. */
export interface Owner {
  url: string
  secret: string
  settings: Settings
}

/** Runs a command's work as the owner of the tables, on the server that runs already or on one for as long as it takes. */
export async function withOwner<T>(work: (owner: Owner) => Promise<T>): Promise<T> {
  const settings = readSettings(readEnvironment())
  const secret = await installationSecret(settings)
  const running = settings.DATABASE_URL ?? (await runningEmbedded(join(settings.DATA_DIR, 'postgres')))
  const server = running ? { url: running, stop: async () => {} } : await openServer(settings, console.error)
  try {
    return await work({ url: server.url, secret, settings })
  } finally {
    await server.stop()
  }
}

/**
 * Runs a command's work on the installation's database as the app role: on the server that runs already, or on one
 * that is started for as long as the command takes. `secret` is the one that the apps have.
 */
export async function withDatabase<T>(
  work: (database: Database, settings: Settings & { secret: string }) => Promise<T>,
  role: 'app' | 'public' = 'app',
): Promise<T> {
  const settings = readSettings(readEnvironment())
  const secret = await installationSecret(settings)
  const running = settings.DATABASE_URL ?? (await runningEmbedded(join(settings.DATA_DIR, 'postgres')))
  const server = running ? { url: running, stop: async () => {} } : await openServer(settings, console.error)
  let database: Database | undefined
  try {
    if (!running) await bringUpToDate(server.url, secret)
    database = openDatabase(roleUrl(server.url, role, secret), 4)
    return await work(database, { ...settings, secret: appSecret(secret) })
  } catch (error) {
    if (error instanceof Error && /does not exist|authentication failed/.test(error.message))
      throw new Trouble(
        'database-not-migrated',
        `This database has not been set up: run \`npx fairnotice migrate\` first (${error.message.split('\n').at(-1)}).`,
      )
    throw error
  } finally {
    await database?.$disconnect()
    await server.stop()
  }
}
