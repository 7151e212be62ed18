import { readFile } from 'node:fs/promises'
import { readAs } from '@fairnotice/diff/read'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { AFTER, BEFORE, CLAUSE } from '../fixtures/texts.ts'
import { retype } from '../setup/document.ts'
import { addMembers, type House, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

const MEMBERS = 12

describe('from a draft to an e-mail before effect to the public history, by screen', () => {
  let house: House
  let product: Product

  const visitor = async (path: string): Promise<string> => {
    const page = pages.visitor as Page
    await page.goto(`${product.publicUrl}${path}`)
    return page.locator('body').innerText()
  }

  const { pages, enter, picture, visit } = screensIn('flow', async (opened) => {
    ;({ house, product } = opened)
    await addMembers(house.database, MEMBERS)
    for (const name of ['ana', 'bram', 'chloe']) await enter(name)
    pages.visitor = await visit()
  })

  it('an author creates a policy and pastes its text as version 1', async () => {
    const ana = pages.ana as Page
    await ana.getByRole('link', { name: 'New policy' }).first().click()
    await ana.getByRole('textbox', { name: 'Title' }).fill('Privacy policy')
    await ana.getByRole('textbox', { name: 'Address on the public site' }).fill('privacy')
    await ana.getByRole('textbox', { name: 'The clause that promises it, word for word' }).fill(CLAUSE)
    await ana.getByRole('textbox', { name: 'Heading above the clause' }).fill('Privacy policy of Quiet Oars')
    await ana
      .getByRole('textbox', { name: 'What members can do about a change (English)' })
      .fill('Object by writing to privacy@quietoars.example.\n')
    await ana.getByRole('textbox', { name: 'Text in English' }).fill(BEFORE)
    await picture(ana, '01-new-policy')
    await ana.getByRole('button', { name: 'Create policy' }).click()
    await ana.waitForURL('**/policies/privacy/1**')
    await ana.getByRole('button', { name: 'Submit for review' }).click()
    await until('version 1 is submitted', async () => (await stateOf(1)) === 'submitted')
  })

  it('a second person approves it, and it is published', async () => {
    const bram = pages.bram as Page
    await bram.goto(`${product.adminUrl}/policies/privacy/1`)
    await picture(bram, '02-approve-first')
    await bram.getByRole('button', { name: 'Approve version 1' }).click()
    await until('version 1 is approved', async () => (await stateOf(1)) === 'approved')
    const chloe = pages.chloe as Page
    await chloe.goto(`${product.adminUrl}/policies/privacy/1`)
    await chloe.getByRole('button', { name: 'Publish version 1' }).click()
    await until('version 1 is in force', async () => (await stateOf(1)) === 'in-force')
    await until(
      'it is public',
      async () => (await visitor('/privacy')).includes('We keep your reservations for 180 days.'),
      5,
    )
  })

  it('shows what changed beside the text while the author types, and saves by itself', async () => {
    const ana = pages.ana as Page
    await ana.goto(`${product.adminUrl}/policies/privacy`)
    await ana.getByRole('button', { name: 'Begin version 2' }).click()
    await ana.waitForURL('**/policies/privacy/2**')
    const text = ana.getByRole('textbox', { name: 'Text in English' })
    await retype(text, 'adress', 'address')
    await retype(text, '180 days', '2 years')
    await retype(text, 'with our insurer only', 'with our insurer and with an analytics company')
    const beside = ana.getByRole('complementary', { name: 'Changes and who is told' })
    await beside.getByText('180 days').first().waitFor()
    await until('the draft is saved', async () => (await textOf(2)) === AFTER)
    await picture(ana, '03-draft')
    await ana.getByRole('button', { name: 'Submit for review' }).click()
    await until('version 2 is submitted', async () => (await stateOf(2)) === 'submitted')
  })

  it('offers its author no approval', async () => {
    const ana = pages.ana as Page
    await ana.goto(`${product.adminUrl}/policies/privacy/2`)
    await ana.getByRole('heading', { name: 'Version 2' }).waitFor()
    await ana.getByText('someone else must approve it').waitFor()
    expect(await ana.getByRole('button', { name: 'Approve version 2' }).count()).toBe(0)
  })

  it('a second person decides each material change by keyboard, and approves', async () => {
    const bram = pages.bram as Page
    await bram.goto(`${product.adminUrl}/policies/privacy/2`)
    await bram.getByRole('status').filter({ hasText: 'decided' }).waitFor()
    await picture(bram, '04-review')
    const open = await undecided()
    for (let decided = 1; decided <= open; decided++) {
      await bram.keyboard.press('a')
      await bram
        .getByRole('status')
        .filter({ hasText: `${decided} of ${open} decided` })
        .waitFor()
    }
    expect(await undecided()).toBe(0)
    const [redline] = await Promise.all([
      bram.waitForEvent('download'),
      bram
        .getByRole('button', { name: 'Word' })
        .click()
        .then(() => bram.getByRole('menuitem', { name: 'Changes since v1, tracked' }).click()),
    ])
    const read = await readAs('redline.docx', new Uint8Array(await readFile(await redline.path())))
    expect(read.ok && read.markdown).toContain('We keep your reservations for 2 years.')
    await bram.getByRole('button', { name: 'Approve version 2' }).click()
    await until('version 2 is approved', async () => (await stateOf(2)) === 'approved')
  })

  it('announces it after its name was typed, with the mail as members will read it', async () => {
    await house.smtp.stop()
    const chloe = pages.chloe as Page
    await chloe.goto(`${product.adminUrl}/policies/privacy/2/announce`)
    await chloe.frameLocator('iframe[title="The e-mail in English"]').getByText('2 years').first().waitFor()
    await picture(chloe, '05-announce')
    const announce = chloe.getByRole('button', { name: `Announce to ${MEMBERS} members` })
    expect(await announce.isDisabled()).toBe(true)
    await chloe.getByRole('textbox', { name: 'Type “Privacy policy” to announce it' }).fill('Privacy policy')
    await announce.click()
    await until('version 2 is announced', async () => (await stateOf(2)) === 'announced')
  })

  it('shows the coming version in public at once, and still the old one as in force', async () => {
    await until('the public site shows it', async () => (await visitor('/privacy/upcoming')).includes('2 years'), 5)
    expect(await visitor('/privacy')).toContain('We keep your reservations for 180 days.')
    await picture(pages.visitor as Page, '06-public-in-force')
    await visitor('/privacy/upcoming')
    await picture(pages.visitor as Page, '07-public-upcoming')
  })

  it('is held while mail is down, and the screen says why and since when', async () => {
    await house.worker.start()
    await house.moveClock('60 days')
    await until('the version is held', async () => (await versionRow(2))?.heldSince !== null)
    const chloe = pages.chloe as Page
    await chloe.goto(`${product.adminUrl}/policies/privacy/2`)
    await chloe.getByRole('status').filter({ hasText: 'Held since' }).waitFor()
    await picture(chloe, '08-held')
    expect(await stateOf(2)).toBe('announced')
    expect(house.smtp.messages).toHaveLength(0)
    expect(await visitor('/privacy')).toContain('180 days')
  })

  it('goes on by itself when mail works again: one e-mail for each member, and then in force', async () => {
    await house.smtp.start()
    await house.smtp.received(MEMBERS)
    await until(
      'all are recorded',
      async () => (await house.database.notice.count({ where: { state: 'sent' } })) === MEMBERS,
    )
    expect(await stateOf(2)).toBe('announced')
    const chloe = pages.chloe as Page
    await chloe.goto(`${product.adminUrl}/policies/privacy/2`)
    await chloe.getByRole('heading', { name: 'Gate' }).waitFor()
    await picture(chloe, '09-gate')
    await house.moveClock('100 days')
    await until('version 2 is in force', async () => (await stateOf(2)) === 'in-force')
    await until('the public site shows it', async () => (await visitor('/privacy')).includes('2 years'), 5)
    const history = await visitor('/privacy/history')
    expect(history).toContain('Version 2')
    expect(history).toContain('Version 1')
    await picture(pages.visitor as Page, '10-history')
    expect(house.smtp.messages).toHaveLength(MEMBERS)
    expect(new Set(house.smtp.messages.flatMap(({ to }) => to)).size).toBe(MEMBERS)
    const [first] = house.smtp.messages
    const letter = await visit({ viewport: { width: 390, height: 900 } })
    await letter.setContent(first?.mail.html ?? '')
    const said = await letter.locator('body').innerText()
    expect(said).toContain('2 years')
    expect(said).toMatch(/What you can do until|Wat u kunt doen tot/)
    expect(said).toContain('Object by writing to privacy@quietoars.example.')
    await picture(letter, '11-mail-on-a-phone')
  })

  it('lets a person who came by a link set a password, and sign in with it', async () => {
    const bram = pages.bram as Page
    await bram.goto(`${product.adminUrl}/settings/account`)
    const password = 'four words that Bram knows'
    await bram.getByRole('textbox', { name: 'New password' }).fill(password)
    await bram.getByRole('button', { name: 'Set a password' }).click()
    await bram.getByRole('button', { name: 'Change the password' }).waitFor()
    await picture(bram, '13-account')
    const again = await visit()
    await again.goto(`${product.adminUrl}/sign-in`)
    await again.getByRole('textbox', { name: 'E-mail' }).fill('bram@quietoars.example')
    await again.getByLabel('Password', { exact: true }).fill(password)
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.getByRole('heading', { name: 'Desk' }).waitFor()
  })

  it('asked for no page outside, and left no error in any browser', async () => {
    const chloe = pages.chloe as Page
    const errors: string[] = []
    chloe.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    chloe.on('request', (request) => !request.url().startsWith(product.adminUrl) && errors.push(request.url()))
    await chloe.goto(product.adminUrl)
    await chloe.getByRole('heading', { name: 'Desk' }).waitFor()
    await picture(chloe, '12-desk')
    expect(errors).toEqual([])
  })

  const versionRow = (number: number) => house.database.version.findFirst({ where: { number } })
  const stateOf = async (number: number) => (await versionRow(number))?.state
  const textOf = async (number: number) =>
    (await house.database.rendition.findFirst({ where: { version: { number } } }))?.markdown
  const undecided = async (): Promise<number> => {
    const { body } = await house.bram.call('GET', '/policies/privacy/versions/2')
    return body.blockers.filter(({ code }: { code: string }) => code === 'undecided').length
  }
})
