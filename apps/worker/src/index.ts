import { join } from 'node:path'
import { openDatabase } from '@fairnotice/db'
import { startCatcher } from '@fairnotice/notifier/catcher'
import type { Settings } from './env.ts'
import { serveInbox } from './serve.ts'
import { work } from './work.ts'

export type { Settings } from './env.ts'

export interface RunningWorker {
  inboxPort: number
  close(): Promise<void>
}

/** Starts the worker with its catcher and inbox. Closing lets what is being sent finish, and gives the rest back. */
export async function startWorker(settings: Settings): Promise<RunningWorker> {
  const database = openDatabase(settings.DATABASE_URL)
  const catcher = await startCatcher({
    smtpPort: settings.CATCHER_PORT,
    host: settings.HOST,
    directory: join(settings.DATA_DIR, 'caught'),
  })
  const inbox = await serveInbox(catcher, database, settings.INBOX_PORT, settings.HOST)
  const close = async () => {
    await inbox.close()
    await catcher.close()
    await database.$disconnect()
  }
  const working = await work(database, settings, catcher.url).catch(async (error) => {
    await close()
    throw error
  })
  return {
    inboxPort: inbox.port,
    async close() {
      await working.close()
      await close()
    },
  }
}
