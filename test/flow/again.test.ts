import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, until } from '../setup/house.ts'

describe('a decision that changes after announcing, by API', () => {
  let house: House
  let versions: string
  beforeAll(async () => {
    house = await openHouse()
    ;({ versions } = await announcedTo(house, 3))
    await house.worker.start()
    await house.smtp.received(3)
    await until(
      'all are sent',
      async () => (await house.ana.call('GET', `${versions}/2/notices`)).body.counts.sent === 3,
    )
  })
  afterAll(() => house.close())

  it('is refused: it takes a withdrawal, told to those who were told', async () => {
    const { bram, chloe } = house
    const [change] = (await bram.call('GET', `${versions}/2/comparison`)).body.changes
    const decided = await bram.call('PUT', `${versions}/2/decisions/${change.id}`, {
      ...change.ruling,
      reason: 'Wrong.',
    })
    expect([decided.status, decided.body.code]).toEqual([409, 'wrong-state'])
    const raised = await bram.call('POST', `${versions}/2/decisions/${change.id}/raise`, {
      ...change.ruling,
      audiences: [],
      reason: 'Wrong.',
    })
    expect(raised.body.blockers.map(({ code }: { code: string }) => code)).toContain('wrong-state')
    expect((await chloe.call('POST', `${versions}/2/withdraw`, { reason: 'A decision was wrong.' })).body).toEqual({
      told: 3,
    })
    await house.smtp.received(6)
  })

  it('is announced again as a new version with the very same text, decided anew', async () => {
    const { ana, bram, chloe } = house
    const [text] = (await ana.call('GET', `${versions}/2`)).body.renditions
    const made = await ana.call('POST', versions, { renditions: { en: text.markdown }, note: 'Decided again' })
    expect(made.body).toEqual({ number: 3 })
    expect((await ana.call('POST', `${versions}/3/submit`)).status).toBe(200)
    const { changes, hash } = (await bram.call('GET', `${versions}/3/comparison`)).body
    expect(hash).toBe((await bram.call('GET', `${versions}/2/comparison`)).body.hash)
    // Nothing that was decided of version 2 counts here.
    expect((await bram.call('POST', `${versions}/3/approve`)).body.code).toBe('undecided')
    for (const { id, materiality, ruling } of changes)
      if (materiality === 'material') await bram.call('PUT', `${versions}/3/decisions/${id}`, { ...ruling, reason: '' })
    expect((await bram.call('POST', `${versions}/3/approve`)).status).toBe(200)
    const { earliest } = (await chloe.call('POST', `${versions}/3/rehearse`)).body
    const announced = await chloe.call('POST', `${versions}/3/announce`, { effectiveAt: earliest.proposed })
    expect(announced.body).toMatchObject({ members: 3 })
    const messages = await house.smtp.received(9)
    expect(new Set(messages.slice(6).map(({ mail }) => mail.messageId)).size).toBe(3)
    const { versions: all } = (await ana.call('GET', '/policies/privacy')).body
    expect(all.map(({ state }: { state: string }) => state)).toEqual(['announced', 'withdrawn', 'in-force'])
  })

  it('settles a joiner who was shown it then by the announcement that stands, and by no earlier one', async () => {
    const { chloe } = house
    const [text] = (await house.ana.call('GET', `${versions}/3`)).body.renditions
    const { announcedAt } = (await house.ana.call('GET', `${versions}/2`)).body
    const shown = (externalId: string, at: string) => ({
      externalId,
      email: `${externalId}@members.example`,
      toldAtRegistration: { at, versionSha256: text.sha256 },
    })
    const { announcedAt: again } = (await house.ana.call('GET', `${versions}/3`)).body
    await chloe.call('PUT', '/members', [shown('early', announcedAt), shown('now', again)])
    const told = async (id: string) => (await chloe.call('GET', `/members/${id}/notices`)).body[0]
    expect(await told('now')).toMatchObject({ version: 3, state: 'resolved', how: 'told-at-registration' })
    await until('who was shown version 2 is written to', async () => (await told('early')).state === 'sent')
  })
})
