import type pg from 'pg'
import { type Database, inTransaction, poolOf, type Rows } from './client.ts'

/** Runs one statement; prepared once for each connection, under its name. */
export type Run = <Row extends pg.QueryResultRow>(name: string, sql: string, values: unknown[]) => Promise<Row[]>

const on =
  (client: Pick<pg.ClientBase, 'query'>): Run =>
  async (name, text, values) =>
    (await client.query({ name, text, values })).rows as never

const through =
  (rows: Rows): Run =>
  (_, sql, values) =>
    rows.$queryRawUnsafe(sql, ...values)

/**
 * For the few statements that run for every message: straight to the driver, since what Prisma does with a statement and
 * its answer costs as much as the statement itself. Within a transaction of Prisma's, through Prisma.
 */
export const directly = (rows: Rows): Run => {
  const pool = poolOf(rows)
  return pool ? on(pool) : through(rows)
}

/** As `directly`, several statements in one transaction. */
export async function directlyTogether<T>(db: Database, work: (run: Run) => Promise<T>): Promise<T> {
  const pool = poolOf(db)
  if (!pool) return inTransaction(db, (rows) => work(through(rows)))
  const client = await pool.connect()
  let fault: Error | undefined
  try {
    await client.query('begin')
    const done = await work(on(client))
    await client.query('commit')
    return done
  } catch (error) {
    // A connection whose state is unknown is not given back.
    fault = await client.query('rollback').then(
      () => undefined,
      (lost: Error) => lost,
    )
    throw error
  } finally {
    client.release(fault)
  }
}
