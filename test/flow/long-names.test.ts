import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../setup/browser.ts'
import { type House, openHouse, policySettings } from '../setup/house.ts'
import { type Product, startProduct } from '../setup/product.ts'
import { signIn } from '../setup/sign-in.ts'

/** One word, as compound nouns of some languages nearly are. */
const LONG = 'Ledenadministratieverantwoordelijke'.repeat(6).slice(0, 200)

describe('names of two hundred letters without a space', () => {
  let house: House
  let product: Product
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    house = await openHouse()
    const { call } = await house.person('eve', ['author', 'publisher', 'administrator'])
    await house.database.user.updateMany({ where: { email: 'eve@quietoars.example' }, data: { name: LONG } })
    await call('POST', '/policies', { ...policySettings('privacy', ['en', 'nl', 'fr', 'de']), title: LONG })
    await call('POST', '/policies/privacy/versions', { renditions: { en: `# ${LONG}\n\nWe keep ${LONG}.\n` } })
    await call('PUT', '/members', [{ externalId: 'x'.repeat(120), email: 'long@members.example', name: LONG }])
    product = await startProduct(house)
    browser = await openBrowser()
    page = await signIn({ browser, product, house }, 'eve', { locale: 'nl' })
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    await product?.close()
    await house?.close()
  })

  it.each([
    '/',
    '/policies',
    '/policies/privacy',
    '/policies/privacy/1',
    '/policies/privacy/settings',
    '/policies/privacy/import',
    '/members',
    `/members/${'x'.repeat(120)}`,
    '/settings/people',
    '/settings/log',
    '/search?q=ledenadministratie',
  ])('push nothing out of %s, on a desk and on a phone', async (path) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${product.adminUrl}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
      const beyond = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      expect([path, width, beyond]).toEqual([path, width, 0])
    }
  })
})
