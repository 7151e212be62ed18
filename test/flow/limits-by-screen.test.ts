import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { isFit } from '../setup/fit.ts'
import { type House, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

describe('the limits of sending, by screen', () => {
  let house: House
  let product: Product

  const { pages, enter } = screensIn('limits', async (opened) => {
    ;({ house, product } = opened)
    await announcedTo(house, 8)
    await house.database.member.updateMany({ where: { externalId: 'm0' }, data: { email: 'one@slow.example' } })
    await house.database.member.updateMany({ where: { externalId: 'm1' }, data: { email: 'two@slow.example' } })
    await enter('chloe')
    await house.person('dora', ['publisher'])
    await enter('dora', { locale: 'nl' })
  })

  it('are set by an administrator, and hold what they say', async () => {
    const chloe = pages.chloe as Page
    await chloe.goto(`${product.adminUrl}/settings/mail`)
    await chloe.getByLabel('Messages a day').fill('4')
    await chloe.getByRole('button', { name: 'Add a domain' }).click()
    await chloe.getByLabel('Domain', { exact: true }).fill('slow.example')
    await chloe.getByLabel('A minute', { exact: true }).fill('1')
    await chloe.getByLabel('Send only within certain hours').check()
    await chloe.locator('input[type=time]').first().fill('00:00')
    await chloe.locator('input[type=time]').last().fill('23:59')
    await chloe.getByRole('button', { name: 'Save limits' }).click()
    await until('they are kept', async () => (await house.ana.call('GET', '/sending')).body.limits.perDay === 4)
    expect((await house.ana.call('GET', '/sending')).body.limits).toMatchObject({
      perDay: 4,
      perMinute: null,
      domains: { 'slow.example': 1 },
      window: { from: '00:00', to: '23:59' },
    })
    await chloe.reload()
    await chloe.getByRole('button', { name: 'Remove slow.example' }).waitFor()
    await isFit(chloe, 'limits/settings')
  })

  it('are told where a telling is watched, with when it ends and what waits', async () => {
    await house.chloe.call('PUT', '/sending/limits', {
      ...(await house.ana.call('GET', '/sending')).body.limits,
      window: null,
    })
    await house.worker.start()
    await until('the day is used up', async () => (await house.ana.call('GET', '/sending')).body.held !== null)
    const chloe = pages.chloe as Page
    await chloe.goto(`${product.adminUrl}/policies/privacy/2`)
    await chloe.getByText('The provider’s day is used up').waitFor()
    await chloe.getByText(/The last one leaves about .* \(spread over days/).waitFor()
    await chloe.getByText('By receiving domain').click()
    await chloe.getByRole('rowheader', { name: 'slow.example', exact: true }).waitFor()
    await isFit(chloe, 'limits/progress')
    const dora = pages.dora as Page
    await dora.goto(`${product.adminUrl}/policies/privacy/2`)
    await dora.getByText('De dag van de provider is vol').waitFor()
    await isFit(dora, 'limits/progress-nl')
    await chloe
      .getByText(/waits? for the provider’s next day/)
      .first()
      .waitFor()
    await chloe.getByLabel('Search by name, address or number').fill('one@slow')
    await chloe.getByRole('rowheader', { name: 'one@slow.example' }).waitFor()
    await chloe.getByLabel('Search by name, address or number').fill('')
    await chloe
      .getByRole('link', { name: /^Read the message/ })
      .first()
      .click()
    await chloe.getByText('this is what was sent').waitFor()
    await isFit(chloe, 'limits/message')
    await dora
      .getByRole('link', { name: /^Lees het bericht/ })
      .first()
      .click()
    await dora.getByText('dit is wat verzonden is').waitFor()
    await isFit(dora, 'limits/message-nl')
    await dora.goto(`${product.adminUrl}/`)
    await dora.getByText('De dag van de provider is vol').waitFor()
    await isFit(dora, 'limits/desk-nl')
    const { memberId } = await house.database.notice.findFirstOrThrow({ where: { state: 'planned' } })
    await house.database.member.update({ where: { id: memberId }, data: { timeZone: 'Asia/Tokyo' } })
    await house.chloe.call('PUT', '/sending/limits', {
      ...(await house.ana.call('GET', '/sending')).body.limits,
      window: { from: '09:00', to: '17:00' },
    })
    await chloe.goto(`${product.adminUrl}/policies/privacy/2`)
    await chloe.getByText(/where members’ hours begin first; where they begin last,/).waitFor()
    await isFit(chloe, 'limits/progress-zones')
    await dora.goto(`${product.adminUrl}/policies/privacy/2`)
    await dora.getByText(/waar de uren van leden het eerst beginnen/).waitFor()
    await isFit(dora, 'limits/progress-zones-nl')
    await dora.goto(`${product.adminUrl}/settings/mail`)
    await dora.getByText('Hoe snel en wanneer mail vertrekt').waitFor()
    await isFit(dora, 'limits/settings-nl')
  })
  it('stand back behind a person’s pause, which says whose it is', async () => {
    const [chloe, dora] = [pages.chloe, pages.dora] as [Page, Page]
    await chloe.goto(`${product.adminUrl}/settings/mail`)
    await chloe.getByRole('button', { name: 'Pause all sending' }).click()
    const paused = chloe.getByText(/All sending was paused by chloe on /)
    await paused.waitFor()
    await isFit(chloe, 'limits/settings-paused')
    for (const path of ['/', '/policies/privacy/2']) {
      await chloe.goto(`${product.adminUrl}${path}`)
      await paused.waitFor()
      await isFit(chloe, `limits/paused${path.replaceAll('/', '-')}`)
      await dora.goto(`${product.adminUrl}${path}`)
      await dora.getByText(/Alle verzending is stilgezet door chloe op/).waitFor()
      await isFit(dora, `limits/paused-nl${path.replaceAll('/', '-')}`)
    }
  })
})
