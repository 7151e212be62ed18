import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EmbeddedError, type EmbeddedServer, startEmbedded } from '@fairnotice/db/embedded'
import { MigrateError, migrate } from '@fairnotice/db/migrate'
import { Trouble } from '../trouble.ts'
import type { Settings } from './env.ts'

const PAUSE_MS = 1_000

export type Database = {
  /** Connects as the owner of the tables. */
  url: string
  stop(): Promise<void>
}

/** The database of `DATABASE_URL`; without it the embedded one, which is started again whenever it ends by itself. */
export async function openDatabase(settings: Settings, tell: (line: string) => void): Promise<Database> {
  if (settings.DATABASE_URL) return { url: settings.DATABASE_URL, stop: async () => {} }
  const directory = join(settings.DATA_DIR, 'postgres')
  const start = (port?: number) => startEmbedded({ directory, ...(port === undefined ? {} : { port }) })
  let server = await start(settings.POSTGRES_PORT).catch(asTrouble)
  const { url, port } = server
  let stopping = false

  const revive = (running: EmbeddedServer): void => {
    void running.exited.then(async () => {
      while (!stopping) {
        tell(`PostgreSQL ended and is started again; log: ${join(directory, 'server.log')}`)
        try {
          server = await start(port)
          if (stopping) await server.stop()
          else revive(server)
          return
        } catch (error) {
          tell(error instanceof Error ? error.message : String(error))
          await wait(PAUSE_MS)
        }
      }
    })
  }
  revive(server)

  return {
    url,
    stop: async () => {
      stopping = true
      await server.stop()
    },
  }
}

/** Brings the database up to date. */
export function bringUpToDate(url: string, secret: string): Promise<{ applied: string[] }> {
  return migrate({ url, secret }).catch(asTrouble)
}

function asTrouble(error: unknown): never {
  if (error instanceof EmbeddedError || error instanceof MigrateError) throw new Trouble(error.code, error.message)
  throw error
}
