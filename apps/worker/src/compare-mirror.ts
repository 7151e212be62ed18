import { type Database, keepMirrorState, type MirrorDrift, mirrorState, reportHealth } from '@fairnotice/db'
import {
  type Drift,
  drift,
  MirrorBroken,
  type MirrorPorts,
  type MirrorSettings,
  type Publication,
} from '@fairnotice/mirror'

const DAY_MS = 86_400_000
/** What could not be compared now is compared soon, and not at once. */
const AGAIN_MS = 600_000

/** Whether GitHub was compared with the database within a day. */
export async function mirrorWasCompared(database: Database, at: Date): Promise<boolean> {
  const state = await mirrorState(database)
  return state?.driftAt != null && state.driftAt.getTime() >= at.getTime() - DAY_MS
}

/** Compares GitHub with the database, file by file, and keeps what was found. */
export async function compareMirror(
  database: Database,
  history: readonly Publication[],
  settings: MirrorSettings,
  revision: number,
  ports: MirrorPorts,
): Promise<void> {
  try {
    const found = await drift(history, settings, ports)
    const at = ports.now()
    if (found.state === 'unknown')
      await keepMirrorState(database, revision, { retryAt: new Date(at.getTime() + AGAIN_MS) })
    else await keepMirrorState(database, revision, { drift: asDrift(found), driftAt: at })
    await reportMirror(database)
  } catch (error) {
    // The run has said so already.
    if (!(error instanceof MirrorBroken)) throw error
  }
}

/** Says where people look how the mirror fares. Waiting for GitHub's limits is well; an outage is not. */
export async function reportMirror(database: Database): Promise<void> {
  const state = await mirrorState(database)
  if (state === null) return
  const trouble = state.findings.find(({ severity, code }) => severity === 'stop' || code === 'unavailable')
  const differs = state.drift?.state === 'different' ? 'GitHub does not say what the database says.' : null
  const detail = trouble?.text ?? differs
  await reportHealth(database, 'mirror', detail === null, detail)
}

const asDrift = ({ state, files, pending, findings }: Drift): MirrorDrift => ({
  state: state === 'same' ? 'same' : 'different',
  files: files.length,
  differing: files.filter((file) => file.state !== 'same'),
  pending: pending.length,
  findings,
})
