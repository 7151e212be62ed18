import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { announcedInVain } from '../setup/announced.ts'
import { type House, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

describe('who can’t be reached, and what is found later, by screen', () => {
  let house: House
  let product: Product
  let versions: string

  let unreachable: () => Promise<unknown[]>

  const { pages, enter, picture, visit } = screensIn('ladder', async (opened) => {
    ;({ house, product } = opened)
    await house.person('dora', ['publisher'])
    ;({ versions, unreachable } = await announcedInVain(house, [
      { name: 'Ada', otherEmails: ['ada@home.example'] },
      { name: 'Bo', postalAddress: 'Oar Lane 2\n9000 Ghent' },
      { name: 'Cy', postalAddress: 'Oar Lane 3\n9000 Ghent' },
      { name: 'Di' },
    ]))
    await enter('chloe')
    await enter('dora', { locale: 'nl' })
  })

  it('a publisher sees who they are and what comes next, and sends to another address', async () => {
    const chloe = pages.chloe as Page
    await chloe.goto(`${product.adminUrl}/policies/privacy/2`)
    await chloe.getByRole('heading', { name: 'Can’t be reached' }).waitFor()
    expect(await chloe.getByText('Next: send it to another address of theirs.').count()).toBe(1)
    await picture(chloe, '1-unreachable')
    await chloe.getByRole('button', { name: 'Send to another address of Ada' }).click()
    expect(await chloe.getByRole('radio', { name: 'ada@home.example' }).isChecked()).toBe(true)
    await picture(chloe, '2-another-address')
    await chloe.getByRole('button', { name: 'Send again', exact: true }).click()
    await until('Ada was reached', async () => house.smtp.messages.some(({ to }) => to[0] === 'ada@home.example'))
    await until('three are left', async () => (await unreachable()).length === 3)
  })

  it('prints the letters, and records that they were posted', async () => {
    const chloe = pages.chloe as Page
    const href = await chloe.getByRole('link', { name: 'Print the letters' }).getAttribute('href')
    const letters = await chloe.context().newPage()
    await letters.goto(`${product.adminUrl}${href}`)
    expect(await letters.locator('article').count()).toBe(2)
    expect(await letters.locator('address').first().innerText()).toMatch(/Oar Lane/)
    await picture(letters, '3-letters')
    await letters.close()
    await chloe.getByRole('button', { name: 'They were posted' }).click()
    await chloe.getByRole('textbox', { name: 'When was it posted, and by whom?' }).fill('Today, by Chloé.')
    await picture(chloe, '4-posted')
    await chloe.getByRole('button', { name: 'Record 2 letters' }).click()
    await until('one is left', async () => (await unreachable()).length === 1)
  })

  it('waives the last with another publisher, who reads why in her own language', async () => {
    const [chloe, dora] = [pages.chloe as Page, pages.dora as Page]
    await chloe.getByRole('button', { name: 'Waive for Di' }).click()
    await chloe
      .getByRole('textbox', { name: 'What was tried, and why is nothing else left?' })
      .fill('No address is left.')
    await chloe.getByRole('button', { name: 'Propose to waive' }).click()
    await chloe.getByText('It waits for another publisher, since you proposed it.').waitFor()
    await picture(chloe, '5-proposed')
    expect(await chloe.getByRole('button', { name: /Confirm the waiver/ }).count()).toBe(0)
    await dora.goto(`${product.adminUrl}/policies/privacy/2`)
    await dora.getByText('No address is left.').waitFor()
    await picture(dora, '6-bevestigen')
    await dora.getByRole('button', { name: 'Bevestig dat van Di wordt afgezien' }).click()
    await until('nobody is left', async () => (await unreachable()).length === 0)
    await dora.getByText(/Op geen enkele manier ingelicht: van 1 door twee mensen afgezien/).waitFor()
    await picture(dora, '7-afgezien')
  })

  it('raises what was found after taking effect, and another publisher announces it late', async () => {
    const [chloe, dora] = [pages.chloe as Page, pages.dora as Page]
    await house.moveClock('40 days')
    await until('it is in force', async () => (await house.ana.call('GET', `${versions}/2`)).body.state === 'in-force')
    await chloe.goto(`${product.adminUrl}/policies/privacy/2`)
    await chloe.getByRole('button', { name: 'Raise a decision' }).click()
    await chloe.getByLabel('Materiality').selectOption({ label: 'material' })
    await chloe.getByRole('textbox', { name: /What was found/ }).fill('It concerns what they may ask us.')
    await picture(chloe, '8-raise')
    await chloe.getByRole('button', { name: 'Raise it' }).click()
    await chloe.getByText('You raised some of this, so someone else must announce it.').waitFor()
    await picture(chloe, '9-raised')
    await dora.goto(`${product.adminUrl}/`)
    await dora.getByRole('link', { name: /Meld alsnog/ }).click()
    await dora.getByRole('textbox', { name: 'Waarom komt het te laat?' }).fill('Over het hoofd gezien.')
    await picture(dora, '10-meld-alsnog')
    await dora.getByRole('button', { name: /^Meld alsnog aan \d+ leden$/ }).click()
    await dora.getByText('Over het hoofd gezien.').first().waitFor()
    const visitor = await visit()
    // What was typed stands on the screen before it is done; and the public page follows within a second.
    await until('the public reads it', async () => {
      await visitor.goto(`${product.publicUrl}/privacy/history`)
      return /Told late, on .*, to 12 members\./.test(await visitor.locator('body').innerText())
    })
    expect(await visitor.locator('body').innerText()).toMatch(/Of these, fewer than 10 members could not be told/)
    await picture(visitor, '11-history')
    await visitor.goto(`${product.publicUrl}/privacy/compare/1...2`)
    expect(await visitor.locator('body').innerText()).toContain('Raised since')
    await picture(visitor, '12-compare')
    await visitor.goto(`${product.publicUrl}/privacy/history`)
  })
})
