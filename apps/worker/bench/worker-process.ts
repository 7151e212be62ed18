import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { workerCommand } from '../src/command.ts'
import type { Sendings } from './setup.ts'

/** A worker as it runs in an installation: a process of its own, which a signal can end. */
export const startWorker = (house: Sendings, port: number, directory: string, connections: number): ChildProcess =>
  spawn(process.execPath, workerCommand, {
    env: {
      DATABASE_URL: house.url,
      SMTP_URL: `smtp://127.0.0.1:${port}?tls=never`,
      DATA_DIR: join(directory, `worker-${Math.random()}`),
      INBOX_PORT: '0',
      CATCHER_PORT: '0',
      FAIRNOTICE_SECRET: house.secret,
      MAIL_CONNECTIONS: String(connections),
      WORKER_POLL_MS: '200',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
