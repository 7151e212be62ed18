import { describe, expect, it } from 'vitest'
// @boundaries-ignore every app's tests share one way to look for faults
import { axeFaults } from '../../../test/setup/fit.ts'
import { browsed, FOLDER, type Page } from './browsed.ts'
import { publishExample } from './example.ts'

let page: Page
let origin = ''
const asked: string[] = []
const complaints: string[] = []

browsed(
  async (fresh) => {
    await publishExample(fresh)
  },
  (opened) => {
    ;({ page, origin } = opened)
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  },
)

const PAGES = {
  home: '/',
  'in-force': '/privacy',
  history: '/privacy/history',
  upcoming: '/privacy/upcoming',
  old: '/privacy/v/1',
  coming: '/privacy/v/3',
  compare: '/privacy/compare/1...2',
  'side-by-side': '/privacy/compare/2...3/side-by-side',
  far: '/privacy/compare/1...3',
  on: '/privacy/on/2024-12-31',
  since: '/privacy/since/2024-12-31',
  clause: '/privacy/clause/how-long-do-we-keep-your-data',
  dutch: '/website',
  'dutch-history': '/website/history',
  french: '/fr',
  german: '/de',
  missing: '/nothing/here',
  'home-dutch': '/nl',
  framed: '/nl/privacy',
  'framed-history': '/nl/privacy/history',
  'framed-compare': '/nl/privacy/compare/1...2',
  early: '/privacy/on/1999-01-01',
  'no-version': '/website/v/99',
  'no-day': '/privacy/on/2025-02-31',
}
const STATUS: Record<string, number> = { missing: 404, 'no-version': 404, 'no-day': 400 }

const LOOKS = [
  [1280, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const

/** Between them they show every colour there is. */
const COLOURFUL = new Set(['in-force', 'upcoming', 'history', 'compare'])

describe.each(Object.entries(PAGES))('%s', (title, path) => {
  it('fits every width, in light and dark', async () => {
    for (const [width, colorScheme] of LOOKS) {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 900 })
      await page.emulateMedia({ colorScheme })
      const response = await page.goto(origin + path)
      expect(response?.status()).toBe(STATUS[title] ?? 200)
      await page.screenshot({ path: `${FOLDER}${title}-${width}-${colorScheme}.png` })
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBeLessThanOrEqual(width)
    }
  })

  it('asks nobody else for anything, and keeps its own security policy', async () => {
    asked.length = 0
    complaints.length = 0
    await page.goto(origin + path)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([])
    expect(complaints.filter((text) => !/status of 40[04]/.test(text))).toEqual([])
  })

  const schemes = COLOURFUL.has(title) ? (['light', 'dark'] as const) : (['light'] as const)
  it.each(schemes)('has nothing that axe finds, %s', async (colorScheme) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto(origin + path)
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('reading a comparison', () => {
  it('shows only the material changes when asked, without a script', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${origin}/privacy/compare/1...2`)
    const shown = () => page.locator('.fn-list > li:visible').count()
    const all = await shown()
    await page.getByLabel('Only material changes').check()
    const material = await shown()
    expect(material).toBeGreaterThan(0)
    expect(material).toBeLessThan(all)
    expect(await page.locator('.fn-list > li:visible .fn-badge:not(.fn-material)').count()).toBe(0)
    await page.getByLabel('All changes').check()
    expect(await shown()).toBe(all)
  })

  it('says in words what was added and removed', async () => {
    await page.goto(`${origin}/privacy/compare/1...2`)
    const marks = await page.locator('.fn-ins, .fn-del').allTextContents()
    expect(marks.length).toBeGreaterThan(10)
    for (const text of marks) expect(text).toMatch(/\[(added|removed): /)
  })

  it('marks what changes in the colours that a comparison has', async () => {
    const grounds = async (path: string) => {
      await page.goto(origin + path)
      return page.evaluate(
        `['.fn-ins', '.fn-del'].map((mark) => getComputedStyle(document.querySelector(mark)).backgroundColor)`,
      )
    }
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await grounds('/privacy/upcoming')).toEqual(await grounds('/privacy/compare/1...2'))
    expect(await grounds('/privacy/upcoming')).not.toContain('rgba(0, 0, 0, 0)')
  })

  it('leads from each entry of the list to its place in the text', async () => {
    await page.goto(`${origin}/privacy/compare/1...2`)
    const targets = await page
      .locator('.fn-list a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) expect(await page.locator(`[id="${target?.slice(1)}"]`).count(), target ?? '').toBe(1)
  })
})

describe('reading a policy', () => {
  it('has one anchor for each entry of the contents, the same from version to version', async () => {
    const anchors = async (path: string) => {
      await page.goto(origin + path)
      const links = await page.locator('.contents a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      for (const link of links) expect(await page.locator(`[id="${link?.slice(1)}"]`).count(), link ?? '').toBe(1)
      return links
    }
    const [first, second] = [await anchors('/privacy/v/1'), await anchors('/privacy/v/2')]
    expect(first.length).toBeGreaterThan(10)
    // A clause moved and was renumbered between the two: its anchor did not.
    expect(second.toSorted()).toEqual(first.toSorted())
    expect(second).not.toEqual(first)
  })

  it('finds its way by keyboard: the first stop skips the frame', async () => {
    await page.goto(`${origin}/privacy`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#_text')
  })
})
