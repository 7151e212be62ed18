import { saveSendingLimits, sendingLimits } from '@fairnotice/db'
import { type RunningWorker, startWorker } from '@fairnotice/worker'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { announcedTo, approveNext, publishFirst } from '../setup/announced.ts'
import { addMembers, type House, openHouse, until } from '../setup/house.ts'

/** A zone in which it is about noon, so that no test meets the end of a day; or one so many hours ahead of that. */
function zoneAtNoon(hours = 0): string {
  const ahead = 12 + hours - new Date().getUTCHours()
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

describe('sending within limits, by two workers', () => {
  let house: House
  let workers: RunningWorker[]
  const start = async () => {
    workers = await Promise.all(
      [1, 2].map(() => startWorker(house.worker.settings as Parameters<typeof startWorker>[0])),
    )
  }
  beforeEach(async () => {
    house = await openHouse()
    workers = []
  })
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.close()))
    await house.close()
  })
  const limit = async (part: Partial<Parameters<typeof saveSendingLimits>[1]>) =>
    saveSendingLimits(house.database, { ...(await sendingLimits(house.database)), ...part })
  const waiting = (waits: string) => house.database.notice.count({ where: { state: 'planned', waits } })
  const sent = () => house.database.notice.count({ where: { state: 'sent' } })
  const days = async () =>
    Object.fromEntries(
      (await house.database.sendingDay.findMany()).map(({ day, count }) => [day.toISOString().slice(0, 10), count]),
    )

  it('lets one a minute leave, whoever of them carries it', async () => {
    await announcedTo(house, 4)
    await limit({ perMinute: 1 })
    await start()
    await until('one is sent, and the others wait', async () => (await sent()) === 1 && (await waiting('rate')) === 3)
    // Nothing is due: no worker could send another before the clock has moved on.
    for (let minute = 1; minute < 4; minute++) {
      await house.moveClock(`${minute * 65} seconds`)
      await until(
        `${minute + 1} are sent`,
        async () => (await sent()) === minute + 1 && (await waiting('rate')) === 3 - minute,
      )
    }
    expect(house.smtp.messages).toHaveLength(4)
  })

  it('lets a slow domain wait, and the others go', async () => {
    await announcedTo(house, 6)
    await house.database.member.updateMany({
      where: { externalId: { in: ['m0', 'm1', 'm2'] } },
      data: { email: 'someone@slow.example' },
    })
    await limit({ domains: { 'slow.example': 1 } })
    await start()
    await until('two wait for their domain', async () => (await sent()) === 4 && (await waiting('domain')) === 2)
    // A better rate is a better turn, at once.
    await limit({ domains: { 'slow.example': 600 } })
    await until('all are sent', async () => (await sent()) === 6)
  })

  it('sends what the provider’s day can’t take on the next', async () => {
    await announcedTo(house, 5)
    await limit({ perDay: 3, timeZone: zoneAtNoon() })
    await start()
    await until('three are sent', async () => (await sent()) === 3)
    const [today] = Object.keys(await days())
    await until('the others wait', async () => (await waiting('ceiling')) === 2)
    const desk = async () => (await house.ana.call('GET', '/desk')).body.sendingHeld
    expect((await desk())?.waits).toBe('ceiling')
    const versions = '/policies/privacy/versions/2'
    const { notices } = (await house.ana.call('GET', `${versions}/notices?query=mEMBER`)).body
    const planned = notices.filter(({ state }: { state: string }) => state === 'planned')
    expect(planned.map(({ waits }: { waits: string }) => waits)).toEqual(['ceiling', 'ceiling'])
    const found = async (query: string) =>
      (await house.ana.call('GET', `${versions}/notices?state=planned&query=${query}`)).body.notices
    const [one] = planned
    expect(await found(one.externalId)).toEqual([one])
    expect(await found(one.name.split(' ').at(-1))).toEqual([one])
    expect(await found('ember')).toEqual([])
    const due = planned.map(({ dueAt }: { dueAt: string }) => dueAt).sort()
    const going = (await house.ana.call('GET', `${versions}/sending`)).body
    expect(going).toMatchObject({ waiting: { ceiling: 2 }, until: { ceiling: { first: due[0], last: due[1] } } })
    await house.moveClock('1 day')
    await until('the others too', async () => (await sent()) === 5)
    expect(await desk()).toBe(null)
    const counted = await days()
    expect(counted[today as string]).toBe(3)
    expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(5)
    expect(house.smtp.messages).toHaveLength(5)
  })

  it('counts toward a day’s ceiling what left before there was one', async () => {
    await announcedTo(house, 4)
    await start()
    await until('all are sent', async () => (await sent()) === 4)
    await limit({ perDay: 5, timeZone: zoneAtNoon() })
    await addMembers(house.database, 7)
    await until(
      'one more is sent, and the others wait',
      async () => (await sent()) === 5 && (await waiting('ceiling')) === 2,
    )
    expect(Object.values(await days())).toContain(5)
  })

  it('writes to a member while it is day there', async () => {
    await announcedTo(house, 3)
    const [row] = await house.database.$queryRaw<{ from: string; to: string }[]>`
      select to_char((clock() + interval '2 hours') at time zone 'UTC', 'HH24:MI') as from,
        to_char((clock() + interval '4 hours') at time zone 'UTC', 'HH24:MI') as to`
    await limit({ window: row as { from: string; to: string }, timeZone: 'UTC' })
    // Three hours ahead of UTC: there the window is open now.
    await house.database.member.update({ where: { externalId: 'm1' }, data: { timeZone: 'Etc/GMT-3' } })
    await start()
    await until('one is sent, two wait', async () => (await sent()) === 1 && (await waiting('window')) === 2)
    expect(house.smtp.messages[0]?.to).toEqual(['member1@members.example'])
    await house.moveClock('2 hours 1 minute')
    await until('all are sent', async () => (await sent()) === 3)
  })

  it('counts nothing that did not leave: an outage does not use up the day', async () => {
    await announcedTo(house, 4)
    await limit({ perDay: 10, timeZone: zoneAtNoon() })
    expect((await house.ana.call('GET', '/policies/privacy/versions/2/sending')).body.workers).toBe(0)
    await house.smtp.stop()
    await start()
    await until(
      'the relay is down',
      async () => (await house.database.health.findUnique({ where: { part: 'relay' } }))?.ok === false,
    )
    await until('nothing is counted', async () => Object.values(await days()).every((count) => count === 0))
    const standing = async () => (await house.ana.call('GET', '/policies/privacy/versions/2/sending')).body
    const down = async () => (await standing()).down
    expect((await standing()).workers).toBe(2)
    expect((await down())?.detail).toMatch(/^unreachable: /)
    await house.smtp.start()
    await until('all are sent', async () => (await sent()) === 4)
    await until('nothing is said to be down', async () => (await down()) === null)
    await until(
      'four are counted',
      async () => Object.values(await days()).reduce((sum, count) => sum + count, 0) === 4,
    )
  })
})

