import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { DATABASE, OWNER, urlOf } from './server.ts'

/**
 * The URL of the embedded server that runs from `directory`, as the owner of the tables; null if none answers. For
 * commands that are given while the product runs. PostgreSQL writes its port into the fourth line of postmaster.pid.
 */
export async function runningEmbedded(directory: string): Promise<string | null> {
  const read = (name: string) => readFile(join(resolve(directory), name), 'utf8').catch(() => '')
  const port = Number((await read('cluster/postmaster.pid')).split('\n')[3])
  const password = (await read('password')).trim()
  if (!Number.isInteger(port) || port <= 0 || password === '') return null
  const url = urlOf(OWNER, password, port, DATABASE)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return url
  } catch {
    return null
  } finally {
    await client.end().catch(() => {})
  }
}
