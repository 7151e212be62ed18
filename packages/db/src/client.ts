import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/client.ts'

/** A connection pool to one database as one role. */
export type Database = PrismaClient
/** Inside or outside a transaction: what reads and writes rows. */
export type Rows = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

const pools = new WeakMap<Rows, pg.Pool>()

/** Claims and records at once, at most; more would wait for each other. */
const DIRECT = 3
const DIRECT_IDLE_MS = 60_000

/** The sessions for what goes straight to the driver (direct.ts); undefined within a transaction. */
export const poolOf = (rows: Rows): pg.Pool | undefined => pools.get(rows)

/**
 * Opens a pool; close it with `$disconnect()`. `patience`: milliseconds after which a query, or a connection that isn't
 * there, fails: a server that is frozen or cut off answers nothing at all. Without it, both are waited for.
 */
export function openDatabase(url: string, connections = 10, patience?: number): Database {
  const limits = patience === undefined ? {} : { query_timeout: patience, connectionTimeoutMillis: patience }
  const pool = new pg.Pool({ connectionString: url, max: connections, ...limits })
  // Few and of their own: each session makes the plans of what it runs once, which takes as long as some hundred messages;
  // out of all sessions, ever another one would make them. None is opened before it is needed.
  const direct = new pg.Pool({ connectionString: url, max: DIRECT, idleTimeoutMillis: DIRECT_IDLE_MS, ...limits })
  // An idle connection that ends is replaced by the next query; unheard, its fault would end the process.
  for (const each of [pool, direct]) each.on('error', () => {})
  const database = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) })
  pools.set(database, direct)
  const disconnect = database.$disconnect.bind(database)
  return Object.assign(database, {
    async $disconnect() {
      await disconnect()
      if (!direct.ending) await direct.end()
    },
  })
}

/** One transaction; it may run for ten minutes: freezing a million members on a busy machine takes some. */
export const inTransaction = <T>(db: Database, work: (rows: Rows) => Promise<T>): Promise<T> =>
  db.$transaction((rows) => work(rows), { timeout: 600_000, maxWait: 20_000 })
