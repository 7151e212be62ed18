import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url))

type Look = readonly [width: number, colorScheme: 'light' | 'dark']

/** A desk and a phone, by day and by night. */
const LOOKS: readonly Look[] = [
  [1280, 'light'],
  [390, 'light'],
  [1280, 'dark'],
  [390, 'dark'],
]

/**
 * A screen in several looks: nothing sticks out, and axe finds no fault. Pictures for a person to look at are left in
 * `screenshots/`, which git ignores.
 */
export async function isFit(page: Page, name: string, looks = LOOKS): Promise<void> {
  await mkdir(dirname(`${folder}${name}`), { recursive: true })
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png`, fullPage: true })
    const beyond = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect([name, width, beyond]).toEqual([name, width, 0])
    expect([name, width, colorScheme, await axeFaults(page)]).toEqual([name, width, colorScheme, []])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
}

/** What axe finds on a page as it is shown now: each rule with the first passages that break it, and why. */
export async function axeFaults(page: Page): Promise<string[]> {
  // By the debugger, which the page's content policy does not bind.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE)
  return page.evaluate(`axe.run(document, { iframes: false }).then(({ violations }) => violations.map(
    ({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')))`)
}
