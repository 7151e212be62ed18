import {
  type Affected,
  addDays,
  affected,
  type Blocker,
  blocked,
  done,
  leadOwed,
  type Outcome,
  owesSomeone,
  type Summary,
  sayLanguage,
  sayTime,
} from '@fairnotice/policy'
import type { Database, Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { bounceFindingBlockers } from '../findings/findings.ts'
import { toJson } from '../json.ts'
import { countNotices } from '../mirror/counts.ts'
import { countAudience, planNotices } from '../notices/plan.ts'
import { wake } from '../wake.ts'
import { reviewBlockers } from './approve.ts'
import { bindingOf } from './binding.ts'
import { ruledChanges } from './changes.ts'
import { publishComparisons } from './publish.ts'
import type { Request, Standing } from './stand.ts'
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
 * Whom an approved version's decided changes affect under the rule that governs it, and the lead time that they are
 * owed. A translation's change counts by itself if it renders none of the source's, or was decided by itself.
 */
export async function affectedBy(
  rows: Rows,
  { version, policy, rule }: Pick<Standing, 'version' | 'policy' | 'rule'>,
): Promise<Affected & { leadDays: number }> {
  const ruled = await ruledChanges(rows, version.id, policy.sourceLanguage)
  const changes = ruled
    .filter(({ language, renders, decision }) => {
      const decided = decision !== null && !decision.pending
      return language === policy.sourceLanguage || renders.length === 0 || decided
    })
    .map(({ language, change, ruling }) => ({
      id: change.id,
      ...ruling,
      ...(language === policy.sourceLanguage ? {} : { language }),
    }))
  return {
    ...affected(rule, changes, policy.membersAreVisitors),
    leadDays: leadOwed(rule, changes, policy.membersAreVisitors),
  }
}

/** Everything that blocks announcing as things stand, whatever the effective time. */
export async function announceBlockers(rows: Rows, standing: Standing, mailConfigured: boolean): Promise<Blocker[]> {
  const { version, policy } = standing
  const found: Blocker[] = []
  const announced = await rows.version.findFirst({ where: { policyId: policy.id, state: 'announced' } })
  if (announced)
    found.push({
      code: 'another-announced',
      passage: String(announced.number),
      text: `Version ${announced.number} is announced and not in force yet. Wait for it, or withdraw it first.`,
      values: { number: announced.number },
    })
  const base = await rows.version.findFirst({ where: { policyId: policy.id, state: 'in-force' } })
  if (!base)
    found.push({
      code: 'nothing-in-force',
      text: 'Nothing is in force yet: publish this as the first version instead.',
    })
  else if (base.id !== version.baseId)
    found.push({
      code: 'base-changed',
      text: `Version ${base.number} came into force since this one was compared. Send it back and submit it again.`,
      values: { number: base.number },
    })
  const approval = await rows.approval.findFirst({ where: { versionId: version.id, lapsedAt: null } })
  if (version.state === 'approved' && approval?.binds !== (await bindingOf(rows, standing)))
    found.push({ code: 'approval-lapsed', text: 'What was approved has changed since. It must be approved again.' })
  found.push(...(await approverBlockers(rows, standing)))
  // A translation that came after the approval may bring changes that nobody has decided yet.
  if (version.state === 'approved') found.push(...(await reviewBlockers(rows, standing)))
  found.push(...(await textBlockers(rows, standing)))
  found.push(...(await bounceFindingBlockers(rows, standing)))
  const members = await rows.member.count({ where: { leftAt: null, erasedAt: null } })
  const organisation = await rows.organisation.findUnique({ where: { id: 1 } })
  const at = await now(rows)
  const limit = organisation?.syncLimitDays ?? 31
  const synced = organisation?.membersSynchronisedAt ?? null
  if (members > 0 && (synced === null || addDays(synced, limit, policy.timeZone) < at))
    found.push({
      code: 'members-stale',
      text: `The members were last synchronised ${synced ? sayTime(synced, policy.timeZone, 'en') : 'never'}; the limit is ${limit} days. Import them again first.`,
      values: { limit },
    })
  if (!mailConfigured && !policy.example)
    found.push({
      code: 'mail-not-configured',
      text: 'There is no mail server, so nobody could be told. Set SMTP_URL, restart, and announce again.',
    })
  return found
}

/** Whoever approved it and edited one of its texts since has approved what they wrote. */
export async function approverBlockers(rows: Rows, { version }: Pick<Standing, 'version'>): Promise<Blocker[]> {
  const approval = await rows.approval.findFirst({ where: { versionId: version.id, lapsedAt: null } })
  if (!approval || version.state !== 'approved') return []
  const edited = await rows.versionEditor.count({ where: { versionId: version.id, userId: approval.userId } })
  if (edited === 0) return []
  return [
    {
      code: 'approver-edited',
      text: 'Who approved this version has edited a text of it since. Send it back, and let someone else approve it.',
    },
  ]
}

/** What is wrong with a version's texts: missing, out of date, or read by nobody but their author. */
export async function textBlockers(rows: Rows, standing: Standing): Promise<Blocker[]> {
  const { version, policy } = standing
  const texts = await rows.rendition.findMany({ where: { versionId: version.id } })
  const source = texts.find(({ language }) => language === policy.sourceLanguage)
  const who = await affectedBy(rows, standing)
  const owed = who.everyone || who.audiences.length > 0
  return policy.languages.flatMap((language): Blocker[] => {
    const text = texts.find((candidate) => candidate.language === language)
    if (!text)
      return [
        {
          code: 'rendition-missing',
          passage: language,
          text: `The text in ${sayLanguage(language, 'en')} is missing.`,
        },
      ]
    const stale = text.sourceSha256 !== source?.sha256
    if (stale && policy.allowStale && owed)
      return [
        {
          code: 'rendition-stale-owed',
          passage: language,
          text: `The text in ${sayLanguage(language, 'en')} translates an older source text. This policy allows that where no message is owed; these changes owe one, and the text doesn’t have them. Bring it up to date.`,
        },
      ]
    if (stale && !policy.allowStale)
      return [
        {
          code: 'rendition-stale',
          passage: language,
          text: `The text in ${sayLanguage(language, 'en')} translates an older source text. Bring it up to date.`,
        },
      ]
    if (!text.approvedBy)
      return [
        {
          code: 'rendition-unapproved',
          passage: language,
          text: `The text in ${sayLanguage(language, 'en')} was written after the approval. Someone other than its author must approve it.`,
        },
      ]
    return []
  })
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
