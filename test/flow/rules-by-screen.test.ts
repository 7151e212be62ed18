import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { AFTER, BEFORE, BEFORE_NL } from '../fixtures/texts.ts'
import { addMembers, type House, policySettings, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

const MAY = BEFORE.replace(
  'We will not make any change',
  'We may notify you of changes to this policy. We will not make any change',
)

describe('rules, findings, translations and the past, by screen', () => {
  let house: House
  let product: Product

  /** The same screen wide and narrow, light and dark. */
  async function picture(page: Page, name: string) {
    for (const [width, scheme] of [
      [1280, 'light'],
      [390, 'light'],
      [1280, 'dark'],
      [390, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: `${folder}${name}-${width}-${scheme}.png`, fullPage: true })
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const at = (path: string) => `${product.adminUrl}/policies/${path}`

  const { pages, enter, folder, visit } = screensIn('rules', async (opened) => {
    ;({ house, product } = opened)
    await addMembers(house.database, 12)
    for (const name of ['ana', 'bram', 'chloe']) await enter(name)
  })

  it('an author sets a lead time for one audience', async () => {
    const ana = pages.ana as Page
    const settings = policySettings('privacy', ['en', 'nl'])
    await house.ana.call('POST', '/policies', { ...settings, noticeRule: { ...settings.noticeRule, clause: null } })
    await ana.goto(at('privacy/settings'))
    await ana.getByRole('button', { name: 'Add a lead time of 15 days' }).click()
    await ana.getByLabel('For these audiences').first().click()
    await ana.getByRole('option', { name: 'customers' }).click()
    await ana.keyboard.press('Escape')
    await picture(ana, '01-lead-times')
    await ana.getByRole('button', { name: 'Save settings' }).click()
    await until('the lead time is saved', async () => {
      const { noticeRule } = (await house.ana.call('GET', '/policies/privacy')).body
      return JSON.stringify(noticeRule.leadTimes) === '[{"days":15,"audiences":["customers"]}]'
    })
  })

  it('a reviewer accepts a finding with a reason, and another person confirms it', async () => {
    await house.ana.call('POST', '/policies/privacy/versions', { renditions: { en: MAY, nl: BEFORE_NL } })
    await house.ana.call('POST', '/policies/privacy/versions/1/submit')
    const [bram, chloe] = [pages.bram as Page, pages.chloe as Page]
    await bram.goto(at('privacy/1'))
    await bram.getByRole('button', { name: 'Accept with a reason' }).click()
    await bram.getByRole('textbox', { name: 'Why may it stay as it is?' }).fill('The next sentence binds us.')
    await picture(bram, '02-finding')
    await bram.getByRole('button', { name: 'Accept', exact: true }).click()
    await bram.getByText('A second person must confirm this.').waitFor()
    await chloe.goto(at('privacy/1'))
    await chloe.getByText('The next sentence binds us.').first().waitFor()
    await picture(chloe, '03-finding-to-confirm')
    await chloe.getByRole('button', { name: 'Confirm', exact: true }).click()
    await chloe.getByText('Confirmed by chloe').waitFor()
    await bram.reload()
    await bram.getByRole('button', { name: 'Approve version 1' }).click()
    await until(
      'it is approved',
      async () => (await house.ana.call('GET', '/policies/privacy/versions/1')).body.state === 'approved',
    )
    await house.chloe.call('POST', '/policies/privacy/versions/1/publish-first', {})
  })

  it('a translator sees the source’s changes beside the sections that they left behind', async () => {
    const ana = pages.ana as Page
    await house.ana.call('POST', '/policies/privacy/versions', { renditions: {} })
    const versions = '/policies/privacy/versions/2'
    await house.ana.call('PUT', `${versions}/renditions/en`, AFTER, { 'if-match': '"1"' })
    await ana.goto(at('privacy/2'))
    await ana.getByRole('tab', { name: 'Dutch' }).click()
    await ana.getByText('to be looked at').waitFor()
    await ana.getByText('2. How long we keep it').first().waitFor()
    await picture(ana, '04-translator')
    await ana.getByRole('button', { name: '“2. Hoe lang we het bewaren” is right now' }).click()
    await ana.getByText('looked at', { exact: true }).waitFor()
    await ana.getByRole('button', { name: 'All of it is still right' }).click()
    await until('the text is pinned to the source', async () => {
      const { renditions } = (await house.ana.call('GET', versions)).body
      return renditions.every(({ stale }: { stale: boolean }) => !stale)
    })
  })

  it('an author discards a draft, after being told what that means', async () => {
    const ana = pages.ana as Page
    await ana.goto(at('privacy/2'))
    await ana.getByRole('button', { name: 'Discard this draft' }).click()
    await ana.getByText('its number is free again').waitFor()
    await picture(ana, '05-discard')
    await ana.getByRole('button', { name: 'Discard this draft' }).click()
    await ana.waitForURL('**/policies/privacy')
    expect((await house.ana.call('GET', '/policies/privacy')).body.versions).toHaveLength(1)
  })

  it('a publisher tests whether bounces come in', async () => {
    const chloe = pages.chloe as Page
    await chloe.goto(`${product.adminUrl}/settings/mail`)
    await chloe.getByText('Bounces come in.').waitFor()
    await chloe.getByRole('textbox', { name: 'An address at which nobody is' }).fill('gone@elsewhere.example')
    await chloe.getByRole('button', { name: 'Send a test' }).click()
    await chloe.getByText('A test is under way').waitFor()
    await picture(chloe, '06-bounces')
    expect(house.smtp.messages.at(-1)?.mail.subject).toBe('A test that should come back')
    const test = await house.database.bounceTest.findFirstOrThrow({ orderBy: { sentAt: 'desc' } })
    expect(house.smtp.messages.at(-1)?.mail.messageId).toBe(test.messageId)
  })

  it('an author drops old files, mends a date, and a reviewer confirms: the history is public', async () => {
    const [ana, bram] = [pages.ana as Page, pages.bram as Page]
    await house.ana.call('POST', '/policies', { ...policySettings('cookies', ['en', 'nl']), title: 'Cookies' })
    await ana.goto(at('cookies'))
    await ana.getByRole('link', { name: 'Import old versions' }).click()
    const file = (name: string, text: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })
    await ana
      .getByLabel('Files of old versions')
      .setInputFiles([
        file('2019-05-01.md', '# Cookies\n\nWe keep them for 30 days.\n'),
        file('v2_2021-02-01_en.md', '# Cookies\n\nWe keep them for 90 days.\n'),
        file('v2_2021-02-01_nl.md', '# Cookies\n\nWe bewaren ze 90 dagen.\n'),
        file('last.md', '# Cookies\n\nWe keep them for a year.\n'),
      ])
    await ana.getByText('last.md').waitFor()
    await ana.getByRole('button', { name: 'Check' }).click()
    await ana.getByText('Say since when').waitFor()
    await picture(ana, '07-past-wrong')
    await ana
      .getByRole('textbox', { name: 'In force since' })
      .or(ana.getByLabel('In force since'))
      .first()
      .fill('2023-09-01')
    await ana.getByRole('button', { name: 'Check' }).click()
    await ana.getByText('These 3 versions would be imported').waitFor()
    await picture(ana, '08-past-checked')
    await ana.getByRole('button', { name: 'Send for confirmation' }).click()
    await ana.getByText('A second person must confirm this.').waitFor()
    await bram.goto(product.adminUrl)
    await bram.getByRole('link', { name: 'Look at it: Cookies v1' }).click()
    await bram.getByRole('button', { name: 'Confirm and publish 3 versions' }).waitFor()
    await picture(bram, '09-past-confirm')
    await bram.getByRole('button', { name: 'Confirm and publish 3 versions' }).click()
    await until(
      'it is public',
      async () => (await house.ana.call('GET', '/policies/cookies')).body.versions.length === 3,
    )
    const visitor = await visit()
    await until('the history shows it', async () => {
      await visitor.goto(`${product.publicUrl}/cookies/history`)
      return (await visitor.locator('body').innerText()).includes('no notices are claimed')
    })
    await picture(visitor, '10-public-history')
    await visitor.goto(`${product.publicUrl}/cookies/compare/1...2`)
    expect(await visitor.locator('body').innerText()).toContain('nobody decided them')
    await visitor.goto(`${product.publicUrl}/nl/cookies/v/2`)
    expect(await visitor.locator('body').innerText()).toContain('de tekst in het Engels is doorslaggevend')
    await picture(visitor, '11-public-translation')
  })
})
