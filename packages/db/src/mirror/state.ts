import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { wake } from '../wake.ts'

/** Something that a person should know of the mirror; `text` is safe to show. */
export interface MirrorFinding {
  code: string
  severity: 'stop' | 'note' | 'retry'
  text: string
  details: string[]
}

/** What a comparison of GitHub with the database found. */
export interface MirrorDrift {
  state: 'same' | 'different'
  /** How many files were compared. */
  files: number
  /** Those that are not the same, and how they stand. */
  differing: { path: string; state: string }[]
  /** Events that wait for the next run. */
  pending: number
  findings: MirrorFinding[]
}

export interface MirrorState {
  head: string | null
  branch: string | null
  outcome: 'done' | 'delayed' | 'stopped' | null
  ranAt: Date | null
  retryAt: Date | null
  findings: MirrorFinding[]
  drift: MirrorDrift | null
  driftAt: Date | null
}

/** How the mirror last fared; null before its first run. */
export async function mirrorState(rows: Rows): Promise<MirrorState | null> {
  const row = await rows.mirrorState.findUnique({ where: { id: 1 } })
  return (
    row && {
      ...row,
      outcome: row.outcome as MirrorState['outcome'],
      findings: row.findings as unknown as MirrorFinding[],
      drift: row.drift as unknown as MirrorDrift | null,
    }
  )
}

/**
 * Whether the mirror has something to do: something was published since its last run, its time to try again has come,
 * or GitHub was not compared with the database for a day. Jobs only remind of it, so that none can be lost. Gives the
 * number of public events that there are, to be kept with the run that tells them; null if nothing is due, or if this is
 * a copy that nobody has reconciled.
 */
export async function mirrorDue(rows: Rows): Promise<{ events: number } | null> {
  const [row] = await rows.$queryRaw<{ due: boolean; events: number }[]>`
    with public_events as (
      select (select count(*) from published_version where in_force_at is not null)::int +
        (select count(*) from published_announcement where kind in ('announced', 'postponed', 'withdrawn'))::int as told)
    select p.told as events, case
        when t.outcome is null then true
        when t.retry_at is not null then t.retry_at <= clock()
        else t.events <> p.told or t.drift_at is null or t.drift_at < clock() - interval '1 day'
      end as due
    from public_events p cross join mirror_settings s left join mirror_state t on true where s.enabled and is_reconciled()`
  return row?.due ? { events: row.events } : null
}

/**
 * Keeps what is known after a run, or in its midst. Nothing is kept of a run that began before the settings changed or
 * a rewritten history was accepted: it speaks of what no longer holds.
 */
export async function keepMirrorState(
  db: Database,
  revision: number,
  known: Partial<Omit<MirrorState, 'findings' | 'drift'>> & {
    events?: number
    findings?: readonly MirrorFinding[]
    drift?: MirrorDrift
  },
): Promise<boolean> {
  const { findings, drift, ...rest } = known
  const data = {
    ...rest,
    ...(findings ? { findings: toJson(findings) } : {}),
    ...(drift ? { drift: toJson(drift) } : {}),
  }
  return inTransaction(db, async (rows) => {
    const stands = await rows.$queryRaw<unknown[]>`select 1 from mirror_settings where revision = ${revision} for share`
    if (stands.length === 0) return false
    await rows.mirrorState.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data })
    return true
  })
}

/** A person asks for a run and a comparison now. False without a mirror that is switched on. */
export async function askForMirror(rows: Rows): Promise<boolean> {
  if ((await rows.mirrorSettings.count({ where: { enabled: true } })) === 0) return false
  await rows.mirrorState.updateMany({ data: { retryAt: await now(rows), driftAt: null } })
  await wake(rows, 'mirror')
  return true
}

/**
 * A person accepts that the branch's history was rewritten: what was mirrored last is forgotten, and the next run goes
 * on from what is there. False if the mirror did not stop for that.
 */
export const acceptHistory = (db: Database, actorId: string): Promise<boolean> =>
  inTransaction(db, async (rows) => {
    await rows.$executeRaw`select 1 from mirror_settings for update`
    const state = await mirrorState(rows)
    if (!state?.findings.some(({ code }) => code === 'history-rewritten')) return false
    await rows.mirrorSettings.updateMany({ data: { revision: { increment: 1 } } })
    await rows.mirrorState.updateMany({
      data: { head: null, outcome: null, retryAt: null, findings: toJson([]), driftAt: null },
    })
    await record(rows, { what: 'mirror-history-accepted', actorId, detail: { forgotten: state.head } })
    await wake(rows, 'mirror')
    return true
  })
