import {
  type Blocker,
  blocked,
  done,
  lowerings,
  type Outcome,
  type Ruling,
  raiseBlockers,
  rulingBlockers,
} from '@fairnotice/policy'
import type { Database, Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { audiences } from '../organisation.ts'
import { rulingOf } from './changes.ts'
import type { DecisionRequest } from './decide.ts'
import { step } from './step.ts'

/** A decision that was raised after its version took effect. */
export interface Raised {
  id: string
  language: string
  changeId: string
  before: Ruling
  ruling: Ruling
  reason: string
  raisedBy: string
  raisedAt: Date
  /** When a late announcement told of it; null: it waits for one. */
  toldAt: Date | null
}

/** What was raised of a version, oldest first. */
export async function raisings(rows: Rows, versionId: string): Promise<Raised[]> {
  const told = await rows.announcement.findMany({ where: { versionId, kind: 'late' } })
  const found = await rows.raising.findMany({
    where: { versionId },
    orderBy: [{ raisedAt: 'asc' }, { ordinal: 'asc' }],
  })
  return found.map(({ versionId: _, ordinal: __, ...raising }) => ({
    ...raising,
    before: raising.before as unknown as Ruling,
    ruling: raising.ruling as unknown as Ruling,
    toldAt: told.find(({ raised }) => raised.includes(raising.id))?.at ?? null,
  }))
}

/** What was raised and not told yet, of every version, with who raised it: nobody announces their own. */
export const waitingRaisings = (rows: Rows): Promise<{ versionId: string; count: number; raisedBy: string[] }[]> =>
  rows.$queryRaw`
    select r.version_id as "versionId", count(*)::int as count, array_agg(distinct r.raised_by) as "raisedBy" from raising r
    where not exists (select 1 from announcement a where a.version_id = r.version_id and a.kind = 'late' and r.id = any (a.raised))
    group by 1`

/** What holds of a published change by now, raised or not; null if nothing was published of it. */
async function standingRuling(
  rows: Rows,
  versionId: string,
  language: string,
  changeId: string,
): Promise<Ruling | null> {
  const [row] = await rows.$queryRaw<{ ruling: Ruling | null }[]>`
    select standing_ruling(${versionId}::uuid, ${language}, ${changeId}) as ruling`
  return row?.ruling ?? null
}

/**
 * Found later: a decision on a version that took effect is raised, with the reason. It can never be lowered. Nobody is
 * told by this: another person announces it late.
 */
export const raise = (db: Database, request: DecisionRequest): Promise<Outcome<{ id: string }>> =>
  step(db, 'raise', request, async (rows, { version, policy }, found) => {
    const { language, changeId } = request
    const before = await standingRuling(rows, version.id, language, changeId)
    if (!before)
      return blocked(...found, {
        code: 'not-found',
        passage: changeId,
        text: 'There is no such change in what was published of this version.',
      })
    const known = (await audiences(rows)).map(({ slug }) => slug)
    found.push(...rulingBlockers(request.ruling, known), ...raiseBlockers(before, request.ruling))
    if (language !== policy.sourceLanguage) found.push(...(await ofTheSource(rows, version.id, language, changeId)))
    if (request.reason.trim() === '')
      found.push({
        code: 'reason-missing',
        field: 'reason',
        passage: changeId,
        text: 'Say what was found, and how; whoever announces it will read it.',
      })
    if (found.length > 0) return blocked(...found)
    const where = { versionId: version.id, language, changeId }
    const { id } = await rows.raising.create({
      data: {
        ...where,
        ordinal: 1 + (await rows.raising.count({ where })),
        before: toJson(before),
        ruling: toJson(rulingOf(request.ruling)),
        reason: request.reason.trim(),
        raisedBy: request.actor.userId,
        raisedAt: await now(rows),
      },
    })
    await record(rows, {
      what: 'raised',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { language, changeId, raised: lowerings(request.ruling, before) },
    })
    return done({ id })
  })

/** What renders a change of the source follows it: it is raised there. */
async function ofTheSource(rows: Rows, versionId: string, language: string, changeId: string): Promise<Blocker[]> {
  const stored = await rows.comparison.findFirst({ where: { versionId, language } })
  const links = (stored?.body as { links?: Record<string, string[]> } | undefined)?.links?.[changeId] ?? []
  if (links.length === 0) return []
  return [
    {
      code: 'raise-the-source',
      passage: changeId,
      text: 'This translates a change of the source text: raise that one, and the translations follow.',
    },
  ]
}
