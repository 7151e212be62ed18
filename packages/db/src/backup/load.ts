import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import { openDatabase } from '../client.ts'
import { replayErasuresAlone } from '../installation/erasures.ts'
import type { Tombstone } from '../members/tombstones.ts'
import { knownMigrations, migrate, migrateTo, roleUrl } from '../migrate/index.ts'
import { clear, isInstalled, refuseInUse } from './empty.ts'
import { BackupError } from './error.ts'
import { type Head, readBackup, secretMark } from './format.ts'
import { tables } from './tables.ts'

export interface RestoreOptions {
  /** Connects as the owner of the tables. */
  url: string
  /** The installation's: roles' passwords follow from it. */
  secret: string
  /** That the apps have, by which erased ids are recognised. */
  appSecret: string
  /** Opens the unzipped backup; it is read twice, since nothing may be thrown away for a broken one. */
  open(): AsyncIterable<Buffer>
  /** Whether an installation that is there may go. Its tombstones are carried over. */
  replace: boolean
  /** Whether a backup of another secret is taken: ids that were erased before it are not recognised then. */
  otherSecret: boolean
  /** Tombstones that were kept elsewhere. */
  tombstones: readonly Tombstone[]
  prefix?: string
}

export interface Restored {
  asOf: Date
  rows: number
  /** Erased since the backup, and erased again. */
  erased: number
  migrated: string[]
}

/**
 * Puts a backup in the place of what is in the database. The installation then starts paused: nothing leaves, is
 * announced or takes effect before a person has reconciled it. Throws `BackupError`; the backup is checked whole before
 * anything is taken away.
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const head = await check(options)
  const client = new pg.Client({ connectionString: options.url })
  client.on('error', () => {})
  await client.connect()
  let rows: number
  try {
    await refuseInUse(client, options.prefix)
    const carried = [...(await standing(client, options.replace)), ...options.tombstones]
    await clear(client)
    await migrateTo(options.url, head.migrations.at(-1) as string)
    rows = await load(client, options.open(), head, carried)
  } finally {
    await client.end()
  }
  const { applied } = await migrate(options)
  const database = openDatabase(roleUrl(options.url, 'app', options.secret, options.prefix), 2)
  try {
    const erased = await replayErasuresAlone(database, options.appSecret, null)
    return { asOf: new Date(head.asOf), rows, erased, migrated: applied }
  } finally {
    await database.$disconnect()
  }
}

/** Reads it whole and compares it with what this program knows. */
async function check({ open, secret, otherSecret }: RestoreOptions): Promise<Head> {
  let found: Head | undefined
  const nothing = async () => {}
  await readBackup(open(), {
    head: async (head) => {
      found = head
    },
    table: nothing,
    data: nothing,
    endOfTable: nothing,
  })
  const head = found as Head
  const known = await knownMigrations()
  const strange = head.migrations.filter((name, at) => known[at] !== name)
  if (strange.length > 0)
    throw new BackupError(
      'backup-newer',
      `The backup was made by another version of Fair Notice (it has ${strange.join(', ')}): restore it with that version.`,
    )
  if (head.secret !== secretMark(secret) && !otherSecret)
    throw new BackupError(
      'secret-differs',
      'The backup was made under another FAIRNOTICE_SECRET. Set that one, or put its file “secret” into DATA_DIR. If it is lost, --other-secret restores all the same; then ids that were erased before can’t be recognised any more.',
    )
  return head
}

/** The tombstones of the installation that goes. */
async function standing(client: pg.Client, replace: boolean): Promise<Tombstone[]> {
  if (!(await isInstalled(client))) return []
  if (!replace)
    throw new BackupError(
      'not-empty',
      'There is an installation in this database. Back it up, then restore with --replace: all of it goes.',
    )
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('public.tombstone') is not null as there")
  if (!rows[0]?.there) return []
  return (await client.query<Tombstone>('select hash, erased_at as "erasedAt" from tombstone')).rows
}

/** All rows in one transaction, with the mark that nobody has reconciled them: there is no moment without it. */
async function load(
  client: pg.Client,
  chunks: AsyncIterable<Buffer>,
  head: Head,
  carried: readonly Tombstone[],
): Promise<number> {
  await client.query('begin')
  const known = new Map((await tables(client)).map(({ name, columns }) => [name, columns]))
  // The triggers say what people and programs may do; what is restored was allowed when it was done.
  for (const name of known.keys()) await client.query(`alter table ${pg.escapeIdentifier(name)} disable trigger user`)
  // Migrations write rows of their own, such as settings as they are at first.
  await client.query(`truncate ${[...known.keys()].map((name) => pg.escapeIdentifier(name)).join(', ')} cascade`)
  let copy: CopyStreamQuery | undefined
  let count = 0
  const tail = await readBackup(chunks, {
    head: async () => {},
    table: async ({ table, columns }) => {
      const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
      copy = client.query(copyFrom(`copy ${pg.escapeIdentifier(table)} (${list}) from stdin`))
      // Said where it is waited for.
      copy.on('error', () => {})
    },
    data: async (rows) => {
      if (copy?.errored) throw copy.errored
      if (copy && !copy.write(rows)) await Promise.race([once(copy, 'drain'), finished(copy)])
    },
    endOfTable: async () => {
      const ending = copy as CopyStreamQuery
      ending.end()
      await finished(ending)
      count += ending.rowCount
      copy = undefined
    },
  })
  const expected = Object.values(tail.rows).reduce((sum, rows) => sum + rows, 0)
  if (count !== expected)
    throw new BackupError(
      'backup-unreadable',
      `The backup says ${expected} rows and has ${count}. Nothing was restored.`,
    )
  for (const [name, value] of Object.entries(tail.sequences))
    await client.query('select setval($1::regclass, $2::bigint)', [pg.escapeIdentifier(name), value])
  for (const name of known.keys()) await client.query(`alter table ${pg.escapeIdentifier(name)} enable trigger user`)
  await client.query(
    `insert into restoration (id, how, at, as_of) select $1, 'restored', clock(), $2
     where not exists (select 1 from restoration where reconciled_at is null)`,
    [randomUUID(), head.asOf],
  )
  await client.query(
    `insert into event (at, what, detail) values (clock(), 'restored', jsonb_build_object('asOf', $1::text, 'rows', $2::int))`,
    [head.asOf, count],
  )
  await client.query(
    `insert into tombstone (hash, erased_at) select hash, date_trunc('milliseconds', erased_at)
     from unnest($1::text[], $2::timestamptz[]) t(hash, erased_at) on conflict do nothing`,
    [carried.map(({ hash }) => hash), carried.map(({ erasedAt }) => erasedAt)],
  )
  await client.query('commit')
  return count
}
