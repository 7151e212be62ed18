import { passGates, planMissing, recoverAbandoned, resolveNotice, unreachableNotices } from '@fairnotice/db'
import fc from 'fast-check'
import { type Installation, must, openInstallation, RULE } from '../installation.ts'
import { oneStep } from './commands/index.ts'
import { checkInvariants } from './invariants.ts'
import {
  GRACE_DAYS,
  LEAD_DAYS,
  type Model,
  newModel,
  SLUG,
  startWorker,
  type Worker,
  type World,
  ZONE,
} from './world.ts'

export interface ModelRun {
  runs: number
  /** Steps of each run. */
  steps: number
  seed: number
  /** No run begins after so many seconds. */
  seconds: number
  /** How a run opens its database. */
  open?: Parameters<typeof openInstallation>[0]
}

/** What happened in all the runs, for whoever wonders whether they got anywhere. */
export interface Reached {
  steps: number
  announced: number
  inForce: number
  /** Late announcements, and members who were waived. */
  late: number
  waived: number
  messages: number
  failed: number
}

/** Runs the model against real databases, one for each run; throws with the smallest failing run and the seed. */
export async function runModel({ runs, steps, seed, seconds, open = {} }: ModelRun): Promise<Reached> {
  const reached: Reached = { steps: 0, announced: 0, inForce: 0, late: 0, waived: 0, messages: 0, failed: 0 }
  await fc.assert(
    fc.asyncProperty(fc.commands(oneStep, { maxCommands: steps, size: 'max' }), async (commands) => {
      const house = await openInstallation({ ...open, graceDays: GRACE_DAYS, connections: 3 })
      const model = newModel()
      const workers = [await startWorker(house), await startWorker(house)]
      try {
        const world = await begin(house, model, workers)
        await fc.asyncModelRun(() => ({ model, real: world }), commands)
        await comesToAnEnd(model, world)
        reached.steps += model.steps
        reached.announced += model.announcements.length
        reached.inForce += model.inForce.size - 1
        reached.late += await house.db.announcement.count({ where: { kind: 'late' } })
        reached.waived += [...model.told.values()].filter(({ state }) => state === 'waived').length
        reached.messages += model.told.size
      } catch (error) {
        // Said at once: shrinking then replays many runs.
        if (reached.failed++ === 0) console.error(`seed ${seed}: ${error}\n${commands}`)
        throw error
      } finally {
        for (const { alive } of workers) await alive.close()
        await house.close()
      }
    }),
    { numRuns: runs, seed, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false },
  )
  return reached
}

async function begin(house: Installation, model: Model, workers: Worker[]): Promise<World> {
  await house.policy(SLUG, { timeZone: ZONE, noticeRule: RULE(LEAD_DAYS) })
  await house.first(SLUG)
  model.writers.set(1, new Set([house.people.ana.userId]))
  await house.members([{ externalId: 'm1' }, { externalId: 'm2', audiences: ['customers'] }])
  for (const member of await house.db.member.findMany())
    model.members.set(member.externalId, { id: member.id, audiences: member.audiences, present: true })
  const world: World = {
    house,
    workers,
    ghosts: [],
    published: new Map(),
    shiftHours: 0,
  }
  await checkInvariants(model, world)
  return world
}

/** Whatever happened, the product can go on: what is announced takes effect once everyone is told and time has passed. */
async function comesToAnEnd(model: Model, world: World): Promise<void> {
  const { house } = world
  const announced = await house.db.version.findFirst({ where: { state: 'announced' } })
  if (!announced) return
  for (const { alive } of world.workers.splice(0)) await alive.close()
  const stuck = async () => (await house.state(SLUG, announced.number)) === 'announced'
  for (let round = 0; round < 4 && (await stuck()); round++) {
    await recoverAbandoned(house.db)
    await planMissing(house.db)
    world.shiftHours += 24 * 40
    await house.shift(`${world.shiftHours} hours`)
    for (const notice of await house.send()) {
      const k = `${notice.announcementId}/${notice.memberId}`
      const at = await house.clock()
      model.told.set(k, { state: 'accepted', at, firstDispatch: model.told.get(k)?.firstDispatch ?? at })
    }
    for (const { id } of await unreachableNotices(house.db, {})) {
      const { announcementId, memberId } = await house.db.notice.findUniqueOrThrow({ where: { id } })
      must(await resolveNotice(house.db, { actor: house.people.dirk, noticeId: id, how: 'letter', reason: 'Posted.' }))
      const k = `${announcementId}/${memberId}`
      const firstDispatch = model.told.get(k)?.firstDispatch ?? null
      model.told.set(k, { state: 'resolved', at: await house.clock(), firstDispatch })
    }
    await passGates(house.db)
    await checkInvariants(model, world)
  }
  if (await stuck()) throw new Error('announced, everyone told, months later: and still not in force')
}
