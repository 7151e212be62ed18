import { openDatabase, publishedComparison, publishedVersions } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AFTER, AFTER_NL, BEFORE, BEFORE_NL } from '../fixtures/texts.ts'
import { addMembers, type House, openHouse, policySettings, until } from '../setup/house.ts'

describe('from a draft to an e-mail before effect to the public history, by API', () => {
  let house: House
  const versions = '/policies/privacy/versions'
  const state = async (number: number) => (await house.ana.call('GET', `${versions}/${number}`)).body.state

  beforeAll(async () => {
    house = await openHouse()
    await addMembers(house.database, 12)
  })
  afterAll(() => house.close())

  it('publishes the first version after a second person approved it, without notices', async () => {
    const { ana, bram, chloe } = house
    expect((await ana.call('POST', '/policies', policySettings('privacy', ['en', 'nl']))).status).toBe(201)
    expect((await ana.call('POST', versions, { renditions: { en: BEFORE, nl: BEFORE_NL } })).body).toEqual({
      number: 1,
    })
    expect((await ana.call('POST', `${versions}/1/submit`)).status).toBe(200)
    expect((await bram.call('POST', `${versions}/1/approve`)).status).toBe(200)
    const published = await chloe.call('POST', `${versions}/1/publish-first`, {})
    expect(published.status).toBe(200)
    expect(await state(1)).toBe('in-force')
    expect(house.smtp.messages).toHaveLength(0)
  })

  it('shows what changed while drafting, and stores the comparison at submission', async () => {
    const { ana } = house
    expect((await ana.call('POST', versions, { note: 'Longer retention' })).body).toEqual({ number: 2 })
    const draft = (await ana.call('GET', `${versions}/2`)).body
    const revision = (language: string) =>
      draft.renditions.find((r: { language: string }) => r.language === language).revision
    const saved = await ana.call('PUT', `${versions}/2/renditions/en`, AFTER, { 'if-match': `"${revision('en')}"` })
    expect(saved.status).toBe(200)
    const stale = await ana.call('PUT', `${versions}/2/renditions/en`, 'lost', { 'if-match': `"${revision('en')}"` })
    expect(stale.status).toBe(412)
    expect(stale.body.current.markdown).toBe(AFTER)
    expect(
      (await ana.call('PUT', `${versions}/2/renditions/nl`, AFTER_NL, { 'if-match': `"${revision('nl')}"` })).status,
    ).toBe(200)
    const provisional = (await ana.call('GET', `${versions}/2/comparison`)).body
    expect(provisional.provisional).toBe(true)
    expect(provisional.material).toBe(true)
    expect((await ana.call('POST', `${versions}/2/submit`)).status).toBe(200)
    const stored = (await ana.call('GET', `${versions}/2/comparison`)).body
    expect(stored.provisional).toBe(false)
    expect(stored.hash).toBe(provisional.hash)
  })

  it('lets no one approve what they wrote, whatever roles they have', async () => {
    const { ana, chloe } = house
    await chloe.call('PATCH', `/users/${ana.id}`, { roles: ['author', 'reviewer', 'publisher'] })
    const refused = await ana.call('POST', `${versions}/2/approve`)
    expect(refused.status).toBe(403)
    expect(refused.body.code).toBe('four-eyes')
    expect(await state(2)).toBe('submitted')
  })

  it('asks for a decision on each change proposed as material, and takes two people to lower one', async () => {
    const { bram } = house
    const early = await bram.call('POST', `${versions}/2/approve`)
    expect(early.status).toBe(422)
    expect(early.body.blockers.every(({ code }: { code: string }) => code === 'undecided')).toBe(true)
    const { changes } = (await bram.call('GET', `${versions}/2/comparison`)).body
    const material = changes.filter((change: { materiality: string }) => change.materiality === 'material')
    expect(material.length).toBeGreaterThanOrEqual(2)
    for (const { id, ruling } of material) {
      const decided = await bram.call('PUT', `${versions}/2/decisions/${id}`, { ...ruling, reason: '' })
      expect(decided.body).toMatchObject({ pending: false })
    }
    const [first] = material
    const lowered = { ...first.ruling, materiality: 'editorial' }
    const unsaid = await bram.call('PUT', `${versions}/2/decisions/${first.id}`, { ...lowered, reason: '' })
    expect(unsaid.body.code).toBe('reason-missing')
    await bram.call('PUT', `${versions}/2/decisions/${first.id}`, { ...lowered, reason: 'a slip' })
    expect((await bram.call('POST', `${versions}/2/decisions/${first.id}/confirm`)).body.code).toBe('four-eyes')
    expect((await bram.call('POST', `${versions}/2/approve`)).body.blockers[0].code).toBe('unconfirmed')
    await bram.call('PUT', `${versions}/2/decisions/${first.id}`, {
      ...first.ruling,
      reason: 'It is material after all.',
    })
    expect((await bram.call('POST', `${versions}/2/approve`)).status).toBe(200)
  })

  it('refuses an effective time within the lead time, and announces to everyone affected', async () => {
    const { chloe } = house
    const rehearsed = await chloe.call('POST', `${versions}/2/rehearse`)
    expect(rehearsed.body).toMatchObject({ members: 12 })
    const rehearsal = rehearsed.body
    expect(rehearsal.members).toBe(12)
    expect(rehearsal.byLanguage).toEqual({ en: 8, nl: 4 })
    expect(rehearsal.samples.map(({ language }: { language: string }) => language).sort()).toEqual(['en', 'nl'])
    const tooEarly = await chloe.call('POST', `${versions}/2/announce`, {
      effectiveAt: new Date(Date.parse(rehearsal.earliest.floor) - 60_000).toISOString(),
    })
    expect(tooEarly.body.code).toBe('effective-too-early')
    const announced = await chloe.call('POST', `${versions}/2/announce`, { effectiveAt: rehearsal.earliest.proposed })
    expect(announced.body).toMatchObject({ members: 12 })
    expect(await state(2)).toBe('announced')
    expect(await state(1)).toBe('in-force')
  })

  it('is public at once as upcoming, and the role that reads it can read no draft and no member', async () => {
    await using visitors = Object.assign(openDatabase(house.urls.public as string), {
      [Symbol.asyncDispose]: async () => {},
    })
    const [policy] = await visitors.$queryRaw<{ id: string }[]>`select id from published_policy`
    const shown = await publishedVersions(visitors, policy?.id as string)
    expect(shown.map((version) => [version.number, version.state])).toEqual([
      [2, 'announced'],
      [1, 'in-force'],
    ])
    const [coming] = shown
    const comparison = await publishedComparison(visitors, coming?.id as string, 'en')
    expect(JSON.stringify(comparison)).not.toContain('a slip')
    await expect(visitors.$queryRaw`select * from member`).rejects.toThrow(/permission denied/)
    await expect(visitors.$queryRaw`select * from version`).rejects.toThrow(/permission denied/)
    await visitors.$disconnect()
  })

  it('does not take effect while nobody was written to, even when its time has come', async () => {
    await house.moveClock('40 days')
    await house.smtp.stop()
    await house.worker.start()
    await until(
      'the version is held',
      async () => (await house.ana.call('GET', `${versions}/2`)).body.heldSince !== null,
    )
    expect(await state(2)).toBe('announced')
  })

  it('sends everyone one e-mail in their language when the mail server is back', async () => {
    await house.smtp.start()
    const messages = await house.smtp.received(12)
    expect(new Set(messages.flatMap(({ to }) => to)).size).toBe(12)
    const dutch = messages.find(({ to }) => to[0] === 'member0@members.example')
    expect(dutch?.mail.text).toContain('2 jaar')
    const english = messages.find(({ to }) => to[0] === 'member1@members.example')
    expect(english?.mail.text).toContain('180 days')
    expect(english?.mail.text).toContain('2 years')
    expect(english?.mail.text).toContain('http://public.test/privacy/compare/1...2')
    expect(english?.mail.text).toContain('Object by writing to')
    expect(english?.mail.html).toContain('We share your name')
    await until(
      'all are sent',
      async () => (await house.ana.call('GET', `${versions}/2/notices`)).body.counts.sent === 12,
    )
    expect(await state(2)).toBe('announced')
  })

  it('takes effect by itself when the lead time has run since the last first dispatch, not a day before', async () => {
    const gate = (await house.ana.call('GET', `${versions}/2`)).body.gate
    expect(gate.open).toBe(false)
    expect(gate.reasons.map(({ code }: { code: string }) => code)).toContain('lead-time')
    await house.moveClock('69 days')
    await until('the gate was looked at', async () => (await house.ana.call('GET', `${versions}/2`)).body.gate !== null)
    expect(await state(2)).toBe('announced')
    await house.moveClock('71 days')
    await until('version 2 is in force', async () => (await state(2)) === 'in-force')
    expect(await state(1)).toBe('superseded')
    expect(house.smtp.messages).toHaveLength(12)
  })
})
