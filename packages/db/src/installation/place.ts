import { randomUUID } from 'node:crypto'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'

/** Any number, the same everywhere: two workers that start at once recognise their place one after the other. */
const LOCK = 727_005

/**
 * Where this database lives, as PostgreSQL names it: the cluster's identifier, its timeline (which a restore to a point
 * in time, or a standby that takes over, begins anew) and the database's number in it.
 */
async function server(rows: Rows): Promise<string> {
  const [database] = await rows.$queryRaw<{ oid: number }[]>`
    select oid::int8::int as oid from pg_database where datname = current_database()`
  try {
    const [cluster] = await rows.$queryRaw<{ name: string }[]>`
      select system_identifier || '/' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) as name from pg_control_system()`
    return `${cluster?.name}/${database?.oid}`
  } catch (error) {
    // Some providers keep this from everyone: then the database's number and the named place must do.
    if (error instanceof Error && error.message.includes('42501')) return `?/${database?.oid}`
    throw error
  }
}

/**
 * Compares where this database is with where it was (ADR 0022). In another place it is a copy, or was restored by means
 * of the server's own: from then on nothing leaves until a person has reconciled it. `named` is what the settings call
 * the place, or the embedded server's folder; empty: PostgreSQL's own names must do.
 */
export async function recogniseCopy(db: Database, named: string): Promise<'same' | 'adopted' | 'copied'> {
  const place = JSON.stringify([await server(db), named])
  return inTransaction(db, async (rows) => {
    await rows.$executeRaw`select pg_advisory_xact_lock(${LOCK}::bigint)`
    const known = await rows.installation.findUnique({ where: { row: 1 } })
    const seenAt = await now(rows)
    if (known?.place === place) {
      await rows.installation.update({ where: { row: 1 }, data: { seenAt } })
      return 'same'
    }
    if (!known || known.place === null) {
      await rows.installation.upsert({
        where: { row: 1 },
        create: { row: 1, id: randomUUID(), place, seenAt },
        update: { place, seenAt },
      })
      return 'adopted'
    }
    if ((await openRestoration(rows)) === null) {
      const asOf = (await lastKnown(rows)) ?? known.seenAt
      await rows.restoration.create({ data: { how: 'copied', at: seenAt, asOf } })
      await record(rows, { what: 'copy-recognised', actorId: null, detail: { asOf } })
    }
    return 'copied'
  })
}

/** The newest that these rows know of. */
async function lastKnown(rows: Rows): Promise<Date | null> {
  const [row] = await rows.$queryRaw<{ at: Date | null }[]>`
    select greatest((select max(at) from event), (select at from receipt order by id desc limit 1)) as at`
  return row?.at ?? null
}

/** The restoration that nobody has reconciled yet; null: this installation may send. */
export const openRestoration = (rows: Rows) => rows.restoration.findFirst({ where: { reconciledAt: null } })