describe('a mail server that takes messages and says nothing', () => {
  it('is shown soon, stops the stream, and loses nothing', async () => {
    const house = await openHouse()
    house.worker.settings.MAIL_SILENT_SECONDS = 0.3
    const { promise, resolve } = Promise.withResolvers<void>()
    house.smtp.silence = promise
    try {
      await announcedTo(house, 12)
      await house.worker.start()
      const relay = () => house.database.health.findUnique({ where: { part: 'relay' } })
      await until('people are told', async () => (await relay())?.ok === false)
      expect((await relay())?.detail).toMatch(/^timed-out: no answer/)
      expect(house.smtp.messages).toHaveLength(0)
      house.smtp.silence = null
      resolve()
      await until('all are sent', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 12)
      await until('all is well', async () => (await relay())?.ok === true)
      expect(new Set(house.smtp.messages.map(({ to }) => to[0])).size).toBe(12)
      expect(house.smtp.messages).toHaveLength(12)
    } finally {
      resolve()
      await house.close()
    }
  })

  it('is left by a person’s pause with what it has, and nothing more', async () => {
    const house = await openHouse()
    house.worker.settings.MAIL_SILENT_SECONDS = 5
    const { promise, resolve } = Promise.withResolvers<void>()
    house.smtp.silence = promise
    try {
      await announcedTo(house, 20)
      await house.worker.start()
      await until(
        'a batch is under way',
        async () => (await house.database.notice.count({ where: { state: 'claimed' } })) === 20,
      )
      expect((await house.chloe.call('POST', '/sending/pause')).status).toBe(200)
      // The watch looks every second for a pause; it tells of the silence later, so it has seen the pause by then.
      await until(
        'people are told of the silence',
        async () => (await house.database.health.findUnique({ where: { part: 'relay' } }))?.ok === false,
      )
      house.smtp.silence = null
      resolve()
      await until(
        'what no session carried is given back',
        async () => (await house.database.notice.count({ where: { state: 'claimed' } })) === 0,
      )
      const connections = house.worker.settings.MAIL_CONNECTIONS as number
      expect(house.smtp.messages).toHaveLength(connections)
      expect(await house.database.notice.count({ where: { state: 'sent' } })).toBe(connections)
      expect((await house.chloe.call('POST', '/sending/resume')).status).toBe(200)
      await until('all are sent', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 20)
      expect(new Set(house.smtp.messages.map(({ to }) => to[0])).size).toBe(20)
      expect(house.smtp.messages).toHaveLength(20)
    } finally {
      resolve()
      await house.close()
    }
  })
})

