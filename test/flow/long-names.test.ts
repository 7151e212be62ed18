import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type House, policySettings } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

/** One word, as compound nouns of some languages nearly are. */
const LONG = 'Ledenadministratieverantwoordelijke'.repeat(6).slice(0, 200)

describe('names of two hundred letters without a space', () => {
  let house: House
  let product: Product
  let page: Page

  const { enter } = screensIn('long-names', async (opened) => {
    ;({ house, product } = opened)
    const { call } = await house.person('eve', ['author', 'publisher', 'administrator'])
    await house.database.user.updateMany({ where: { email: 'eve@quietoars.example' }, data: { name: LONG } })
    await call('POST', '/policies', { ...policySettings('privacy', ['en', 'nl', 'fr', 'de']), title: LONG })
    await call('POST', '/policies/privacy/versions', { renditions: { en: `# ${LONG}\n\nWe keep ${LONG}.\n` } })
    await call('PUT', '/members', [{ externalId: 'x'.repeat(120), email: 'long@members.example', name: LONG }])
    page = await enter('eve', { locale: 'nl' })
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
