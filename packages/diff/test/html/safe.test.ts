import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'
import { toEmailHtml, toHtmlPage } from '../../src/render/index.ts'
import { elementsOf, treeOf } from './tree.ts'
import { VECTORS } from './vectors.ts'

const ALLOWED = new Set(
  (
    'html head meta title style body main h1 h2 h3 h4 h5 h6 p div span section nav ol ul li a del ins strong em code s br hr ' +
    'blockquote table thead tbody tr th td'
  ).split(' '),
)
const ATTRIBUTES = new Set(
  (
    'className id lang dir href value scope role tabIndex ariaLabel ariaLevel ariaHidden charSet name content ' +
    'cellPadding cellSpacing border width style'
  ).split(' '),
)
/** http, https, mailto, or a place in this site: nothing that runs. */
const SAFE = /^(?:https?:\/\/|mailto:|#|\/(?!\/)|[^:]*$)/

function dangersIn(html: string): string[] {
  return [...elementsOf(treeOf(html))].flatMap(({ tagName, properties }) => {
    const found = ALLOWED.has(tagName) ? [] : [`<${tagName}>`]
    for (const [name, value] of Object.entries(properties)) {
      if (!ATTRIBUTES.has(name)) found.push(`<${tagName} ${name}>`)
      if (name === 'href' && !SAFE.test(String(value))) found.push(`href=${String(value)}`)
    }
    return found
  })
}

const CASES = VECTORS.flatMap((vector) => [
  [`unchanged: ${vector}`, `Before ${vector} it.\n\n${vector}\n`, `After ${vector} it.\n\n${vector}\n`],
  [`added: ${vector}`, 'A sentence of ours.\n', `A sentence ${vector} of ours.\n\n${vector}\n`],
  [`removed: ${vector}`, `A sentence ${vector} of ours.\n\n${vector}\n`, 'A sentence of ours.\n'],
  [
    `cut in two: ${vector}`,
    `A ${vector} b.\n`,
    `A ${vector.slice(0, vector.length >> 1)}X${vector.slice(vector.length >> 1)} b.\n`,
  ],
]) as [string, string, string][]

describe('what a text may not do', () => {
  it('would be caught (a control)', () => {
    expect(dangersIn('<p onclick="x"><a href="javascript:x">y</a><script></script></p>')).toEqual([
      '<p onClick>',
      'href=javascript:x',
      '<script>',
    ])
  })

  it.each(CASES)('%s', (_name, old, now) => {
    const comparison = compare(old, now, { language: 'en' })
    const texts = { old, new: now }
    for (const view of ['inline', 'side-by-side'] as const)
      expect(dangersIn(toHtmlPage(comparison, texts, { view, names: texts }))).toEqual([])
    const mail = toEmailHtml(comparison.changes, { language: 'en' })
    expect(dangersIn(mail)).toEqual([])
    // A place in this site is none in a mail.
    expect(mail).not.toMatch(/href="(?!https?:|mailto:)/)
  })

  it('follows no link but to the web, to an address, and within the site', () => {
    const text =
      'A [a](https://a.example), [b](mailto:b@b.example), [c](/c), [d](#d), [e](e/f), [g](tel:1), [h](javascript:h).\n'
    const html = toHtmlPage(compare('', text), { old: '', new: text })
    const links = [...elementsOf(treeOf(html))]
      .filter(({ tagName }) => tagName === 'a')
      .map(({ properties }) => properties.href)
    expect(links.filter((href) => !String(href).startsWith('#c-'))).toEqual([
      'https://a.example',
      'mailto:b@b.example',
      '/c',
      '#d',
      'e/f',
    ])
  })
})
