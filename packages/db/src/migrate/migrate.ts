import { fileURLToPath } from 'node:url'
import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { everything, readMigrations, withEngine } from './engine.ts'
import { MigrateError } from './error.ts'
import { applyGrants } from './grants.ts'
import { migrateJobs } from './jobs.ts'
import { DEFAULT_PREFIX, ensureRoles, roleName } from './roles.ts'

const packageRoot = new URL('../../', import.meta.url)
const directory = fileURLToPath(new URL('prisma/migrations', packageRoot))
const OLDEST_VERSION = 150_000
/** Any number, the same everywhere: two migrates of one database wait for each other. */
const LOCK = 727_001

export type MigrateOptions = {
  /** Connects as the role that owns (or will own) the tables. */
  url: string
  /** From which the passwords of the roles follow (see `roleUrl`). */
  secret: string
  /** Begins the names of the roles; two installations on one server need two. */
  prefix?: string
}

export type Migrated = { applied: string[] }

/**
 * Brings a database up to date: roles, the migrations of `prisma/migrations` that it lacks, the tables of
 * graphile-worker, and who may do what (`sql/grants.sql`). Running it again, or twice at once, changes nothing more.
 * Throws `MigrateError`.
 */
export async function migrate({ url, secret, prefix = DEFAULT_PREFIX }: MigrateOptions): Promise<Migrated> {
  const owner = await connect(url)
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [LOCK])
    await ensureRoles(owner, secret, prefix)
    const applied = await applyMigrations(url, owner)
    await migrateJobs(url, owner, [roleName('app', prefix), roleName('test', prefix)])
    await applyGrants(owner, new URL('sql/grants.sql', packageRoot), prefix)
    return { applied }
  } finally {
    await owner.end()
  }
}

/** Names of the migrations that this version has, oldest first. */
export const knownMigrations = async (): Promise<string[]> =>
  (await readMigrations(directory)).migrationDirectories.map(({ path }) => path)

/** Makes the tables of an empty database as they were after one migration, for rows that were saved then. */
export async function migrateTo(url: string, last: string): Promise<void> {
  const list = await readMigrations(directory)
  const migrationsList = {
    ...list,
    migrationDirectories: list.migrationDirectories.filter(({ path }) => path <= last),
  }
  await withEngine({ url }, (engine) => engine.applyMigrations({ migrationsList, filters: everything }))
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    await client.end().catch(() => {})
    const { host, pathname } = new URL(url)
    throw new MigrateError(
      'database-unreachable',
      `No session with PostgreSQL at ${host}${pathname}: ${reason(error)}. Check DATABASE_URL and that the server runs.`,
      { cause: error },
    )
  }
  const version = Number((await client.query('SHOW server_version_num')).rows[0].server_version_num)
  if (version >= OLDEST_VERSION) return client
  await client.end()
  throw new MigrateError(
    'database-too-old',
    `This PostgreSQL is version ${Math.floor(version / 10_000)}: Fair Notice needs 15 or later.`,
  )
}

function reason(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error
  return inner instanceof Error ? inner.message : String(inner)
}

async function applyMigrations(url: string, owner: pg.Client): Promise<string[]> {
  const migrationsList = await readMigrations(directory)
  await retryFailed(owner)
  try {
    return await withEngine({ url }, async (engine) => {
      refuseStranger(
        await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: everything }),
      )
      return (await engine.applyMigrations({ migrationsList, filters: everything })).appliedMigrationNames
    })
  } catch (error) {
    if (error instanceof MigrateError) throw error
    throw await explain(error, owner)
  }
}

/** A failed migration left nothing behind (its script is one transaction), so it may simply be tried again. */
async function retryFailed(owner: pg.Client): Promise<void> {
  const table = await owner.query("SELECT to_regclass('_prisma_migrations') AS name")
  if (table.rows[0].name === null) return
  await owner.query(
    'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  )
}

/** A database whose history is not a beginning of ours must not be touched. */
function refuseStranger({ editedMigrationNames: edited, history }: DiagnoseMigrationHistoryOutput): void {
  if (edited.length > 0)
    throw new MigrateError(
      'migration-edited',
      `The migration ${edited.join(', ')} was changed after this database had applied it: take back the change, or begin with a new database.`,
    )
  if (history !== null && 'unpersistedMigrationNames' in history)
    throw new MigrateError(
      'database-newer',
      `This database has migrations that this version of Fair Notice lacks (${history.unpersistedMigrationNames.join(', ')}): run the newer version.`,
    )
}

/** The engine's error as one line with the name of the migration and PostgreSQL's own words. */
async function explain(error: unknown, owner: pg.Client): Promise<MigrateError> {
  const failed = await owner
    .query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL',
    )
    .catch(() => undefined)
  const name = failed?.rows[0]?.migration_name ?? 'history'
  const told = error instanceof Error ? error.message : String(error)
  return new MigrateError('migration-failed', `Migration ${name} was refused, nothing of it remains: ${told}`, {
    cause: error,
  })
}
