import type { Browser, Page } from 'playwright-core'
import type { Product } from './product.ts'
import { say } from './say.ts'

/** Times that the processor is slowed, as Lighthouse does it for a phone. */
const SLOWED = 4
/** Milliseconds: what Google calls good (web.dev/vitals). */
const PAINT = 2500
const ANSWER = 200

/** Runs in every page: what the browser itself measures, kept where it can be asked for. */
const WATCH = `
  globalThis.measured = { paint: 0, answers: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.paint = Math.max(measured.paint, entry.startTime)
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) measured.answers.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })`

/** Largest contentful paint and interaction to next paint of each page, with what a person does there first. */
export async function measurePages(product: Product, browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' })
  await context.addInitScript(WATCH)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(await product.signIn('ana@harbourandheath.example'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  console.log(`\nEach page with the example, processor slowed ${SLOWED} times`)
  for (const path of await paths(product)) {
    const { paint, answer } = await visit(page, `${product.adminUrl}${path}`)
    say(`${path}  largest contentful paint`, paint, PAINT)
    say(`${path}  interaction to next paint, the slowest`, answer, ANSWER)
  }
  await context.close()
}

/** Every kind of page, with the example's own policies and versions. */
async function paths({ database }: Product): Promise<string[]> {
  const policies = await database.policy.findMany({ include: { versions: { orderBy: { number: 'desc' } } } })
  const member = await database.member.findFirstOrThrow({ where: { erasedAt: null } })
  const states = new Map(
    policies.flatMap(({ slug, versions }) =>
      versions.map(({ state, number }) => [state, `/policies/${slug}/${number}`] as const),
    ),
  )
  const { slug } = policies[0] as { slug: string }
  return [
    '/',
    '/policies',
    `/policies/${slug}`,
    ...states.values(),
    `/policies/${slug}/settings`,
    `/policies/${slug}/import`,
    '/new-policy',
    '/search?q=data',
    '/members',
    `/members/${encodeURIComponent(member.externalId)}`,
    '/members/import',
    '/requests',
    ...['organisation', 'audiences', 'people', 'tokens', 'mail', 'github', 'log', 'account'].map(
      (tab) => `/settings/${tab}`,
    ),
  ]
}

async function visit(page: Page, url: string): Promise<{ paint: number; answer: number }> {
  await page.goto(url, { waitUntil: 'load' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  await settle(page)
  // The first thing that a person does ends the largest paint, so it is read before.
  const { paint } = await measured(page)
  await interact(page)
  await settle(page)
  const { answers } = await measured(page)
  return { paint, answer: Math.max(16, ...answers) }
}

/** What anyone does on any page: walks by keyboard, opens a menu and closes it, presses what can be pressed, types. */
async function interact(page: Page): Promise<void> {
  for (let k = 0; k < 4; k++) await page.keyboard.press('Tab')
  const account = page.getByRole('banner').getByRole('button').last()
  await account.click()
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  const main = page.getByRole('main')
  for (const [role, key] of [
    ['tab', 'Enter'],
    ['radio', 'ArrowLeft'],
    ['checkbox', 'Space'],
    ['switch', 'Space'],
  ] as const) {
    const found = main.getByRole(role).last()
    // A tab of the settings is a page of its own, which is measured by itself.
    if (page.url().includes('/settings/') && role === 'tab') continue
    if ((await found.count()) > 0 && (await found.isEnabled())) await found.press(key)
  }
  const field = main.locator('input:not([type]), input[type=text], input[type=search], textarea').first()
  if ((await field.count()) > 0 && (await field.isEditable())) {
    await field.click()
    await page.keyboard.type('data', { delay: 120 })
  }
}

const settle = (page: Page) =>
  page.evaluate(
    'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 600))',
  )

const measured = (page: Page) => page.evaluate('measured') as Promise<{ paint: number; answers: number[] }>
