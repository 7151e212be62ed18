import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { roleName, roles } from './roles.ts'

/**
 * Runs the SQL of `file` (idempotent: after every migrate) in one transaction. As in psql, `:app` (or `:"app"`), `:public`,
 * `:member`, `:test`, `:owner` and `:database` stand for names: of the roles and the database, always quoted.
 */
export async function applyGrants(owner: pg.Client, file: URL, prefix: string): Promise<void> {
  const sql = await readFile(file, 'utf8')
  const here = await owner.query<{ owner: string; database: string }>(
    'SELECT current_user AS owner, current_database() AS database',
  )
  const names = new Map([
    ...roles.map((role) => [role as string, roleName(role, prefix)] as const),
    ...Object.entries(here.rows[0] ?? {}),
  ])
  await owner.query(substitute(sql, names))
}

/** Replaces `:name` and `:"name"` by the quoted identifier that `names` gives; `::type` and unknown names stay as they are. */
export function substitute(sql: string, names: ReadonlyMap<string, string>): string {
  return sql.replace(/(?<![:\w]):(?:"(\w+)"|(\w+))/g, (found, quoted?: string, bare?: string) => {
    const value = names.get(quoted ?? bare ?? '')
    return value === undefined ? found : pg.escapeIdentifier(value)
  })
}
