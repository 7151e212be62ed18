import { describe, expect, it } from 'vitest'
import { headingIds, policyHtml, slug, withoutNumber } from '../src/index.ts'

describe('a policy as HTML', () => {
  it('lets no HTML, script or picture of the text through', () => {
    const { html } = policyHtml(
      'Hi <b onclick="x()">you</b> <script>x()</script> ![our logo](https://elsewhere.example/p.png)\n\n<iframe src="x"></iframe>\n',
    )
    expect(html).not.toMatch(/<b|<script|<img|<iframe|onclick/)
    expect(html).toContain('our logo')
  })

  it('keeps links to http, https, mailto and its own headings, and drops all others', () => {
    const { html } = policyHtml(
      '[a](https://x.example) [b](mailto:y@x.example) [c](#d) [e](javascript:x) [f](data:text/html,x) [g](/path) [h](JaVaScRiPt:x)',
    )
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://x.example',
      'mailto:y@x.example',
      '#d',
    ])
    expect(html).toContain('g')
  })

  it('gives headings anchors and lists them', () => {
    const { html, contents } = policyHtml('# Policy\n\n## 2. Who *receives* it?\n\nNobody.\n')
    expect(contents).toEqual([
      { id: 'policy', depth: 1, title: 'Policy' },
      { id: 'who-receives-it', depth: 2, title: '2. Who receives it?' },
    ])
    expect(html).toContain('<h2 id="who-receives-it">')
  })

  it('gives table heads a scope and footnotes a label in the reader’s language', () => {
    expect(policyHtml('| a | b |\n|---|---|\n| 1 | 2 |\n').html).toContain('<th scope="col">')
    expect(policyHtml('x[^1]\n\n[^1]: y\n', { language: 'nl' }).html).toContain('Voetnoten')
  })

  it('leaves out settings at the top', () => {
    for (const before of ['', '\n\n', '\ufeff', '\ufeff\r\n', ' \n\u00a0\n', '\t'])
      for (const fence of ['---', '+++'])
        for (const line of ['title: x', 'title = "x"', '  title: x'])
          expect(policyHtml(`${before}${fence}\n${line}\n${fence}\n\nHello.\n`).html).toBe('<p>Hello.</p>')
  })

  it('shows even a text nested ten thousand deep', () => {
    expect(policyHtml(`${'>'.repeat(3_000)} deep`).html).toContain('deep')
  }, 60_000)
})

describe('anchors', () => {
  it('hold when a heading is renumbered or moved', () => {
    for (const title of [
      '4. Your rights',
      '4.2 Your rights',
      'IV) Your rights',
      'Article 7 – Your rights',
      '(a) Your rights',
    ]) {
      expect(slug(title), title).toBe('your-rights')
    }
  })

  it('don’t take words for numbers', () => {
    expect(withoutNumber('A right to object')).toBe('A right to object')
    expect(withoutNumber('I agree')).toBe('I agree')
    expect(withoutNumber('2024')).toBe('2024')
  })

  it('are one per heading; the first keeps the plain one', () => {
    const titles = [
      ['Data', 1],
      ['Kept', 2],
      ['Cookies', 1],
      ['Kept', 2],
      ['Kept', 2],
    ] as const
    expect(headingIds(titles.map(([title, depth]) => ({ title, depth })))).toEqual([
      'data',
      'kept',
      'cookies',
      'cookies--kept',
      'cookies--kept-2',
    ])
  })

  it('know letters of every script', () => {
    expect(slug('Données à caractère')).toBe('donnees-a-caractere')
    expect(slug('Größe')).toBe('große')
    expect(slug('זכויות')).toBe('זכויות')
    expect(slug('!!!')).toBe('section')
  })
})
