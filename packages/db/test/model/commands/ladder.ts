import { acknowledge, confirmWaiver, dismissWaiver, lettersPosted, proposeWaiver, resolveNotice } from '@fairnotice/db'
import type { Actor, Outcome } from '@fairnotice/policy'
import fc from 'fast-check'
import { key, type Model, personOf, type World } from '../world.ts'
import { step } from './step.ts'

interface Found {
  id: string
  announcement_id: string
  member_id: string
  external_id: string
}

/** Someone who can't be reached; else anybody, since the product must refuse that. */
async function someone({ house }: World, which: number): Promise<Found | null> {
  const { rows } = await house.sql.query<Found>(
    `select n.id, n.announcement_id, n.member_id, m.external_id from notice n join member m on m.id = n.member_id
     where n.state in ('refused', 'bounced') or $1 order by n.id`,
    [which % 7 === 0],
  )
  return rows[which % Math.max(rows.length, 1)] ?? null
}

/** Settled without a message: only what was refused or came back is, and nothing is told of a waiver. */
async function settled(
  model: Model,
  { house }: World,
  found: Found,
  done: Outcome<unknown>,
  as: 'resolved' | 'waived',
) {
  if (!done.ok) return
  const k = key(found.announcement_id, found.member_id)
  const told = model.told.get(k)
  if (told?.state !== 'refused' && told?.state !== 'bounced')
    throw new Error(`${as}: who was ${told?.state ?? 'never tried'}`)
  model.told.set(k, { state: as, at: await house.clock(), firstDispatch: told.firstDispatch })
}

async function proposed(model: Model, world: World, actor: Actor, which: number): Promise<void> {
  const found = await someone(world, which)
  if (!found) return
  const done = await proposeWaiver(world.house.db, { actor, noticeId: found.id, reason: 'Nothing is left.' })
  if (done.ok) model.waivers.set(found.id, actor.userId)
}

async function confirmed(model: Model, world: World, actor: Actor, which: number): Promise<void> {
  const { rows } = await world.house.sql.query<Found>(
    `select n.id, n.announcement_id, n.member_id, m.external_id from notice n join member m on m.id = n.member_id
     where exists (select 1 from waiver where notice_id = n.id and dismissed_at is null and confirmed_at is null) order by n.id`,
  )
  const found = rows[which % Math.max(rows.length, 1)] ?? (await someone(world, which))
  if (!found) return
  const done = await confirmWaiver(world.house.db, { actor, noticeId: found.id })
  if (done.ok && (model.waivers.get(found.id) ?? actor.userId) === actor.userId) throw new Error('waived by one person')
  await settled(model, world, found, done, 'waived')
}

const person = fc.nat({ max: 4 })
const which = fc.nat({ max: 20 })

/** The ladder for those who can't be reached. */
export const ladder = {
  resolve: fc.tuple(person, which, fc.constantFrom('letter', 'shown')).map(([p, n, how]) =>
    step(`resolve(${p}, ${n}, ${how})`, async (m, w) => {
      const found = await someone(w, n)
      if (!found) return
      const asked = { actor: personOf(w.house, p), noticeId: found.id, how, reason: 'Told today.' }
      await settled(m, w, found, await resolveNotice(w.house.db, asked), 'resolved')
    }),
  ),
  sendAgain: fc.tuple(person, which, fc.constantFrom(null, 'home', 'found', 'members')).map(([p, n, at]) =>
    step(`send again(${p}, ${n}, ${at ?? 'as it is'})`, async (m, w) => {
      const found = await someone(w, n)
      if (!found) return
      const address = at && `${found.external_id}@${at}.example`
      const done = await resolveNotice(w.house.db, {
        actor: personOf(w.house, p),
        noticeId: found.id,
        how: 'send-again',
        reason: '',
        ...(address ? { address } : {}),
      })
      const taken = `${key(found.announcement_id, found.member_id)} ${address}`
      if (done.ok && address && m.taken.has(taken)) throw new Error(`${taken} is sent to again`)
    }),
  ),
  acknowledge: fc.tuple(person, which).map(([p, n]) =>
    step(`acknowledge(${p}, ${n})`, async (m, w) => {
      const found = await someone(w, n)
      if (!found) return
      const asked = { actor: personOf(w.house, p), noticeId: found.id, externalId: found.external_id }
      await settled(m, w, found, await acknowledge(w.house.db, asked), 'resolved')
    }),
  ),
  letters: person.map((p) =>
    step(`letters(${p})`, async (m, w) => {
      const [one, other] = [await someone(w, 1), await someone(w, 2)]
      const chosen = [one, other].filter((found) => found !== null)
      const noticeIds = [...new Set(chosen.map(({ id }) => id))]
      const done = await lettersPosted(w.house.db, { actor: personOf(w.house, p), noticeIds, reason: 'Posted.' })
      for (const found of chosen.filter(({ id }, at) => chosen.findIndex((each) => each.id === id) === at))
        await settled(m, w, found, done, 'resolved')
    }),
  ),
  waive: fc
    .tuple(person, which)
    .map(([p, n]) => step(`propose to waive(${p}, ${n})`, (m, w) => proposed(m, w, personOf(w.house, p), n))),
  confirmWaiver: fc
    .tuple(person, which)
    .map(([p, n]) => step(`confirm the waiver(${p}, ${n})`, (m, w) => confirmed(m, w, personOf(w.house, p), n))),
  /** By two who may. */
  waiveWell: which.map((n) =>
    step(`waive(dirk and eva, ${n})`, async (m, w) => {
      await proposed(m, w, w.house.people.dirk, n)
      await confirmed(m, w, w.house.people.eva, n)
    }),
  ),
  dismissWaiver: fc.tuple(person, which).map(([p, n]) =>
    step(`dismiss the waiver(${p}, ${n})`, async (m, w) => {
      const found = await someone(w, n)
      if (!found) return
      const done = await dismissWaiver(w.house.db, { actor: personOf(w.house, p), noticeId: found.id })
      if (done.ok) m.waivers.delete(found.id)
    }),
  ),
}
