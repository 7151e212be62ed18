import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Trouble } from '../trouble.ts'

const leaveWithParent = fileURLToPath(new URL('leave-with-parent.mjs', import.meta.url))
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
const STEADY_AFTER_MS = 60_000
const READY_WITHIN_MS = 120_000
const STOP_WITHIN_MS = 20_000
const TRIES_BEFORE_READY = 3

export type App = {
  name: string
  /** What the Node that runs this is given: the script and its arguments, and flags before it. */
  script: string[]
  folder: string
  environment: NodeJS.ProcessEnv
  /** Where `/readyz` or `/healthz` answers. */
  origin: string
}

export type Child = {
  /** Resolves when the app first answers; throws `Trouble` when it ends again and again, or stays silent. */
  ready: Promise<void>
  /** Lets the app finish what it is doing; kills it when that takes too long. */
  stop(): Promise<void>
}

/**
 * Runs an app, writes what it says to `logs/NAME.log`, and starts it again whenever it ends by itself, after a pause
 * that doubles up to half a minute. `tell` gets one line for each such end.
 */
export async function runApp(app: App, logs: string, tell: (line: string) => void): Promise<Child> {
  await mkdir(logs, { recursive: true, mode: 0o700 })
  const logFile = join(logs, `${app.name}.log`)
  const log = createWriteStream(logFile, { flags: 'a' })
  const end = new AbortController()
  let child: ChildProcess | undefined
  let wasReady = false
  let failed: (reason: Trouble) => void = () => {}
  const hopeless = new Promise<never>((_, reject) => {
    failed = reject
  })

  const loop = (async () => {
    for (let pause = FIRST_PAUSE_MS, tries = 1; !end.signal.aborted; tries++) {
      const started = Date.now()
      child = launch(app, log)
      const how = await ended(child)
      if (end.signal.aborted) return
      if (!wasReady && tries >= TRIES_BEFORE_READY) {
        failed(
          new Trouble('app-not-started', `${app.name} does not start: ${await lastLine(logFile)} (log: ${logFile})`),
        )
        return
      }
      if (Date.now() - started > STEADY_AFTER_MS) pause = FIRST_PAUSE_MS
      if (wasReady) tell(`${app.name} ended (${how}) and is started again; log: ${logFile}`)
      await wait(pause, undefined, { signal: end.signal }).catch(() => {})
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  })()

  const ready = Promise.race([untilReady(app, logFile, end.signal), hopeless]).then(() => {
    wasReady = true
  })
  ready.catch(() => {})
  return {
    ready,
    stop: async () => {
      end.abort()
      child?.kill('SIGTERM')
      const late = setTimeout(() => child?.kill('SIGKILL'), STOP_WITHIN_MS)
      await loop
      clearTimeout(late)
      log.end()
    },
  }
}

function launch({ script, folder, environment }: App, log: WriteStream): ChildProcess {
  // A process group of its own: Ctrl-C in the terminal reaches `start`, which ends the apps in order.
  const child = spawn(process.execPath, ['--import', leaveWithParent, ...script], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  return child
}

function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (status, signal) => resolve(signal ?? `exit code ${status}`))
  })
}

async function untilReady(app: App, logFile: string, signal: AbortSignal): Promise<void> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await wait(100)) {
    if (signal.aborted || (await answers(app.origin, '/readyz', '/healthz'))) return
  }
  throw new Trouble(
    'app-not-ready',
    `${app.name} did not answer at ${app.origin} within ${READY_WITHIN_MS / 1000} seconds: ${await lastLine(logFile)} (log: ${logFile})`,
  )
}

/** Whether the first of `paths` that exists answers with success. */
async function answers(origin: string, ...paths: string[]): Promise<boolean> {
  for (const path of paths) {
    const answer = await fetch(new URL(path, origin), { signal: AbortSignal.timeout(10_000) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.status !== 404) return answer?.ok ?? false
  }
  return false
}

/** The last line that is not part of a stack trace: most often the error itself. */
async function lastLine(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-40)
  return (
    lines.findLast((line) => /^(?!\s)\S*(Error|error|EADDR|fatal)\b/.test(line)) ??
    lines.findLast((line) => line.trim() && !/^\s|^Node\.js|^}/.test(line)) ??
    'it said nothing'
  )
}
