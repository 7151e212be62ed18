import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'

const SCHEMA = 'graphile_worker'
const quiet = new Logger(() => () => {})

/**
 * Brings graphile-worker's own tables up to date as the owner, and lets `workers` use them. Its tables have row-level
 * security without a policy, which shuts out everyone but their owner: the policies name who may work.
 */
export async function migrateJobs(url: string, owner: pg.Client, workers: readonly string[]): Promise<void> {
  await runMigrations({ connectionString: url, schema: SCHEMA, logger: quiet, maxPoolSize: 1 })
  const names = workers.map((name) => pg.escapeIdentifier(name)).join(', ')
  await owner.query(`
    GRANT USAGE ON SCHEMA ${SCHEMA} TO ${names};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${names};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${names};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${names};`)
  const guarded = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = '${SCHEMA}'::regnamespace AND c.relrowsecurity`,
  )
  for (const { name } of guarded.rows) {
    const table = `${SCHEMA}.${pg.escapeIdentifier(name)}`
    await owner.query(`
      DROP POLICY IF EXISTS workers ON ${table};
      CREATE POLICY workers ON ${table} TO ${names} USING (true) WITH CHECK (true);`)
  }
}
