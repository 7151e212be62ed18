import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import {
  COMPARISON_CSS,
  FRAMES,
  toEmailHtml,
  toEmailText,
  toHtml,
  toHtmlPage,
  toMarkdown,
  toTerminal,
  walk,
} from '../src/render/index.ts'
import { NEW_POLICY, OLD_POLICY } from './example.ts'

const texts = { old: OLD_POLICY, new: NEW_POLICY }
const comparison = compare(OLD_POLICY, NEW_POLICY, { language: 'en' })

describe('the walk that all writers share', () => {
  it('shows every change once, and the whole new text', () => {
    const blocks = walk(comparison, texts)
    const shown = blocks.flatMap((block) => block.changes)
    expect(shown.map((change) => change.id).sort()).toEqual(comparison.changes.map((change) => change.id).sort())
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)
    const read = blocks
      .map((block) =>
        block.pieces
          .filter((piece) => piece.sign !== '-')
          .map((piece) => piece.text)
          .join(''),
      )
      .join(' ')
    // The numbers of list items and headings are words; table lines and list marks are not.
    expect(words(read)).toEqual(words(NEW_POLICY))
  })
})

describe('HTML', () => {
  it.each(['inline', 'side-by-side'] as const)('%s: links each change of the list to its place, once', (view) => {
    const html = toHtml(comparison, texts, { view })
    const links = [...html.matchAll(/href="#(c-[0-9a-f]{8})"/g)].map(([, id]) => id as string)
    expect(links.length).toBeGreaterThan(5)
    for (const id of links) expect(html.split(`id="${id}"`).length).toBe(2)
  })

  it('says in words what is removed and added, in every language', () => {
    for (const language of ['en', 'nl', 'fr', 'de'] as const) {
      const html = toHtml(comparison, texts, { language })
      expect(html).toContain(`[${FRAMES[language].removed}: `)
      expect(html).toContain(`[${FRAMES[language].added}: `)
      expect(html).toContain(`lang="${language}"`)
    }
  })

  it('lets no HTML of the text through', () => {
    const old = 'Hello <script>alert(1)</script> & "you" there.'
    const now = 'Hello <img src=x onerror=alert(2)> & "me" there.'
    const hostile = compare(old, now)
    for (const html of [toHtmlPage(hostile, { old, new: now }), toEmailHtml(hostile.changes, { language: 'en' })]) {
      expect(html).not.toMatch(/<script>|<img/)
    }
  })

  it('closes what it opens', () => {
    const html = toHtml(comparison, texts, { view: 'side-by-side' })
    for (const tag of ['div', 'p', 'del', 'ins', 'span', 'table', 'td', 'ol', 'li']) {
      expect(html.split(new RegExp(`<${tag}[ >]`)).length, tag).toBe(html.split(`</${tag}>`).length)
    }
  })

  it('keeps contrast of WCAG 2.2 AA in light and dark', () => {
    for (const scheme of COMPARISON_CSS.match(/--fn-text:[^}]+/g) ?? []) {
      const colours = Object.fromEntries(
        [...scheme.matchAll(/--fn-([a-z-]+):(#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value as string]),
      )
      for (const name of ['add', 'del', 'move', 'material', 'notable', 'editorial']) {
        expect(contrast(colours[name] as string, colours[`${name}-ground`] as string), name).toBeGreaterThanOrEqual(4.5)
      }
      for (const name of ['text', 'muted', 'link'])
        expect(contrast(colours[name] as string, colours.ground as string), name).toBeGreaterThanOrEqual(4.5)
    }
    expect.assertions(18)
  })
})

describe('mail', () => {
  it('gives before and after with inline styles only', () => {
    const html = toEmailHtml(comparison.changes, {
      language: 'fr',
      href: (change) => `https://northwind.example/#${change.id}`,
    })
    expect(html).toContain('Avant')
    expect(html).toContain('Après')
    expect(html).not.toMatch(/class=|<style|display:\s*grid/)
    expect(html).toContain('https://northwind.example/#c-')
  })

  it('reads as plain text without marks', () => {
    const text = toEmailText(comparison.changes, { language: 'en' })
    expect(text).toContain('Before: We keep cookie data for 180 days.')
    expect(text).toContain('After: We keep cookie data for 2 years.')
    expect(text).not.toMatch(/\[-|\{\+|\*\*/)
  })
})

describe('terminal and Markdown', () => {
  it('says the same with and without colour', () => {
    const plain = toTerminal(comparison, texts, { width: 100 })
    const coloured = toTerminal(comparison, texts, { width: 100, colour: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain)
    expect(plain).toContain('[-180 days-]{+2 years+}')
  })

  it('lets no escape sequence of a policy reach the terminal', () => {
    const now = 'A \u001b]0;owned\u0007 title here.'
    expect(toTerminal(compare('A fine title here.', now), { old: '', new: now })).not.toContain('\u001b')
  })

  it('writes a heading per change', () => {
    const markdown = toMarkdown(comparison, texts)
    expect(markdown.match(/^## \d+\./gm)?.length).toBeGreaterThan(5)
    expect(markdown).toContain('~~180 days~~**2 years**')
  })

  it('says so when nothing changed', () => {
    const same = compare(OLD_POLICY, OLD_POLICY, { language: 'en' })
    expect(toTerminal(same, { old: OLD_POLICY, new: OLD_POLICY })).toBe('Nothing changed.\n')
    expect(toMarkdown(same, texts)).toContain('Nothing changed.')
    expect(toHtml(same, { old: OLD_POLICY, new: OLD_POLICY })).toContain('Nothing changed.')
  })
})

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number]
  return (a + 0.05) / (b + 0.05)
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
