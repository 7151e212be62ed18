import fc from 'fast-check'
import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { difference } from '../../src/compare/documents.ts'
import { compare, parse } from '../../src/index.ts'
import { FRAMES, htmlChange, htmlText, toEmailHtml, toHtml } from '../../src/render/index.ts'
import { versions } from '../docx/policies.ts'
import { linesOf } from '../docx/read.ts'
import { NEW_RICH, OLD_RICH } from '../example-rich.ts'
import { classesOf, elementsOf, textOf, treeOf } from './tree.ts'

type View = 'inline' | 'side-by-side'
const shown = (old: string, now: string, view: View = 'inline') =>
  treeOf(toHtml(compare(old, now, { language: 'en' }), { old, new: now }, { view }))
const all = (tree: ReturnType<typeof treeOf>, matches: (element: Element) => boolean) =>
  [...elementsOf(tree)].filter(matches)
const named = (name: string) => (element: Element) => element.tagName === name
const classed = (name: string) => (element: Element) => classesOf(element).includes(name)
const UNKNOWN = {
  kinds: [],
  materiality: 'material' as const,
  axis: 'processing' as const,
  direction: 'neutral' as const,
  audiences: [],
  reasons: [],
}
const squeezed = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join('') ?? ''

/** Not the policy's own words. */
const isFrame = (element: Element) =>
  ['fn-sr', 'fn-marks', 'fn-margin', 'fn-moved-from', 'fn-side', 'fn-changes', 'fn-head'].some((name) =>
    classed(name)(element),
  ) || element.properties.ariaHidden === 'true'

/** A second sentence became an item: the blank before it is now the one behind the item's number. */
const NUMBER_TAKEN = {
  old: '## About we\n\nOurs: we we.\n\n## About we\n\n| Data | Kept |\n|---|---|\n| we | we |\n\n| Data | Kept |\n|---|---|\n| we | we |\n\nOurs: we we. Ours: **bold** we [link](https://a.example/x).\n\n## About we\n\n> Ours: we we.\n\n## About we\n\n| Data | Kept |\n|---|---|\n| we | we |\n',
  new: '## About we\n\n1. Ours: we all **bold**.\n\n## About we\n\n1. Ours: we all **bold**.\n\n## About we\n\nOurs: we we.\n\n## About we\n\n| Data | Kept |\n|---|---|\n| we | we |\n\n| Data | Kept |\n|---|---|\n| we | we |\n\n1. Ours: we all we.\n\n## About we\n\n> Ours: we we.\n\n## About we\n\n| Data | Kept |\n|---|---|\n| we | we |\n',
}
/** A link that gives way to another: its words and where it leads are both new. */
const LINK_REPLACED = {
  old: '## About [link](https://a.example/x)\n\n- Ours: we we.\n\n## About we\n\n- Ours: we we.\n',
  new: '## About [page](https://b.example)\n\nOurs: [link](https://a.example/x) we we.\n\n> Ours: we we.\n\n## About [link](https://a.example/x)\n\n- Ours: we we.\n\n## About we\n\n- Ours: we we.\n',
}

const rich = shown(OLD_RICH, NEW_RICH)

