import { blocked, done, type Outcome, sayTime } from '@fairnotice/policy'
import type { Database, Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { countNotices } from '../mirror/counts.ts'
import { countTold, planForTold } from '../notices/plan.ts'
import { wake } from '../wake.ts'
import type { Request, Standing } from './stand.ts'
import { step } from './step.ts'

/** Moves an announced version's effective time later, and tells exactly those who were told of the announcement. */
export const postpone = (
  db: Database,
  request: Request & { effectiveAt: Date; reason: string },
): Promise<Outcome<{ told: number }>> =>
  step(db, 'postpone', request, async (rows, standing, found) => {
    const { version, policy } = standing
    if (request.reason.trim() === '')
      found.push({
        code: 'reason-missing',
        field: 'reason',
        text: 'Say why; it is shown in public and sent to members.',
      })
    if (version.effectiveAt && request.effectiveAt <= version.effectiveAt)
      found.push({
        code: 'effective-earlier',
        field: 'effectiveAt',
        text: `Members were told ${sayTime(version.effectiveAt, policy.timeZone, 'en')}: it can only move later.`,
        values: { at: version.effectiveAt.toISOString(), zone: policy.timeZone },
      })
    if (found.length > 0) return blocked(...found)
    const told = await announceAfter(rows, standing, 'postponed', request, request.effectiveAt)
    await rows.version.update({
      where: { id: version.id },
      data: { effectiveAt: request.effectiveAt, heldSince: null, heldReason: null, revision: { increment: 1 } },
    })
    return done({ told })
  })

/** Withdraws an announced version for good; the version in force stays. Those who were told are told. */
export const withdraw = (db: Database, request: Request & { reason: string }): Promise<Outcome<{ told: number }>> =>
  step(db, 'withdraw', request, async (rows, standing, found) => {
    if (request.reason.trim() === '')
      found.push({
        code: 'reason-missing',
        field: 'reason',
        text: 'Say why; it is shown in public and sent to members.',
      })
    if (found.length > 0) return blocked(...found)
    const at = await now(rows)
    const told = await announceAfter(rows, standing, 'withdrawn', request, null)
    await rows.version.update({
      where: { id: standing.version.id },
      data: { state: 'withdrawn', withdrawnAt: at, revision: { increment: 1 } },
    })
    await rows.$executeRaw`
      update notice n set state = 'void', how = 'withdrawn', settled_at = clock() from announcement a
      where a.id = n.announcement_id and a.version_id = ${standing.version.id}::uuid and a.kind = 'announced'
        and n.state in ('planned', 'refused')`
    return done({ told })
  })

/** The announcement of what became of an announcement: its rule and audience are those of the first. */
async function announceAfter(
  rows: Rows,
  { version, policy }: Standing,
  kind: 'postponed' | 'withdrawn',
  request: Request & { reason: string },
  effectiveAt: Date | null,
): Promise<number> {
  const first = await rows.announcement.findFirstOrThrow({
    where: { versionId: version.id, kind: 'announced' },
    orderBy: { at: 'desc' },
  })
  const { id: _, ...frozen } = first
  const at = await now(rows)
  const announcement = await rows.announcement.create({
    data: {
      ...frozen,
      ...(await countTold(rows, first.id, effectiveAt)),
      kind,
      at,
      by: request.actor.userId,
      effectiveAt,
      reason: request.reason.trim(),
      noticeRule: toJson(first.noticeRule),
      byLanguage: toJson(first.byLanguage),
      summary: toJson(first.summary),
    },
  })
  const told = await planForTold(rows, announcement.id)
  await record(rows, {
    what: kind,
    actorId: request.actor.userId,
    policyId: policy.id,
    versionId: version.id,
    detail: { effectiveAt, reason: request.reason.trim(), told, ...(await countNotices(rows, first.id)) },
  })
  await wake(rows)
  await wake(rows, 'mirror')
  return told
}
