import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { AFTER } from '../fixtures/texts.ts'
import { publishFirst } from '../setup/announced.ts'
import { addMembers, type House, until } from '../setup/house.ts'
import { type Keys, keysOf } from '../setup/keys.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

describe('by keyboard alone: a draft and its review', () => {
  let house: House
  let product: Product
  let keys: Keys
  let document: Locator
  const version = '/policies/privacy/versions/2'

  const textOf = async (): Promise<string> => (await house.ana.call('GET', version)).body.renditions[0].markdown
  const stateOf = async (): Promise<string> => (await house.ana.call('GET', version)).body.state

  const { pages, enter } = screensIn('keyboard-draft', async (opened) => {
    ;({ house, product } = opened)
    await addMembers(house.database, 12)
    await publishFirst(house)
    await house.ana.call('POST', '/policies/privacy/versions', { renditions: { en: AFTER } })
    const ana = await enter('ana', { path: '/policies/privacy/2' })
    await enter('bram', { path: '/policies/privacy/2' })
    keys = keysOf(ana)
    document = ana.getByRole('textbox', { name: 'Text in English' })
    await document.getByText('2 years').first().waitFor()
  })

  it('comments on a passage, answers, and resolves', async () => {
    const ana = pages.ana as Page
    await ana.bringToFront()
    await keys.to(document)
    // For 20 ms after it got the focus, ProseMirror puts its own selection back: a hand is slower, a test presses again.
    const comment = ana.getByRole('button', { name: 'Comment on the selected passage', disabled: false })
    await until('a word is selected', async () => {
      await ana.keyboard.press('Control+Home')
      await ana.keyboard.press('Control+Shift+ArrowRight')
      return comment.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      )
    })
    await ana.keyboard.press('Escape')
    await keys.to(comment, 'Shift+Tab')
    await ana.keyboard.press('Enter')
    await keys.holds('What do you want to say of it?')
    await ana.keyboard.type('Is this the name that we use?')
    await ana.keyboard.press('Control+Enter')
    await ana.getByRole('button', { name: 'Resolve' }).waitFor()
    await keys.holds(/Go to the passage/)
    await keys.press(ana.getByRole('button', { name: 'Reply' }))
    await keys.holds('Your reply')
    await ana.keyboard.type('It is.')
    await ana.keyboard.press('Control+Enter')
    await ana.getByText('It is.', { exact: true }).waitFor()
    await keys.holds()
    await keys.press(ana.getByRole('button', { name: 'Resolve' }))
    await ana.getByText('No open comments').waitFor()
    await keys.holds()
  })

  it('goes back to an earlier text', async () => {
    const ana = pages.ana as Page
    await ana.reload()
    await document.getByText('2 years').first().waitFor()
    await keys.to(document)
    await ana.keyboard.press('Control+End')
    await ana.keyboard.type(' Ask us anything.')
    await until('it is saved', async () => (await textOf()).includes('Ask us anything.'))
    await ana.keyboard.press('Escape')
    await keys.to(ana.getByRole('button', { name: 'Earlier texts' }), 'Shift+Tab')
    await ana.keyboard.press('Enter')
    const drawer = ana.getByRole('dialog', { name: 'Texts that were saved' })
    await drawer.getByRole('listitem').last().waitFor()
    await keys.holds()
    await keys.press(drawer.getByRole('listitem').last().getByRole('button'))
    await keys.press(drawer.getByRole('button', { name: 'Go back to this text' }))
    await until('the first text is back', async () => (await textOf()) === AFTER)
    await drawer.waitFor({ state: 'detached' })
    await keys.holds('Earlier texts')
  })

  it('chooses between two texts when someone else saved', async () => {
    const ana = pages.ana as Page
    const { revision } = (await house.ana.call('GET', version)).body.renditions[0]
    const theirs = AFTER.replace('Privacy', 'Our privacy')
    await house.ana.call('PUT', `${version}/renditions/en`, theirs, { 'if-match': `"${revision}"` })
    await keys.to(document)
    await ana.keyboard.press('Control+End')
    await ana.keyboard.type(' Write to us.')
    await ana.getByRole('alert').filter({ hasText: 'Someone else saved this text' }).waitFor()
    // It is announced, and whoever is writing is not thrown out.
    await keys.holds(/Text in English/)
    await ana.keyboard.press('Escape')
    await keys.to(ana.getByRole('button', { name: 'Take theirs, drop mine' }), 'Shift+Tab')
    await ana.keyboard.press('Enter')
    await ana.getByText('Someone else saved this text').waitFor({ state: 'detached' })
    await keys.holds()
    expect(await textOf()).toBe(theirs)
  })

  it('submits it, and reads that it was', async () => {
    const ana = pages.ana as Page
    await ana.reload()
    await keys.press(ana.getByRole('button', { name: 'Submit for review' }))
    await until('it is submitted', async () => (await stateOf()) === 'submitted')
    await ana.getByText('someone else must approve it').waitFor()
    await keys.holds()
  })

  it('decides each change by its key, goes from what blocks to its change, and approves', async () => {
    const bram = pages.bram as Page
    const own = keysOf(bram)
    await bram.goto(`${product.adminUrl}/policies/privacy/2`)
    await bram.getByRole('status').filter({ hasText: 'decided' }).waitFor()
    await bram.keyboard.press('j')
    await bram.getByRole('article', { name: 'Change 2' }).waitFor()
    await bram.keyboard.press('k')
    await bram.keyboard.press('o')
    await own.holds('Materiality')
    await own.press(bram.getByRole('button', { name: 'Cancel' }))
    await own.holds()
    await own.press(bram.getByRole('link', { name: 'Go there' }))
    await own.holds(/^Change/)
    const open = async () =>
      (await house.bram.call('GET', version)).body.blockers.filter(({ code }: { code: string }) => code === 'undecided')
        .length
    for (let left = await open(); left > 0; left--) {
      await own.press(bram.getByRole('button', { name: /^Accept/ }))
      await until('it is decided', async () => (await open()) < left)
      await bram.getByRole('button', { name: /^Accept/ }).waitFor()
      await own.holds()
    }
    await own.press(bram.getByRole('button', { name: 'Approve version 2' }))
    await until('it is approved', async () => (await stateOf()) === 'approved')
    await bram.getByRole('heading', { name: 'Approved' }).waitFor()
    await own.holds()
  })

  it('sends it back with a reason', async () => {
    const bram = pages.bram as Page
    const own = keysOf(bram)
    await own.press(bram.getByRole('button', { name: 'Send back' }))
    await own.holds(/Why|What/)
    await bram.keyboard.type('One more look at the name.')
    await own.press(bram.getByRole('button', { name: /^Send .*back/ }))
    await until('it is a draft again', async () => (await stateOf()) === 'draft')
    await bram.getByRole('textbox', { name: 'Text in English' }).waitFor()
    await own.holds()
  })
})
