import { randomUUID } from 'node:crypto'
import { Prisma } from '../../generated/client.ts'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { keepTombstones, tombstoneHash } from './tombstones.ts'

/** The member has left: no notice is owed any more, and none blocks. False if there is no such member now. */
export async function leave(db: Database, externalId: string, actorId: string | null): Promise<boolean> {
  return inTransaction(db, async (rows) => {
    const at = await now(rows)
    const [member] = await rows.member.updateManyAndReturn({
      where: { externalId, leftAt: null, erasedAt: null },
      data: { leftAt: at, updatedAt: at },
      select: { pseudonym: true },
    })
    // The log outlives the person, so it names the pseudonym alone.
    if (member) await record(rows, { what: 'member-left', actorId, detail: { pseudonym: member.pseudonym } })
    return member !== undefined
  })
}

/**
 * Erases a person (GDPR 17): name, addresses and the key under which the proof's personal part is sealed. What stays
 * is a random pseudonym and hashes, enough to prove that someone was told, and not who. The external id is replaced
 * too, so that it can't be read back from the row. A tombstone, keyed by the installation's secret, keeps the id from
 * coming back with the next import; who registers anew afterwards is a new member.
 */
export async function erase(
  db: Database,
  externalId: string,
  actorId: string | null,
  secret: string,
): Promise<boolean> {
  return inTransaction(db, async (rows) => {
    const at = await now(rows)
    const erased = await eraseRow(rows, externalId, at, actorId)
    if (erased) await keepTombstones(rows, [{ hash: tombstoneHash(secret, externalId), erasedAt: at }])
    return erased
  })
}

/** The erasure itself, within a transaction. False if there is no such member, or no more. */
export async function eraseRow(rows: Rows, externalId: string, at: Date, actorId: string | null): Promise<boolean> {
  await rows.$executeRaw`select 1 from member where external_id = ${externalId} for update`
  const member = await rows.member.findUnique({ where: { externalId } })
  if (!member || member.erasedAt) return false
  await rows.member.update({
    where: { id: member.id },
    data: {
      externalId: `erased-${randomUUID()}`,
      email: '',
      otherEmails: [],
      name: null,
      postalAddress: null,
      audiences: [],
      toldAtRegistration: Prisma.DbNull,
      erasedAt: at,
      updatedAt: at,
    },
  })
  await rows.memberKey.deleteMany({ where: { pseudonym: member.pseudonym } })
  await record(rows, { what: 'member-erased', actorId, detail: { pseudonym: member.pseudonym } })
  return true
}
