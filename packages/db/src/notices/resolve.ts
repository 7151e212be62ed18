import { type Actor, type Blocker, blocked, done, hasTaken, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { directly } from '../direct.ts'
import { record } from '../events.ts'
import { addressHash, keysOf } from '../members/seal.ts'
import { refusalBlockers } from '../refusal.ts'
import { wake } from '../wake.ts'
import { unreachableNotices } from './unreachable.ts'

export interface Resolution {
  actor: Actor
  noticeId: string
  /** `send-again`: to `address`, else to the member's own as it is now. `letter`: posted. `shown`: otherwise. */
  how: 'send-again' | 'letter' | 'shown'
  address?: string
  reason: string
}

export const NO_NOTICE: Blocker = { code: 'not-found', text: 'There is no such notice.' }

/** Locks a notice for a step on the ladder (the member first, as everywhere), or null; and what speaks against it. */
export async function lockUnreachable(rows: Rows, noticeId: string) {
  await rows.$executeRaw`select 1 from member where id = (select member_id from notice where id = ${noticeId}::uuid) for share`
  await rows.$executeRaw`select 1 from notice where id = ${noticeId}::uuid for update`
  const notice = await rows.notice.findUnique({
    where: { id: noticeId },
    include: { announcement: { include: { version: true } } },
  })
  if (!notice) return null
  const found: Blocker[] = []
  const { kind, version } = notice.announcement
  if (notice.state !== 'refused' && notice.state !== 'bounced')
    found.push({
      code: 'wrong-state',
      passage: noticeId,
      text: `Only a notice that was refused or came back can be settled otherwise; this one is ${notice.state}.`,
    })
  else if (version.state === 'withdrawn' && kind !== 'withdrawn')
    found.push({ code: 'wrong-state', passage: noticeId, text: 'What it tells of was withdrawn: nobody is owed it.' })
  return { notice, version, found }
}

const mayResolve = ({ roles }: Actor): Blocker[] =>
  roles.includes('publisher') ? [] : [{ code: 'role-missing', text: 'Only a publisher may settle a notice.' }]

/** One step on the ladder for one member who could not be reached by e-mail. */
export async function resolveNotice(db: Database, resolution: Resolution): Promise<Outcome<{ state: string }>> {
  const { actor, noticeId, how } = resolution
  try {
    return await inTransaction(db, async (rows) => {
      const locked = await lockUnreachable(rows, noticeId)
      if (!locked) return blocked(NO_NOTICE)
      const { notice, version } = locked
      const found = [...mayResolve(actor), ...locked.found]
      const reason = resolution.reason.trim()
      if (how !== 'send-again' && reason === '')
        found.push({ code: 'reason-missing', field: 'reason', text: 'Say how the member was told, and when.' })
      const again = how === 'send-again' && found.length === 0 ? await whereTo(rows, resolution) : null
      if (again && 'blocker' in again) found.push(again.blocker)
      if (found.length > 0) return blocked(...found)
      const at = await now(rows)
      if (again && 'address' in again) {
        await rows.waiver.updateMany({
          where: { noticeId, dismissedAt: null },
          data: { dismissedBy: actor.userId, dismissedAt: at },
        })
        await wake(rows)
      }
      const { state } = await rows.notice.update({
        where: { id: noticeId },
        data:
          again && 'address' in again
            ? { state: 'planned', dueAt: at, problem: null, address: again.address, addressHash: again.hash }
            : { state: 'resolved', how, settledAt: at, toldEffectiveAt: version.effectiveAt, problem: null },
      })
      await record(rows, {
        what: 'notice-resolved',
        actorId: actor.userId,
        policyId: version.policyId,
        versionId: version.id,
        detail: { noticeId: notice.id, how, ...(reason ? { reason } : {}) },
      })
      return done({ state })
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}

/** The address to send to, with its hash under the member's key; one that took the message never gets it again. */
async function whereTo(
  rows: Rows,
  { noticeId, address }: Resolution,
): Promise<{ address: string; hash: string } | { blocker: Blocker }> {
  const [unreachable] = await unreachableNotices(rows, { noticeIds: [noticeId] })
  const { memberId } = await rows.notice.findUniqueOrThrow({ where: { id: noticeId } })
  const { pseudonym, email } = await rows.member.findUniqueOrThrow({ where: { id: memberId } })
  const to = (address ?? email).trim().toLowerCase()
  if (hasTaken(unreachable?.tried ?? [], to))
    return {
      blocker: {
        code: 'address-took-it',
        field: 'address',
        text: 'A server took the message for this address, and it came back: the same address does not get it again. Choose another one.',
      },
    }
  const key = (await keysOf(directly(rows), [pseudonym])).get(pseudonym) as Uint8Array
  return { address: to, hash: addressHash(key, to) }
}

/** Letters that a person has posted: one or many, all or none. */
export async function lettersPosted(
  db: Database,
  posted: { actor: Actor; noticeIds: readonly string[]; reason: string },
): Promise<Outcome<{ posted: number }>> {
  const { actor, reason } = posted
  const ids = [...new Set(posted.noticeIds)].sort()
  try {
    return await inTransaction(db, async (rows) => {
      const found = mayResolve(actor)
      if (reason.trim() === '')
        found.push({ code: 'reason-missing', field: 'reason', text: 'Say when the letters were posted, and by whom.' })
      if (ids.length === 0)
        found.push({ code: 'nothing-chosen', field: 'notices', text: 'Say whose letters were posted.' })
      const versions = new Map<string, { policyId: string; count: number }>()
      for (const id of ids) {
        const locked = await lockUnreachable(rows, id)
        found.push(...(locked ? locked.found : [{ ...NO_NOTICE, passage: id }]))
        if (!locked) continue
        const { id: versionId, policyId } = locked.version
        versions.set(versionId, { policyId, count: (versions.get(versionId)?.count ?? 0) + 1 })
      }
      if (found.length > 0) return blocked(...found)
      const { count } = await rows.$queryRaw<{ count: number }[]>`
        with posted as (
          update notice n set state = 'resolved', how = 'letter', settled_at = clock(), problem = null, told_effective_at = v.effective_at
          from announcement a join version v on v.id = a.version_id
          where n.id = any (${ids}::uuid[]) and a.id = n.announcement_id returning n.id)
        select count(*)::int as count from posted`.then(([row]) => row as { count: number })
      for (const [versionId, { policyId, count: letters }] of versions)
        await record(rows, {
          what: 'letters-posted',
          actorId: actor.userId,
          policyId,
          versionId,
          detail: { letters, reason: reason.trim(), notices: ids },
        })
      return done({ posted: count })
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}
