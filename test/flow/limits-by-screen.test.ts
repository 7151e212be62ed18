import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { openBrowser } from '../setup/browser.ts'
import { isFit } from '../setup/fit.ts'
import { type House, openHouse, until } from '../setup/house.ts'
import { type Product, startProduct } from '../setup/product.ts'
import { signIn } from '../setup/sign-in.ts'

/** For a person to look at; ignored by git. */
const pictures = fileURLToPath(new URL('../../screenshots/limits/', import.meta.url))

describe('the limits of sending, by screen', () => {
  let house: House
  let product: Product
  let browser: Browser
  const pages: Record<string, Page> = {}
  const picture = (page: Page, name: string) => page.screenshot({ path: `${pictures}${name}.png`, fullPage: true })

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true })
    house = await openHouse()
    product = await startProduct(house)
    await announcedTo(house, 8)
    await house.database.member.updateMany({ where: { externalId: 'm0' }, data: { email: 'one@slow.example' } })
    await house.database.member.updateMany({ where: { externalId: 'm1' }, data: { email: 'two@slow.example' } })
    browser = await openBrowser()
    pages.chloe = await signIn({ browser, product, house }, 'chloe')
    await house.person('dora', ['publisher'])
    pages.dora = await signIn({ browser, product, house }, 'dora', { locale: 'nl' })
  }, 600_000)
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const [name, page] of Object.entries(pages)) await picture(page, `failed-${name}`)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
    await house?.close()
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
    await chloe.getByRole('cell', { name: 'slow.example' }).waitFor()
    await isFit(chloe, 'limits/progress')
    const dora = pages.dora as Page
    await dora.goto(`${product.adminUrl}/policies/privacy/2`)
    await dora.getByText('De dag van de provider is vol').waitFor()
    await isFit(dora, 'limits/progress-nl')
    await dora.goto(`${product.adminUrl}/settings/mail`)
    await dora.getByText('Hoe snel en wanneer mail vertrekt').waitFor()
    await isFit(dora, 'limits/settings-nl')
  })
})
