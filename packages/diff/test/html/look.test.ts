import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @boundaries-ignore every package's tests share one way to find a browser
import { openBrowser } from '../../../../test/setup/browser.ts'
import { compare } from '../../src/index.ts'
import { toHtmlPage } from '../../src/render/index.ts'
import { NEW_RICH, OLD_RICH } from '../example-rich.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const comparison = compare(OLD_RICH, NEW_RICH, { language: 'en' })

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

describe('a comparison on a screen', { timeout: 60_000 }, () => {
  it.each([
    ['inline', 'light', 1280],
    ['inline', 'dark', 390],
    ['inline', 'light', 320],
    ['side-by-side', 'dark', 1280],
    ['side-by-side', 'light', 390],
  ] as const)(
    '%s, %s, %i px wide: everyone can read it, and nothing sticks out or overlaps',
    async (view, colorScheme, width) => {
      const html = toHtmlPage(comparison, { old: OLD_RICH, new: NEW_RICH }, { view, names: { old: 'a', new: 'b' } })
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true })
      try {
        await page.setContent(html)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        expect(await page.evaluate(OVERLAPS)).toEqual([])
        await page.evaluate(AXE)
        const violations = await page.evaluate(
          `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
        )
        expect(violations).toEqual([])
      } finally {
        await page.close()
      }
    },
  )
})

/** Blocks, marks and labels that lie over one another; what only is heard takes no room. */
const OVERLAPS = `(() => {
  const boxes = [...document.querySelectorAll('.fn-margin, .fn-moved-from, .fn-heading, .fn-paragraph, .fn-item, .fn-table')]
    .filter((element) => !element.closest('td, th') && element.getClientRects().length > 0)
    .map((element) => ({ name: element.className + ': ' + element.textContent.slice(0, 40), box: element.getBoundingClientRect(), element }))
  return boxes.flatMap((a, k) => boxes.slice(k + 1)
    .filter((b) => !a.element.contains(b.element) && !b.element.contains(a.element))
    .filter(({ box }) => box.left < a.box.right - 1 && a.box.left < box.right - 1 && box.top < a.box.bottom - 1 && a.box.top < box.bottom - 1)
    .map((b) => a.name + ' / ' + b.name))
})()`
