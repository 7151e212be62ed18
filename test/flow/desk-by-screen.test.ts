import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { announceNext, publishFirst } from '../setup/announced.ts'
import { isFit } from '../setup/fit.ts'
import { addMembers, type House, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

describe('the desk by screen: search, reviews, tests to oneself, the sender’s domain, pictures', () => {
  let house: House
  let product: Product
  let context: BrowserContext
  let page: Page

  // Nobody answers there.
  vi.stubEnv('DNS_SERVERS', '127.0.0.1:9')
  const { enter, folder } = screensIn('desk', async (opened) => {
    ;({ house, product } = opened)
    await addMembers(house.database, 12)
    await publishFirst(house)
    page = await enter('chloe')
    context = page.context()
    await page.getByRole('heading', { name: 'Desk' }).waitFor()
  })

  /** Wide and narrow, light and dark, with nothing sticking out and nothing that axe finds; and in Dutch. */
  async function look(name: string): Promise<void> {
    const url = page.url()
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    await isFit(page, `desk/${name}`)
    await context.addCookies([{ name: 'fairnotice-language', value: 'nl', url: product.adminUrl }])
    await page.goto(url)
    await page.getByRole('link', { name: 'Zoeken' }).waitFor()
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    await page.screenshot({ path: `${folder}${name}-nl.png`, fullPage: true })
    await context.addCookies([{ name: 'fairnotice-language', value: 'en', url: product.adminUrl }])
    await page.goto(url)
    await page.getByRole('link', { name: 'Search' }).waitFor()
  }

  it('keeps the focus on the screen that one comes to, so that the next key goes on from there', async () => {
    await page.goto(`${product.adminUrl}/policies/privacy`)
    await page.getByRole('link', { name: 'Version 1' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Version 1' }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Policies')
    // Whoever opens the app begins at its top.
    await page.goto(`${product.adminUrl}/policies/privacy`)
    await page.getByRole('link', { name: 'Version 1' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
    await page.goto(product.adminUrl)
  })

  it('leads to the search by a key, and from a hit to its passage', async () => {
    await page.getByRole('link', { name: 'Search' }).waitFor()
    await page.keyboard.press('/')
    await page.waitForURL('**/search')
    const field = page.getByRole('searchbox', { name: 'Search all texts and versions' })
    expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    await field.fill('zebra')
    await page.getByText('Nothing is found by “zebra”.').waitFor()
    await field.fill('reservation')
    await page.getByRole('status').filter({ hasText: 'passage' }).waitFor()
    await page.waitForURL('**/search?q=reservation')
    await look('search')
    await page.getByRole('listitem').filter({ hasText: '180 days' }).getByRole('link').first().click()
    await page.getByRole('status').filter({ hasText: 'The passage is marked in the text.' }).waitFor()
    expect(await page.evaluate("document.activeElement.textContent.includes('180 days')")).toBe(true)
    expect(await page.evaluate("[...CSS.highlights.get('sought')][0].toString()")).toContain('180 days')
    await page.screenshot({ path: `${folder}passage.png` })
    await page.keyboard.press('Control+k')
    await page.waitForURL('**/search')
  })

  it('says that a policy was reviewed and nothing has to change, and when it is due again', async () => {
    await page.goto(`${product.adminUrl}/policies/privacy`)
    await page.getByText('Review due').waitFor()
    await page.getByRole('button', { name: 'Reviewed, nothing to change' }).click()
    await page.getByRole('textbox', { name: 'What you looked at' }).fill('Read against the register of processing.')
    await page.getByRole('button', { name: 'Reviewed, nothing to change' }).click()
    await page.getByText('“Read against the register of processing.”').waitFor()
    await house.moveClock('380 days')
    await page.goto(product.adminUrl)
    await page.getByRole('heading', { name: 'Reviews due' }).waitFor()
    // Told by the installation's clock, not by the browser's.
    await page
      .getByText(/, \d+ days ago/)
      .first()
      .waitFor()
    await look('desk')
    await page.getByRole('link', { name: 'Look at it: Privacy policy' }).click()
    await page.getByText('Review overdue since').waitFor()
    await house.moveClock('0 days')
  })

  it('sends the mail to whoever asks, and to the team, as a test, before anyone is told', async () => {
    await approveNext()
    await page.goto(`${product.adminUrl}/policies/privacy/2/announce`)
    await page.getByRole('heading', { name: 'A test first' }).waitFor()
    await look('announce')
    await page.getByRole('checkbox', { name: 'Dutch' }).check()
    await page.getByRole('button', { name: 'Send 2 tests' }).click()
    await page.getByText('2 tests are on their way to chloe@quietoars.example.').waitFor()
    const mails = await house.smtp.received(2)
    expect(mails.map(({ to }) => to)).toEqual([['chloe@quietoars.example'], ['chloe@quietoars.example']])
    expect(mails.map(({ mail }) => mail.subject?.split(' ')[0]).sort()).toEqual(['[Proef]', '[Test]'])
    await page.getByRole('radio', { name: 'everyone of the team' }).check()
    await page.getByRole('button', { name: 'Send 2 tests' }).click()
    await page.getByText('and chloe@quietoars.example.').waitFor()
    expect((await house.smtp.received(4)).slice(2).map(({ to }) => to[0])).toContain('bram@quietoars.example')
    expect(await house.database.notice.count()).toBe(0)
  })

  it('shows the public page as it will look, in each width, and no script or link of it acts', async () => {
    await page.goto(`${product.adminUrl}/policies/privacy/2/announce`)
    const frame = page.frameLocator('iframe[title="What is coming in English, as the public will see it"]')
    await frame.getByText('Version 2 takes effect').first().waitFor()
    await page.getByRole('radiogroup', { name: 'Page' }).scrollIntoViewIfNeeded()
    await page.screenshot({ path: `${folder}public-page.png` })
    await page.getByRole('radiogroup', { name: 'Width' }).last().getByText('Phone').click()
    await page.screenshot({ path: `${folder}public-page-phone.png` })
    await page.getByRole('radiogroup', { name: 'Page' }).getByText('The policy').click()
    const policy = page.frameLocator('iframe[title="The policy in English, as the public will see it"]')
    await policy.getByText('see what changes').click()
    await policy.getByText('see what changes').waitFor()
    expect(await policy.getByRole('link').count()).toBe(0)
    expect(await policy.getByText('see what changes').getAttribute('title')).toBe('/privacy/upcoming')
    expect(context.pages()).toHaveLength(1)
  })

  it('draws how an announcement is sent and settles, with its numbers as a table', async () => {
    await page.getByRole('textbox', { name: 'Type “Privacy policy” to announce it' }).fill('Privacy policy')
    await page.getByRole('button', { name: 'Announce to 12 members' }).click()
    await house.worker.start()
    await until('all are sent', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 12)
    await page.goto(`${product.adminUrl}/policies/privacy/2`)
    await page.getByRole('img', { name: '12 sent and 0 settled of 12' }).waitFor()
    await look('delivery')
    await house.moveClock('3 days')
    await page.reload()
    await page.getByText(/Announced by chloe to 12 members .*, [23] days ago/).waitFor()
    await look('delivery-later')
    await house.moveClock('0 days')
    await page.reload()
    await page.getByRole('button', { name: 'Show as a table' }).click()
    await page.getByRole('columnheader', { name: 'settled', exact: true }).waitFor()
    await page.goto(`${product.adminUrl}/policies/privacy`)
    await page.getByRole('img', { name: 'Timeline of 2 versions' }).waitFor()
    await look('timeline')
  })

  it('says what is known of the sender’s domain, also without a network', async () => {
    await page.goto(`${product.adminUrl}/settings/mail`)
    await page.getByText('The domain name system could not be asked.').first().waitFor()
    await look('mail')
  })

  it('says what keeping things for less long would forget, refuses too little, and keeps what is saved', async () => {
    await house.chloe.call('POST', '/members/m3/left')
    await page.goto(`${product.adminUrl}/settings/retention`)
    const days = page.getByRole('textbox', { name: 'Members who left' })
    await days.fill('30')
    await page.getByRole('button', { name: 'Keep it for so long' }).click()
    await page.getByText('Choose a whole number of days from 366 to 36525.').waitFor()
    await house.moveClock('400 days')
    await days.fill('366')
    await page.getByText('these go with the next run: 1 member who left').waitFor()
    await look('retention')
    await house.moveClock('0 days')
    await days.fill('400')
    await page.getByText('If you save this, nothing goes at once.').waitFor()
    await page.getByRole('button', { name: 'Keep it for so long' }).click()
    await until('it is kept', async () => (await house.database.retention.findFirst())?.departedDays === 400)
    await page.goto(`${product.adminUrl}/settings/log`)
    await page.getByText('days after leaving: 1826 → 400').waitFor()
  })

  it('filters the audit log', async () => {
    await page.goto(`${product.adminUrl}/settings/log`)
    await page.getByLabel('What').selectOption({ label: 'reviewed a policy, nothing to change' })
    await page.getByText('note: Read against the register of processing.').waitFor()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await look('log')
    await page.getByLabel('Until, that day included').fill('2001-01-01')
    await page.getByText('Nothing of this kind has happened.').waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('audit-log.csv')
  })

  /** Version 2, decided and approved. */
  async function approveNext(): Promise<void> {
    const { chloe } = house
    const { call } = chloe
    chloe.call = async (method, path, ...more) =>
      path.endsWith('/announce') ? { status: 200, body: {}, headers: new Headers() } : call(method, path, ...more)
    await announceNext(house)
    chloe.call = call
  }
})
