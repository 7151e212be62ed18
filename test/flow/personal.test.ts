import { createHash, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { announceNext, publishFirst } from '../setup/announced.ts'
import { openBrowser } from '../setup/browser.ts'
import { isFit as fits } from '../setup/fit.ts'
import { addMembers, type House, openHouse, until } from '../setup/house.ts'
import { startProduct } from '../setup/product.ts'
import { servePublic } from '../setup/public-site.ts'
import { signIn } from '../setup/sign-in.ts'
import type { ReceivedMessage } from '../setup/smtp.ts'

/** For a person to look at; ignored by git. */
const pictures = fileURLToPath(new URL('../../screenshots/personal/', import.meta.url))

let house: House
let site: Awaited<ReturnType<typeof servePublic>>
let browser: Browser
let context: BrowserContext
let page: Page
const asked: string[] = []

const to = (address: string) => house.smtp.messages.filter((message) => message.to.includes(address))
/** Waits for the n-th message to an address. */
async function mailTo(address: string, count = 1): Promise<ReceivedMessage> {
  await until(`message ${count} to ${address}`, async () => to(address).length >= count, 30)
  return to(address)[count - 1] as ReceivedMessage
}
const linkIn = (message: ReceivedMessage, part: string): string => {
  const found = (message.mail.text ?? '').match(/https?:\/\/\S+/g)?.find((url) => url.includes(part))
  if (!found) throw new Error(`no link with ${part} in:\n${message.mail.text}`)
  return found
}
const header = (message: ReceivedMessage, key: string) =>
  message.mail.headers.find((each) => each.key === key)?.value ?? null

const picture = (name: string) => page.screenshot({ path: `${pictures}${name}.png`, fullPage: true })

/** A publisher finds the request on the desk, and answers it there. */
async function answerOnDesk(answer: string): Promise<void> {
  const product = await startProduct(house)
  const desk = await signIn({ browser, product, house }, 'chloe')
  try {
    await desk.getByText('2 members’ requests are open').waitFor()
    await desk.getByRole('link', { name: 'Answer: Members’ requests' }).click()
    await desk.getByText('I row elsewhere now.').waitFor()
    await desk.screenshot({ path: `${pictures}desk.png`, fullPage: true })
    await desk.getByLabel('Answer that the member reads').fill(answer)
    await desk.getByRole('button', { name: 'Erase, and answer' }).click()
    await desk.getByText('This erases the member here for good.').waitFor()
    await desk.getByRole('button', { name: 'Erase, and answer' }).click()
    await desk.getByText('No request is open.').waitFor()
    await desk.getByText('Answered', { exact: true }).click()
    await desk.getByText('done by chloe').first().waitFor()
    await desk.screenshot({ path: `${pictures}desk-answered.png`, fullPage: true })
  } finally {
    await desk.context().close()
    await product.close()
  }
}

/** On a desk, on a phone and on the smallest there is. */
const LOOKS = [
  [1280, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const
const isFit = (name: string) => fits(page, `personal/${name}`, LOOKS)

beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  house = await openHouse()
  site = await servePublic(house)
  house.worker.settings.PUBLIC_URL = site.url
  // Signed, so that what is shown must have the signature in front, too.
  const key = `${house.worker.settings.DATA_DIR}/dkim.pem`
  await writeFile(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
  Object.assign(house.worker.settings, {
    DKIM_DOMAIN: 'quietoars.example',
    DKIM_SELECTOR: 'test',
    DKIM_KEY_FILES: key,
  })
  await addMembers(house.database, 4)
  await publishFirst(house)
  await house.worker.start()
  browser = await openBrowser()
  // The strict policy of the pages would refuse the checker's script; nothing else needs it to be off.
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', bypassCSP: true })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('request', (request) => asked.push(request.url()))
}, 300_000)
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture('failed').catch(() => {})
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await house?.close()
})

