import { describe, expect, it } from 'vitest'
// @boundaries-ignore every app's tests share one way to look for faults
import { axeFaults } from '../../../test/setup/fit.ts'
import { browsed, FOLDER, type Page } from './browsed.ts'
import { inDays, openPress } from './press.ts'

const OLD = `# Privacy policy

## How long do we keep it?

We keep cookie data for 180 days.

## Who gets it?

- our payment provider
- our printer

| Data | Kept for |
|---|---|
| Orders | 5 years |
`
const NEW = OLD.replace('180 days', '2 years')
  .replace('- our printer', '- our printer\n- our advertisers')
  .replace('5 years', '7 years')
const HEBREW = `# מדיניות פרטיות

## כמה זמן נשמר המידע?

אנו שומרים את המידע 180 ימים בלבד, ולא יותר.

## למי נמסר המידע?

- לחברת הסליקה
- לבית הדפוס

| מידע | זמן |
|---|---|
| הזמנות | 5 שנים |
`

let page: Page
let origin = ''

browsed(
  async (fresh) => {
    const press = await openPress(fresh, { members: 0 })
    await press.policy('privacy')
    await press.first('privacy', { en: OLD })
    await press.announced('privacy', { en: NEW }, inDays(await press.now(), 60))
    await press.policy('pratiut', { title: 'מדיניות פרטיות', sourceLanguage: 'he', languages: ['he'] })
    await press.first('pratiut', { he: HEBREW })
    await press.announced('pratiut', { he: HEBREW.replace('180 ימים', 'שנתיים') }, inDays(await press.now(), 60))
    await press.close()
  },
  (opened) => {
    ;({ page, origin } = opened)
  },
)

interface SpokenNode {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  childIds?: string[]
}

/** What a screen reader is given, in its order: headings and landmarks with their roles, else the words. */
async function spoken(path: string): Promise<string> {
  await page.goto(origin + path)
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: SpokenNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const said: string[] = []
  const walk = (node: SpokenNode | undefined) => {
    if (!node) return
    const role = node.role?.value ?? ''
    if (!node.ignored && role === 'heading') said.push('\n#')
    if (!node.ignored && /^(?:listitem|row|paragraph)$/.test(role)) said.push('\n')
    if (!node.ignored && role === 'StaticText') said.push(node.name?.value ?? '')
    else for (const child of node.childIds ?? []) walk(byId.get(child))
  }
  walk(nodes[0])
  return said
    .join('')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
}

describe('read aloud', () => {
  it('a comparison says in words what was removed and added, where it was', async () => {
    const text = await spoken('/privacy/compare/1...2')
    expect(text).toMatch(/We keep cookie data for \[removed: 180 days\] ?\[added: 2 years\]\./)
    expect(text).toMatch(/\[added: our advertisers/)
    expect(text).toMatch(/\[removed: 5\] ?\[added: 7\] years|\[removed: 5 years\] ?\[added: 7 years\]/)
  })

  it('a comparison says before each change its number, what happened and its weight, and lists them first', async () => {
    const text = await spoken('/privacy/compare/1...2')
    expect(text).toMatch(/change \d+, edited, material: ?\n?We keep cookie data for/)
    expect(text.indexOf('How long do we keep it?')).toBeLessThan(text.indexOf('change 1'))
    // Arrows and signs in the margin are for the eye.
    expect(text).not.toMatch(/[±↕]/)
  })

  it('what is coming can be compared from every page, though the text in force changed nothing', async () => {
    await page.goto(`${origin}/privacy`)
    expect(await page.getByRole('link', { name: 'Compare', exact: true }).getAttribute('href')).toBe(
      '/privacy/compare/1...2',
    )
  })

  it('what is upcoming says before and after', async () => {
    const text = await spoken('/privacy/upcoming')
    expect(text).toMatch(/Before\s*We keep cookie data for \[removed: 180 days\]/)
    expect(text).toMatch(/After\s*We keep cookie data for \[added: 2 years\]/)
  })

  it('a policy is read in its order, with its headings', async () => {
    const text = await spoken('/privacy')
    const places = [
      '#Privacy policy',
      '#How long do we keep it?',
      'We keep cookie data',
      '#Who gets it?',
      'our printer',
      '5 years',
    ].map((words) => text.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })
})

const SHOTS = [
  ['rtl', '/pratiut'],
  ['rtl-compare', '/pratiut/compare/1...2'],
  ['rtl-upcoming', '/pratiut/upcoming'],
] as const

describe('from right to left', () => {
  it.each(SHOTS)('%s fits 320 px and 4K, and has nothing that axe finds', async (name, path) => {
    for (const width of [320, 1280, 3840]) {
      await page.setViewportSize({ width, height: width < 600 ? 844 : width === 3840 ? 2160 : 900 })
      await page.goto(origin + path)
      await page.screenshot({ path: `${FOLDER}${name}-${width}.png` })
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBeLessThanOrEqual(width)
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto(origin + path)
      expect(await axeFaults(page), colorScheme).toEqual([])
    }
  })

  it('the text runs so, and the frame around it as its own language does', async () => {
    await page.goto(`${origin}/pratiut`)
    expect(await page.locator('article').getAttribute('dir')).toBe('rtl')
    await page.goto(`${origin}/pratiut/compare/1...2`)
    expect(await page.locator('.compared').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('.fn-text > [lang]').getAttribute('lang')).toBe('he')
    await page.goto(`${origin}/pratiut`)
    expect(await page.evaluate('getComputedStyle(document.querySelector("article p")).direction')).toBe('rtl')
  })
})

describe('on paper and on a wall', () => {
  it('prints the text without what only a screen needs', async () => {
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    for (const [name, path] of [
      ['print', '/privacy'],
      ['print-compare', '/privacy/compare/1...2'],
    ] as const) {
      await page.goto(origin + path)
      await page.screenshot({ path: `${FOLDER}${name}.png` })
      expect(await page.locator('.tabs').isVisible()).toBe(false)
      expect(await page.locator('.skip').isVisible()).toBe(false)
    }
    await page.emulateMedia({ media: 'screen' })
  })

  it('prints in ink on white, whatever colours the screen had, and the heaviest changes no paler than others', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const path of ['/privacy/upcoming', '/privacy/compare/1...2']) {
      await page.goto(origin + path)
      const [text, badge, ground] = await page.evaluate<string[]>(`(() => {
        const badge = getComputedStyle(document.querySelector('.badge.material'))
        return [getComputedStyle(document.body).color, badge.color, badge.backgroundColor]
      })()`)
      expect([path, text, badge, ground]).toEqual([path, 'rgb(27, 34, 48)', 'rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
    }
    const listed = await page.evaluate(`getComputedStyle(document.querySelector('.fn-badge.fn-material')).color`)
    expect(listed).toBe('rgb(0, 0, 0)')
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  })

  it('keeps a measure that can be read at 4K', async () => {
    await page.setViewportSize({ width: 3840, height: 2160 })
    await page.goto(`${origin}/privacy`)
    await page.screenshot({ path: `${FOLDER}wall.png` })
    const measure = await page.evaluate<number>(
      'document.querySelector("article").getBoundingClientRect().width / parseFloat(getComputedStyle(document.querySelector("article")).fontSize)',
    )
    // Some 75 letters of half an em each.
    expect(measure).toBeLessThan(40)
  })
})
