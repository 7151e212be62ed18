import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { END_OF_TABLE, headLine, secretMark, type Tail, tableLine, tailLine } from './format.ts'
import { sequences, tables } from './tables.ts'

export interface Dumped {
  asOf: Date
  rows: number
  tables: number
}

/**
 * Writes all rows of an installation, as they stood at one moment, while the apps go on: one read-only snapshot.
 * Not PostgreSQL's own `pg_dump`, which the embedded server does not bring and which must not be older than the server.
 *
 * @param url connects as the owner of the tables
 * @param out gets the text, unzipped; it is not ended
 */
export async function dump(url: string, secret: string, out: Writable): Promise<Dumped> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const hash = createHash('sha256')
  const write = async (part: Buffer | string): Promise<void> => {
    hash.update(part)
    if (!out.write(part)) await room(out)
  }
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const asOf = (await client.query<{ now: Date }>('select clock() as now')).rows[0]?.now as Date
    const migrations = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null order by 1',
    )
    await write(
      headLine({
        schema: 'fairnotice.backup/1',
        asOf: asOf.toISOString(),
        migrations: migrations.rows.map(({ name }) => name),
        secret: secretMark(secret),
      }),
    )
    const rows: Tail['rows'] = {}
    for (const { name, columns } of await tables(client)) {
      await write(tableLine({ table: name, columns }))
      const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
      const copy = client.query(copyTo(`copy (select ${list} from ${pg.escapeIdentifier(name)}) to stdout`))
      for await (const chunk of copy) await write(chunk as Buffer)
      rows[name] = copy.rowCount
      await write(END_OF_TABLE)
    }
    const sums = { rows, sequences: await sequences(client), sha256: hash.copy().digest('hex') }
    await write(tailLine(sums))
    return {
      asOf,
      rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
      tables: Object.keys(rows).length,
    }
  } finally {
    await client.end()
  }
}

/** Until a stream takes more; rejects where it never will: its disk is full, or its file could not be opened. */
async function room(out: Writable): Promise<void> {
  const over = new AbortController()
  const { signal } = over
  try {
    await Promise.race([once(out, 'drain', { signal }), finished(out, { signal })])
  } finally {
    over.abort()
  }
}
