import { type Ladder, ladder, type Tried } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { unseal } from '../members/seal.ts'

/** A notice that was refused or came back, with everything that the ladder looks at. */
export interface UnreachableNotice {
  id: string
  announcementId: string
  versionId: string
  kind: 'announced' | 'postponed' | 'withdrawn' | 'late'
  state: 'refused' | 'bounced'
  problem: string | null
  externalId: string
  email: string
  name: string | null
  language: string
  audiences: string[]
  postalAddress: string | null
  /** Where it was sent, oldest first, and what came of it. */
  tried: (Tried & { at: Date; said: string | null })[]
  /** A proposal to waive that nobody has confirmed or dismissed. */
  waiver: { id: string; reason: string; proposedBy: string; proposedAt: Date } | null
  ladder: Ladder
}

/**
 * Announcements whose notices still tell something: of an announced version all, of one that took effect what said so
 * and what came late, of a withdrawn one the withdrawal.
 */
const STILL_TELLS = {
  OR: [
    { kind: { in: ['announced', 'postponed'] }, version: { state: 'announced' } },
    { kind: 'announced', version: { state: 'in-force' } },
    { kind: { in: ['late', 'withdrawn'] } },
  ],
}

interface Which {
  versionId?: string
  memberId?: string
  noticeIds?: readonly string[]
  /** The last one of the page before. */
  after?: string
  limit?: number
}

/** Who could not be reached by e-mail, by notice, with the next step for each. */
export async function unreachableNotices(rows: Rows, which: Which): Promise<UnreachableNotice[]> {
  const notices = await rows.notice.findMany({
    where: {
      state: { in: ['refused', 'bounced'] },
      announcement: { ...STILL_TELLS, ...(which.versionId ? { versionId: which.versionId } : {}) },
      ...(which.memberId ? { memberId: which.memberId } : {}),
      ...(which.noticeIds ? { id: { in: [...which.noticeIds] } } : {}),
      ...(which.after ? { AND: { id: { gt: which.after } } } : {}),
    },
    include: {
      announcement: true,
      waivers: { where: { dismissedAt: null } },
      deliveries: { include: { receipts: true }, orderBy: { startedAt: 'asc' } },
    },
    orderBy: { id: 'asc' },
    ...(which.limit ? { take: which.limit } : {}),
  })
  const members = await rows.member.findMany({ where: { id: { in: notices.map(({ memberId }) => memberId) } } })
  const keys = await rows.memberKey.findMany({ where: { pseudonym: { in: members.map((each) => each.pseudonym) } } })
  const memberOf = new Map(members.map((member) => [member.id, member]))
  const keyOf = new Map(keys.map(({ pseudonym, key }) => [pseudonym, key]))
  return notices.flatMap((notice) => {
    const member = memberOf.get(notice.memberId)
    if (!member) return []
    const tried = notice.deliveries.flatMap((delivery) => triedAt(delivery, keyOf.get(member.pseudonym)))
    const [waiver] = notice.waivers
    return [
      {
        id: notice.id,
        announcementId: notice.announcementId,
        versionId: notice.announcement.versionId,
        kind: notice.announcement.kind as UnreachableNotice['kind'],
        state: notice.state as UnreachableNotice['state'],
        problem: notice.problem,
        externalId: member.externalId,
        email: member.email,
        name: member.name,
        language: member.language,
        audiences: member.audiences,
        postalAddress: member.postalAddress,
        tried,
        waiver: waiver ?? null,
        ladder: ladder({ ...member, tried, waiverProposed: waiver !== undefined }),
      },
    ]
  })
}

/** How many could not be reached, of the announcements that still tell something. */
export const countUnreachable = (rows: Rows, versionId: string): Promise<number> =>
  rows.notice.count({
    where: { state: { in: ['refused', 'bounced'] }, announcement: { ...STILL_TELLS, versionId } },
  })

interface Delivered {
  startedAt: Date
  sealed: Uint8Array
  receipts: { result: string; at: Date; sealed: Uint8Array }[]
}

/** The address, and what a server said, stand sealed in the delivery; of an erased member nobody can open it. */
function triedAt({ startedAt, sealed, receipts }: Delivered, key: Uint8Array | undefined): UnreachableNotice['tried'] {
  if (!key || sealed.length === 0) return []
  const { email } = unseal(key, sealed) as { email: string }
  const last = (['bounced', 'accepted', 'refused', 'later'] as const).find((result) =>
    receipts.some((receipt) => receipt.result === result),
  )
  if (!last) return []
  const answer = receipts.find(({ result }) => result === last)?.sealed
  // That a server took it needs no reason.
  const said = last === 'accepted' || !answer?.length ? null : (unseal(key, answer) as { response: string }).response
  return [{ address: email, result: last, at: startedAt, said: said || null }]
}
