import {
  planMissing,
  postpone,
  recordAttempt,
  recordBounce,
  recoverAbandoned,
  releaseNotices,
  resolveNotice,
  signOfLife,
  withdraw,
} from '@fairnotice/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attemptOf, DAY, type Installation, must, openInstallation } from '../installation.ts'

const MEMBERS = 40

describe('carrying notices', () => {
  let house: Installation
  let slug: string
  let announcementId: string
  let number: number
  let effectiveAt: Date
  let count = 0
  beforeAll(async () => {
    house = await openInstallation()
    await house.members(Array.from({ length: MEMBERS }, (_, index) => ({ externalId: `m${index}` })))
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    slug = `policy-${++count}`
    // What an earlier test left unsent is not this one's.
    await house.send()
    await house.policy(slug)
    await house.first(slug)
    effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
    ;({ announcementId, number } = await house.announced(slug, effectiveAt))
  })
  const states = async (of = announcementId) => {
    const counted: Record<string, number> = {}
    for (const { state } of await house.notices(of)) counted[state] = (counted[state] ?? 0) + 1
    return counted
  }
  const later = (days: number) => new Date(effectiveAt.getTime() + days * DAY)
  const accept = async (claimed: Awaited<ReturnType<Installation['claim']>>) => {
    for (const notice of claimed) await recordAttempt(house.db, attemptOf(notice, 'accepted', await house.clock()))
  }
  const toldOf = async (kind: string) => {
    const announcement = await house.db.announcement.findFirstOrThrow({
      where: { kind, version: { policy: { slug } } },
    })
    const told = await house.db.notice.findMany({ where: { announcementId: announcement.id } })
    return told.map(({ memberId }) => memberId).sort()
  }

  it('is shared by any number of workers, none of whom gets what another has', async () => {
    const rounds = await Promise.all(['1', '2', '3', '4'].map((worker) => house.claim(worker, 15)))
    const ids = rounds.flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const rest = await house.claim('5')
    expect(ids.length + rest.length).toBe(MEMBERS)
    expect(await house.claim('6')).toEqual([])
    await accept([...rounds.flat(), ...rest])
    expect(await states()).toEqual({ sent: MEMBERS })
  })

  it('comes back from a worker that died, and from no other', async () => {
    const url = house.fresh.urls.app
    const [dying, living] = [await signOfLife(url), await signOfLife(url)]
    await house.claim(dying.worker, 10)
    const kept = await house.claim(living.worker, 10)
    expect(await recoverAbandoned(house.db)).toBe(0)
    await dying.close()
    // The database drops the lock when it sees the connection end: a moment later.
    let back = 0
    for (let tries = 0; back === 0 && tries < 200; tries++) back = await recoverAbandoned(house.db)
    expect(back).toBe(10)
    expect(await states()).toEqual({ planned: MEMBERS - 10, claimed: 10 })
    await accept(kept)
    await living.close()
    await house.send()
    expect(await states()).toEqual({ sent: MEMBERS })
  })

  it('is written down once, whoever carried it: the word of a worker taken for dead settles it, or is logged', async () => {
    const [first] = await house.claim('11', 1)
    const [second] = await house.claim('12', 1)
    if (!first || !second) throw new Error('nothing to claim')
    await recoverAbandoned(house.db)
    // Accepted after all, before anyone else took it: it is sent, and not sent again.
    await accept([first])
    const again = await house.claim('13')
    expect(again.map(({ id }) => id)).not.toContain(first.id)
    expect(again.map(({ id }) => id)).toContain(second.id)
    await accept(again)
    await accept([second])
    const deliveries = await house.db.delivery.count({ where: { noticeId: second.id } })
    expect(deliveries).toBe(1)
    const logged = await house.db.event.findMany({ where: { what: 'carried-by-another' } })
    expect(logged.map(({ detail }) => (detail as { noticeId: string }).noticeId)).toContain(second.id)
  })

  it('is recorded once by two that answer at the same moment', async () => {
    const [notice] = await house.claim('1', 1)
    if (!notice) throw new Error('nothing to claim')
    await Promise.all([1, 2, 3].map(() => accept([notice])))
    expect(await house.db.receipt.count({ where: { delivery: { noticeId: notice.id }, result: 'accepted' } })).toBe(1)
  })

  it('goes back untried when the relay is down, and is due again when it said', async () => {
    const claimed = await house.claim('1', 5)
    const at = await house.clock()
    await releaseNotices(
      house.db,
      claimed.map(({ id }) => id),
      new Date(at.getTime() + 60_000),
      'down',
    )
    const free = await house.claim('2')
    expect(free).toHaveLength(MEMBERS - 5)
    await accept(free)
    await house.shift('61 seconds')
    expect(await house.claim('2')).toHaveLength(5)
    await house.shift('0 seconds')
  })

  it('stops while a person has paused sending', async () => {
    await house.sql.query('update organisation set sending_paused_at = clock()')
    expect(await house.claim()).toEqual([])
    await house.sql.query('update organisation set sending_paused_at = null')
    expect(await house.claim()).toHaveLength(MEMBERS)
  })

  it('tells of a postponement exactly those who were told the earlier date', async () => {
    const told = await house.claim('1', 10)
    await accept(told)
    const inTheAir = await house.claim('2', 5)
    const { dirk } = house.people
    expect(
      must(await postpone(house.db, { actor: dirk, slug, number, effectiveAt: later(10), reason: 'Later.' })),
    ).toEqual({
      told: 10,
    })
    // Taken before, accepted after: these say the earlier date.
    await accept(inTheAir)
    const first = await house.claim('3', 1000)
    await accept(first)
    await planMissing(house.db)
    expect(await toldOf('postponed')).toEqual([...told, ...inTheAir].map(({ memberId }) => memberId).sort())
  })

  it('tells of a withdrawal exactly those who were told, and stops telling the others', async () => {
    const told = await house.claim('1', 10)
    await accept(told)
    const [bounced] = told
    must(
      await recordBounce(house.db, {
        messageId: `<${bounced?.id}@lanternhall.example>`,
        result: 'bounced',
        response: '550',
      }),
    )
    const inTheAir = await house.claim('2', 5)
    const { dirk } = house.people
    expect(must(await withdraw(house.db, { actor: dirk, slug, number, reason: 'No.' }))).toEqual({ told: 9 })
    expect(await states()).toEqual({ sent: 9, bounced: 1, claimed: 5, void: MEMBERS - 15 })
    await accept(inTheAir.slice(0, 2))
    await releaseNotices(
      house.db,
      inTheAir.slice(2).map(({ id }) => id),
      await house.clock(),
      'stopping',
    )
    await planMissing(house.db)
    expect(await states()).toEqual({ sent: 11, bounced: 1, void: MEMBERS - 12 })
    expect(await toldOf('withdrawn')).toEqual(
      [...told.slice(1), ...inTheAir.slice(0, 2)].map(({ memberId }) => memberId).sort(),
    )
    // What came back is not sent again: there is nothing to be told of any more.
    expect(
      await resolveNotice(house.db, { actor: dirk, noticeId: bounced?.id as string, how: 'send-again', reason: '' }),
    ).toMatchObject({ blockers: [{ code: 'wrong-state' }] })
  })

  it('also tells who was told by letter', async () => {
    const [one] = await house.claim('1', 1)
    if (!one) throw new Error('nothing to claim')
    await recordAttempt(house.db, attemptOf(one, 'refused', await house.clock()))
    const { dirk } = house.people
    must(await resolveNotice(house.db, { actor: dirk, noticeId: one.id, how: 'letter', reason: 'Posted.' }))
    expect(must(await withdraw(house.db, { actor: dirk, slug, number, reason: 'No.' }))).toEqual({ told: 1 })
  })
})