describe('someone who wants to hear of changes', () => {
  const ADDRESS = 'visitor@home.example'
  let stop = ''

  it('asks for it by a form that says the same to everyone', async () => {
    await page.goto(`${site.url}/privacy`)
    await page.getByRole('link', { name: 'Hear of changes by e-mail' }).click()
    await page.getByRole('heading', { name: 'Hear of changes by e-mail' }).waitFor()
    await isFit('subscribe')
    await page.getByLabel('Your e-mail address').fill(ADDRESS)
    for (const topic of ['when they take effect', 'when they are postponed or withdrawn'])
      await page.getByLabel(topic).check()
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await page.getByRole('heading', { name: 'Look in your mailbox' }).waitFor()
    await isFit('subscribe-asked')
  })

  it('is told what is missing', async () => {
    await page.goto(`${site.url}/nl/subscribe`)
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
    await page.getByLabel('Uw e-mailadres').fill('a@b')
    await page.getByRole('button', { name: 'Inschrijven' }).click()
    await page.getByText('Kies ten minste één gelegenheid.').waitFor()
    await page.getByText('Schrijf een e-mailadres').waitFor()
    await isFit('subscribe-wrong')
  })

  it('gets one message, whose link asks for a click before anything holds', async () => {
    const message = await mailTo(ADDRESS)
    expect(message.from).toBe('policy-alerts@quietoars.example')
    await page.goto(linkIn(message, '/subscription/confirm/'))
    const rows = () => house.database.subscriber.findMany({ where: { email: ADDRESS } })
    expect((await rows()).map(({ confirmedAt }) => confirmedAt)).toEqual([null])
    await page.getByText('when they take effect').waitFor()
    await isFit('subscribe-confirm')
    await page.getByRole('button', { name: 'Yes, write to me' }).click()
    await page.getByRole('heading', { name: 'You are subscribed' }).waitFor()
    await page.locator('.links').getByRole('link', { name: 'Privacy policy' }).waitFor()
    await isFit('subscribed')
    expect((await rows()).map(({ confirmedAt }) => confirmedAt !== null)).toEqual([true])
    await page.goto(linkIn(message, '/subscription/confirm/'))
    await page.getByText('each link works once').waitFor()
    await isFit('link-used')
  })

  it('hears of an announcement, by a message that offers one click to stop', async () => {
    await announceNext(house)
    const message = await mailTo(ADDRESS, 2)
    expect(message.mail.subject).toContain('Privacy policy: changes announced')
    expect(header(message, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    stop = linkIn(message, '/subscription/stop/')
    expect(header(message, 'list-unsubscribe')).toBe(`<${stop}>`)
    expect(header(message, 'dkim-signature')?.replace(/\s/g, '')).toContain(':List-Unsubscribe:List-Unsubscribe-Post:')
    expect(message.mail.from?.address).toBe('policy-alerts@quietoars.example')
    // Every member has a notice of their own beside it, and no notice offers to stop.
    const notice = await mailTo('member1@members.example')
    expect(header(notice, 'list-unsubscribe')).toBeNull()
    expect(notice.mail.from?.address).toBe('notices@quietoars.example')
  })

  it('sees what the stop would stop, and a scanner that opens the link stops nothing', async () => {
    await page.goto(stop)
    await page.getByRole('heading', { name: 'Stop these messages' }).waitFor()
    await isFit('stop')
    expect(await house.database.subscriber.count({ where: { email: ADDRESS } })).toBe(1)
  })

  it('stops with one click of a mail program, at once, and hears nothing more', async () => {
    const { status } = await fetch(stop, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
    })
    expect(status).toBe(200)
    expect(await house.database.subscriber.count({ where: { email: ADDRESS } })).toBe(0)
    expect(await house.database.alert.count()).toBe(0)
    await page.goto(stop)
    await page.getByRole('heading', { name: 'You get no more of these messages' }).waitFor()
    await page.locator('.links').getByRole('link', { name: 'Privacy policy' }).waitFor()
    const before = to(ADDRESS).length
    const { status: done } = await house.chloe.call('POST', '/policies/privacy/versions/2/withdraw', {
      reason: 'A mistake in the text.',
    })
    expect(done).toBe(200)
    await until('members hear of the withdrawal', async () => to('member1@members.example').length >= 2, 30)
    await until('the occasion was planned', async () => (await house.database.plannedOccasion.count()) >= 3, 30)
    expect(to(ADDRESS)).toHaveLength(before)
  })
})

describe('a member', () => {
  const ADDRESS = 'member1@members.example'

  it('asks for a link; an address that is nobody’s gets the same answer and no message', async () => {
    for (const address of ['nobody@members.example', ADDRESS]) {
      await page.goto(`${site.url}/me`)
      if (address === ADDRESS) await isFit('ask')
      await page.getByLabel('Your registered e-mail address').fill(address)
      await page.getByRole('button', { name: 'Send me the link' }).click()
      await page.getByRole('heading', { name: 'Look in your mailbox' }).waitFor()
    }
    await isFit('asked')
    await until('a link', async () => to(ADDRESS).some(({ mail }) => mail.subject?.startsWith('Your page')), 30)
    expect(to('nobody@members.example')).toEqual([])
  })

  it('comes in by the link, once, and only with its button', async () => {
    const message = to(ADDRESS).find(({ mail }) => mail.subject?.startsWith('Your page')) as ReceivedMessage
    const link = linkIn(message, '/me/open/')
    await page.goto(link)
    await isFit('open')
    expect(await house.database.visit.count()).toBe(0)
    await page.getByRole('button', { name: 'Open my page' }).click()
    await page.getByText(`You are here as ${ADDRESS}`).waitFor()
    const cookies = await context.cookies()
    expect(
      cookies.every(({ httpOnly, sameSite, path }) => httpOnly && sameSite === 'Lax' && path.endsWith('/me')),
    ).toBe(true)
    await isFit('own-page')
    for (const [language, title] of [
      ['nl', 'Uw pagina'],
      ['fr', 'Votre page'],
      ['de', 'Ihre Seite'],
    ] as const) {
      await page.goto(`${site.url}/${language}/me`)
      await page.getByRole('heading', { name: title, level: 1 }).waitFor()
      await isFit(`own-page-${language}`)
    }
    await page.goto(link)
    await page.getByText('each link works once').waitFor()
  })

  it('reads each notice as it was sent, to the byte', async () => {
    const sent = to(ADDRESS).find(({ mail }) => mail.from?.address === 'notices@quietoars.example') as ReceivedMessage
    await page.goto(`${site.url}/me`)
    await page.getByRole('link', { name: /Read it as it was sent.*version 2 announced/ }).click()
    await page.getByText('to the byte').waitFor()
    expect(sent.raw.subarray(0, 15).toString()).toBe('DKIM-Signature:')
    const hash = createHash('sha256').update(sent.raw).digest('hex')
    await page.getByText(hash).waitFor()
    await isFit('notice')
    const frame = page.frameLocator('iframe.message')
    await frame.getByRole('heading', { level: 1 }).waitFor()
    expect(await frame.locator('body').innerText()).toContain('Member 1')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'The message as a file' }).click(),
    ])
    expect(readFileSync((await file.path()) as string).equals(sent.raw)).toBe(true)
  })

  it('chooses a language, and the organisation is told by API', async () => {
    await page.goto(`${site.url}/me`)
    await page.getByLabel('Language of what we send you').selectOption('fr')
    await page.getByRole('button', { name: 'Save the language' }).click()
    await page.getByText('Saved: what we send you comes in this language').waitFor()
    expect((await house.chloe.call('GET', '/members/m1')).body).toMatchObject({ language: 'fr' })
    const { requests } = (await house.chloe.call('GET', '/requests?state=open')).body
    expect(requests).toMatchObject([{ kind: 'language', externalId: 'm1', detail: { from: 'en', to: 'fr' } }])
    expect((await house.ana.call('POST', `/requests/${requests[0].id}/answer`, { outcome: 'done' })).status).toBe(403)
    expect((await house.chloe.call('POST', `/requests/${requests[0].id}/answer`, { outcome: 'done' })).status).toBe(200)
    expect((await house.chloe.call('POST', `/requests/${requests[0].id}/answer`, { outcome: 'done' })).status).toBe(409)
  })

  it('turns optional messages on and off', async () => {
    await page.goto(`${site.url}/me`)
    await page.getByLabel('when they take effect').check()
    await page.getByRole('button', { name: 'Save these choices' }).click()
    await page.getByText('your choices hold at once').waitFor()
    expect(await house.database.subscriber.findMany({ where: { email: ADDRESS } })).toMatchObject([
      { topics: ['in-force'] },
    ])
    await page.getByLabel('when they take effect').uncheck()
    await page.getByRole('button', { name: 'Save these choices' }).click()
    await page.getByText('your choices hold at once').waitFor()
    expect(await house.database.subscriber.count({ where: { email: ADDRESS } })).toBe(0)
  })

  it('changes the address only with both mailboxes', async () => {
    const NEW = 'new1@members.example'
    await page.getByLabel('New e-mail address').fill(NEW)
    await page.getByRole('button', { name: 'Change the address' }).click()
    await page.getByText('Waiting until both mailboxes').waitFor()
    const confirm = async (address: string) => {
      await until('a link', async () => to(address).some(({ mail }) => mail.text?.includes('/me/address/')), 30)
      await page.goto(
        linkIn(to(address).find(({ mail }) => mail.text?.includes('/me/address/')) as ReceivedMessage, '/me/address/'),
      )
      await isFit('address')
      await page.getByRole('button').first().click()
    }
    await confirm(NEW)
    const email = async () => (await house.chloe.call('GET', '/members/m1')).body.email
    expect(await email()).toBe(ADDRESS)
    await confirm(ADDRESS)
    await until('the address has changed', async () => (await email()) === NEW, 5)
  })

  it('downloads what is held, and asks to be erased; the desk answers, and the answer comes by mail', {
    timeout: 600_000,
  }, async () => {
    await page.goto(`${site.url}/me`)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Download everything/ }).click(),
    ])
    const held = JSON.parse(readFileSync((await file.path()) as string, 'utf8'))
    expect(held.member).toMatchObject({ externalId: 'm1', email: 'new1@members.example', language: 'fr' })
    expect(held.notices).toHaveLength(2)
    expect(JSON.stringify(held)).not.toMatch(/member[0235]@/)
    await page.getByLabel(/Why you wish to be erased/).fill('I row elsewhere now.')
    await page.getByRole('button', { name: 'Ask to be erased' }).click()
    await page.getByText('Your request is with Quiet Oars').waitFor()
    await isFit('own-page-full')
    const open = (await house.chloe.call('GET', '/requests')).body.requests
    const request = open.find(({ kind }: { kind: string }) => kind === 'erasure')
    expect(request).toMatchObject({ externalId: 'm1', text: 'I row elsewhere now.' })
    expect((await house.chloe.call('GET', '/desk')).body.requests).toBe(open.length)
    const path = `/requests/${request.id}/answer`
    expect((await house.chloe.call('POST', path, { outcome: 'refused' })).body.code).toBe('reason-missing')
    await answerOnDesk('We have erased you.')
    await until(
      'the answer',
      async () => to('new1@members.example').some(({ mail }) => mail.text?.includes('We have erased you.')),
      30,
    )
    await page.goto(`${site.url}/me`)
    await page.getByText('Your visit is over').waitFor()
    await isFit('over')
    expect(await house.database.visit.count()).toBe(0)
  })
})

describe('a link in a notice', () => {
  it('shows that notice, and neither name nor address; of someone erased, nothing', async () => {
    const linkOf = (address: string) =>
      linkIn(
        to(address).find(({ mail }) => mail.from?.address === 'notices@quietoars.example') as ReceivedMessage,
        '/n/',
      )
    const answer = await fetch(linkOf('member2@members.example'))
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    await page.goto(linkOf('member2@members.example'))
    await page.getByRole('heading', { name: 'A notice from Quiet Oars' }).waitFor()
    const message = page.frameLocator('iframe.message').locator('body')
    await message.getByRole('heading', { level: 1 }).waitFor()
    for (const text of [await message.innerText(), await page.content()]) expect(text).not.toMatch(/member2|Member 2/)
    await isFit('linked')
    await page.goto(linkOf('member1@members.example'))
    await page.getByText('There is no notice behind this link').waitFor()
    await isFit('linked-unknown')
  })
})

describe('these pages', () => {
  it('ask nobody else for anything, and were never at fault', () => {
    expect([...new Set(asked.map((url) => new URL(url).origin))]).toEqual([site.url])
    expect(site.faults).toEqual([])
  })
})
