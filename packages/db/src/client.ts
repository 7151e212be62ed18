import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/client.ts'

/** A connection pool to one database as one role. */
export type Database = PrismaClient
/** Inside or outside a transaction: what reads and writes rows. */
export type Rows = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/** Opens a pool; close it with `$disconnect()`. */
export function openDatabase(url: string, connections = 10): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) })
}

/** One transaction; it may run for ten minutes: freezing a million members on a busy machine takes some. */
export const inTransaction = <T>(db: Database, work: (rows: Rows) => Promise<T>): Promise<T> =>
  db.$transaction((rows) => work(rows), { timeout: 600_000, maxWait: 20_000 })
