import { planMissing, recordAttempt, recordBounce, recoverAbandoned, releaseNotices } from '@fairnotice/db'
import fc from 'fast-check'
import { attemptOf } from '../../installation.ts'
import { key, type Model, startWorker, type World } from '../world.ts'
import { step } from './step.ts'

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
  // As the notifier's: it belongs to notice and address.
  const messageId = `<${notice.id}.${notice.email}@lanternhall.example>`
  await recordAttempt(house.db, { ...attemptOf(notice, result, await house.clock()), messageId })
  const at = await house.clock()
  const written = (await counts()) > before
  if (result === 'later' || !written) return
  const k = key(notice.announcementId, notice.memberId)
  if (result === 'accepted') {
    const taken = `${k} ${notice.email}`
    if (model.taken.has(taken)) throw new Error(`${taken} had the message, and has it again`)
    model.taken.add(taken)
  }
  model.told.set(k, { state: result, at, firstDispatch: model.told.get(k)?.firstDispatch ?? at })
}

const worker = fc.nat({ max: 1 })
const which = fc.nat({ max: 20 })

/** Workers claim, carry, crash and recover; servers accept, refuse, put off, and send back. */
export const carrying = {
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
}
