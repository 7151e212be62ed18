import {
  announce,
  approve,
  confirm,
  createDraft,
  decide,
  erase,
  leave,
  passGates,
  planMissing,
  postpone,
  publishFirst,
  recordAttempt,
  recordBounce,
  recoverAbandoned,
  reject,
  releaseNotices,
  resolveNotice,
  saveRendition,
  submit,
  upsertMembers,
  wake,
  withdraw,
} from '@fairnotice/db'
import { type Actor, addDays, type Outcome } from '@fairnotice/policy'
import fc from 'fast-check'
import { attemptOf, EDITORIAL, MATERIAL, proposed, TEXT } from '../installation.ts'
import { checkInvariants } from './invariants.ts'
import { affectedIds, isPresent, key, type Model, personOf, SLUG, startWorker, type World, ZONE } from './world.ts'

type Step = fc.AsyncCommand<Model, World>

/** A step: does it, whatever the state (the product must refuse what it may not do), and then asks what always holds. */
function step(name: string, run: (model: Model, world: World) => Promise<void>): Step {
  return {
    check: () => true,
    async run(model, world) {
      model.steps += 1
      await run(model, world)
      await checkInvariants(model, world)
    },
    toString: () => name,
  }
}

const AUDIENCES = [[], ['members'], ['customers'], ['members', 'customers']]

interface Known {
  number: number
  state: string
  effective_at: Date | null
}

/** The newest version in one of these states, else the newest of all. */
async function latest({ house }: World, ...states: string[]): Promise<Known | null> {
  const { rows } = await house.sql.query<Known>(
    `select number, state, effective_at from version order by (state = any ($1)) desc, number desc limit 1`,
    [states],
  )
  return rows[0] ?? null
}

/** A publisher may do this: whoever is refused it must lack the role. */
function mayNot(actor: Actor, outcome: Outcome<unknown>): void {
  if (actor.roles.includes('publisher')) throw new Error(`refused: ${JSON.stringify(outcome)}`)
}

const wrote = (model: Model, number: number, actor: Actor) => {
  const writers = model.writers.get(number) ?? new Set()
  model.writers.set(number, writers.add(actor.userId))
}

const draft = async (model: Model, { house }: World, actor: Actor, text: string) => {
  const made = await createDraft(house.db, { actor, slug: SLUG, renditions: { en: text }, note: '' })
  if (made.ok) wrote(model, made.value.number, actor)
}

/** The changes that the server finds in a version: their audiences depend on its number, so that all kinds come up. */
const changesOf = (number: number) => {
  const audiences = AUDIENCES[number % AUDIENCES.length] as string[]
  return [
    proposed(`c-${number}-a`, { ...MATERIAL, audiences }),
    proposed(`c-${number}-b`, number % 3 === 0 ? EDITORIAL : { ...MATERIAL, kinds: ['recipient'], audiences }),
  ]
}

const submitted = async ({ house }: World, actor: Actor, number: number) => {
  const compared = await house.compared(SLUG, number, changesOf(number))
  return submit(house.db, { actor, slug: SLUG, number, comparisons: { en: compared } })
}

const ruling = async ({ house }: World, actor: Actor, number: number, which: number, lower: boolean) => {
  const change = changesOf(number)[which % 2]
  if (!change) return
  const { id, reasons: _, ...proposal } = change
  await decide(house.db, {
    actor,
    slug: SLUG,
    number,
    language: 'en',
    changeId: id,
    ruling: lower ? { ...proposal, materiality: 'editorial' } : proposal,
    reason: 'Because it is so.',
  })
}

async function prepared(model: Model, world: World): Promise<void> {
  const { ana, bram } = world.house.people
  await draft(model, world, ana, TEXT(model.steps + 2))
  const version = await latest(world, 'draft')
  if (!version) return
  await submitted(world, ana, version.number)
  for (const n of [0, 1]) await ruling(world, bram, version.number, n, false)
  await approve(world.house.db, { actor: bram, slug: SLUG, number: version.number })
}

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

