import { readFileSync } from 'node:fs'
import { DEFAULT_RULE } from '@fairnotice/policy'
import type { Browser, Page } from 'playwright-core'
import type { Product } from './product.ts'
import { percentile, say } from './say.ts'

const WORDS = 25_000
const BURSTS = 12
const KEYS = 15
/** Milliseconds between two keys: a quick typist. */
const BETWEEN = 90
/** Milliseconds within which a key is to show, and the comparison to follow the last one. */
const SHOWN = 50
const FOLLOWED = 400

/** Runs in the page: how long each key took to show, when the last came, and when the comparison had followed. */
const WATCH = `
  globalThis.typed = { shown: [], last: 0, followed: 0 }
  addEventListener('keydown', () => { typed.last = performance.now(); typed.followed = 0 }, true)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') typed.shown.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16 })
  const status = document.querySelector('aside [role=status]')
  new MutationObserver(() => {
    if (!typed.followed && !status.textContent.includes('…')) typed.followed = performance.now()
  }).observe(status, { childList: true, characterData: true, subtree: true })`

/** Key to paint in a draft of 25,000 words, and how soon the live comparison follows; the processor as it is. */
export async function measureWriting(product: Product, browser: Browser): Promise<void> {
  await longDraft(product)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(await product.signIn('writer@bench.example'))
  await page.goto(`${product.adminUrl}/policies/long/2`)
  const text = page.getByRole('textbox', { name: 'Text in English' })
  await text.waitFor()
  await page.getByRole('complementary').getByRole('status').filter({ hasText: 'change' }).waitFor()
  await page.evaluate(WATCH)
  const [shown, followed]: [number[], number[]] = [[], []]
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  const before = await worked()
  for (let burst = 0; burst < BURSTS; burst++) await write(page, burst, shown, followed)
  const work = (1000 * ((await worked()) - before)) / (BURSTS * KEYS)
  console.log(`\nIn a draft of ${WORDS.toLocaleString('en')} words, ${BURSTS * KEYS} keys in ${BURSTS} bursts`)
  // What the page itself takes, whatever else the machine does: writing, saving and showing changes included.
  say('processor time of the page for each key, all that follows it included', work)
  say('a key shows, half of them within', percentile(shown, 0.5))
  say('a key shows, 95 of 100 within', percentile(shown, 0.95), SHOWN)
  say('the live comparison follows the last key, half of the times within', percentile(followed, 0.5))
  say('the live comparison follows the last key, 95 of 100 times within', percentile(followed, 0.95), FOLLOWED)
  await context.close()
}

/** Some words at a place of their own, and a wait for the comparison. */
async function write(page: Page, burst: number, shown: number[], followed: number[]): Promise<void> {
  const paragraph = page.locator('[role=textbox] p').nth(20 + burst * 25)
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.click()
  await page.evaluate('typed.shown.length = 0')
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('abcdefgh ijklmn'.charAt(key))
    await page.waitForTimeout(BETWEEN)
  }
  // Asked in the page: its content security policy lets nothing be evaluated there later.
  await page.evaluate(
    'new Promise((done) => { const look = () => (typed.followed ? done() : setTimeout(look, 20)); look() })',
  )
  const {
    shown: slow,
    last,
    followed: at,
  } = (await page.evaluate('typed')) as {
    shown: number[]
    last: number
    followed: number
  }
  // The browser reports what took 16 ms or longer; the others took less.
  shown.push(...slow, ...Array(Math.max(0, KEYS - slow.length)).fill(16))
  followed.push(at - last)
  // Until the draft is saved, so that each burst finds the same quiet.
  await page.getByText(/^Saved/).waitFor()
}

async function longDraft(product: Product): Promise<void> {
  const writer = await product.person('writer', ['author'])
  const other = await product.person('other', ['reviewer', 'publisher'])
  const text = longText()
  await writer('POST', '/policies', {
    slug: 'long',
    title: 'A long policy',
    sourceLanguage: 'en',
    languages: ['en'],
    timeZone: 'Europe/Brussels',
    noticeRule: DEFAULT_RULE,
  })
  const versions = '/policies/long/versions'
  await writer('POST', versions, { renditions: { en: text } })
  await writer('POST', `${versions}/1/submit`)
  await other('POST', `${versions}/1/approve`)
  await other('POST', `${versions}/1/publish-first`, {})
  await writer('POST', versions, { renditions: { en: text.replace('180 days', '2 years') } })
}

/** Clauses of the example over and over, each under a heading of its own. */
function longText(): string {
  const file = new URL('../../cli/example/privacy/3.en.md', import.meta.url)
  const clauses = readFileSync(file, 'utf8').split(/^## /m).slice(1)
  let text = '# A long policy\n\nKept for 180 days.\n\n'
  for (let part = 0; text.split(/\s+/).length < WORDS; part++)
    text += `## Part ${part + 1}: ${clauses[part % clauses.length]}`
  return text
}
