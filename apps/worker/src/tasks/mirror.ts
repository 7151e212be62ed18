import {
  asOnlyMirror,
  type Database,
  keepMirrorState,
  type MirrorFinding,
  MirrorUnreadable,
  mirrorDue,
  mirrorState,
  now,
  openMirror,
  publicHistory,
  shownMirror,
} from '@fairnotice/db'
import {
  MirrorBroken,
  type MirrorOutcome,
  type MirrorPorts,
  type MirrorSettings,
  mirror,
  type Publication,
} from '@fairnotice/mirror'
import { compareMirror, mirrorWasCompared, reportMirror } from '../compare-mirror.ts'
import { publications } from '../history.ts'

export interface MirrorTask {
  databaseUrl: string
  /** The installation's secret: the credentials are sealed with a key that follows from it. */
  secret: string
  /** The public site's address, for links. */
  publicUrl: string
  signal: AbortSignal
  /** For tests: how patient the mirror is. */
  patience?: Pick<MirrorPorts, 'patienceSeconds' | 'answerSeconds' | 'retryUnitMs'>
}

const MINUTE = 60_000
/** How soon a mirror that stopped looks whether someone has mended what stopped it. */
const STOPPED_MS = 60 * MINUTE

/**
 * Brings the mirror up to date, as often as something is due, and compares it with the database once a day. One at a
 * time on all machines. GitHub's limits and outages end a run early and delay the next: nothing else waits for either.
 */
export async function keepMirror(database: Database, task: MirrorTask): Promise<void> {
  if ((await mirrorDue(database)) === null) return
  await asOnlyMirror(task.databaseUrl, async (lost) => {
    const signal = AbortSignal.any([task.signal, lost])
    for (;;) {
      const due = signal.aborted ? null : await mirrorDue(database)
      if (due === null) return
      await once(database, { ...task, signal }, due.events)
    }
  })
}

async function once(database: Database, task: MirrorTask, events: number): Promise<void> {
  const shown = await shownMirror(database)
  if (!shown) return
  const shift = (await now(database)).getTime() - Date.now()
  const ports = { ...task.patience, now: () => new Date(Date.now() + shift), signal: task.signal }
  const opened = await open(database, task)
  if (opened === null) return void (await end(database, task.signal, shown.revision, UNREADABLE, events, ports.now()))
  const { revision, settings } = opened
  const history = publications(await publicHistory(database))
  const ended = await run(database, history, settings, revision, ports)
  const kept = await end(database, task.signal, revision, ended, events, ports.now())
  if (kept && ended.state !== 'delayed' && !(await mirrorWasCompared(database, ports.now())))
    await compareMirror(database, history, settings, revision, { ...ports, lastHead: ended.head })
}

/** The settings as packages/mirror takes them; null if the credentials can't be opened. */
async function open(
  database: Database,
  task: MirrorTask,
): Promise<{ revision: number; settings: MirrorSettings } | null> {
  try {
    const opened = await openMirror(database, task.secret)
    if (opened === null) return null
    const { revision, enabled: _, ...settings } = opened
    return { revision, settings: isForOthers(task.publicUrl) ? { ...settings, publicUrl: task.publicUrl } : settings }
  } catch (error) {
    if (!(error instanceof MirrorUnreadable)) throw error
    return null
  }
}

/** An address that means something to a reader elsewhere. */
const isForOthers = (url: string): boolean =>
  URL.canParse(url) && !/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(url).hostname)

/** Keeps how a run ended, and says so where people look. False if it no longer holds, or the worker stops. */
async function end(
  database: Database,
  signal: AbortSignal,
  revision: number,
  { state: outcome, findings, retryAt, ...seen }: Ended,
  events: number,
  at: Date,
): Promise<boolean> {
  const kept = await keepMirrorState(database, revision, {
    ...seen,
    outcome,
    ranAt: at,
    retryAt: signal.aborted ? at : retryOf(outcome, retryAt, at),
    events,
    findings,
  })
  if (!kept || signal.aborted) return false
  await reportMirror(database)
  return true
}

type Ended = Pick<MirrorOutcome, 'state' | 'retryAt'> & {
  head?: string | null
  branch?: string
  findings: MirrorFinding[]
}

const stopped = (code: string, text: string, details: string[]): Ended => ({
  state: 'stopped',
  retryAt: null,
  findings: [{ code, severity: 'stop', text, details }],
})

const UNREADABLE = stopped(
  'credentials-unreadable',
  'The stored credentials cannot be opened: the installation’s secret is another than when they were entered. Enter them again.',
  [],
)

async function run(
  database: Database,
  history: readonly Publication[],
  settings: MirrorSettings,
  revision: number,
  ports: Omit<MirrorPorts, 'lastHead'>,
): Promise<Ended & { head: string | null }> {
  const lastHead = (await mirrorState(database))?.head ?? null
  try {
    const { state, head, branch, retryAt, findings } = await mirror(history, settings, {
      ...ports,
      lastHead,
      // So that a history which is rewritten while this process is dead is noticed as well.
      onStep: async ({ what, ref }) => {
        if (what === 'commit') await keepMirrorState(database, revision, { head: ref })
      },
    })
    return { state, head, branch, retryAt, findings }
  } catch (error) {
    if (!(error instanceof MirrorBroken)) throw error
    const text = 'The public history contradicts itself, and was not mirrored. This is a bug: please report it.'
    return { ...stopped('history-broken', text, [error.message]), head: lastHead }
  }
}

function retryOf(outcome: MirrorOutcome['state'], retryAt: Date | null, at: Date): Date | null {
  if (outcome === 'done') return null
  if (outcome === 'stopped') return new Date(at.getTime() + STOPPED_MS)
  // Never at once: an outage would be asked about all the time.
  return new Date(Math.max(retryAt?.getTime() ?? 0, at.getTime() + MINUTE))
}
