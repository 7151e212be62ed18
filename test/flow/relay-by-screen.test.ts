import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { isFit } from '../setup/fit.ts'
import { type House, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

const PLACES = { version: '/policies/privacy/2', desk: '/', mail: '/settings/mail' }

describe('a mail server that can’t be used, and a day that is used up, by screen', () => {
  let house: House
  let product: Product

  const { pages, enter } = screensIn('relay', async (opened) => {
    ;({ house, product } = opened)
    await announcedTo(house, 12)
    await enter('chloe')
    await house.person('dora', ['publisher'])
    await enter('dora', { locale: 'nl' })
  })
  /** Each of the places says so, to everyone in their language, and is fit. */
  const says = async (name: string, words: Record<string, string>) => {
    for (const [who, page] of Object.entries(pages) as [string, Page][])
      for (const [place, path] of Object.entries(PLACES)) {
        await page.goto(`${product.adminUrl}${path}`)
        await page
          .getByText(words[who] as string)
          .first()
          .waitFor()
        await isFit(page, `relay/${name}-${place}-${who}`)
      }
  }
  const limit = async (part: object) =>
    house.chloe.call('PUT', '/sending/limits', { ...(await house.ana.call('GET', '/sending')).body.limits, ...part })
  const sent = () => house.database.notice.count({ where: { state: 'sent' } })

  it('says that nothing leaves and nothing is lost, until it leaves', async () => {
    await house.smtp.stop()
    await house.worker.start()
    const relay = () => house.database.health.findUnique({ where: { part: 'relay' } })
    await until('people are told', async () => (await relay())?.ok === false)
    await says('down', { chloe: 'can’t be reached', dora: 'is niet bereikbaar' })
    const chloe = pages.chloe as Page
    await chloe.goto(product.adminUrl)
    await chloe.getByText(/Nothing leaves, and nothing is lost/).waitFor()
    await limit({ perMinute: 60 })
    await house.smtp.start()
    await until('three are sent', async () => (await sent()) >= 3)
    await chloe.goto(`${product.adminUrl}/policies/privacy/2`)
    await chloe.getByRole('rowheader').first().waitFor()
    await chloe.getByText('can’t be reached (').first().waitFor({ state: 'hidden' })
  })

  it('says, of a ceiling that is set when the day has had more, when sending goes on', async () => {
    await limit({ perMinute: null, perDay: 2 })
    await until('it holds', async () => (await house.ana.call('GET', '/sending')).body.held !== null)
    await says('late-ceiling', { chloe: 'The provider’s day is used up', dora: 'De dag van de provider is vol' })
  })
})
