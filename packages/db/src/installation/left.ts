import { randomUUID } from 'node:crypto'
import type { Rows } from '../client.ts'
import { directly } from '../direct.ts'
import { addressHash, keysOf, seal } from '../members/seal.ts'

/** Message-IDs that left, as the relay's log names them, and how a notice's or an alert's follows from it. */
export interface RelayLog {
  messageIds: ReadonlySet<string>
  messageIdOf(id: string, address: string): string
}

interface Unsent {
  id: string
  state: string
  attempts: number
  address: string | null
  email: string
  otherEmails: string[]
  name: string | null
  language: string
  pseudonym: string
}

export interface Left {
  /** Notices that these rows held for unsent. */
  unsent: number
  /** Of those, what the log shows to have left. */
  sent: number
  /** The same of alerts. */
  alerts: number
}

const PAGE = 5000

/**
 * Writes down, as sent, what the relay took after these rows were saved: nobody gets it twice. The Message-ID follows
 * from notice and address by the installation's secret, so the log alone says which notice a line is about. The text
 * that went out isn't known any more; the delivery's hashes are empty, and its receipt says where it was found.
 */
export async function markWhatLeft(rows: Rows, log: RelayLog): Promise<Left> {
  const left: Left = { unsent: 0, sent: 0, alerts: 0 }
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await rows.$queryRaw<Unsent[]>`
      select n.id, n.state, n.attempts, n.address, m.email, m.other_emails as "otherEmails", m.name, m.language, m.pseudonym
      from notice n join member m on m.id = n.member_id and m.erased_at is null
      where n.state in ('planned', 'claimed', 'refused', 'bounced') and n.id > ${after}::uuid
      order by n.id limit ${PAGE}`
    for (const notice of page) {
      if (notice.state === 'planned' || notice.state === 'claimed') left.unsent += 1
      const found = await whereItWent(rows, notice, log)
      if (found === null) continue
      left.sent += 1
      await markSent(rows, notice, found)
    }
    if (page.length < PAGE) break
    after = page.at(-1)?.id as string
  }
  left.alerts = await alertsThatLeft(rows, log)
  return left
}

/** The address that took it, if the log names one of the member's, and these rows don't know that it did. */
async function whereItWent(
  rows: Rows,
  { id, address, email, otherEmails }: Unsent,
  { messageIds, messageIdOf }: RelayLog,
): Promise<{ address: string; messageId: string } | null> {
  for (const candidate of new Set([address ?? email, email, ...otherEmails])) {
    const messageId = messageIdOf(id, candidate)
    if (!messageIds.has(messageId)) continue
    const known = await rows.delivery.findFirst({ where: { messageId, receipts: { some: { result: 'accepted' } } } })
    if (!known) return { address: candidate, messageId }
  }
  return null
}

async function markSent(rows: Rows, notice: Unsent, to: { address: string; messageId: string }): Promise<void> {
  const key = (await keysOf(directly(rows), [notice.pseudonym])).get(notice.pseudonym) as Uint8Array
  const hash = addressHash(key, to.address)
  // What had been refused or come back was sent again on the ladder, and is due once more before it can be sent.
  if (notice.state === 'refused' || notice.state === 'bounced')
    await rows.$executeRaw`
      update notice set state = 'planned', settled_at = null, due_at = clock(), address = ${to.address}, address_hash = ${hash}
      where id = ${notice.id}::uuid`
  const delivery = randomUUID()
  await rows.$executeRaw`
    insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, sealed)
    values (${delivery}::uuid, ${notice.id}::uuid, ${notice.attempts + 1}, ${notice.pseudonym}::uuid, ${hash}, ${to.messageId}, '',
      ${notice.language}, '', clock(), ${seal(key, { email: to.address, name: notice.name })})`
  await rows.$executeRaw`
    insert into receipt (id, delivery_id, result, server, at, sealed)
    values (gen_random_uuid(), ${delivery}::uuid, 'accepted', 'log of the relay', clock(), ${seal(key, { response: 'found in the log of the relay' })})`
  await rows.$executeRaw`
    update notice n set state = 'sent', claimed_at = null, claimed_by = null, address = null, problem = null, attempts = n.attempts + 1,
      first_dispatch_at = coalesce(n.first_dispatch_at, clock()), sent_at = clock(), settled_at = add_days(clock(), a.grace_days, a.time_zone),
      told_effective_at = coalesce(n.told_effective_at, v.effective_at),
      how = case when ${to.address} <> ${notice.email} then 'other-address' else 'smtp' end
    from announcement a join version v on v.id = a.version_id where n.id = ${notice.id}::uuid and a.id = n.announcement_id`
}

async function alertsThatLeft(rows: Rows, { messageIds, messageIdOf }: RelayLog): Promise<number> {
  const waiting = await rows.$queryRaw<{ id: string; email: string }[]>`
    select a.id, s.email from alert a join subscriber s on s.id = a.subscriber_id where a.state in ('planned', 'claimed')`
  const left = waiting.flatMap(({ id, email }) => {
    const messageId = messageIdOf(id, email)
    return messageIds.has(messageId) ? [{ id, messageId }] : []
  })
  for (const { id, messageId } of left)
    await rows.$executeRaw`
      update alert set state = 'sent', claimed_by = null, sent_at = clock(), message_id = ${messageId} where id = ${id}::uuid`
  return left.length
}
