import { addDays, blocked, done, type Outcome, owesSomeone, type Summary, sayTime } from '@fairnotice/policy'
import type { Database } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { countNotices } from '../mirror/counts.ts'
import { countAudience, planNotices } from '../notices/plan.ts'
import { wake } from '../wake.ts'
import { affectedBy } from './affected.ts'
import { announceBlockers } from './announce-blockers.ts'
import { publishComparisons } from './publish.ts'
import type { Request } from './stand.ts'
import { step } from './step.ts'

export interface AnnounceRequest extends Request {
  effectiveAt: Date
  /** A law, a court order or a security need: its citation. Waives lead time and grace, never the dispatch. */
  urgent?: { citation: string }
  /** What changes for you, by language; edited by the legal team. */
  summary: Summary
  /** Whether a relay is configured; without one, only example policies may be announced (the catcher is no server). */
  mailConfigured: boolean
  /** That nobody is told, said knowingly. */
  confirmsEmptyAudience?: boolean
}

/**
 * Announces an approved version. One transaction: the notice rule, the audience and the comparison are frozen, every
 * affected member gets a planned notice, and the public sees the version as upcoming. Nothing is sent here.
 */
export const announce = (
  db: Database,
  request: AnnounceRequest,
): Promise<Outcome<{ announcementId: string; members: number }>> =>
  step(db, 'announce', request, async (rows, standing, found) => {
    const { version, policy, rule } = standing
    const at = await now(rows)
    found.push(...(await announceBlockers(rows, standing, request.mailConfigured)))
    const who = await affectedBy(rows, standing)
    const organisation = await rows.organisation.findUniqueOrThrow({ where: { id: 1 } })
    const urgent = request.urgent
    const graceDays = urgent ? 0 : organisation.graceDays
    const floor = addDays(at, Math.max(who.leadDays, graceDays), policy.timeZone)
    if (!urgent && owesSomeone(who) && request.effectiveAt < floor)
      found.push({
        code: 'effective-too-early',
        field: 'effectiveAt',
        text: `With ${who.leadDays} days’ notice it can take effect from ${sayTime(floor, policy.timeZone, 'en')} at the earliest.`,
        values: { days: who.leadDays, at: floor.toISOString(), zone: policy.timeZone },
      })
    if (request.effectiveAt < at)
      found.push({ code: 'effective-in-past', field: 'effectiveAt', text: 'It can’t take effect in the past.' })
    if (urgent && urgent.citation.trim() === '')
      found.push({
        code: 'citation-missing',
        field: 'urgent.citation',
        text: 'Cite the law, the order or the security need that makes it urgent; it is shown in public.',
      })
    const approver = await rows.approval.findFirst({ where: { versionId: version.id, lapsedAt: null } })
    if (urgent && approver?.userId === request.actor.userId)
      found.push({
        code: 'four-eyes',
        field: 'urgent',
        text: 'An urgent announcement takes a second person: someone other than its approver must announce it.',
      })
    // Who is counted is who is planned: nobody enters or leaves between the two.
    await rows.$executeRaw`lock table member in share mode`
    const frozen = await countAudience(rows, who)
    if (frozen.audienceCount === 0) {
      if (!request.confirmsEmptyAudience)
        found.push({
          code: 'audience-empty',
          field: 'confirmsEmptyAudience',
          text: 'These changes are owed to no registered member by e-mail. Confirm that nobody is told.',
        })
      if (approver?.userId === request.actor.userId)
        found.push({
          code: 'four-eyes',
          field: 'confirmsEmptyAudience',
          text: 'Announcing to nobody takes a second person: someone other than its approver must announce it.',
        })
    }
    if (found.length > 0) return blocked(...found)

    const announcement = await rows.announcement.create({
      data: {
        versionId: version.id,
        kind: 'announced',
        at,
        by: request.actor.userId,
        effectiveAt: request.effectiveAt,
        noticeRule: toJson(rule),
        leadDays: who.leadDays,
        graceDays,
        timeZone: policy.timeZone,
        comparisonHash:
          (await rows.comparison.findFirst({ where: { versionId: version.id, language: policy.sourceLanguage } }))
            ?.hash ?? null,
        everyone: who.everyone,
        audiences: who.audiences,
        byLanguage: toJson(who.byLanguage),
        ...frozen,
        urgentCitation: urgent?.citation.trim() ?? null,
        secondPerson: approver?.userId ?? null,
        summary: toJson(request.summary),
      },
    })
    await planNotices(rows, announcement.id, true)
    await publishComparisons(rows, standing)
    await rows.version.update({
      where: { id: version.id },
      data: {
        state: 'announced',
        origin: 'changed',
        announcedAt: at,
        effectiveAt: request.effectiveAt,
        revision: { increment: 1 },
      },
    })
    await record(rows, {
      what: 'announced',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: {
        effectiveAt: request.effectiveAt,
        members: announcement.audienceCount,
        urgent: urgent?.citation ?? null,
        ...(await countNotices(rows, announcement.id)),
      },
    })
    await wake(rows)
    await wake(rows, 'mirror')
    return done({ announcementId: announcement.id, members: announcement.audienceCount })
  })
