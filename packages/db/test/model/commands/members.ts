import { erase, leave, upsertMembers } from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import fc from 'fast-check'
import { checkInvariants } from '../invariants.ts'
import { key, type Model, type World } from '../world.ts'
import { AUDIENCES, step } from './step.ts'

/** Who was erased comes back only by registering after that, whatever the clock does meanwhile. */
const AFTER_ALL = new Date('2200-01-01')

async function join(model: Model, { house }: World, name: string, audiences: string[], shown: boolean) {
  const { rows } = await house.sql.query<{ id: string; sha256: string }>(
    `select a.id, r.sha256 from announcement a join version v on v.id = a.version_id join rendition r on r.version_id = v.id
       where v.state = 'announced' and a.kind = 'announced'`,
  )
  const [coming] = rows
  const told = shown && coming ? { at: await house.clock(), versionSha256: coming.sha256 } : null
  await upsertMembers(
    house.db,
    [
      {
        externalId: name,
        email: `${name}@members.example`,
        audiences,
        registeredAt: AFTER_ALL,
        toldAtRegistration: told,
      },
    ],
    { actorId: null, language: 'en', secret: TEST_SECRET },
  )
  const member = await house.db.member.findUniqueOrThrow({ where: { externalId: name } })
  model.members.set(name, { id: member.id, audiences, present: true })
  if (!coming) return
  // Shown the coming version before any notice of it was planned: that settles it. Later, the message goes out.
  const notice = await house.db.notice.findFirst({ where: { memberId: member.id, announcementId: coming.id } })
  if (notice?.how === 'told-at-registration' && !model.told.has(key(coming.id, member.id))) {
    if (!member.toldAtRegistration) throw new Error('settled by a registration that showed nothing')
    model.told.set(key(coming.id, member.id), { state: 'resolved', at: await house.clock(), firstDispatch: null })
  }
}

async function left(model: Model, { house }: World, name: string): Promise<void> {
  const gone = await leave(house.db, name, null)
  const member = model.members.get(name)
  if (gone !== (member?.present ?? false)) throw new Error('left who was not there, or did not leave')
  if (member) member.present = false
}

/** Their own system corrects or changes an address: what is planned goes there, and nothing that was sent moves. */
async function changesAddress(model: Model, { house }: World, name: string, to: number): Promise<void> {
  const member = model.members.get(name)
  if (!member?.present) return
  await upsertMembers(
    house.db,
    [
      {
        externalId: name,
        email: `${name}-${to}@members.example`,
        otherEmails: [`${name}@home.example`],
        audiences: member.audiences,
        postalAddress: to === 0 ? 'Lamp Street 3, Bruges' : null,
      },
    ],
    { actorId: null, language: 'en', secret: TEST_SECRET },
  )
}

/** Moves between audiences; whoever enters one that is affected is owed a notice at once. */
async function changesAudience(model: Model, world: World, name: string, audiences: string[]): Promise<void> {
  if (model.members.get(name)?.present) await join(model, world, name, audiences, false)
}

const name = fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5')
const audiences = fc.constantFrom(...AUDIENCES)

/** Members come, go, come back, are erased, and change. */
export const members = {
  join: fc
    .tuple(name, audiences, fc.boolean())
    .map(([n, a, shown]) => step(`join(${n}, [${a}]${shown ? ', shown' : ''})`, (m, w) => join(m, w, n, a, shown))),
  leave: name.map((n) => step(`leave(${n})`, (m, w) => left(m, w, n))),
  /** Leaves, and comes back. */
  away: fc.tuple(name, audiences).map(([n, a]) =>
    step(`away(${n}, [${a}])`, async (m, w) => {
      await left(m, w, n)
      await checkInvariants(m, w)
      await join(m, w, n, a, false)
    }),
  ),
  erase: name.map((n) =>
    step(`erase(${n})`, async (m, w) => {
      await erase(w.house.db, n, null, TEST_SECRET)
      m.members.delete(n)
    }),
  ),
  address: fc
    .tuple(name, fc.nat({ max: 3 }))
    .map(([n, to]) => step(`address(${n}, ${to})`, (m, w) => changesAddress(m, w, n, to))),
  audience: fc
    .tuple(name, audiences)
    .map(([n, a]) => step(`audience(${n}, [${a}])`, (m, w) => changesAudience(m, w, n, a))),
}
