import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url))

/**
 * A screen wide and narrow, light and dark: nothing sticks out, and axe finds no fault. Pictures for a person to look at
 * are left in `screenshots/`, which git ignores.
 */
export async function isFit(page: Page, name: string): Promise<void> {
  await mkdir(dirname(`${folder}${name}`), { recursive: true })
  // By the debugger, which the page's content policy does not bind.
  await page.evaluate(AXE)
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'light'],
    [1280, 'dark'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png`, fullPage: true })
    const beyond = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect([name, width, beyond]).toEqual([name, width, 0])
    const faults = await page.evaluate<unknown[]>(
      'axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    )
    expect([name, width, colorScheme, faults]).toEqual([name, width, colorScheme, []])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
}
