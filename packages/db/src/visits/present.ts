import type { Database, Rows } from '../client.ts'

/**
 * Works as the role of member pages, presenting a token: what the database then shows and allows is what belongs to it
 * (migration `visit_rules`). The setting ends with the transaction, so that a pooled connection keeps nothing of anyone.
 */
export const presenting = <T>(database: Database, token: string, work: (rows: Rows) => Promise<T>): Promise<T> =>
  database.$transaction(
    async (rows) => {
      await rows.$executeRaw`select set_config('fairnotice.token', ${token}, true)`
      return work(rows)
    },
    { timeout: 20_000, maxWait: 5_000 },
  )
