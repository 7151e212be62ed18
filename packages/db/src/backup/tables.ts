import type pg from 'pg'

/**
 * What a backup leaves out: sessions and links to sign in (people sign in again), counts of tries and states that are
 * found anew, the test clock, and the migrations' own table, which migrating writes.
 */
const LEFT_OUT = ['session', 'verification', 'tries', 'health', 'test_clock', '_prisma_migrations']

export interface Table {
  name: string
  /** Without those that PostgreSQL works out by itself. */
  columns: string[]
}

/** The tables of a database, each after those that it refers to. */
export async function tables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
             where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and not c.relname = any ($1) order by 1`,
    [LEFT_OUT],
  )
  const sorted: typeof rows = []
  const waiting = new Map(rows.map((row) => [row.name, row]))
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ needs }) => !needs.some((need) => waiting.has(need)))
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`)
    for (const row of free) {
      waiting.delete(row.name)
      sorted.push(row)
    }
  }
  return sorted.map(({ name, columns }) => ({ name, columns }))
}

/** Where each sequence of these tables is. */
export async function sequences(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select c.relname as name, pg_sequence_last_value(c.oid)::text as value
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' order by 1`,
  )
  return Object.fromEntries(rows.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])))
}