describe('the text of a comparison', () => {
  it('reads as the new text without what was removed, whatever changed', () => {
    fc.assert(
      fc.property(versions, (texts) => {
        const inline = textOf(shown(texts.old, texts.new), (element) => isFrame(element) || element.tagName === 'del')
        // Where a link leads is told only where that changed, in brackets behind its words.
        const told = inline.replace(/\((?:https:\/\/[ab]\.example\S*?)\)/g, '')
        expect(squeezed(told)).toBe(squeezed(linesOf(texts.new).join(' ')))
      }),
      { numRuns: 60, examples: [[LINK_REPLACED], [NUMBER_TAKEN]], verbose: true },
    )
  }, 60_000)

  it('shows bold, italics and links where nothing changed', () => {
    const unchanged = shown(
      'A **bold** and _slanted_ [link](https://a.example).\n',
      'A **bold** and _slanted_ [link](https://a.example).\n',
    )
    expect(all(unchanged, named('strong')).map((each) => textOf(each))).toEqual(['bold'])
    expect(all(unchanged, named('em')).map((each) => textOf(each))).toEqual(['slanted'])
    expect(all(unchanged, named('a')).map(({ properties }) => properties.href)).toEqual(['https://a.example'])
    expect(textOf(unchanged)).not.toMatch(/[*_[\]]/)
  })

  it('tells both targets of a link that leads elsewhere', () => {
    const tree = shown('Read [it](https://a.example/1) now.\n', 'Read [it](https://a.example/2) now.\n')
    const marks = all(tree, (element) => element.tagName === 'del' || element.tagName === 'ins')
    expect(marks.map((each) => textOf(each))).toEqual([
      '[removed: https://a.example/1]',
      '[added: https://a.example/2]',
    ])
    expect(all(tree, classed('fn-text')).map((each) => textOf(each))).toContainEqual(expect.stringContaining('it ('))
  })

  it('says where words look otherwise, and shows how they look now', () => {
    const tree = shown('We **never** sell it.\n', 'We never sell it.\n')
    expect(all(tree, classed('fn-format')).map((each) => textOf(each))).toEqual(['[formatting changed: never]'])
    expect(all(tree, named('strong'))).toEqual([])
    const [old] = all(shown('We **never** sell it.\n', 'We never sell it.\n', 'side-by-side'), classed('fn-old')).slice(
      -1,
    )
    expect(all(treeOf(''), named('strong'))).toEqual([])
    expect([...elementsOf(old as Element)].some(named('strong'))).toBe(true)
  })

  it('keeps each item’s own number or bullet, and counts where a list repeats itself', () => {
    const labels = (text: string) => all(shown(text, text), classed('fn-label')).map((each) => textOf(each))
    expect(labels('1. one\n2. two\n\n(a) three\n\n- four\n')).toEqual(['1.', '2.', '(a)', '•'])
    expect(labels('1. one\n1. two\n1. three\n')).toEqual(['1.', '2.', '3.'])
  })

  it('nests lists as lists, without styles of their own', () => {
    const items = all(rich, (element) => element.tagName === 'li' && classed('fn-of-item')(element))
    const levels = items.map(({ properties }) => Number(properties.ariaLevel ?? 1))
    expect(levels).toEqual([1, 1, 2, 2, 3, 2, 1, 1, 1, 1, 1])
    expect(all(rich, ({ properties }) => 'style' in properties)).toEqual([])
  })

  it.each(['inline', 'side-by-side'] as const)('%s: makes one table, with a head', (view) => {
    const tables = all(shown(OLD_RICH, NEW_RICH, view), named('table'))
    expect(tables.length).toBe(view === 'inline' ? 1 : 2)
    for (const table of tables) {
      const heads = [...elementsOf(table)].filter(named('th'))
      expect(heads.map((each) => textOf(each))).toEqual(['Data', 'Why', 'Kept'])
      expect(heads.every(({ properties }) => String(properties.scope) === 'col')).toBe(true)
    }
  })

  it('says once for neighbours where they came from', () => {
    expect(all(rich, classed('fn-moved-from')).map((each) => textOf(each))).toEqual(['moved from “5. Your rights”'])
  })

  it('marks a text from right to left as that', () => {
    expect(all(rich, ({ properties }) => properties.dir === 'rtl').map((each) => textOf(each))).toEqual([
      expect.stringContaining('שלום'),
    ])
  })

  it('says the frame’s words in the frame’s language', () => {
    const old = 'We keep it for 30 days.\n'
    const now = 'We keep it for 90 days.\n'
    const html = toHtml(compare(old, now, { language: 'en' }), { old, new: now }, { language: 'nl' })
    expect(html).toContain(`<span class="fn-sr" lang="nl">[${FRAMES.nl.removed}: </span>`)
    expect(html).toContain('<div lang="en">')
  })
})

describe('hostile texts', () => {
  it.each([
    ['200,000 words that all changed', 'a '.repeat(200_000), 'b '.repeat(200_000)],
    ['half a million signs', '*a _b [c]('.repeat(50_000), '*a _b [d]('.repeat(50_000)],
    ['lists nested 200 deep', nested('x'), nested('y')],
  ])(
    'are shown in seconds: %s',
    (_name, old, now) => {
      const raw = difference(parse(old), parse(now))
      const changes = raw.changes.map((change) => ({ ...change, ...UNKNOWN }))
      const html = htmlText({ changes, new: { language: 'en' } }, { old, new: now })
      expect(html.length).toBeGreaterThan(now.length / 2)
    },
    60_000,
  )
})

function nested(word: string): string {
  return Array.from({ length: 4_000 }, (_, k) => `${' '.repeat(k % 200)}- ${word}${k}`).join('\n')
}

describe('a change in a mail', () => {
  it('keeps bold and links, and never half a pair of signs', () => {
    const old = 'See **the full [list](https://a.example/x). It** is kept for 30 days.\n'
    const now = 'See **the full [list](https://a.example/x). It** is kept for 90 days.\n'
    const html = toEmailHtml(compare(old, now, { language: 'en' }).changes, { language: 'en' })
    expect(html).not.toContain('**')
    const linked = 'We may share [what we know](https://a.example) **widely**.\n'
    const mail = toEmailHtml(compare('', linked, { language: 'en' }).changes, { language: 'en' })
    expect(mail).toContain('<a href="https://a.example" style="color:#0b57a4;">what we know</a>')
    expect(mail).toContain('<strong>widely</strong>')
  })

  it('shows a number that changed, and words from right to left', () => {
    const mail = toEmailHtml(compare(OLD_RICH, NEW_RICH, { language: 'en' }).changes, { language: 'en' })
    expect(mail).toMatch(/<ins [^>]+>3\. <\/ins>Then we write it down/)
    expect(mail).toContain('dir="rtl"')
  })
})

describe('a change by itself', () => {
  const of = (old: string, now: string, side: 'old' | 'new') => {
    const { changes } = compare(old, now, { language: 'en' })
    return changes.map((change) => htmlChange(change, side, { language: 'en', textLanguage: 'en' })).join(' ')
  }

  it('marks no line’s end after an item that came', () => {
    const html = of(
      'We tell:\n\n- our printer\n- our bank\n',
      'We tell:\n\n- our printer\n- our carrier\n- our bank\n',
      'new',
    )
    expect(html).toContain('our carrier')
    expect(html).not.toMatch(/[↵␣¶]/)
  })

  it('marks white space where that alone changed', () => {
    expect(of('We keep it.\n\nYou may ask.\n', 'We keep it. You may ask.\n', 'new')).toMatch(/[↵␣¶]/)
  })
})
