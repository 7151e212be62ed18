import { type Actor, type Blocker, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { refusalBlockers } from '../refusal.ts'
import { lockUnreachable } from './resolve.ts'

export interface Acknowledgement {
  actor: Actor
  externalId: string
  noticeId: string
  /** When the member was shown it; absent: now. */
  shownAt?: Date
}

const UNKNOWN: Blocker = { code: 'not-found', text: 'This member has no such notice.' }

/** The organisation's own site has shown a notice to a member who could not be reached: that settles it. */
export async function acknowledge(db: Database, asked: Acknowledgement): Promise<Outcome<{ state: string }>> {
  try {
    return await inTransaction(db, async (rows) => {
      const member = await rows.member.findUnique({ where: { externalId: asked.externalId } })
      const locked = member && (await lockUnreachable(rows, asked.noticeId))
      if (!locked || locked.notice.memberId !== member.id) return blocked(UNKNOWN)
      const { notice, version, found } = locked
      if (!asked.actor.roles.some((role) => role === 'publisher' || role === 'administrator'))
        found.push({ code: 'role-missing', text: 'Only an administrator or a publisher may acknowledge a notice.' })
      const at = await now(rows)
      const shownAt = asked.shownAt ?? at
      if (shownAt > at || shownAt < notice.plannedAt)
        found.push({
          code: 'shown-at-invalid',
          field: 'at',
          text: 'A notice is shown after it was announced, and not in the future.',
        })
      if (found.length > 0) return blocked(...found)
      const { state } = await rows.notice.update({
        where: { id: notice.id },
        data: {
          state: 'resolved',
          how: 'shown',
          settledAt: at,
          toldEffectiveAt: version.effectiveAt,
          problem: null,
        },
      })
      await record(rows, {
        what: 'notice-resolved',
        actorId: asked.actor.userId,
        policyId: version.policyId,
        versionId: version.id,
        detail: { noticeId: notice.id, how: 'shown', shownAt },
      })
      return done({ state })
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}
