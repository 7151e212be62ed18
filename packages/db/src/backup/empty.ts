import type pg from 'pg'
import { roleName } from '../migrate/index.ts'
import { BackupError } from './error.ts'

/** Refuses a database that apps are using: they would go on with what is no more. */
export async function refuseInUse(client: pg.Client, prefix?: string): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `select distinct usename as role from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and usename = any ($1)`,
    [(['app', 'public', 'member'] as const).map((role) => roleName(role, prefix))],
  )
  if (rows.length > 0)
    throw new BackupError(
      'apps-running',
      'Fair Notice is running on this database. Stop it first (Ctrl-C where it was started), on every machine.',
    )
}

/** Whether an installation's rows are there. */
export async function isInstalled(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.organisation') is not null as there",
  )
  if (!rows[0]?.there) return false
  const found = await client.query<{ any: boolean }>(
    'select exists (select 1 from organisation) or exists (select 1 from member) or exists (select 1 from policy) as any',
  )
  return found.rows[0]?.any ?? false
}

/** Takes away every table, view, type and function that the connected role made, as a new database has none. */
export async function clear(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ declare one text; begin
      -- Listed before the first goes: what goes takes others along.
      foreach one in array array(
        select format('drop %s if exists public.%I cascade', case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'c' then 'type' else 'table' end, relname)
        from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'c') and pg_has_role(relowner, 'member')
          and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
        || array(
        select format('drop routine if exists %s cascade', oid::regprocedure)
        from pg_proc p where pronamespace = 'public'::regnamespace and pg_has_role(proowner, 'member')
          and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e'))
      loop execute one; end loop;
    end $$;
    drop schema if exists graphile_worker cascade`)
}
