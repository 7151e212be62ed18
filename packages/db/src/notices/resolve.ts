import { type Actor, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'

export interface Resolution {
  actor: Actor
  noticeId: string
  /** `send-again`: to the address as it is now. `letter`: posted, by the person who says so. `shown`: on the organisation's own site. */
  how: 'send-again' | 'letter' | 'shown'
  reason: string
}

/** One step on the ladder for one member who could not be reached by e-mail. Never in bulk. */
export async function resolveNotice(db: Database, resolution: Resolution): Promise<Outcome<{ state: string }>> {
  const { actor, noticeId, how, reason } = resolution
  return inTransaction(db, async (rows) => {
    await rows.$executeRaw`select 1 from notice where id = ${noticeId}::uuid for update`
    const notice = await rows.notice.findUnique({
      where: { id: noticeId },
      include: { announcement: { include: { version: true } } },
    })
    if (!notice) return blocked({ code: 'not-found', text: 'There is no such notice.' })
    const found = []
    if (!actor.roles.includes('publisher'))
      found.push({ code: 'role-missing', text: 'Only a publisher may settle a notice.' })
    if (notice.state !== 'refused' && notice.state !== 'bounced')
      found.push({ code: 'wrong-state', text: 'Only a notice that was refused or came back can be settled otherwise.' })
    if (how !== 'send-again' && reason.trim() === '')
      found.push({ code: 'reason-missing', field: 'reason', text: 'Say how the member was told, and when.' })
    if (found.length > 0) return blocked(...found)
    const at = await now(rows)
    const data =
      how === 'send-again'
        ? { state: 'planned', dueAt: at, problem: null }
        : {
            state: 'resolved',
            how,
            settledAt: at,
            toldEffectiveAt: notice.announcement.version.effectiveAt,
            problem: null,
          }
    const { state } = await rows.notice.update({ where: { id: noticeId }, data })
    const { version } = notice.announcement
    await record(rows, {
      what: 'notice-resolved',
      actorId: actor.userId,
      policyId: version.policyId,
      versionId: version.id,
      detail: { noticeId, how, reason },
    })
    return done({ state })
  })
}
