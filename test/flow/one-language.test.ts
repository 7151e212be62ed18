import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BEFORE, BEFORE_NL } from '../fixtures/texts.ts'
import { addMembers, type House, openHouse, policySettings, until } from '../setup/house.ts'

/** The Dutch text alone says something else: the English one, which it translates, stays as it is. */
const CORRECTED_NL = BEFORE_NL.replace('180 dagen', '2 jaar')

describe('a correction in one language alone', () => {
  let house: House
  const versions = '/policies/privacy/versions'
  beforeAll(async () => {
    house = await openHouse()
    await addMembers(house.database, 12)
    const { ana, bram, chloe } = house
    await ana.call('POST', '/policies', policySettings('privacy', ['en', 'nl']))
    await ana.call('POST', versions, { renditions: { en: BEFORE, nl: BEFORE_NL } })
    await ana.call('POST', `${versions}/1/submit`)
    await bram.call('POST', `${versions}/1/approve`)
    expect((await chloe.call('POST', `${versions}/1/publish-first`, {})).status).toBe(200)
  })
  afterAll(() => house.close())

  it('is refused where no text is another', async () => {
    const { ana } = house
    await ana.call('POST', versions, { renditions: {} })
    expect((await ana.call('POST', `${versions}/2/submit`)).body.code).toBe('nothing-changed')
  })

  it('has its own change, which renders none of the source and needs its own decision', async () => {
    const { ana, bram } = house
    const saved = await ana.call('PUT', `${versions}/2/renditions/nl`, CORRECTED_NL, { 'if-match': '"1"' })
    expect(saved.status).toBe(200)
    expect((await ana.call('POST', `${versions}/2/submit`)).status).toBe(200)
    expect((await bram.call('GET', `${versions}/2/comparison?language=en`)).body.changes).toEqual([])
    const { changes } = (await bram.call('GET', `${versions}/2/comparison?language=nl`)).body
    expect(changes).toMatchObject([{ materiality: 'material', renders: [] }])
    expect((await bram.call('POST', `${versions}/2/approve`)).body.blockers).toMatchObject([
      { code: 'undecided', passage: `nl/${changes[0].id}` },
    ])
    await bram.call('PUT', `${versions}/2/decisions/${changes[0].id}?language=nl`, { ...changes[0].ruling, reason: '' })
    expect((await bram.call('POST', `${versions}/2/approve`)).status).toBe(200)
  })

  it('concerns the members who are served in that language, and nobody else', async () => {
    const { chloe } = house
    const rehearsal = (await chloe.call('POST', `${versions}/2/rehearse`)).body
    expect(rehearsal).toMatchObject({
      members: 4,
      notTold: 8,
      everyone: false,
      concernedByLanguage: { nl: { everyone: true } },
      byLanguage: { nl: 4 },
      blockers: [],
    })
    expect(rehearsal.samples.map(({ language }: { language: string }) => language)).toEqual(['nl'])
    const announced = await chloe.call('POST', `${versions}/2/announce`, { effectiveAt: rehearsal.earliest.proposed })
    expect(announced.body).toMatchObject({ members: 4 })
    const gate = (await chloe.call('GET', `${versions}/2`)).body.gate
    expect(gate).toMatchObject({
      owed: 4,
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'undispatched', count: 4 })]),
    })
  })

  it('reaches also whoever asks for that language before it takes effect, and not who asks for another', async () => {
    const change = (externalId: string, language: string) =>
      house.chloe.call('PUT', '/members', [{ externalId, email: `${externalId}@members.example`, language }])
    expect((await change('m1', 'nl')).body.noticesPlanned).toBe(1)
    expect((await change('m2', 'fr')).body.noticesPlanned).toBe(0)
  })

  it('is told in that language, with its change, and which text prevails; the record says which was sent', async () => {
    await house.worker.start()
    const messages = await house.smtp.received(5)
    await until(
      'all are sent',
      async () => (await house.ana.call('GET', `${versions}/2/notices`)).body.counts.sent === 5,
    )
    expect(messages).toHaveLength(5)
    for (const { mail } of messages) {
      expect(mail.text).toContain('2 jaar')
      expect(mail.text).toContain('Dit is een vertaling: de tekst in het Engels is doorslaggevend.')
      expect(mail.text).toContain('http://public.test/nl/privacy/compare/1...2')
    }
    const told = (await house.chloe.call('GET', '/members/m0/notices')).body
    expect(told).toMatchObject([{ version: 2, language: 'nl' }])
  })
})
