import { join } from 'node:path'
import {
  type Database,
  forget,
  forgetHealth,
  mirrorDue,
  mirrorRuns,
  passGates,
  planAlerts,
  recogniseCopy,
  recoverDropped,
  reportHealth,
  signOfLife,
  type Task,
  tellOfReviews,
  wake,
} from '@fairnotice/db'
import { openRelay } from '@fairnotice/notifier'
import { KeyError } from '@fairnotice/notifier/keys'
import { openTraces } from '@fairnotice/notifier/traces'
import { Logger, run, type TaskList } from 'graphile-worker'
import { dkimKeys, type Settings } from './env.ts'
import { openIntakes } from './receipts/intakes.ts'
import { sendAlerts } from './tasks/alerts.ts'
import { deliver, type Stream } from './tasks/deliver.ts'
import { erasureKeeper } from './tasks/erasures.ts'
import { mailLinks } from './tasks/links.ts'
import { keepMirror } from './tasks/mirror.ts'
import { recover } from './tasks/recover.ts'
import { mailTeam } from './tasks/team.ts'

export interface Working {
  close(): Promise<void>
}

/**
 * Does due work until closed: any number of processes on any number of machines share it through the database. Jobs
 * are only reminders; what is due stands in the tables, and each task looks there.
 */
export async function work(database: Database, settings: Settings, catcherUrl: string): Promise<Working> {
  // Before anything is claimed: a copy sends nothing.
  await recogniseCopy(database, settings.PLACE)
  const dkim = await sealsOf(database, settings)
  const alive = await signOfLife(settings.DATABASE_URL)
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, alive.signal])
  const silentMs = settings.MAIL_SILENT_SECONDS * 1000
  const streams: Stream[] = [
    { relay: openRelay({ url: catcherUrl, maxConnections: 4 }), example: true, connections: 4, silentMs },
  ]
  if (settings.SMTP_URL !== '')
    streams.push({
      relay: openRelay({ url: settings.SMTP_URL, maxConnections: settings.MAIL_CONNECTIONS, dkim }),
      example: false,
      connections: settings.MAIL_CONNECTIONS,
      silentMs,
    })
  // What was said of one that is gone would stand for ever.
  else await forgetHealth(database, 'relay')
  const composing = { publicUrl: settings.PUBLIC_URL, mailFrom: settings.MAIL_FROM, secret: settings.FAIRNOTICE_SECRET }
  const optional = {
    publicUrl: settings.PUBLIC_URL,
    alertsFrom: settings.ALERTS_FROM,
    secret: settings.FAIRNOTICE_SECRET,
    worker: alive.worker,
    signal,
  }
  const traces = openTraces({
    endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
    service: 'fairnotice-worker',
    ratio: settings.OTEL_TRACES_SAMPLER_ARG,
  })
  const keepErasures = erasureKeeper(database, settings.ERASURES_FILE || join(settings.DATA_DIR, 'erasures'))
  const tasks: Record<Task, () => Promise<unknown>> = {
    deliver: async () => {
      const ends = await Promise.allSettled(
        streams.map((stream) => deliver(database, stream, { ...composing, worker: alive.worker, signal, traces })),
      )
      // Nothing is carried now: what is still claimed was dropped. When this ends, the others take it over at once.
      if (!signal.aborted) await recoverDropped(database, alive.worker)
      for (const end of ends) if (end.status === 'rejected') throw end.reason
    },
    links: async () => {
      const mailing = {
        ...optional,
        adminUrl: settings.ADMIN_URL,
        mailFrom: settings.MAIL_FROM,
        silentMs,
        relay: streams.find(({ example }) => !example)?.relay ?? null,
        catcher: (streams[0] as Stream).relay,
      }
      await mailTeam(database, mailing)
      await mailLinks(database, mailing)
    },
    hourly: async () => {
      if ((await forget(database, settings.FAIRNOTICE_SECRET, signal)) !== null) await tellOfReviews(database)
    },
    alerts: async () => {
      await planAlerts(database)
      // Two at a time: what is optional waits behind what is owed.
      await Promise.all(streams.map((stream) => sendAlerts(database, { ...stream, connections: 2 }, optional)))
    },
    gate: () => passGates(database),
    recover: async () => {
      await recover(database)
      await keepErasures()
    },
    mirror: () =>
      keepMirror(database, {
        databaseUrl: settings.DATABASE_URL,
        secret: settings.FAIRNOTICE_SECRET,
        publicUrl: settings.PUBLIC_URL,
        signal,
      }),
  }
  const runner = await run({
    connectionString: settings.DATABASE_URL,
    concurrency: 6,
    pollInterval: settings.WORKER_POLL_MS,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: new Logger(
      () => (level, message) => void ((level === 'error' || level === 'warning') && console.error(message)),
    ),
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, alone(task)])) as TaskList,
  })
  await recover(database)
  const intakes = await openIntakes(database, {
    databaseUrl: settings.DATABASE_URL,
    mailboxUrl: settings.RECEIPTS_IMAP_URL,
    mailboxDone: settings.RECEIPTS_IMAP_DONE,
    listenUrl: settings.RECEIPTS_LISTEN,
    traces,
  })
  const look = () => remind(database).catch((error) => console.error(error))
  const timer = setInterval(look, settings.WORKER_POLL_MS)
  void look()
  // Without its sign of life this worker's claims may be taken over: it ends, and is started anew.
  alive.signal.addEventListener('abort', () => {
    if (!stop.signal.aborted) process.exitCode = 1
    if (!stop.signal.aborted) process.kill(process.pid, 'SIGTERM')
  })
  return {
    async close() {
      clearInterval(timer)
      stop.abort()
      await intakes.close()
      await runner.stop()
      await Promise.all(streams.map(({ relay }) => relay.close()))
      await alive.close()
      await traces.close()
    },
  }
}

/** The keys that sign; where one can't be read, the desk says so before this ends. */
async function sealsOf(database: Database, settings: Settings): Promise<ReturnType<typeof dkimKeys>> {
  try {
    const keys = dkimKeys(settings)
    await (keys.length > 0 ? reportHealth(database, 'signing', true, null) : forgetHealth(database, 'signing'))
    return keys
  } catch (error) {
    if (error instanceof KeyError)
      await reportHealth(database, 'signing', false, `${error.unread.why} ${error.unread.file}`)
    throw error
  }
}

/** A task looks for all that is due: while it runs in this worker, a second run of it has nothing to do here. */
function alone(task: () => Promise<unknown>): () => Promise<void> {
  let running = false
  return async () => {
    if (running) return
    running = true
    try {
      await task()
    } finally {
      running = false
    }
  }
}

/** One waiting job of each kind, whoever adds it: jobs have keys. */
async function remind(database: Database): Promise<void> {
  for (const task of ['recover', 'deliver', 'gate', 'links', 'alerts', 'hourly'] as const) await wake(database, task)
  if ((await mirrorDue(database)) !== null && !(await mirrorRuns(database))) await wake(database, 'mirror')
}
