import { addDays } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { browsed, type Page } from './browsed.ts'
import type { OpenSite } from './open.ts'
import { openPress } from './press.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: what a template language would fill
const TEMPLATES = '{title} {{7*7}} ${7*7} <%= 7 %>'

/** Ways to smuggle markup or script through text. */
const VECTORS = [
  '<script>attack()</script>',
  '<img src=x onerror=attack()>',
  '<svg/onload=attack()>',
  '<iframe srcdoc="<script>attack()</script>"></iframe>',
  '<a href="javascript:attack()">a</a>',
  '[a](javascript:attack())',
  '[a](JaVaScRiPt&colon;attack())',
  '[a](data:text/html,<script>attack()</script>)',
  '[a](vbscript:attack)',
  '![a](https://evil.example/pixel.gif)',
  '![a](x" onerror="attack())',
  '<https://evil.example/"onmouseover="attack()>',
  '"><script>attack()</script>',
  "'><img src=x onerror=attack()>",
  '</title><script>attack()</script>',
  '</script><script>attack()</script>',
  '<!--><script>attack()</script>-->',
  '<style>@import "https://evil.example/x.css";</style>',
  '<form action="https://evil.example"><button>go</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '`<script>attack()</script>`',
  '[x]: javascript:attack() "t"',
  '&lt;script&gt;attack()&lt;/script&gt;',
  '<details open ontoggle=attack()>',
  TEMPLATES,
]

const hostile = (more = '') =>
  `# Policy ${VECTORS[0]}\n\n${VECTORS.map((vector, index) => `## ${index + 1}. ${vector}\n\nText ${vector} text.\n\n- ${vector}\n  - ${vector}\n    - deep\n`).join('\n')}\n| ${VECTORS[1]} | b |\n| - | - |\n| ${VECTORS[2]} | c |\n${more}`

let site: OpenSite
let page: Page
let origin = ''
const asked: string[] = []
const said: string[] = []

browsed(
  async (fresh) => {
    const press = await openPress(fresh, { members: 0 })
    const evil = VECTORS.join(' ')
    await press.policy('privacy', {
      title: `Policy ${evil}`,
      titles: { nl: evil },
      code: evil,
      owner: evil,
      classification: evil,
      languages: ['en', 'nl'],
    })
    await press.first('privacy', { en: hostile(), nl: hostile() }, undefined, evil)
    const at = await press.now()
    const changed = hostile(`\nWe keep it longer. ${evil}\n`)
    const number = await press.announced('privacy', { en: changed, nl: changed }, addDays(at, 40, 'Europe/Brussels'), {
      note: evil,
      urgent: { citation: evil },
      summary: { en: [{ text: evil, changeIds: [] }], nl: [{ text: evil, changeIds: [] }] },
    })
    await press.postpone('privacy', number, addDays(at, 50, 'Europe/Brussels'), evil)
    await press.db.organisation.update({
      where: { id: 1 },
      data: { name: `H ${evil}`, contact: `javascript:attack() ${evil}` },
    })
    await press.close()
  },
  (opened) => {
    ;({ site, page, origin } = opened)
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => said.push(dialog.message()))
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
  },
)

const PAGES = [
  '/',
  '/nl',
  '/privacy',
  '/nl/privacy',
  '/privacy/history',
  '/privacy/upcoming',
  '/nl/privacy/upcoming',
  '/privacy/v/1',
  '/privacy/v/2',
  '/privacy/compare/1...2',
  '/privacy/compare/1...2/side-by-side',
  '/privacy/compare/2...1',
  '/privacy/clause/script-attack-script',
  '/privacy/on/2026-01-01',
  '/privacy/since/2026-01-01',
  '/nothing',
]

/** Runs in the page: everything that could act, or that leads elsewhere. */
const dangers = `(() => {
  const found = []
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (['iframe', 'object', 'embed', 'base', 'img', 'svg', 'style', 'video', 'audio'].includes(name)) found.push(name)
    if (name === 'script' && element.type !== 'application/ld+json') found.push('script')
    if (name === 'meta' && element.httpEquiv) found.push('meta ' + element.httpEquiv)
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on') || attribute === 'srcdoc' || attribute === 'style') found.push(name + ' ' + attribute)
      if (['href', 'src', 'action', 'formaction'].includes(attribute) && /^\\s*(javascript|data|vbscript):/i.test(value)) found.push(name + ' ' + value)
      if (attribute === 'action' && !value.startsWith('/')) found.push('form ' + value)
    }
  }
  return found
})()`

describe('a hostile text', () => {
  it.each(PAGES)('passes through %s as text', async (path) => {
    asked.length = 0
    said.length = 0
    await page.goto(origin + path)
    expect(await page.evaluate(dangers)).toEqual([])
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
    expect(said.filter((text) => !/status of 404/.test(text))).toEqual([])
    expect(await page.evaluate('document.title')).toContain('<script>')
  })

  it('can be read in full in the list of changes', async () => {
    const text = await site.text('/privacy/upcoming')
    expect(text).toContain('<img src=x onerror=attack()>')
    expect(text).toContain(TEMPLATES)
  })

  it('is text in files and pictures too, and in the name that a file is saved under', async () => {
    for (const path of ['/privacy/v/1.pdf', '/nl/privacy/v/2.pdf', '/privacy/compare/1...2.pdf']) {
      const response = await site.get(path)
      expect(response.status, path).toBe(200)
      expect(response.headers.get('content-disposition')).toMatch(
        /^inline; filename="[\w.-]+"; filename\*=UTF-8''[\w.%-]+$/,
      )
      const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1')
      expect(bytes).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|SubmitForm)\b/)
      expect(bytes).not.toMatch(/\/URI \((?:javascript|data|vbscript)/i)
    }
    const card = /og:image" content="[^"]*?(\/og\/[^"]*)"/.exec(await site.page('/privacy'))?.[1] ?? ''
    expect((await site.get(card)).headers.get('content-type')).toBe('image/png')
  })

  it('leaves feeds, maps and data well-formed', async () => {
    for (const path of ['/privacy/feed.atom', '/nl/privacy/feed.atom', '/sitemap.xml']) {
      const xml = await site.page(path)
      const problem = await page.evaluate((source) => {
        const { DOMParser } = globalThis as unknown as {
          DOMParser: new () => {
            parseFromString(
              s: string,
              t: string,
            ): {
              querySelector(q: string): { textContent: string } | null
              querySelectorAll(q: string): { length: number }
            }
          }
        }
        const read = new DOMParser().parseFromString(source, 'application/xml')
        return read.querySelector('parsererror')?.textContent ?? read.querySelectorAll('script').length
      }, xml)
      expect(problem, path).toBe(0)
    }
    for (const path of ['/privacy/feed.json', '/privacy/v/2.json']) JSON.parse(await site.page(path))
  })
})
