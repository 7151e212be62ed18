import { type Blocker, blocked, done, type Outcome, type Role } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { lockVersion, NOT_FOUND, type Request, type Standing } from '../life/stand.ts'
import { refusalBlockers } from '../refusal.ts'
import { findings } from './findings.ts'

const ACCEPTS: readonly Role[] = ['author', 'reviewer', 'publisher']
const CONFIRMS: readonly Role[] = ['reviewer', 'publisher', 'administrator']

const NO_FINDING: Blocker = {
  code: 'not-found',
  text: 'There is no such finding now: the text or the rule has changed since. Reload to see what is found.',
}

/** One person lets a finding pass, with the reason; it still blocks until another confirms. */
export const acceptFinding = (
  db: Database,
  request: Request & { key: string; reason: string },
): Promise<Outcome<{ key: string }>> =>
  ruling(db, request, ACCEPTS, async (rows, { version, policy }, found) => {
    const finding = (await findings(rows, { version, policy })).find(({ key }) => key === request.key)
    if (!finding) return blocked(NO_FINDING, ...found)
    if (finding.acceptance)
      found.push({ code: 'finding-accepted', text: 'Someone has accepted this already; it waits for a second person.' })
    if (request.reason.trim() === '')
      found.push({
        code: 'reason-missing',
        field: 'reason',
        text: 'Say why this may stay as it is; a second person will read it.',
      })
    if (found.length > 0) return blocked(...found)
    const { key, code, acceptance: _, ...rest } = finding
    await rows.acceptance.create({
      data: {
        versionId: version.id,
        key,
        code,
        finding: toJson({ code, ...rest }),
        reason: request.reason.trim(),
        acceptedBy: request.actor.userId,
        acceptedAt: await now(rows),
      },
    })
    await record(rows, {
      what: 'finding-accepted',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { code, key, reason: request.reason.trim() },
    })
    return done({ key })
  })

/** A second person confirms: neither who accepted it nor, of a text, who wrote it. */
export const confirmFinding = (db: Database, request: Request & { key: string }): Promise<Outcome<{ key: string }>> =>
  ruling(db, request, CONFIRMS, async (rows, { version, policy, editors }, found) => {
    const finding = (await findings(rows, { version, policy })).find(({ key }) => key === request.key)
    if (!finding?.acceptance || finding.acceptance.confirmedBy) return blocked(NO_FINDING, ...found)
    if (finding.acceptance.by === request.actor.userId)
      found.push({ code: 'four-eyes', text: 'You accepted this, so someone else must confirm it.' })
    else if (finding.code !== 'bounces-not-received' && editors.includes(request.actor.userId))
      found.push({ code: 'four-eyes', text: 'You wrote or edited this version, so someone else must confirm it.' })
    if (found.length > 0) return blocked(...found)
    await rows.acceptance.update({
      where: { versionId_key: { versionId: version.id, key: request.key } },
      data: { confirmedBy: request.actor.userId, confirmedAt: await now(rows) },
    })
    await record(rows, {
      what: 'finding-confirmed',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { code: finding.code, key: request.key },
    })
    return done({ key: request.key })
  })

async function ruling<T>(
  db: Database,
  request: Request,
  roles: readonly Role[],
  work: (rows: Rows, standing: Standing, found: Blocker[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await inTransaction(db, async (rows) => {
      const standing = await lockVersion(rows, request.slug, request.number)
      if (!standing) return blocked(NOT_FOUND)
      const found: Blocker[] = []
      if (!['submitted', 'approved'].includes(standing.version.state))
        found.push({ code: 'wrong-state', text: 'Findings are ruled on between submission and announcing.' })
      if (!roles.some((role) => request.actor.roles.includes(role)))
        found.push({ code: 'role-missing', text: `Only one of these may do that: ${roles.join(', ')}.` })
      return work(rows, standing, found)
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}
