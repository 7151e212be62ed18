import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OPEN_PAGES, OPEN_ROUTES } from '@fairnotice/admin/pages'
import { createToken } from '@fairnotice/db'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { AFTER } from '../fixtures/texts.ts'
import { publishFirst } from '../setup/announced.ts'
import { cookiesOf } from '../setup/desk.ts'
import { isFit } from '../setup/fit.ts'
import { addMembers, type House, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'
import { ageSessions, codeNow, openLink } from '../setup/sign-in.ts'

const app = fileURLToPath(new URL('../../apps/admin/src/app/', import.meta.url))
const PASSWORD = 'violet ladders under nine ponds'
const versions = '/policies/privacy/versions'

/** Answers whatever no other page does. */
const NO_PAGE = '/[...nowhere]'

describe('signing in, and staying safe, by screen', () => {
  let house: House
  let product: Product
  let key = ''
  let codes: string[] = []
  const page = (name: string): Page => pages[name] as Page
  const at = (path: string) => `${product.adminUrl}${path}`
  const stateOf = async (number: number) => (await house.ana.call('GET', `${versions}/${number}`)).body.state
  /** As if half a minute had passed since the last code: none works twice. */
  const nextCode = async (): Promise<string> => {
    await house.database.secondFactor.updateMany({ data: { lastStep: null } })
    return codeNow(key)
  }
  const mailTo = async (address: string, count: number) => {
    const found = () => house.smtp.messages.filter(({ to }) => to.includes(address))
    await until(`message ${count} to ${address}`, async () => found().length >= count)
    return found()[count - 1]?.mail.text ?? ''
  }

  const { pages, enter, visit } = screensIn('safety', async (opened) => {
    ;({ house, product } = opened)
    await addMembers(house.database, 3)
    await publishFirst(house)
    await house.ana.call('POST', versions, { renditions: { en: AFTER } })
    await house.ana.call('POST', `${versions}/2/submit`)
    const { changes } = (await house.bram.call('GET', `${versions}/2/comparison`)).body
    for (const { id, materiality, ruling } of changes)
      if (materiality === 'material')
        await house.bram.call('PUT', `${versions}/2/decisions/${id}`, { ...ruling, reason: '' })
    // Ten minutes, as an installation has it.
    await house.database.organisation.update({ where: { id: 1 }, data: { stepUpMinutes: 10 } })
  })

  it('names every route of the app, and shows no page to whoever is not signed in', async () => {
    const routes = globSync('**/{page.tsx,route.ts}', { cwd: app }).map((file) => ({
      path: `/${file}`.replace(/\/\([^)]+\)/g, '').replace(/\/(page\.tsx|route\.ts)$/, '') || '/',
      page: file.endsWith('page.tsx'),
    }))
    expect(
      routes
        .filter((each) => !each.page)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([...OPEN_ROUTES].toSorted())
    const shown = routes.filter((each) => each.page).map(({ path }) => path)
    expect(shown.length).toBeGreaterThan(15)
    expect(OPEN_PAGES.filter((open) => !shown.includes(open))).toEqual([])
    const { cookie } = await cookiesOf(product.adminUrl, house, 'chloe@quietoars.example')
    const nonces = new Set<string>()
    for (const path of shown) {
      const url = at(
        path
          .replace('[tab]', 'account')
          .replace('[number]', '1')
          .replace(/\[(?:\.\.\.)?\w+\]/g, 'nowhere'),
      )
      const stranger = await fetch(url, { redirect: 'manual' })
      expect([path, stranger.status]).toEqual([path, OPEN_PAGES.includes(path) ? 200 : 307])
      if (!OPEN_PAGES.includes(path)) expect(stranger.headers.get('location')).toContain('/sign-in?next=')
      const insider = await fetch(url, { redirect: 'manual', headers: { cookie: String(cookie) } })
      expect(insider.headers.get('location') ?? '').not.toContain('sign-in')
      if (path === '/settings') continue
      expect([path, insider.status]).toEqual([path, path === NO_PAGE ? 404 : 200])
      const policy = insider.headers.get('content-security-policy') ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
      expect(policy).toContain("object-src 'none'")
      expect(insider.headers.get('x-frame-options')).toBe('DENY')
      nonces.add(nonce)
      for (const [script] of (await insider.text()).matchAll(/<script\b[^>]*>/g))
        expect(script).toContain(`nonce="${nonce}"`)
    }
    // The settings lead on to their first tab.
    expect(nonces.size).toBe(shown.length - 1)
  })

  it('takes no password that is easy to guess, and says so while it is typed', async () => {
    pages.bram = await enter('bram', { path: '/settings/account' })
    const bram = page('bram')
    const field = bram.getByRole('textbox', { name: 'New password' })
    await field.fill('bram quietoars')
    await bram.getByText('How hard to guess: falls').waitFor()
    await bram.getByRole('button', { name: 'Set a password' }).click()
    await bram.getByText('too easy to guess').waitFor()
    await isFit(bram, 'safety/01-weak-password')
    await field.fill(PASSWORD)
    await bram.getByText('How hard to guess: holds').waitFor()
    await bram.getByRole('button', { name: 'Set a password' }).click()
    await bram.getByRole('button', { name: 'Change the password' }).waitFor()
  })

  it('asks once more before approving, in place, and goes on', async () => {
    const bram = page('bram')
    await bram.goto(at('/policies/privacy/2'))
    const approve = bram.getByRole('button', { name: 'Approve version 2' })
    await approve.waitFor()
    await ageSessions(house, house.bram.id)
    await approve.click()
    const dialog = bram.getByRole('dialog', { name: 'Is it still you?' })
    await dialog.waitFor()
    await isFit(bram, 'safety/02-step-up-password')
    await bram.keyboard.press('Escape')
    await bram.getByText('Show once more that it is you').waitFor()
    expect(await stateOf(2)).toBe('submitted')
    await approve.click()
    await dialog.getByRole('textbox', { name: 'Your password' }).fill('not the one')
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await dialog.getByText('This password is not right.').waitFor()
    await dialog.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD)
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await until('it is approved', async () => (await stateOf(2)) === 'approved')
  })

  it('asks by link whoever has nothing else, and keeps what was typed', async () => {
    pages.chloe = await enter('chloe')
    const chloe = page('chloe')
    await chloe.goto(at('/policies/privacy/2/announce'))
    const typed = chloe.getByRole('textbox', { name: 'Type “Privacy policy” to announce it' })
    await typed.fill('Privacy policy')
    await ageSessions(house, house.chloe.id)
    await chloe.getByRole('button', { name: 'Announce to 3 members' }).click()
    const dialog = chloe.getByRole('dialog', { name: 'Is it still you?' })
    await dialog.getByRole('button', { name: 'Send me a link' }).click()
    const link = /https?:\/\/\S+sign-in\/link\S+/.exec(await mailTo('chloe@quietoars.example', 1))?.[0] ?? ''
    await dialog.getByText('A link is on its way').waitFor()
    await isFit(chloe, 'safety/03-step-up-link')
    expect(await typed.inputValue()).toBe('Privacy policy')
    expect(await stateOf(2)).toBe('approved')
    const other = await chloe.context().newPage()
    // What looks through mail opens every link: that uses nothing up.
    await fetch(link)
    await other.goto(link)
    await isFit(other, 'safety/04-link')
    await other.getByRole('button', { name: 'Sign in' }).click()
    await other.getByRole('heading', { name: 'You are signed in afresh' }).waitFor()
    await isFit(other, 'safety/04-signed-in-afresh')
    await other.close()
    await until('it is announced', async () => (await stateOf(2)) === 'announced')
    // The session before is gone: the browser has one.
    expect(await house.database.session.count({ where: { userId: house.chloe.id, ipAddress: { not: '' } } })).toBe(2)
  })

  it('sets up an authenticator app by its QR code, and shows backup codes once', async () => {
    const bram = page('bram')
    await bram.goto(at('/settings/account'))
    await bram.getByRole('button', { name: 'Set it up' }).click()
    await bram.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor()
    key = (await bram.locator('code').first().innerText()).replace(/\s/g, '')
    expect(key).toMatch(/^[A-Z2-7]{32}$/)
    await isFit(bram, 'safety/05-qr')
    const field = bram.getByRole('textbox', { name: 'Then type the code that the app shows' })
    await field.fill(codeNow(key) === '000000' ? '111111' : '000000')
    await bram.getByRole('button', { name: 'It works' }).click()
    await bram.getByText('This code is not right').waitFor()
    await field.fill(codeNow(key))
    await bram.getByRole('button', { name: 'It works' }).click()
    await bram.getByRole('heading', { name: 'Your backup codes' }).waitFor()
    codes = (await bram.locator('pre').innerText()).trim().split('\n')
    expect(new Set(codes).size).toBe(10)
    await isFit(bram, 'safety/06-backup-codes')
    await bram.getByRole('button', { name: 'I have kept them' }).click()
    await bram.getByText('Sign-in asks for the code of your app.').waitFor()
    await bram.reload()
    await bram.getByText('Sign-in asks for the code of your app.').waitFor()
    expect(await bram.content()).not.toContain(codes[0])
  })

  it('asks for the code after a password, and lets nobody in without', async () => {
    pages.again = await visit()
    const again = page('again')
    again.setDefaultTimeout(30_000)
    await again.goto(at('/settings/tokens'))
    await again.getByRole('textbox', { name: 'E-mail' }).fill('bram@quietoars.example')
    await again.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.getByRole('heading', { name: 'The code of your app' }).waitFor()
    await isFit(again, 'safety/07-code')
    // The half-open session is good for nothing else.
    expect(await again.evaluate("fetch('/api/v1/desk').then((answer) => answer.json()).then(({ code }) => code)")).toBe(
      'code-required',
    )
    await again.goto(at('/policies'))
    const field = again.getByRole('textbox', { name: 'Code' })
    await field.fill('000 000')
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.getByText('This code is not right').waitFor()
    const code = await nextCode()
    await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.waitForURL('**/policies')
    await again.getByRole('heading', { name: 'Policies' }).waitFor()
  })

  it('asks for it after a link too, where a backup code works once', async () => {
    for (const works of [true, false]) {
      const other = await visit({ locale: 'nl' })
      other.setDefaultTimeout(30_000)
      await openLink(other, product, house, 'bram')
      await other.getByRole('heading', { name: 'De code van je app' }).waitFor()
      if (works) await isFit(other, 'safety/08-code-nl')
      await other.getByRole('textbox', { name: 'Code' }).fill(String(codes[0]).toUpperCase())
      await other.getByRole('button', { name: 'Aanmelden', exact: true }).click()
      if (works) await other.getByRole('heading', { name: 'Bureau' }).waitFor()
      else await other.getByText('Deze code is niet juist').waitFor()
      await other.context().close()
    }
  })

  it('asks for the app’s code where someone has one, and no link will do', async () => {
    const bram = page('bram')
    await bram.goto(at('/settings/tokens'))
    await ageSessions(house, house.bram.id)
    await bram.getByRole('textbox', { name: 'Name' }).fill('membership system')
    await bram.getByRole('checkbox', { name: 'members' }).check()
    await bram.getByLabel('Works until').fill('2126-01-31')
    await bram.getByRole('button', { name: 'Make a token' }).click()
    const dialog = bram.getByRole('dialog', { name: 'Is it still you?' })
    await dialog.getByRole('textbox', { name: 'Code' }).waitFor()
    await isFit(bram, 'safety/09-step-up-code')
    expect(await dialog.getByRole('button', { name: 'Send me a link' }).count()).toBe(0)
    await dialog.getByRole('textbox', { name: 'Code' }).fill(await nextCode())
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await bram.getByText('Copy it now: it is shown only once').waitFor()
    await isFit(bram, 'safety/10-tokens')
    const token = await bram.locator('code').first().innerText()
    const call = (path: string) => fetch(at(`/api/v1${path}`), { headers: { authorization: `Bearer ${token}` } })
    expect((await call('/members')).status).toBe(200)
    expect((await call('/tokens')).status).toBe(403)
    await bram.getByText('everything that you may (made without scopes)').waitFor()
    await bram.getByRole('button', { name: 'Revoke membership system' }).click()
    await until('it is revoked', async () => (await call('/members')).status === 401)
  })

  it('shows where one is signed in, and ends it there', async () => {
    const bram = page('bram')
    await bram.goto(at('/settings/account'))
    const rows = bram.getByRole('row').filter({ hasText: 'Chrome on Linux' })
    await rows.filter({ hasText: 'this browser' }).waitFor()
    await isFit(bram, 'safety/11-account')
    expect(await rows.count()).toBe(3)
    await bram.getByRole('button', { name: 'Sign out: Chrome on Linux' }).first().click()
    await bram.getByText('Signed out there.').waitFor()
    await bram.getByRole('button', { name: 'Sign out everywhere else' }).click()
    await bram.getByText('Signed out in 1 other place.').waitFor()
    await until('one is left', async () => (await rows.count()) === 1)
    const again = page('again')
    await again.goto(at('/policies'))
    await again.getByRole('heading', { name: 'Sign in' }).waitFor()
  })

  it('lets an administrator require the app, and whoever lacks it sets it up first', async () => {
    pages.ana = await enter('ana', { locale: 'nl' })
    const [chloe, ana] = [page('chloe'), page('ana')]
    await chloe.goto(at('/settings/people'))
    await chloe.getByText('ana and chloe have none yet.').waitFor()
    await isFit(chloe, 'safety/12-people')
    await chloe.getByRole('checkbox', { name: 'Everyone must use an authenticator app' }).check()
    await chloe.getByRole('button', { name: 'Save' }).click()
    await chloe.getByRole('heading', { name: 'Authenticator app' }).waitFor()
    await ana.goto(at('/policies'))
    await ana.getByText('Je organisatie vraagt dit van iedereen.').waitFor()
    await isFit(ana, 'safety/13-required-nl')
    await ana.getByRole('button', { name: 'Stel ze in' }).click()
    const own = (await ana.locator('code').first().innerText()).replace(/\s/g, '')
    await ana.getByRole('textbox', { name: 'Typ dan de code die de app toont' }).fill(codeNow(own))
    await ana.getByRole('button', { name: 'Het werkt' }).click()
    await ana.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
    await ana.getByRole('heading', { name: 'Beleid', exact: true }).waitFor()
    await house.database.organisation.update({ where: { id: 1 }, data: { secondFactorRequired: false } })
  })

  it('lets an administrator take a lost app off, end sessions, and deactivate', async () => {
    const [chloe, bram, ana] = [page('chloe'), page('bram'), page('ana')]
    await chloe.goto(at('/settings/people'))
    const choose = async (name: string, step: string) => {
      await chloe.getByRole('button', { name: `More about ${name}` }).click()
      await chloe.getByRole('menuitem', { name: step }).click()
    }
    await choose('bram', 'Take the lost app off')
    const dialog = chloe.getByRole('dialog', { name: 'Take the lost app off' })
    await dialog.getByText('Make sure that it is really bram').waitFor()
    await isFit(chloe, 'safety/14-reset')
    await dialog.getByRole('button', { name: 'Take the lost app off' }).click()
    await chloe.getByText('The app is off the sign-in of bram.').waitFor()
    expect(await mailTo('bram@quietoars.example', 1)).toContain('taken off your sign-in')
    await bram.goto(at('/policies'))
    await bram.getByRole('heading', { name: 'Sign in' }).waitFor()
    await openLink(bram, product, house, 'bram')
    await bram.getByRole('heading', { name: 'Desk' }).waitFor()

    await choose('ana', 'Sign out everywhere')
    await chloe.getByText('ana is signed out everywhere.').waitFor()
    await ana.goto(at('/policies'))
    await ana.getByRole('heading', { name: 'Aanmelden' }).waitFor()

    const { token } = await createToken(house.database, house.bram.id, 'old')
    await choose('bram', 'Deactivate')
    await chloe.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
    await chloe.getByText('bram is deactivated.').waitFor()
    const byToken = await fetch(at('/api/v1/me'), { headers: { authorization: `Bearer ${token}` } })
    expect(byToken.status).toBe(401)
    await bram.goto(at('/policies'))
    await bram.getByRole('heading', { name: 'Sign in' }).waitFor()
    await choose('bram', 'Make active again')
    await chloe.getByText('bram is active again.').waitFor()
    await choose('chloe', 'Deactivate')
    await chloe.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
    await chloe.getByText('Someone must be administrator').waitFor()
    await isFit(chloe, 'safety/15-last-administrator')
    await chloe.keyboard.press('Escape')
    await chloe.goto(at('/settings/log'))
    await chloe.getByRole('cell', { name: 'took a lost authenticator app off a sign-in' }).waitFor()
  })

  it('says all of it in Dutch', async () => {
    const chloe = await enter('chloe', { locale: 'nl' })
    await chloe.goto(at('/settings/tokens'))
    await chloe.getByText('alles wat je mag (gemaakt zonder bereik)').waitFor()
    await isFit(chloe, 'safety/16-tokens-nl')
    await chloe.goto(at('/settings/people'))
    await chloe.getByRole('button', { name: 'Meer over bram' }).waitFor()
    await isFit(chloe, 'safety/17-people-nl')
    await ageSessions(house, house.chloe.id)
    await chloe.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await chloe.getByRole('dialog', { name: 'Ben je het nog?' }).waitFor()
    await isFit(chloe, 'safety/18-step-up-nl')
    await chloe.keyboard.press('Escape')
    await chloe.getByText('Toon nog eens dat jij het bent').waitFor()
    await chloe.goto(at('/settings/account'))
    await chloe.getByRole('heading', { name: 'Waar je aangemeld bent' }).waitFor()
    await chloe.getByText('deze browser').waitFor()
    await isFit(chloe, 'safety/19-account-nl')
    await chloe.context().close()
  })

  it('stops whoever guesses a password, wherever they guess from', async () => {
    const guess = (index: number) =>
      fetch(at('/api/auth/sign-in/email'), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: product.adminUrl,
          'x-forwarded-for': `192.0.2.${index}`,
        },
        body: JSON.stringify({ email: 'bram@quietoars.example', password: `guess number ${index}` }),
      })
    const answers = await Promise.all(Array.from({ length: 14 }, (_, index) => guess(index)))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
  })
})
