import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { announcedInVain } from '../setup/announced.ts'
import { type House, until } from '../setup/house.ts'
import { type Keys, keysOf } from '../setup/keys.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'
import { ageSessions } from '../setup/sign-in.ts'

const PASSWORD = 'seven rowers in a quiet boat'

describe('by keyboard alone: members, who can’t be reached, settings', () => {
  let house: House
  let product: Product
  let page: Page
  let keys: Keys

  let unreachable: () => Promise<{ name: string }[]>
  const go = async (path: string, heading: string) => {
    await page.goto(`${product.adminUrl}${path}`)
    await page.getByRole('heading', { name: heading }).first().waitFor()
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  }

  const { enter } = screensIn('keyboard', async (opened) => {
    ;({ house, product } = opened)
    await house.person('dora', ['publisher'])
    ;({ unreachable } = await announcedInVain(house, [
      { name: 'Ada', otherEmails: ['ada@home.example'] },
      { name: 'Bo', postalAddress: 'Oar Lane 2\n9000 Ghent' },
      { name: 'Cy' },
    ]))
    page = await enter('chloe')
    keys = keysOf(page)
  })

  it('sets a password, so that one can show again who one is', async () => {
    await go('/settings/account', 'Settings')
    await keys.type(page.getByRole('textbox', { name: 'New password' }), PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Change the password' }).waitFor()
    await keys.holds()
  })

  it('imports members: maps a column, mends a bad row, and reads what came of it', async () => {
    await go('/members/import', 'Import members')
    const chooser = page.waitForEvent('filechooser')
    await keys.press(page.getByRole('button', { name: 'Choose a file' }))
    const rows = [
      'ref;contact;called;tongue',
      'k1;k1@members.example;Kay;en',
      'k2;nowhere;Lou;nl',
      'k3;k3@members.example;Max;en',
    ]
    await (await chooser).setFiles({ name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) })
    await page.getByText('Which column is what').waitFor()
    await keys.holds('Choose a file')
    // By its letters, as any list of a browser.
    for (const [field, letter] of [
      ['Number', 'ref'],
      ['E-mail', 'contact'],
      ['Name', 'called'],
    ] as const) {
      await keys.to(page.getByRole('combobox', { name: field, exact: true }))
      await page.keyboard.type(letter)
      await keys.holds(field)
    }
    await page.getByRole('alert').filter({ hasText: 'Line 3' }).waitFor()
    expect(await page.getByRole('button', { name: /^Import \d/ }).isDisabled()).toBe(true)
    const pasted = page.getByRole('textbox', { name: 'Or paste rows here' })
    await keys.to(pasted, 'Shift+Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(rows.join('\n').replace('nowhere', 'k2@members.example'))
    await page.getByRole('alert').filter({ hasText: 'Line 3' }).waitFor({ state: 'detached' })
    // Which column is what stays as it was chosen.
    await keys.press(page.getByRole('checkbox', { name: 'This is everyone' }), 'Space')
    await page.keyboard.press('Space')
    await keys.press(page.getByRole('button', { name: 'Import 3 members' }))
    await page.getByRole('status').filter({ hasText: '3' }).first().waitFor()
    await keys.holds()
    expect(await house.database.member.count({ where: { externalId: { startsWith: 'k' } } })).toBe(3)
  })

  it('goes down the ladder: another address, a letter, and a waiver for which one shows who one is', async () => {
    await go('/policies/privacy/2', 'Can’t be reached')
    await keys.press(page.getByRole('button', { name: 'Send to another address of Ada' }))
    await keys.holds('ada@home.example')
    await keys.press(page.getByRole('button', { name: 'Send again', exact: true }))
    await until('Ada was reached', async () => house.smtp.messages.some(({ to }) => to[0] === 'ada@home.example'))
    await page.getByRole('button', { name: 'Send to another address of Ada' }).waitFor({ state: 'detached' })
    await keys.holds()
    await keys.press(page.getByRole('button', { name: 'Told by letter: Bo' }))
    await keys.holds('When was it posted')
    await page.keyboard.type('Today, by Chloé.')
    await keys.press(page.getByRole('button', { name: 'Record the letter' }))
    await until('Bo was told', async () => (await unreachable()).length === 1)
    await page.getByRole('button', { name: 'Told by letter: Bo' }).waitFor({ state: 'detached' })
    await keys.holds()
    await keys.press(page.getByRole('button', { name: 'Waive for Cy' }))
    await keys.holds('What was tried')
    await page.keyboard.type('No address is left.')
    await ageSessions(house, house.chloe.id)
    await house.database.organisation.updateMany({ data: { stepUpMinutes: 5 } })
    await keys.press(page.getByRole('button', { name: 'Propose to waive' }))
    const dialog = page.getByRole('dialog', { name: 'Is it still you?' })
    await dialog.waitFor()
    await keys.holds('Your password')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('It waits for another publisher').waitFor()
    await keys.holds()
    await keys.press(page.getByRole('button', { name: 'Dismiss the waiver for Cy' }))
    await page.getByText('It waits for another publisher').waitFor({ state: 'detached' })
    await keys.holds()
  })

  it('makes and revokes API tokens', async () => {
    await go('/settings/tokens', 'Settings')
    for (const name of ['nightly', 'monthly']) {
      await keys.type(page.getByRole('textbox', { name: 'Name' }), name)
      await page.keyboard.press('Enter')
      await page.getByRole('rowheader', { name }).waitFor()
      await keys.holds()
    }
    await keys.press(page.getByRole('button', { name: 'Revoke nightly' }))
    await page
      .getByRole('row', { name: /nightly/ })
      .getByText('revoked')
      .waitFor()
    // To the next one that can be revoked, or what is nearest: never to the top of the page.
    await keys.holds()
    await keys.press(page.getByRole('button', { name: 'Revoke monthly' }))
    await page
      .getByRole('row', { name: /monthly/ })
      .getByText('revoked')
      .waitFor()
    await keys.holds()
  })

  it('invites a person, gives a role, and deactivates them in a dialog', async () => {
    await go('/settings/people', 'Settings')
    await keys.type(page.getByRole('textbox', { name: 'E-mail' }), 'eve@quietoars.example')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'eve' }).first().waitFor()
    await keys.holds()
    await keys.to(page.getByRole('checkbox', { name: 'eve: reviewer' }), 'Shift+Tab')
    await page.keyboard.press('Space')
    await until('the role is given', async () =>
      (await house.database.user.findUniqueOrThrow({ where: { email: 'eve@quietoars.example' } })).roles.includes(
        'reviewer',
      ),
    )
    await keys.holds('eve: reviewer')
    await keys.press(page.getByRole('button', { name: 'More about eve' }))
    await page.getByRole('menu').waitFor()
    await keys.to(page.getByRole('menuitem', { name: 'Deactivate' }), 'ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await keys.holds()
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }))
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await keys.holds('More about eve')
  })

  it('connects the mirror on GitHub, reads why it is not let in, and ends it', async () => {
    await go('/settings/github', 'Settings')
    await keys.type(page.getByRole('textbox', { name: 'Owner' }), 'quiet-oars')
    await keys.type(page.getByRole('textbox', { name: 'Repository' }), 'policies')
    // Nobody answers there.
    await keys.type(page.getByRole('textbox', { name: 'GitHub Enterprise' }), 'http://127.0.0.1:9/api/v3')
    await keys.type(page.getByLabel(/^Token/), 'github_pat_made_up')
    await keys.press(page.getByRole('button', { name: 'Check and save' }))
    await page.getByRole('status').filter({ hasText: 'GitHub did not answer' }).waitFor()
    await keys.holds('Check and save')
    await keys.to(page.getByRole('button', { name: 'Check access' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'GitHub did not answer' }).nth(1).waitFor()
    await keys.holds('Check access')
    await keys.press(page.getByRole('button', { name: 'End mirroring' }))
    // Whoever presses twice has not yet ended anything: the warning is read first.
    await keys.holds(/repository|credentials/)
    await keys.press(page.getByRole('button', { name: 'End mirroring' }))
    await page.getByText('There is no mirror yet.').waitFor()
    await keys.holds()
  })

  it('changes a notice rule: adds a lead time, takes it out again, saves', async () => {
    await go('/policies/privacy/settings', 'Settings')
    await keys.press(page.getByRole('button', { name: 'Add a lead time of 15 days' }))
    await keys.holds()
    await keys.press(page.getByRole('button', { name: 'Remove the lead time of 15 days' }))
    await page.getByRole('button', { name: 'Remove the lead time of 15 days' }).waitFor({ state: 'detached' })
    await keys.holds(/15|60|lead/i)
    await keys.press(page.getByRole('button', { name: 'Add a lead time of 15 days' }))
    await keys.press(page.getByRole('button', { name: 'Save settings' }))
    await page.getByRole('alert').filter({ hasText: 'Say whom or what it is for.' }).waitFor()
    await keys.holds('Save settings')
    await keys.to(page.getByRole('link', { name: 'Go there' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await keys.holds('Days')
    await keys.to(
      page.getByRole('combobox', { name: 'For these audiences' }).or(page.getByLabel('For these audiences')),
    )
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { name: 'customers' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await keys.press(page.getByRole('button', { name: 'Save settings' }))
    await until(
      'it is saved',
      async () => (await house.ana.call('GET', '/policies/privacy')).body.noticeRule.leadTimes?.length === 1,
    )
    // The form is made anew with what was saved: the same button has the focus, and not the top of the page.
    await page.getByRole('alert').filter({ hasText: 'Saved' }).waitFor()
    await keys.holds('Save settings')
  })
})
