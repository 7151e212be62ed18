import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/client.ts'

/** A connection pool to one database as one role. */
export type Database = PrismaClient
/** Inside or outside a transaction: what reads and writes rows. */
export type Rows = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

const pools = new WeakMap<Rows, pg.Pool>()

/** The driver's own pool under a database (direct.ts); undefined within a transaction. */
export const poolOf = (rows: Rows): pg.Pool | undefined => pools.get(rows)

/**
 * Opens a pool; close it with `$disconnect()`. `patience`: milliseconds after which a query, or a connection that isn't
 * there, fails: a server that is frozen or cut off answers nothing at all. Without it, both are waited for.
 */
export function openDatabase(url: string, connections = 10, patience?: number): Database {
  const limits = patience === undefined ? {} : { query_timeout: patience, connectionTimeoutMillis: patience }
  const pool = new pg.Pool({ connectionString: url, max: connections, ...limits })
  // An idle connection that ends is replaced by the next query; unheard, its fault would end the process.
  pool.on('error', () => {})
  const database = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) })
  pools.set(database, pool)
  return database
}

/** One transaction; it may run for ten minutes: freezing a million members on a busy machine takes some. */
export const inTransaction = <T>(db: Database, work: (rows: Rows) => Promise<T>): Promise<T> =>
  db.$transaction((rows) => work(rows), { timeout: 600_000, maxWait: 20_000 })
