import { announce, announceLate, postpone, raise, withdraw } from '@fairnotice/db'
import { type Actor, addDays, type Ruling } from '@fairnotice/policy'
import fc from 'fast-check'
import { affectedIds, isPresent, type Model, personOf, SLUG, type World, ZONE } from '../world.ts'
import { AUDIENCES, latest, mayNot, step } from './step.ts'
import { changesOf, prepared } from './writing.ts'

async function announced(model: Model, world: World, actor: Actor, days: number, urgent: boolean) {
  const { house } = world
  const version = await latest(world, 'approved')
  if (!version) return
  const effectiveAt = addDays(new Date((await house.clock()).getTime() + 60_000), days, ZONE)
  const done = await announce(house.db, {
    actor,
    slug: SLUG,
    number: version.number,
    effectiveAt,
    summary: {},
    mailConfigured: true,
    confirmsEmptyAudience: true,
    ...(urgent ? { urgent: { citation: 'Order 12 of the data protection authority' } } : {}),
  })
  if (!done.ok) return
  // Whom the standing decisions concern; nobody, if all of them were lowered.
  const { rows } = await house.sql.query<{ ruling: { materiality: string; audiences: string[] } }>(
    `select d.ruling from decision d join version v on v.id = d.version_id where v.number = $1 and d.replaced_at is null`,
    [version.number],
  )
  const owing = rows.map((row) => row.ruling).filter(({ materiality }) => materiality === 'material')
  const everyone = owing.some(({ audiences }) => audiences.length === 0)
  const audiences = everyone ? [] : owing.flatMap((each) => each.audiences)
  const nobody = owing.length === 0
  const frozen = nobody ? [] : affectedIds(model, audiences)
  if (done.value.members !== frozen.length)
    throw new Error(`announced to ${done.value.members}, and ${frozen.length} are affected`)
  model.announcements.push({
    id: done.value.announcementId,
    versionNumber: version.number,
    audiences: nobody ? ['nobody'] : audiences,
    urgent,
    frozen,
    promised: [effectiveAt],
  })
}

/** Whoever was told of the standing announcement, and nobody else, is owed a message on what became of it. */
async function checkTold(model: Model, { house }: World, kind: string, of: string) {
  const { rows } = await house.sql.query<{ member_id: string }>(
    `select n.member_id from notice n where n.announcement_id = (select id from announcement where kind = $1 order by id desc limit 1)`,
    [kind],
  )
  const planned = rows.map((row) => row.member_id).sort()
  const told = [...model.told]
    .filter(([k, { state }]) => k.startsWith(`${of}/`) && (state === 'accepted' || state === 'resolved'))
    .map(([k]) => k.split('/')[1] as string)
    .filter((id) => isPresent(model, id))
    .sort()
  if (planned.join() !== told.join())
    throw new Error(`${kind}: ${planned.length} are written to, ${told.length} were told`)
}

/** What was found later is raised, by anyone; the product lets nobody lower it. */
async function raised(model: Model, world: World, actor: Actor, which: number, to: Ruling): Promise<void> {
  const version = await latest(world, which % 3 === 0 ? 'superseded' : 'in-force')
  const change = version && changesOf(version.number)[which % 2]
  if (!version || !change) return
  const { number } = version
  const asked = { actor, slug: SLUG, number, language: 'en', changeId: change.id, ruling: to, reason: 'Overlooked.' }
  const done = await raise(world.house.db, asked)
  if (done.ok) model.raised.push({ id: done.value.id, number, changeId: change.id, by: actor.userId, ruling: to })
}

/** And told late, to whom the last word on each change concerns; never by who raised any of it. */
async function toldLate(model: Model, world: World, actor: Actor): Promise<void> {
  const [first] = model.raised
  if (!first) return
  const own = model.raised.filter(({ number }) => number === first.number)
  const done = await announceLate(world.house.db, {
    actor,
    slug: SLUG,
    number: first.number,
    reason: 'It was overlooked.',
    mailConfigured: true,
    confirmsEmptyAudience: true,
  })
  const yours = own.some(({ by }) => by === actor.userId)
  if (!done.ok) return yours ? undefined : mayNot(actor, done)
  if (yours) throw new Error('announced late by who raised it')
  const last = [...new Map(own.map((each) => [each.changeId, each.ruling])).values()]
  const owing = last.filter(({ materiality }) => materiality !== 'editorial')
  const everyone = owing.some(({ audiences }) => audiences.length === 0)
  const audiences = everyone ? [] : owing.flatMap((ruling) => ruling.audiences)
  const expected = owing.length === 0 ? 0 : affectedIds(model, audiences).length
  if (done.value.members !== expected)
    throw new Error(`told late to ${done.value.members}, and ${expected} are affected`)
  model.raised = model.raised.filter(({ number }) => number !== first.number)
}

