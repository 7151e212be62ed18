import { type Actor, type Blocker, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { refusalBlockers } from '../refusal.ts'
import { lockUnreachable, NO_NOTICE } from './resolve.ts'

interface Asked {
  actor: Actor
  noticeId: string
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockUnreachable>>>

/** What each step of waiving shares: one locked notice that can't be reached, a publisher, the log. */
async function waiving<T>(
  db: Database,
  { actor, noticeId }: Asked,
  what: 'waiver-proposed' | 'waiver-confirmed' | 'waiver-dismissed',
  work: (rows: Rows, locked: Locked, found: Blocker[], at: Date) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await inTransaction(db, async (rows) => {
      const locked = await lockUnreachable(rows, noticeId)
      if (!locked) return blocked(NO_NOTICE)
      const found = [...locked.found]
      if (!actor.roles.includes('publisher'))
        found.push({ code: 'role-missing', text: 'Only a publisher may waive a notice, and another one confirms it.' })
      const outcome = await work(rows, locked, found, await now(rows))
      // The reason stands in the waiver alone, where erasing the person reaches it.
      if (outcome.ok)
        await record(rows, {
          what,
          actorId: actor.userId,
          policyId: locked.version.policyId,
          versionId: locked.version.id,
          detail: { noticeId },
        })
      return outcome
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}

/** One person proposes that one member can't be told in any way, and says why. Nothing is settled by that. */
export const proposeWaiver = (db: Database, asked: Asked & { reason: string }): Promise<Outcome<{ id: string }>> =>
  waiving(db, asked, 'waiver-proposed', async (rows, _, found, at) => {
    const reason = asked.reason.trim()
    if (reason === '')
      found.push({
        code: 'reason-missing',
        field: 'reason',
        text: 'Say what was tried, and why nothing else is left; a second person will read it.',
      })
    if (await rows.waiver.findFirst({ where: { noticeId: asked.noticeId, dismissedAt: null } }))
      found.push({ code: 'waiver-proposed', text: 'Someone has proposed this already; it waits for a second person.' })
    if (found.length > 0) return blocked(...found)
    const { id } = await rows.waiver.create({
      data: { noticeId: asked.noticeId, reason, proposedBy: asked.actor.userId, proposedAt: at },
    })
    return done({ id })
  })

const NOTHING: Blocker = { code: 'nothing-to-confirm', text: 'Nobody has proposed to waive this notice.' }

/** Another person confirms it: the notice is settled as waived, and counted as that wherever it is counted. */
export const confirmWaiver = (db: Database, asked: Asked): Promise<Outcome<{ state: string }>> =>
  waiving(db, asked, 'waiver-confirmed', async (rows, _, found, at) => {
    const waiver = await rows.waiver.findFirst({ where: { noticeId: asked.noticeId, dismissedAt: null } })
    if (!waiver) return blocked(...found, NOTHING)
    if (waiver.proposedBy === asked.actor.userId)
      found.push({ code: 'four-eyes', text: 'You proposed to waive this notice, so someone else must confirm it.' })
    if (found.length > 0) return blocked(...found)
    await rows.waiver.update({
      where: { id: waiver.id },
      data: { confirmedBy: asked.actor.userId, confirmedAt: at },
    })
    const { state } = await rows.notice.update({
      where: { id: asked.noticeId },
      data: { state: 'resolved', how: 'waived', settledAt: at, problem: null },
    })
    return done({ state })
  })

/** Whoever proposed it, or a second person, would rather go on trying. */
export const dismissWaiver = (db: Database, asked: Asked): Promise<Outcome<{ id: string }>> =>
  waiving(db, asked, 'waiver-dismissed', async (rows, _, found, at) => {
    const waiver = await rows.waiver.findFirst({ where: { noticeId: asked.noticeId, dismissedAt: null } })
    if (!waiver) return blocked(...found, NOTHING)
    if (found.length > 0) return blocked(...found)
    const { id } = await rows.waiver.update({
      where: { id: waiver.id },
      data: { dismissedBy: asked.actor.userId, dismissedAt: at },
    })
    return done({ id })
  })
