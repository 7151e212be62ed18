import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { migrate } from '../migrate/index.ts'

/** The secret behind the roles of every test database. */
export const TEST_SECRET = 'only for tests'

const TEMPLATE = 'fairnotice_template'

/** Builds the migrated database that every test database is a copy of. `serverUrl`: any database of the same server. */
export async function prepareTemplate(serverUrl: string): Promise<void> {
  await run(serverUrl, `CREATE DATABASE ${TEMPLATE}`)
  await migrate({ url: withDatabase(serverUrl, TEMPLATE), secret: TEST_SECRET })
  await run(serverUrl, `ALTER DATABASE ${TEMPLATE} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`)
}

export type Clone = {
  /** Connects as the owner of the tables. */
  url: string
  /** Ends every session and removes the database. */
  drop(): Promise<void>
}

/** A new copy of the template, for one test file alone (about 50 ms). */
export async function cloneDatabase(serverUrl: string): Promise<Clone> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await run(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
  return {
    url: withDatabase(serverUrl, name),
    drop: () => dropWhenLeft(serverUrl, name),
  }
}

/** The owner may not end the sessions of other roles: those of a process that was just killed go by themselves. */
async function dropWhenLeft(serverUrl: string, name: string): Promise<void> {
  for (const end = Date.now() + 60_000; ; await wait(100))
    try {
      return await run(serverUrl, `DROP DATABASE IF EXISTS ${name}`)
    } catch (error) {
      if (Date.now() > end) throw error
    }
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
