import { saveAudience, upsertMembers } from '@fairnotice/db'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { approveNext, publishFirst } from '../setup/announced.ts'
import { isFit } from '../setup/fit.ts'
import type { House } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

const VERSION = '/policies/privacy/versions/2'

describe('a policy for the crew of a club with other members', () => {
  let house: House
  let product: Product

  const { pages, enter } = screensIn('beyond', async (opened) => {
    ;({ house, product } = opened)
    await saveAudience(house.database, { slug: 'crew', names: { en: 'the crew', nl: 'de bemanning' }, cues: ['crew'] })
    await upsertMembers(
      house.database,
      Array.from({ length: 12 }, (_, at) => ({
        externalId: `m${at}`,
        email: `member${at}@members.example`,
        // One of them is in no audience: in every one.
        audiences: at === 0 ? [] : at < 4 ? ['crew'] : ['customers'],
      })),
      { actorId: null, language: 'en', secret: String(house.worker.settings.FAIRNOTICE_SECRET) },
    )
    await publishFirst(house, { audiences: ['crew'] })
    await approveNext(house)
    await house.person('cleo', ['reviewer'])
    await house.person('dora', ['publisher'])
    await enter('chloe', { path: '/policies/privacy/2/announce' })
    await enter('dora', { locale: 'nl', path: '/policies/privacy/2/announce' })
  })
  const rehearse = async () => (await house.chloe.call('POST', `${VERSION}/rehearse`)).body

  it('is told to others too where its changes concern everyone, as is said before anyone is told', async () => {
    const { members, beyond } = await rehearse()
    expect([members, beyond.members, beyond.changes.length]).toEqual([12, 8, 2])
    const chloe = pages.chloe as Page
    await chloe.getByText('8 of them are in none of the audiences that this policy is for').waitFor()
    await chloe.getByText('The policy is for the crew. 2 changes concern others too').waitFor()
    await isFit(chloe, 'beyond/announce')
    const dora = pages.dora as Page
    await dora.getByText('8 van hen zitten in geen van de doelgroepen waarvoor dit beleid is').waitFor()
    await dora.getByText('Het beleid is voor de bemanning.').waitFor()
    await isFit(dora, 'beyond/announce-nl')
  })

  it('leads to the change, and is told to the crew alone once two people have decided so', async () => {
    const chloe = pages.chloe as Page
    await chloe.getByRole('link', { name: 'Go to the first of them' }).click()
    await chloe.locator('#one-change').getByText('everyone').first().waitFor()
    const { changes } = (await house.bram.call('GET', `${VERSION}/comparison`)).body
    const cleo = await house.person('cleo', ['reviewer'])
    for (const { id, ruling } of changes.filter((one: { materiality: string }) => one.materiality === 'material')) {
      const narrowed = { ...ruling, audiences: ['crew'], reason: 'The policy speaks to the crew alone.' }
      expect((await house.bram.call('PUT', `${VERSION}/decisions/${id}`, narrowed)).status).toBe(200)
      expect((await cleo.call('POST', `${VERSION}/decisions/${id}/confirm`)).status).toBe(200)
    }
    // Nobody approves what they proposed to lower.
    expect((await cleo.call('POST', `${VERSION}/approve`)).status).toBe(200)
    expect(await rehearse()).toMatchObject({ members: 4, notTold: 8, beyond: { members: 0, changes: [] } })
    await chloe.goto(`${product.adminUrl}/policies/privacy/2/announce`)
    await chloe.getByText('The changes concern: the crew.').waitFor()
    expect(await chloe.getByText('none of the audiences').count()).toBe(0)
  })
})
