import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/client.ts'

/** A connection pool to one database as one role. */
export type Database = PrismaClient
/** Inside or outside a transaction: what reads and writes rows. */
export type Rows = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/**
 * Opens a pool; close it with `$disconnect()`. `patience`: milliseconds after which a query, or a connection that isn't
 * there, fails: a server that is frozen or cut off answers nothing at all. Without it, both are waited for.
 */
export function openDatabase(url: string, connections = 10, patience?: number): Database {
  const limits = patience === undefined ? {} : { query_timeout: patience, connectionTimeoutMillis: patience }
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections, ...limits }) })
}

/** One transaction; it may run for ten minutes: freezing a million members on a busy machine takes some. */
export const inTransaction = <T>(db: Database, work: (rows: Rows) => Promise<T>): Promise<T> =>
  db.$transaction((rows) => work(rows), { timeout: 600_000, maxWait: 20_000 })
