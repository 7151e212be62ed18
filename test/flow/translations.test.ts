import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AFTER, BEFORE, BEFORE_NL } from '../fixtures/texts.ts'
import { addMembers, type House, openHouse, policySettings } from '../setup/house.ts'

describe('a translation whose source changes', () => {
  let house: House
  const versions = '/policies/privacy/versions'
  const nl = `${versions}/2/renditions/nl`
  beforeAll(async () => {
    house = await openHouse()
    await addMembers(house.database, 6)
    const { ana, bram, chloe } = house
    await ana.call('POST', '/policies', policySettings('privacy', ['en', 'nl']))
    await ana.call('POST', versions, { renditions: { en: BEFORE, nl: BEFORE_NL } })
    await ana.call('POST', `${versions}/1/submit`)
    await bram.call('POST', `${versions}/1/approve`)
    await chloe.call('POST', `${versions}/1/publish-first`, {})
    await ana.call('POST', versions, { renditions: {} })
    await ana.call('PUT', `${versions}/2/renditions/en`, AFTER, { 'if-match': '"1"' })
  })
  afterAll(() => house.close())
  const behind = async () => (await house.ana.call('GET', `${nl}/behind`)).body
  const open = async () =>
    (await behind()).sections.flatMap(({ checked, heading }: { checked: boolean; heading: string }) =>
      checked ? [] : [heading],
    )
  const stale = async () =>
    (await house.ana.call('GET', `${versions}/2`)).body.renditions.find(
      ({ language }: { language: string }) => language === 'nl',
    ).stale

  it('is behind in the sections that changed, with the source’s changes beside each', async () => {
    expect(await open()).toEqual(['1. Wat we verzamelen', '2. Hoe lang we het bewaren', '3. Wie het ontvangt'])
    const { sections } = await behind()
    expect(sections[1]).toMatchObject({ source: '2. How long we keep it', checked: false })
    expect(JSON.stringify(sections[1].changes[0].segments)).toContain('180 days')
  })

  it('is brought up to date section by section, and then translates the source as it stands', async () => {
    const { ana } = house
    const longer = BEFORE_NL.replace('180 dagen', '2 jaar')
    expect((await ana.call('PUT', nl, longer, { 'if-match': '"1"' })).status).toBe(200)
    // The first section has a typing error less in English, and nothing for Dutch to follow.
    expect(await open()).toEqual(['3. Wie het ontvangt'])
    // Typing says nothing, where the editor says so.
    const shared = longer.replace('enkel met onze verzekeraar', 'met onze verzekeraar en met een analysebedrijf')
    await ana.call('PUT', `${nl}?stillRight=none`, shared, { 'if-match': '"2"' })
    expect(await open()).toEqual(['3. Wie het ontvangt'])
    expect(await stale()).toBe(true)
    const { sections } = await behind()
    const last = await ana.call('PUT', `${nl}?stillRight=${sections[2].key}`, shared, { 'if-match': '"3"' })
    expect(last.body.revision).toBe(4)
    expect(await stale()).toBe(false)
    expect(await behind()).toEqual({ behind: false, whole: false, sections: [] })
  })

  it('is to be looked at anew when the source changes again, or is said to be right as a whole', async () => {
    const { ana } = house
    await ana.call('PUT', `${versions}/2/renditions/en`, AFTER.replace('2 years', '3 years'), { 'if-match': '"2"' })
    expect(await open()).toEqual(['2. Hoe lang we het bewaren'])
    const text = (await ana.call('GET', `${versions}/2`)).body.renditions[1]
    await ana.call('PUT', `${nl}?stillRight=all`, text.markdown, { 'if-match': `"${text.revision}"` })
    expect(await stale()).toBe(false)
  })
})

describe('a translation that may lag behind', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
    await addMembers(house.database, 6)
  })
  afterAll(() => house.close())

  /** Version 2 with another source text and the old Dutch one, approved. */
  async function lagging(slug: string, after: string, allowStale: boolean) {
    const { ana, bram, chloe } = house
    const versions = `/policies/${slug}/versions`
    await ana.call('POST', '/policies', { ...policySettings(slug, ['en', 'nl']), allowStale })
    await ana.call('POST', versions, { renditions: { en: BEFORE, nl: BEFORE_NL } })
    await ana.call('POST', `${versions}/1/submit`)
    await bram.call('POST', `${versions}/1/approve`)
    expect((await chloe.call('POST', `${versions}/1/publish-first`, {})).status).toBe(200)
    await ana.call('POST', versions, { renditions: {} })
    await ana.call('PUT', `${versions}/2/renditions/en`, after, { 'if-match': '"1"' })
    expect((await ana.call('POST', `${versions}/2/submit`)).status).toBe(200)
    for (const language of ['en', 'nl'])
      for (const { id, materiality, ruling } of (
        await bram.call('GET', `${versions}/2/comparison?language=${language}`)
      ).body.changes)
        if (materiality === 'material')
          await bram.call('PUT', `${versions}/2/decisions/${id}?language=${language}`, { ...ruling, reason: '' })
    expect((await bram.call('POST', `${versions}/2/approve`)).status).toBe(200)
    return { versions, rehearsal: (await chloe.call('POST', `${versions}/2/rehearse`)).body }
  }
  const codes = (blockers: { code: string }[]) => blockers.map(({ code }) => code)
  const TYPO = BEFORE.replace('adress', 'address')

  it('blocks announcing where the policy doesn’t allow it', async () => {
    expect(codes((await lagging('strict', TYPO, false)).rehearsal.blockers)).toEqual(['rendition-stale'])
  })
  it('blocks announcing where a message is owed of what it doesn’t have', async () => {
    expect(codes((await lagging('owed', AFTER, true)).rehearsal.blockers)).toEqual(['rendition-stale-owed'])
  })
  it('is announced where it is allowed and no message is owed, labelled in public', async () => {
    const { versions, rehearsal } = await lagging('lenient', TYPO, true)
    expect(rehearsal).toMatchObject({ blockers: [], members: 0 })
    const announced = await house.chloe.call('POST', `${versions}/2/announce`, {
      effectiveAt: rehearsal.earliest.proposed,
      confirmsEmptyAudience: true,
    })
    expect(announced.body).toMatchObject({ members: 0 })
  })
})