describe('what is said of the limits', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
  const NONE = {
    perMinute: null,
    perDomain: null,
    domains: {},
    perDay: null,
    timeZone: 'Europe/Brussels',
    window: null,
    confirmationsPerHour: 600,
  }

  it('is everything that is wrong with them, at once, and to administrators alone', async () => {
    const wrong = { ...NONE, perMinute: 0, timeZone: 'Mars/Olympus', window: { from: '09:00', to: '09:00' } }
    const answer = await house.chloe.call('PUT', '/sending/limits', { ...wrong, domains: { 'no domain': 3 } })
    expect(answer.status).toBe(422)
    expect(answer.body.blockers.map(({ field }: { field: string }) => field).sort()).toEqual([
      'domains.no domain',
      'perMinute',
      'timeZone',
      'window',
    ])
    expect((await house.bram.call('PUT', '/sending/limits', NONE)).status).toBe(403)
    const saved = await house.chloe.call('PUT', '/sending/limits', { ...NONE, domains: { 'BÜCHER.example': 5 } })
    expect(saved.body.limits).toEqual({ ...NONE, domains: { 'xn--bcher-kva.example': 5 } })
    expect((await house.bram.call('GET', '/sending')).body).toEqual({
      limits: saved.body.limits,
      sentToday: 0,
      held: null,
      pausedAt: null,
      pausedBy: null,
    })
  })

  it('is in the rehearsal, which proposes a time that they leave enough for', async () => {
    await addMembers(house.database, 30)
    await publishFirst(house)
    await approveNext(house)
    const rehearse = async () => (await house.chloe.call('POST', '/policies/privacy/versions/2/rehearse')).body
    const free = await rehearse()
    expect(free.sending).toMatchObject({ because: 'speed', assumed: true })
    expect(free.sending.finishAt < free.earliest.proposed).toBe(true)
    await house.chloe.call('PUT', '/sending/limits', { ...NONE, perDay: 10 })
    const slow = await rehearse()
    expect(slow.sending.because).toBe('ceiling')
    const days = (one: string, other: string) => Math.round((Date.parse(one) - Date.parse(other)) / 86_400_000)
    // Ten today, ten tomorrow, ten the day after: two nights, of which one was set aside anyway.
    expect(days(slow.earliest.proposed, free.earliest.proposed)).toBe(1)
    expect(slow.earliest.proposed >= slow.sending.gateAt).toBe(true)
  })

  it('is, of a telling, when it ends, what waits and why, and whether the gate is met', async () => {
    await announcedTo(house, 10)
    const progress = async () => (await house.ana.call('GET', '/policies/privacy/versions/2/sending')).body
    expect(await progress()).toMatchObject({ late: false, waiting: { turn: 10 }, forecast: { because: 'speed' } })
    await house.chloe.call('PUT', '/sending/limits', { ...NONE, perDay: 1, timeZone: zoneAtNoon() })
    expect(await progress()).toMatchObject({ late: true, forecast: { because: 'ceiling' } })
    await house.worker.start()
    await until('one is sent', async () => (await progress()).domains[0].sent === 1)
    await until('the day is said to be used up', async () => (await progress()).held?.waits === 'ceiling')
    expect(await progress()).toMatchObject({
      domains: [{ domain: 'members.example', planned: 9, sent: 1, unreachable: 0 }],
    })
  })
  it('is, after a day that is used up, when the hours of those begin who still wait', async () => {
    await announcedTo(house, 4)
    for (const externalId of ['m0', 'm1'])
      await house.database.member.update({ where: { externalId }, data: { timeZone: zoneAtNoon(1) } })
    const window = { from: '10:00', to: '16:00' }
    await house.chloe.call('PUT', '/sending/limits', { ...NONE, perDay: 1, timeZone: zoneAtNoon(), window })
    await house.worker.start()
    const progress = async () => (await house.ana.call('GET', '/policies/privacy/versions/2/sending')).body
    await until('one is sent, and the day is used up', async () => {
      const { held, waiting } = await progress()
      return held !== null && waiting.ceiling === 3
    })
    const { held, until: waits } = await progress()
    expect(held.waits).toBe('ceiling')
    expect(Date.parse(held.last) - Date.parse(held.until)).toBe(3_600_000)
    expect(waits.ceiling).toEqual({ first: held.until, last: held.last })
    expect((await house.ana.call('GET', '/desk')).body.sendingHeld).toEqual(held)
  })
})
