import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { AFTER } from '../fixtures/texts.ts'
import { publishFirst } from '../setup/announced.ts'
import { addMembers, type House, until } from '../setup/house.ts'
import { keysOf } from '../setup/keys.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

/** So long that what stands above the text is out of sight at its end. */
const LONG = `${AFTER}\n${Array.from({ length: 60 }, (_, k) => `Clause ${k + 1} is about oars and where they lie.\n`).join('\n')}`

describe('without a network, without an answer, without having saved', () => {
  let house: House
  let product: Product
  let page: Page
  let document: Locator

  const textOf = async (): Promise<string> =>
    (await house.ana.call('GET', '/policies/privacy/versions/2')).body.renditions[0].markdown

  const { enter, folder } = screensIn('offline', async (opened) => {
    ;({ house, product } = opened)
    await addMembers(house.database, 12)
    await publishFirst(house)
    await house.ana.call('POST', '/policies/privacy/versions', { renditions: { en: LONG } })
    page = await enter('ana', { path: '/policies/privacy/2' })
    document = page.getByRole('textbox', { name: 'Text in English' })
    await document.getByText('Clause 60').waitFor()
  })

  /** Whether it is within the window, without scrolling. */
  const isSeen = (what: Locator) =>
    what.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= (element.ownerDocument.defaultView?.innerHeight ?? 0)
    })

  it('says far down a long text that nothing was saved, keeps the page, and saves when it is back', async () => {
    await document.focus()
    await page.keyboard.press('Control+End')
    await page.context().setOffline(true)
    await page.keyboard.type(' Written in a tunnel.')
    const said = page.getByText('Not saved: no answer.').last()
    await said.waitFor()
    expect(await isSeen(said)).toBe(true)
    await page.screenshot({ path: `${folder}1-offline.png` })
    await page.getByRole('navigation').getByRole('link', { name: 'Members' }).click()
    await page.getByText('You are offline, so this page stays.').waitFor()
    expect(page.url()).toContain('/policies/privacy/2')
    expect(await document.getByText('Written in a tunnel.').count()).toBe(1)
    // What it changes can be looked at, however it is shown: what draws it was fetched before, or says that it wasn't.
    for (const view of ['Changes shown', 'As published', 'Write']) {
      await page.getByText(view, { exact: true }).click()
      await page.getByRole('heading', { name: 'Version 2' }).waitFor()
    }
    expect(await document.getByText('Written in a tunnel.').count()).toBe(1)
    await page.context().setOffline(false)
    await until('it is saved', async () => (await textOf()).includes('Written in a tunnel.'))
    // The comparison, too, goes on by itself.
    await page.getByRole('complementary').getByRole('status').filter({ hasText: 'change' }).waitFor()
    await said.waitFor({ state: 'detached' })
  })

  it('leads from far down to both texts when someone else saved', async () => {
    const { revision } = (await house.ana.call('GET', '/policies/privacy/versions/2')).body.renditions[0]
    const theirs = (await textOf()).replace('Clause 1 is', 'The first clause is')
    await house.ana.call('PUT', '/policies/privacy/versions/2/renditions/en', theirs, { 'if-match': `"${revision}"` })
    await document.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' And read by nobody.')
    const said = page.getByText('Not saved: someone else saved in between').last()
    await said.waitFor()
    expect(await isSeen(said)).toBe(true)
    await page.screenshot({ path: `${folder}2-conflict.png` })
    await page.getByRole('link', { name: 'Go there' }).press('Enter')
    await keysOf(page).holds('Someone else saved this text')
    await expect.poll(() => isSeen(page.getByText('Someone else saved this text while you were writing'))).toBe(true)
    await page.getByRole('button', { name: 'Take theirs, drop mine' }).click()
    await said.waitFor({ state: 'detached' })
  })

  it('says in its own frame that there is nothing at an address', async () => {
    await page.goto(`${product.adminUrl}/nowhere/at/all`)
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    await keysOf(page).holds()
    await page.getByRole('link', { name: 'To the desk' }).click()
    await page.getByRole('heading', { name: 'Desk' }).waitFor()
  })

  it('says that an answer takes long, and shows it when it comes', async () => {
    let answer: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/v1/members?**', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('navigation').getByRole('link', { name: 'Members' }).click()
    await page.getByRole('status').filter({ hasText: 'It takes longer than it should.' }).waitFor()
    await page.screenshot({ path: `${folder}3-slow.png` })
    answer()
    await page.getByRole('link', { name: 'Member 0' }).waitFor()
    expect(await page.getByText('It takes longer than it should.').count()).toBe(0)
  })
})