const join = (model: Model, { house }: World, name: string, audiences: string[], shown: boolean) =>
  (async () => {
    const { rows } = await house.sql.query<{ id: string; sha256: string }>(
      `select a.id, r.sha256 from announcement a join version v on v.id = a.version_id join rendition r on r.version_id = v.id
       where v.state = 'announced' and a.kind = 'announced'`,
    )
    const [coming] = rows
    const told = shown && coming ? { at: await house.clock(), versionSha256: coming.sha256 } : null
    await upsertMembers(
      house.db,
      [{ externalId: name, email: `${name}@members.example`, audiences, toldAtRegistration: told }],
      { actorId: null, language: 'en' },
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
  })()

async function left(model: Model, { house }: World, name: string): Promise<void> {
  const gone = await leave(house.db, name, null)
  const member = model.members.get(name)
  if (gone !== (member?.present ?? false)) throw new Error('left who was not there, or did not leave')
  if (member) member.present = false
}

async function carry(model: Model, world: World, of: number, result: 'accepted' | 'later' | 'refused') {
  const worker = world.workers[of % world.workers.length]
  const notice = worker?.carrying.shift()
  if (!notice) return
  await answered(model, world, notice, result)
}

/** A server has answered: the world knows it, whatever the product then makes of it. */
async function answered(
  model: Model,
  { house }: World,
  notice: World['ghosts'][number],
  result: 'accepted' | 'later' | 'refused',
) {
  const counts = async () =>
    Number(
      (
        await house.sql.query(
          `select count(*) from delivery d join receipt r on r.delivery_id = d.id where d.notice_id = $1 and r.result = $2`,
          [notice.id, result],
        )
      ).rows[0].count,
    )
  const before = await counts()
  await recordAttempt(house.db, attemptOf(notice, result, await house.clock()))
  const at = await house.clock()
  const written = (await counts()) > before
  if (result === 'later' || !written) return
  const k = key(notice.announcementId, notice.memberId)
  model.told.set(k, { state: result, at, firstDispatch: model.told.get(k)?.firstDispatch ?? at })
}

export const oneStep: fc.Arbitrary<Step>[] = (() => {
  const person = fc.nat({ max: 4 })
  const name = fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5')
  const audiences = fc.constantFrom(...AUDIENCES)
  const worker = fc.nat({ max: 1 })
  const which = fc.nat({ max: 20 })
  const steps = {
    draft: person.map((p) => step(`draft(${p})`, (m, w) => draft(m, w, personOf(w.house, p), TEXT(m.steps + 2)))),
    edit: fc.tuple(person, fc.nat({ max: 9999 })).map(([p, n]) =>
      step(`edit(${p}, ${n})`, async (m, w) => {
        const version = await latest(w, 'draft', 'submitted')
        if (!version) return
        const text = await w.house.db.rendition.findFirst({ where: { version: { number: version.number } } })
        const actor = personOf(w.house, p)
        const saved = await saveRendition(w.house.db, {
          actor,
          slug: SLUG,
          number: version.number,
          language: 'en',
          markdown: TEXT(n + 2),
          ifRevision: text?.revision ?? null,
        })
        if (saved.ok && saved.value.revision !== text?.revision) wrote(m, version.number, actor)
      }),
    ),
    submit: person.map((p) =>
      step(`submit(${p})`, async (_, w) => {
        const version = await latest(w, 'draft')
        if (version) await submitted(w, personOf(w.house, p), version.number)
      }),
    ),
    decide: fc.tuple(person, which, fc.boolean()).map(([p, n, lower]) =>
      step(`decide(${p}, ${n}, ${lower ? 'lower' : 'as proposed'})`, async (_, w) => {
        const version = await latest(w, 'submitted', 'approved')
        if (version) await ruling(w, personOf(w.house, p), version.number, n, lower)
      }),
    ),
    confirm: fc.tuple(person, which).map(([p, n]) =>
      step(`confirm(${p}, ${n})`, async (_, w) => {
        const version = await latest(w, 'submitted', 'approved')
        const changeId = version && changesOf(version.number)[n % 2]?.id
        if (version && changeId)
          await confirm(w.house.db, {
            actor: personOf(w.house, p),
            slug: SLUG,
            number: version.number,
            language: 'en',
            changeId,
          })
      }),
    ),
    reject: person.map((p) =>
      step(`reject(${p})`, async (_, w) => {
        const version = await latest(w, 'submitted', 'approved')
        if (version)
          await reject(w.house.db, {
            actor: personOf(w.house, p),
            slug: SLUG,
            number: version.number,
            reason: 'Say it more plainly.',
          })
      }),
    ),
    approve: person.map((p) =>
      step(`approve(${p})`, async (m, w) => {
        const version = await latest(w, 'submitted')
        const actor = personOf(w.house, p)
        if (!version) return
        const done = await approve(w.house.db, { actor, slug: SLUG, number: version.number })
        if (done.ok && m.writers.get(version.number)?.has(actor.userId)) throw new Error('approved by who wrote it')
      }),
    ),
    publishFirst: person.map((p) =>
      step(`publish-first(${p})`, async (_, w) => {
        const version = await latest(w, 'approved')
        if (version) await publishFirst(w.house.db, { actor: personOf(w.house, p), slug: SLUG, number: version.number })
      }),
    ),
    /** The whole way from a draft to an approval, so that runs get beyond it. */
    prepare: fc.constant(step('prepare', prepared)),
    /** And to an announcement. */
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
        await erase(w.house.db, n, null)
        m.members.delete(n)
      }),
    ),
    claim: fc.tuple(worker, fc.integer({ min: 1, max: 10 })).map(([of, limit]) =>
      step(`claim(${of}, ${limit})`, async (_, w) => {
        const one = w.workers[of]
        if (!one) return
        const claimed = await w.house.claim(one.alive.worker, limit)
        for (const other of w.workers)
          if (other.carrying.some(({ id }) => claimed.some((notice) => notice.id === id)))
            throw new Error('claimed by two')
        one.carrying.push(...claimed)
      }),
    ),
    carry: fc
      .tuple(worker, fc.constantFrom('accepted', 'accepted', 'accepted', 'later', 'refused'))
      .map(([of, result]) => step(`carry(${of}, ${result})`, (m, w) => carry(m, w, of, result))),
    carryAll: worker.map((of) =>
      step(`carry all(${of})`, async (m, w) => {
        w.workers[of]?.carrying.push(...(await w.house.claim(w.workers[of].alive.worker, 50)))
        while ((w.workers[of]?.carrying.length ?? 0) > 0) await carry(m, w, of, 'accepted')
      }),
    ),
    release: worker.map((of) =>
      step(`release(${of})`, async (_, w) => {
        const ids = w.workers[of]?.carrying.splice(0).map(({ id }) => id) ?? []
        await releaseNotices(w.house.db, ids, await w.house.clock(), 'the relay was down')
      }),
    ),
    crash: fc.tuple(worker, fc.boolean()).map(([of, accepted]) =>
      step(`crash(${of}${accepted ? ', in the moment of sending' : ''})`, async (_, w) => {
        const [dead] = w.workers.splice(of, 1, await startWorker(w.house))
        await dead?.alive.close()
        if (accepted) w.ghosts.push(...(dead?.carrying.slice(0, 1) ?? []))
      }),
    ),
    /** A worker that was taken for dead writes down after all what a server had accepted. */
    ghost: fc.constant(
      step('late word of the dead', async (m, w) => {
        const notice = w.ghosts.shift()
        if (notice) await answered(m, w, notice, 'accepted')
      }),
    ),
    recover: fc.constant(
      step('recover', async (_, w) => {
        await recoverAbandoned(w.house.db)
        await planMissing(w.house.db)
      }),
    ),
    bounce: which.map((n) =>
      step(`bounce(${n})`, async (m, w) => {
        const { rows } = await w.house.sql.query<{ message_id: string; announcement_id: string; member_id: string }>(
          `select distinct d.message_id, n.announcement_id, n.member_id from delivery d join notice n on n.id = d.notice_id
           join receipt r on r.delivery_id = d.id and r.result = 'accepted' order by 1`,
        )
        const found = rows[n % Math.max(rows.length, 1)]
        if (!found) return
        const told = m.told.get(key(found.announcement_id, found.member_id))
        await recordBounce(w.house.db, { messageId: found.message_id, result: 'bounced', response: '550 no such user' })
        if (told?.state === 'accepted') told.state = 'bounced'
      }),
    ),
    resolve: fc.tuple(person, which, fc.constantFrom('send-again', 'letter', 'shown')).map(([p, n, how]) =>
      step(`resolve(${p}, ${n}, ${how})`, async (m, w) => {
        const { rows } = await w.house.sql.query<{ id: string; announcement_id: string; member_id: string }>(
          `select id, announcement_id, member_id from notice where state in ('refused', 'bounced') order by id`,
        )
        const found = rows[n % Math.max(rows.length, 1)]
        if (!found) return
        const done = await resolveNotice(w.house.db, {
          actor: personOf(w.house, p),
          noticeId: found.id,
          how,
          reason: 'Posted today.',
        })
        const k = key(found.announcement_id, found.member_id)
        const told = m.told.get(k)
        if (done.ok && how !== 'send-again')
          m.told.set(k, { state: 'resolved', at: await w.house.clock(), firstDispatch: told?.firstDispatch ?? null })
      }),
    ),
    time: fc.integer({ min: 1, max: 24 * 36 }).map((hours) => step(`time(${hours} h)`, (_, w) => moveClock(w, hours))),
    lead: fc.integer({ min: -2, max: 30 }).map((h) => step(`time(30 d ${h} h)`, (_, w) => moveClock(w, 720 + h))),
    back: fc
      .integer({ min: 1, max: 72 })
      .map((hours) => step(`clock jumps back(${hours} h)`, (_, w) => moveClock(w, -hours))),
    gate: fc.constant(step('gate', async (_, w) => void (await passGates(w.house.db)))),
    /** What a program that goes wrong might try by itself, with the app's rights. */
    force: fc
      .constantFrom(
        `update version set state = 'in-force', in_force_at = clock() where state = 'announced'`,
        `update version set effective_at = clock() where state = 'announced'`,
        `update notice set state = 'sent', sent_at = clock(), first_dispatch_at = clock(), settled_at = clock() where state = 'planned'`,
        `update notice set state = 'resolved', how = 'letter', settled_at = clock() where state in ('planned', 'claimed', 'sent')`,
        `update notice set state = 'void' where state <> 'void'`,
        `update notice set first_dispatch_at = clock() - interval '90 days' where state = 'sent'`,
        `update approval set lapsed_at = null`,
        `delete from notice`,
        `delete from version_editor`,
      )
      .map((statement) =>
        step(`sql: ${statement}`, async (_, w) => void (await w.house.sql.query(statement).catch(() => {}))),
      ),
  }
  const { announceNew, announceWell, carryAll, gate, lead, away, join: joins, claim, carry: carries, ...others } = steps
  // What leads somewhere comes oftener: a run of only random steps seldom announces anything.
  return [
    ...Object.values(others),
    ...[announceNew, announceNew, announceNew, announceWell, announceWell, carryAll, carryAll, carryAll],
    ...[gate, gate, gate, lead, lead, lead, joins, joins, away, away, claim, claim, carries, carries, carries],
  ] as fc.Arbitrary<Step>[]
})()

async function moveClock(world: World, hours: number): Promise<void> {
  world.shiftHours += hours
  await world.house.shift(`${world.shiftHours} hours`)
  await world.house.sql.query('update organisation set members_synchronised_at = clock()')
  await wake(world.house.db, 'gate')
}
