import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @boundaries-ignore every app's tests share one way to find a browser
import { openBrowser } from '../../../test/setup/browser.ts'
import { publicServer } from '../src/server.ts'
import { openSite } from './open.ts'
import { inDays, openPress } from './press.ts'

/** Ignored by git; for a person to look at. */
const FOLDER = new URL('../screenshots/', import.meta.url).pathname

/** A word of 300 letters, as addresses and German law have them. */
const WORD = 'Aufbewahrungsfristenverlängerungsverordnung'.repeat(7).slice(0, 300)
const TEXT = `# ${WORD}

## ${WORD}

${WORD} is kept for 180 days, see https://example.org/${'a'.repeat(280)}

- ${WORD}

| ${WORD} | Kept | Why | Who | Where | How |
|---|---|---|---|---|---|
| Orders | 5 years | ${WORD} | us | here | so |

### ${'A heading of many words '.repeat(12)}

\`\`\`
${WORD}
\`\`\`
`

let fresh: FreshDatabase
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Awaited<ReturnType<typeof browser.newPage>>
let origin = ''
const ends: (() => unknown)[] = []

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  fresh = await freshDatabase()
  const press = await openPress(fresh, { members: 0 })
  await press.policy('long-words', { title: `${WORD.slice(0, 60)} ${'and more '.repeat(25)}`, code: WORD, owner: WORD })
  await press.first('long-words', { en: TEXT }, undefined, WORD)
  const changed = TEXT.replace('180 days', '2 years')
    .replace('5 years', `7 years ${WORD}`)
    .replace(`- ${WORD}`, `- ${WORD}\n- ${WORD}en`)
  await press.announced('long-words', { en: changed }, inDays(await press.now(), 60), { note: WORD })
  await press.db.organisation.update({ where: { id: 1 }, data: { name: WORD, contact: `${WORD}@example.org` } })
  await press.close()
  const site = await openSite(fresh)
  const server = publicServer(site)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
  page = await browser.newPage()
  ends.push(
    () => browser.close(),
    () => server.close(),
    () => site.close(),
    () => fresh.drop(),
  )
}, 300_000)
afterAll(async () => {
  for (const end of ends) await end()
})

describe('words of 300 letters', () => {
  it.each([
    ['in-force', '/long-words'],
    ['history', '/long-words/history'],
    ['upcoming', '/long-words/upcoming'],
    ['compare', '/long-words/compare/1...2'],
    ['side', '/long-words/compare/1...2/side-by-side'],
    ['clause', `/long-words/clause/${encodeURIComponent(WORD.toLowerCase().replace('ä', 'a').slice(0, 60))}`],
    ['since', '/long-words/since/2020-01-01'],
    ['home', '/'],
    ['missing', '/long-words/v/9'],
  ])('stay on the page: %s', async (name, path) => {
    for (const width of [320, 1280, 3840]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(origin + path)
      await page.screenshot({ path: `${FOLDER}stretched-${name}-${width}.png` })
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBeLessThanOrEqual(width)
    }
  })
})
