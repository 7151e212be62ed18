import { openDatabase, publishedComparison } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, type Person, until } from '../setup/house.ts'

describe('what is found after taking effect, by API', () => {
  let house: House
  let dora: Person
  let versions: string
  let change: { id: string; ruling: Record<string, unknown> }

  beforeAll(async () => {
    house = await openHouse()
    dora = await house.person('dora', ['publisher'])
    ;({ versions } = await announcedTo(house, 12))
    await house.worker.start()
    await house.smtp.received(12)
    await until(
      'all are sent',
      async () => (await house.ana.call('GET', `${versions}/2/notices`)).body.counts.sent === 12,
    )
    await house.moveClock('40 days')
    await until('it is in force', async () => (await house.ana.call('GET', `${versions}/2`)).body.state === 'in-force')
    const { changes } = (await house.bram.call('GET', `${versions}/2/comparison`)).body
    change = changes.find(({ materiality }: { materiality: string }) => materiality === 'material')
  })
  afterAll(() => house.close())

  const raise = (who: Person, ruling: object, reason = 'The clause also takes a right away.') =>
    who.call('POST', `${versions}/2/decisions/${change.id}/raise`, { ...change.ruling, ...ruling, reason })
  const kinds = () => [...(change.ruling.kinds as string[]), 'right']

  it('is raised with a reason, and refused when it lowers anything or says nothing new', async () => {
    expect((await raise(house.ana, { kinds: kinds() })).status).toBe(403)
    const lower = await raise(house.bram, { materiality: 'editorial', axis: 'description' })
    expect([lower.status, lower.body.blockers.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      ['materiality', 'axis'],
    ])
    expect((await raise(house.bram, {})).body.code).toBe('nothing-raised')
    expect((await raise(house.bram, { kinds: kinds() }, '')).body.code).toBe('reason-missing')
    expect((await raise(house.chloe, { kinds: kinds() })).status).toBe(201)
    const late = (await dora.call('GET', `${versions}/2/late`)).body
    expect(late).toMatchObject({ waiting: 1, members: 12, raised: [{ raisedBy: 'chloe', toldAt: null, yours: false }] })
    expect(late.samples[0].text).toContain('we are sorry that it comes late')
  })

  it('waits for another person, and stands on their desk', async () => {
    const own = await house.chloe.call('POST', `${versions}/2/announce-late`, { reason: 'Overlooked.' })
    expect([own.status, own.body.code]).toEqual([403, 'four-eyes'])
    expect((await dora.call('POST', `${versions}/2/announce-late`, {})).body.code).toBe('reason-missing')
    const waiting = async (who: Person) =>
      (await who.call('GET', '/desk')).body.waiting.map(({ waitsFor }: { waitsFor: string }) => waitsFor)
    expect(await waiting(dora)).toEqual(['late'])
    expect(await waiting(house.chloe)).toEqual([])
  })

  it('is told late to everyone whom it concerns, by a message that says so', async () => {
    const told = await dora.call('POST', `${versions}/2/announce-late`, { reason: 'We overlooked what it takes away.' })
    expect(told.body).toMatchObject({ members: 12 })
    const messages = (await house.smtp.received(24)).slice(12)
    const english = messages.find(({ to }) => to[0] === 'member1@members.example')
    expect(english?.mail.subject).toMatch(/^Our privacy policy changed on .*: 1 change concerns you$/)
    expect(english?.mail.text).toContain(
      'You should have had this message before that; we are sorry that it comes late.',
    )
    expect(english?.mail.text).toContain('We overlooked what it takes away.')
    expect(english?.mail.text).toContain('What you can do')
    expect(english?.mail.text).toContain('Object by writing to')
    expect(english?.mail.text).not.toContain('takes a right away')
    const { announcements } = (await house.ana.call('GET', `${versions}/2`)).body
    expect(announcements[0]).toMatchObject({ kind: 'late', members: 12, by: 'dora' })
    const notices = await house.ana.call('GET', `${versions}/2/notices?announcement=${announcements[0].id}`)
    expect(notices.body.notices).toHaveLength(12)
  })

  it('is public as raised, for a role that can read nothing of who raised it', async () => {
    const visitors = openDatabase(house.urls.public as string)
    try {
      const [version] = await visitors.$queryRaw<{ id: string }[]>`select id from published_version where number = 2`
      const shown = await publishedComparison(visitors, version?.id as string, 'en')
      const raised = (
        (shown as { body: unknown }).body as { changes: { id: string; kinds: string[]; raised?: string }[] }
      ).changes.find(({ id }) => id === change.id)
      expect(raised).toMatchObject({ kinds: kinds(), raised: expect.any(String) })
    } finally {
      await visitors.$disconnect()
    }
    const { changes } = (await house.bram.call('GET', `${versions}/2/comparison`)).body
    expect(changes.find(({ id }: { id: string }) => id === change.id).ruling.kinds).toEqual(kinds())
  })
})
