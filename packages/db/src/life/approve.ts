import { type Blocker, blocked, done, type NoticeRule, type Outcome, weakens } from '@fairnotice/policy'
import { Prisma } from '../../generated/client.ts'
import type { Database, Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { textFindingBlockers } from '../findings/findings.ts'
import { toJson } from '../json.ts'
import { bindingOf } from './binding.ts'
import { ruledChanges, undecided } from './changes.ts'
import type { Request, Standing } from './stand.ts'
import { step } from './step.ts'

/** What stands in the way of approving: undecided and pending changes, and findings. Also read by the review screen. */
export async function reviewBlockers(
  rows: Rows,
  { version, policy }: Pick<Standing, 'version' | 'policy'>,
): Promise<Blocker[]> {
  const changes = await ruledChanges(rows, version.id, policy.sourceLanguage)
  return [
    ...undecided(changes).map(({ change, language }) => ({
      code: 'undecided',
      passage: `${language}/${change.id}`,
      text: `Not decided yet: ${change.reasons[0]?.text ?? 'a change proposed as material'}.`,
      values: { what: change.reasons[0]?.text ?? change.kinds.join(', ') },
    })),
    ...changes
      .filter(({ decision }) => decision?.pending)
      .map(({ change, language, decision }) => ({
        code: 'unconfirmed',
        passage: `${language}/${change.id}`,
        text: `Lowered, and waiting for a second person: “${decision?.reason}”.`,
        values: { reason: decision?.reason ?? '' },
      })),
    ...(await textFindingBlockers(rows, { version, policy })),
  ]
}

/** A second person approves a submitted version, with all its texts; it binds what they saw. */
export const approve = (db: Database, request: Request): Promise<Outcome<{ revision: number }>> =>
  step(db, 'approve', request, async (rows, standing, found) => {
    const { version, policy, rule } = standing
    found.push(...(await reviewBlockers(rows, standing)))
    const own = await rows.decision.count({
      where: {
        versionId: version.id,
        replacedAt: null,
        decidedBy: request.actor.userId,
        NOT: { lowered: { isEmpty: true } },
      },
    })
    if (own > 0)
      found.push({
        code: 'four-eyes',
        text: 'You proposed to lower a change of this version, so someone else must approve it.',
      })
    const weaker = weakens(rule, policy.noticeRule as unknown as NoticeRule)
    if (weaker.length > 0 && (await changedRule(rows, standing)).has(request.actor.userId))
      found.push({
        code: 'four-eyes',
        field: 'noticeRule',
        text: 'You made the notice rule weaker that this version brings, so someone else must approve it.',
      })
    if (!policy.membersAreVisitors && (await leftVisitorsOut(rows, standing)).has(request.actor.userId))
      found.push({
        code: 'four-eyes',
        field: 'membersAreVisitors',
        text: 'You took members out of what concerns visitors, so someone else must approve this version.',
      })
    if (found.length > 0) return blocked(...found)
    const at = await now(rows)
    await rows.approval.create({
      data: { versionId: version.id, userId: request.actor.userId, at, binds: await bindingOf(rows, standing) },
    })
    await rows.rendition.updateMany({
      where: { versionId: version.id, authorId: { not: request.actor.userId } },
      data: { approvedBy: request.actor.userId },
    })
    const saved = await rows.version.update({
      where: { id: version.id },
      data: { state: 'approved', approvedAt: at, noticeRule: toJson(policy.noticeRule), revision: { increment: 1 } },
    })
    await record(rows, { what: 'approved', actorId: request.actor.userId, policyId: policy.id, versionId: version.id })
    return done({ revision: saved.revision })
  })

/** Who changed a policy's notice rule since the version in force was approved: whoever came last hides nobody. */
const changedRule = (rows: Rows, standing: Standing): Promise<Set<string>> =>
  changedSince(rows, standing, Prisma.sql`detail->'noticeRule' is not null`)

/** Who said since then that members are no visitors: it takes people away, as lowering a decision does. */
const leftVisitorsOut = (rows: Rows, standing: Standing): Promise<Set<string>> =>
  changedSince(rows, standing, Prisma.sql`detail->'membersAreVisitors' = 'false'`)

async function changedSince(rows: Rows, { version, policy }: Standing, what: Prisma.Sql): Promise<Set<string>> {
  const base = version.baseId ? await rows.version.findUnique({ where: { id: version.baseId } }) : null
  const found = await rows.$queryRaw<{ by: string }[]>`
    select distinct actor_id as by from event
    where policy_id = ${policy.id}::uuid and what = 'policy-changed' and actor_id is not null and ${what}
      and at >= coalesce(${base?.approvedAt ?? null}::timestamptz, '-infinity')`
  return new Set(found.map(({ by }) => by))
}

/** Approves a translation that came after the version's approval; someone other than its author must. */
export const approveRendition = (
  db: Database,
  request: Request & { language: string },
): Promise<Outcome<{ language: string }>> =>
  step(db, 'approve-rendition', request, async (rows, { version, policy }, found) => {
    const text = await rows.rendition.findUnique({
      where: { versionId_language: { versionId: version.id, language: request.language } },
    })
    if (!text) return blocked(...found, { code: 'not-found', text: 'There is no text in this language.' })
    const written = await rows.renditionRevision.count({
      where: { versionId: version.id, language: request.language, authorId: request.actor.userId },
    })
    if (written > 0)
      found.push({
        code: 'four-eyes',
        passage: request.language,
        text: 'You wrote or edited this text, so someone else must approve it.',
      })
    if (found.length > 0) return blocked(...found)
    await rows.rendition.update({ where: { id: text.id }, data: { approvedBy: request.actor.userId } })
    await record(rows, {
      what: 'rendition-approved',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { language: request.language },
    })
    return done({ language: request.language })
  })

/** Sends a version back to its author, with the reason. Its approvals lapse; decisions are kept for what is unchanged. */
export const reject = (db: Database, request: Request & { reason: string }): Promise<Outcome<{ revision: number }>> =>
  step(db, 'reject', request, async (rows, { version, policy }, found) => {
    if (request.reason.trim() === '')
      found.push({ code: 'reason-missing', field: 'reason', text: 'Say what the author should change.' })
    if (found.length > 0) return blocked(...found)
    const at = await now(rows)
    await rows.approval.updateMany({ where: { versionId: version.id, lapsedAt: null }, data: { lapsedAt: at } })
    const saved = await rows.version.update({
      where: { id: version.id },
      data: { state: 'draft', submittedAt: null, approvedAt: null, revision: { increment: 1 } },
    })
    await record(rows, {
      what: 'sent-back',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { reason: request.reason.trim() },
    })
    return done({ revision: saved.revision })
  })
