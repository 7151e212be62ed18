import {
  type Affected,
  affected,
  type Blocker,
  blocked,
  done,
  heavier,
  type NoticeRule,
  type Outcome,
  type Ruling,
  type Summary,
} from '@fairnotice/policy'
import type { Policy, Version } from '../../generated/client.ts'
import type { Database, Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { countAudience, planNotices } from '../notices/plan.ts'
import { publishedRaises, withRaises } from '../published/raised.ts'
import { wake } from '../wake.ts'
import { type Raised, raisings } from './raise.ts'
import type { Request } from './stand.ts'
import { step } from './step.ts'

export interface LateRequest extends Request {
  /** Why it was not told in time; the public and members read it. */
  reason: string
  /** Absent: made from the raised changes. */
  summary?: Summary
  mailConfigured: boolean
  confirmsEmptyAudience?: boolean
}

/** What was raised and not told yet, whom that concerns, and under which rule: the one that the announcement froze. */
export async function lateStanding(rows: Rows, version: Version, policy: Policy) {
  const first = await rows.announcement.findFirst({ where: { versionId: version.id, kind: 'announced' } })
  const waiting = (await raisings(rows, version.id)).filter(({ toldAt }) => toldAt === null)
  const latest = [...new Map(waiting.map((raised) => [`${raised.language} ${raised.changeId}`, raised])).values()]
  const who: Affected = first
    ? affected(
        first.noticeRule as unknown as NoticeRule,
        latest.map(({ language, changeId, ruling }) => ({
          id: changeId,
          ...ruling,
          ...(language === policy.sourceLanguage ? {} : { language }),
        })),
        policy.membersAreVisitors,
      )
    : { everyone: false, audiences: [], byLanguage: {}, changeIds: [] }
  return { first, waiting, latest, who }
}

/**
 * Tells late of what was raised: whom it concerns under the rule of the first announcement, as they are now; and what
 * is public shows it from now on. By someone who raised none of it. Also of a version that another has superseded: it
 * held, and nobody was told.
 */
export const announceLate = (
  db: Database,
  request: LateRequest,
): Promise<Outcome<{ announcementId: string; members: number }>> =>
  step(db, 'announce-late', request, async (rows, { version, policy }, found) => {
    const { first, waiting, latest, who } = await lateStanding(rows, version, policy)
    const reason = request.reason.trim()
    found.push(...lateBlockers(request, waiting, policy.example))
    // Who is counted is who is planned: nobody enters or leaves between the two.
    await rows.$executeRaw`lock table member in share mode`
    const frozen = await countAudience(rows, who)
    if (waiting.length > 0 && frozen.audienceCount === 0 && !request.confirmsEmptyAudience)
      found.push({
        code: 'audience-empty',
        field: 'confirmsEmptyAudience',
        text: 'What was raised is owed to no registered member by e-mail. Confirm that nobody is told.',
      })
    if (found.length > 0 || !first) return blocked(...found)
    const at = await now(rows)
    const { id: _, ...rule } = first
    const announcement = await rows.announcement.create({
      data: {
        ...rule,
        ...frozen,
        kind: 'late',
        at,
        by: request.actor.userId,
        effectiveAt: version.inForceAt,
        noticeRule: toJson(first.noticeRule),
        everyone: who.everyone,
        audiences: who.audiences,
        byLanguage: toJson(who.byLanguage),
        urgentCitation: null,
        secondPerson: waiting[0]?.raisedBy ?? null,
        reason,
        summary: toJson(request.summary ?? {}),
        raised: waiting.map(({ id }) => id),
      },
    })
    await publishRaises(rows, version, policy, announcement, latest)
    await planNotices(rows, announcement.id, true)
    await record(rows, {
      what: 'announced-late',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { members: announcement.audienceCount, raised: waiting.length, reason },
    })
    await wake(rows)
    return done({ announcementId: announcement.id, members: announcement.audienceCount })
  })

function lateBlockers(request: LateRequest, waiting: readonly Raised[], example: boolean): Blocker[] {
  const found: Blocker[] = []
  if (waiting.length === 0)
    found.push({ code: 'nothing-raised', text: 'Nothing was raised that has not been told. Raise a decision first.' })
  if (waiting.some(({ raisedBy }) => raisedBy === request.actor.userId))
    found.push({ code: 'four-eyes', text: 'You raised some of this, so someone else must announce it.' })
  if (request.reason.trim() === '')
    found.push({
      code: 'reason-missing',
      field: 'reason',
      text: 'Say why it comes late; it is shown in public and sent to members.',
    })
  if (!request.mailConfigured && !example)
    found.push({
      code: 'mail-not-configured',
      text: 'There is no mail server, so nobody could be told. Set SMTP_URL, restart, and announce again.',
    })
  return found
}

interface Shown {
  changes: (Ruling & { id: string })[]
}

/** Lays what was raised over what is public: in the source, in translations' own changes, and in those that render it. */
async function publishRaises(
  rows: Rows,
  version: Version,
  policy: Policy,
  announcement: { id: string; at: Date },
  latest: readonly Raised[],
): Promise<void> {
  const before = await publishedRaises(rows, version.id)
  const published = await rows.publishedComparison.findMany({ where: { versionId: version.id } })
  const stored = await rows.comparison.findMany({ where: { versionId: version.id } })
  const source = latest.filter(({ language }) => language === policy.sourceLanguage)
  for (const { language, body } of published) {
    const shown = withRaises(body, language, before) as unknown as Shown
    const kept = stored.find((comparison) => comparison.language === language)?.body
    const links = (kept as { links?: Record<string, string[]> } | undefined)?.links ?? {}
    for (const change of shown.changes) {
      const own = latest.find((raised) => raised.language === language && raised.changeId === change.id)
      const rendered =
        language === policy.sourceLanguage ? [] : source.filter((raised) => links[change.id]?.includes(raised.changeId))
      if (!own && rendered.length === 0) continue
      const { materiality, axis, direction, kinds, audiences } = change
      const ruling =
        own?.ruling ??
        rendered.reduce((sum: Ruling, raised) => heavier(sum, raised.ruling), {
          materiality,
          axis,
          direction,
          kinds,
          audiences,
        })
      const where = { versionId: version.id, language, changeId: change.id }
      const ordinal = 1 + (await rows.publishedRaise.count({ where }))
      const { id: announcementId, at } = announcement
      await rows.publishedRaise.create({ data: { ...where, ordinal, announcementId, ruling: toJson(ruling), at } })
    }
  }
}
