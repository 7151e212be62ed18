import { type Blocker, blocked, done, lowerings, type Outcome, type Ruling, rulingBlockers } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { audiences } from '../organisation.ts'
import { refusalBlockers } from '../refusal.ts'
import { rulingOf, storedComparison } from './changes.ts'
import { lockVersion, NOT_FOUND, type Request, type Standing } from './stand.ts'

export interface DecisionRequest extends Request {
  language: string
  changeId: string
  ruling: Ruling
  reason: string
}

const decidable = ({ version }: Standing, request: Request): Blocker[] => {
  const found: Blocker[] = []
  if (!request.actor.roles.includes('reviewer'))
    found.push({ code: 'role-missing', text: 'Only a reviewer may decide changes. Ask an administrator for the role.' })
  if (version.state !== 'submitted' && version.state !== 'approved')
    found.push({ code: 'wrong-state', text: 'Changes are decided between submission and announcing.' })
  if (version.origin === 'imported')
    found.push({ code: 'imported', text: 'What changed between imported versions is shown as the rules propose it.' })
  return found
}

/** A lawyer's ruling on one change. Ruling it lower than the proposal takes a reason, and waits for a second person. */
export async function decide(
  db: Database,
  request: DecisionRequest,
): Promise<Outcome<{ id: string; pending: boolean }>> {
  try {
    return await inTransaction(db, async (rows) => {
      const standing = await lockVersion(rows, request.slug, request.number)
      if (!standing) return blocked(NOT_FOUND)
      const { version, policy } = standing
      const found = decidable(standing, request)
      const comparison = await storedComparison(rows, version.id, request.language)
      const change = comparison?.changes.find(({ id }) => id === request.changeId)
      if (!change)
        return blocked(...found, {
          code: 'not-found',
          passage: request.changeId,
          text: 'There is no such change in this version.',
        })
      const known = (await audiences(rows)).map(({ slug }) => slug)
      found.push(...rulingBlockers(request.ruling, known))
      const proposal = rulingOf(change)
      const lowered = found.length === 0 ? lowerings(proposal, request.ruling) : []
      if (lowered.length > 0 && request.reason.trim() === '')
        found.push({
          code: 'reason-missing',
          field: 'reason',
          passage: request.changeId,
          text: `This lowers its ${lowered.join(' and ')}. Say why; a second person will read it.`,
        })
      if (found.length > 0) return blocked(...found)
      const at = await now(rows)
      const where = { versionId: version.id, language: request.language, changeId: request.changeId }
      await rows.decision.updateMany({ where: { ...where, replacedAt: null }, data: { replacedAt: at } })
      const { id } = await rows.decision.create({
        data: {
          ...where,
          proposal: toJson(proposal),
          ruling: toJson(rulingOf(request.ruling)),
          reason: request.reason.trim(),
          lowered,
          decidedBy: request.actor.userId,
          decidedAt: at,
        },
      })
      await lapse(rows, standing, 'decision')
      await record(rows, {
        what: 'decided',
        actorId: request.actor.userId,
        policyId: policy.id,
        versionId: version.id,
        detail: { ...where, lowered },
      })
      return done({ id, pending: lowered.length > 0 })
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}

/** A second person confirms a ruling that lowers something. */
export async function confirm(
  db: Database,
  request: Request & { language: string; changeId: string },
): Promise<Outcome<{ id: string }>> {
  try {
    return await inTransaction(db, async (rows) => {
      const standing = await lockVersion(rows, request.slug, request.number)
      if (!standing) return blocked(NOT_FOUND)
      const { version, policy } = standing
      const found = decidable(standing, request)
      const where = { versionId: version.id, language: request.language, changeId: request.changeId, replacedAt: null }
      const decision = await rows.decision.findFirst({ where })
      if (!decision || decision.lowered.length === 0 || decision.confirmedBy)
        return blocked(...found, {
          code: 'nothing-to-confirm',
          passage: request.changeId,
          text: 'No decision on this change waits for a second person.',
        })
      if (decision.decidedBy === request.actor.userId)
        found.push({
          code: 'four-eyes',
          passage: request.changeId,
          text: 'You made this decision, so someone else must confirm it.',
        })
      if (found.length > 0) return blocked(...found)
      const at = await now(rows)
      await rows.decision.update({
        where: { id: decision.id },
        data: { confirmedBy: request.actor.userId, confirmedAt: at },
      })
      await lapse(rows, standing, 'decision')
      await record(rows, {
        what: 'confirmed',
        actorId: request.actor.userId,
        policyId: policy.id,
        versionId: version.id,
        detail: { changeId: request.changeId },
      })
      return done({ id: decision.id })
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}

/** What an approval binds has changed: it lapses, and the version waits for a new one. */
export async function lapse(rows: Rows, { version, policy }: Standing, because: string): Promise<void> {
  if (version.state !== 'approved') return
  const at = await now(rows)
  await rows.approval.updateMany({ where: { versionId: version.id, lapsedAt: null }, data: { lapsedAt: at } })
  await rows.version.update({
    where: { id: version.id },
    data: { state: 'submitted', approvedAt: null, revision: { increment: 1 } },
  })
  await record(rows, {
    what: 'approval-lapsed',
    actorId: null,
    policyId: policy.id,
    versionId: version.id,
    detail: { because },
  })
}
