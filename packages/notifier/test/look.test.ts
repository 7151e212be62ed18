import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { LANGUAGES } from '@fairnotice/policy'
import type { Browser } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaughtMessage, inboxApp } from '../src/catcher/index.ts'
import { compileAlert, compileNotice, composeLink, fillAlert, fillNotice, type NoticeContent } from '../src/index.ts'
import { openBrowser } from './browser.ts'
import { alert, content, recipient } from './example.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 30_000)
afterAll(() => browser.close())

/** What axe finds, and by how many pixels the page is wider than the screen. */
async function looked(html: string, width: number, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.setContent(html)
  await page.evaluate(axe)
  const violations = (await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  )) as string[]
  const tooWide = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
  await page.close()
  return { violations, tooWide, loaded: loaded.filter((url) => url !== 'about:blank') }
}

const FINE = { violations: [], tooWide: 0, loaded: [] }

async function htmlOf(raw: Buffer): Promise<string> {
  return (await PostalMime.parse(raw)).html as string
}

const notices: [string, Partial<NoticeContent>][] = LANGUAGES.flatMap((language) => [
  [`${language}, announced`, { language, urgent: { citation: 'Art. 13(3)' } }],
  [`${language}, late`, { language, kind: 'late', reason: 'The mail server was down.', attach: 'attachment' }],
])

describe('a notice on a screen', { timeout: 60_000 }, () => {
  it('would be caught if it could not be read (a control)', async () => {
    const wrong = '<html><body style="background:#fff"><p style="color:#ddd;width:900px">Pale</p></body></html>'
    const { violations, tooWide } = await looked(wrong, 320, 'light')
    expect(violations.join(' ')).toContain('color-contrast')
    expect(tooWide).toBeGreaterThan(500)
  })

  it.each(notices)('can be read by everyone, on a telephone too, in light and dark (%s)', async (_name, part) => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(8)
    const html = await htmlOf(fillNotice(compileNotice(content(part)), recipient({ name })).raw)
    expect(await looked(html, 320, 'light')).toEqual(FINE)
    expect(await looked(html, 800, 'dark')).toEqual(FINE)
  })

  it('keeps its file readable too', async () => {
    const { raw } = fillNotice(compileNotice(content({ attach: 'attachment' })), recipient())
    const file = (await PostalMime.parse(raw)).attachments[0]
    const html = Buffer.from(file?.content as ArrayBuffer).toString()
    expect(await looked(html, 320, 'dark')).toEqual(FINE)
  })

  it('keeps a link to sign in readable too', async () => {
    const { raw } = composeLink({
      kind: 'sign-in',
      language: 'en',
      organisation: { name: 'Tarn & Fell Library' },
      from: content().from,
      to: { name: null, address: 'ada@post.example' },
      url: `https://policies.tarnfell.example/sign-in/${'x'.repeat(200)}`,
      minutes: 15,
      messageId: '<a@tarnfell.example>',
      date: recipient().date,
    })
    const html = await htmlOf(raw)
    expect(await looked(html, 320, 'light')).toEqual(FINE)
    expect(await looked(html, 320, 'dark')).toEqual(FINE)
  })
})

describe('an alert on a screen', { timeout: 60_000 }, () => {
  it.each(LANGUAGES)('can be read by everyone, on a telephone too, in light and dark (%s)', async (language) => {
    const filled = fillAlert(compileAlert(alert({ language, reason: 'A printer’s error.' })), {
      address: `${'long.'.repeat(12)}name@post.example`,
      messageId: '<a@tarnfell.example>',
      stopUrl: `https://policies.tarnfell.example/subscription/stop/${'x'.repeat(200)}`,
      date: recipient().date,
    })
    const html = await htmlOf(filled.raw)
    expect(await looked(html, 320, 'light')).toEqual(FINE)
    expect(await looked(html, 800, 'dark')).toEqual(FINE)
  })
})

describe('the inbox on a screen', { timeout: 60_000 }, () => {
  const message: CaughtMessage = {
    id: '1234567890123-abcdefabcdef',
    at: new Date('2026-11-20T10:00:00Z'),
    from: 'Tarn & Fell Library <notices@tarnfell.example>',
    to: `${'long.'.repeat(30)}name@post.example`,
    subject: 'Our members’ privacy policy changes on 1 January 2027',
    messageId: '<a@tarnfell.example>',
    bytes: 100,
    envelope: { from: 'notices@tarnfell.example', to: ['ada@post.example'] },
    headers: [{ name: 'Subject', value: 'x'.repeat(400) }],
    text: 'y'.repeat(400),
    html: '<p>Hello</p>',
    attachments: [{ name: 'policy.html', type: 'text/html', content: Buffer.from('x') }],
    raw: Buffer.from('z'.repeat(400)),
  }
  const app = inboxApp({
    listCaught: async () => ({ total: 120, messages: [message] }),
    readCaught: async () => message,
  })

  it.each([
    '/',
    '/?q=ada&page=2',
    `/${message.id}`,
    `/${message.id}?view=text`,
    `/${message.id}?view=headers`,
    `/${message.id}?view=source`,
  ])('can be read by everyone, on a telephone too, in light and dark (%s)', async (path) => {
    const css = await (await app.request('/inbox.css')).text()
    const html = (await (await app.request(path)).text())
      .replace(/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`)
      .replace(/ src="[^"]*"/, ' srcdoc="Hello"')
    for (const scheme of ['light', 'dark'] as const) {
      const { violations, tooWide } = await looked(html, 390, scheme)
      expect({ violations, tooWide }).toEqual({ violations: [], tooWide: 0 })
    }
  })
})