const person = fc.nat({ max: 4 })
const which = fc.nat({ max: 20 })
const ruling: fc.Arbitrary<Ruling> = fc.record({
  materiality: fc.constantFrom('material', 'notable', 'editorial'),
  axis: fc.constantFrom('processing', 'description'),
  direction: fc.constantFrom('widens', 'neutral'),
  kinds: fc.constantFrom(
    ['retention', 'recipient', 'editorial'],
    ['retention', 'recipient', 'editorial', 'right'],
    ['retention'],
  ),
  audiences: fc.constantFrom(...AUDIENCES),
})

/** Announcing, and what becomes of an announcement. */
export const announcing = {
  /** From a draft to an announcement. */
  announceNew: fc.integer({ min: 30, max: 32 }).map((days) =>
    step(`prepare and announce(${days})`, async (m, w) => {
      if ((await latest(w, 'announced'))?.state === 'announced') return
      await prepared(m, w)
      await announced(m, w, w.house.people.dirk, days, false)
    }),
  ),
  announce: fc
    .tuple(person, fc.integer({ min: 0, max: 45 }), fc.nat({ max: 5 }))
    .map(([p, days, u]) =>
      step(`announce(${p}, ${days}${u === 0 ? ', urgent' : ''})`, (m, w) =>
        announced(m, w, personOf(w.house, p), days, u === 0),
      ),
    ),
  announceWell: fc
    .integer({ min: 30, max: 32 })
    .map((days) => step(`announce(dirk, ${days})`, (m, w) => announced(m, w, w.house.people.dirk, days, false))),
  postpone: fc.tuple(person, fc.integer({ min: -2, max: 20 })).map(([p, days]) =>
    step(`postpone(${p}, ${days})`, async (m, w) => {
      const version = await latest(w, 'announced')
      const standing = m.announcements.find(({ versionNumber }) => versionNumber === version?.number)
      if (version?.state !== 'announced' || !version.effective_at || !standing) return
      const effectiveAt = addDays(version.effective_at, days, ZONE)
      const actor = personOf(w.house, p)
      const done = await postpone(w.house.db, {
        actor,
        slug: SLUG,
        number: version.number,
        effectiveAt,
        reason: 'Not yet.',
      })
      if (!done.ok) return days > 0 ? mayNot(actor, done) : undefined
      standing.promised.push(effectiveAt)
      await checkTold(m, w, 'postponed', standing.id)
    }),
  ),
  withdraw: person.map((p) =>
    step(`withdraw(${p})`, async (m, w) => {
      const version = await latest(w, 'announced')
      const standing = m.announcements.find(({ versionNumber }) => versionNumber === version?.number)
      if (version?.state !== 'announced' || !standing) return
      const actor = personOf(w.house, p)
      const done = await withdraw(w.house.db, { actor, slug: SLUG, number: version.number, reason: 'Not after all.' })
      if (done.ok) await checkTold(m, w, 'withdrawn', standing.id)
      else mayNot(actor, done)
    }),
  ),
  /** A second person announces at once what can't wait; everyone is still told before it takes effect. */
  announceUrgently: fc.constant(
    step('prepare and announce urgently', async (m, w) => {
      if ((await latest(w, 'announced'))?.state === 'announced') return
      await prepared(m, w)
      await announced(m, w, w.house.people.dirk, 0, true)
    }),
  ),
  raise: fc
    .tuple(person, which, ruling)
    .map(([p, n, to]) =>
      step(`raise(${p}, ${n}, ${JSON.stringify(to)})`, (m, w) => raised(m, w, personOf(w.house, p), n, to)),
    ),
  /** A raise that leads somewhere: everything, to everyone. */
  raiseAll: which.map((n) =>
    step(`raise(bram, ${n}, all)`, (m, w) =>
      raised(m, w, w.house.people.bram, n, {
        materiality: 'material',
        axis: 'processing',
        direction: 'widens',
        kinds: ['retention', 'recipient', 'editorial', 'right'],
        audiences: [],
      }),
    ),
  ),
  tellLate: person.map((p) => step(`announce late(${p})`, (m, w) => toldLate(m, w, personOf(w.house, p)))),
}
