import type { Change } from '@fairnotice/diff'
import { policyHtml } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyInMail } from '../src/compose/policy-text.ts'
import { change, content, POLICY } from './example.ts'

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const at = (markdown: string, ...texts: string[]): Change =>
  change({
    new: texts.map((text) => ({ start: markdown.indexOf(text), end: markdown.indexOf(text) + text.length, text })),
  })
const marks = (html: string) =>
  [...html.matchAll(/class="fn-changed[^"]*"[^>]*>(.*?)<\/(?:p|li|td|th|h\d)>/gs)].map(([, inner]) =>
    words(inner as string).trim(),
  )

describe('the revised policy in a message', () => {
  it('marks the blocks that hold a change, and no others', () => {
    const html = policyInMail(POLICY, 'en', content().changes, 'changed here')
    expect(marks(html)).toEqual([
      'changed here We keep it for 2 years. Then we erase it, and so do our processors .',
      'changed here since this version: Quillmark Analytics',
    ])
  })

  it('marks a heading, a cell and a paragraph of a list item', () => {
    const text =
      '# One\n\n## Two words\n\n| Name | Long |\n| --- | --- |\n| Visits | 2 years |\n\n1. first\n\n   second here\n'
    const html = policyInMail(text, 'en', [at(text, '## Two words', '| Visits', 'second here')], '!')
    expect(marks(html)).toEqual(['! Two words', '! Visits', '! second here'])
  })

  it('starts its headings below the message’s own', () => {
    const html = policyInMail('# A\n\n## B\n\n###### C', 'en', [], '!')
    expect([...html.matchAll(/<(h\d)/g)].map(([, name]) => name)).toEqual(['h3', 'h4', 'h6'])
  })

  it('lets no markup of the text through, and no link that could run', () => {
    const hostile =
      '<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) [b](https://x.example "<p onclick=alert(1) ")\n\n![p](https://t.example/p.gif)'
    const html = policyInMail(hostile, 'en', [at(hostile, hostile)], '!')
    expect(html).not.toMatch(/<img|onclick|onerror=|javascript:|t\.example/)
    expect(html).toContain('href="https://x.example"')
  })

  it('has the words of the policy whatever is marked, wherever a change starts', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(POLICY.length), fc.nat(60)), { maxLength: 6 }),
        fc.constantFrom(
          POLICY,
          '[^1] x\n\n[^1]: note\n\n`code` **bold** [link][ref]\n\n[ref]: https://x.example/path\n',
        ),
        (places, text) => {
          const changes = places.map(([start, length]) => change({ new: [{ start, end: start + length, text: '' }] }))
          const html = policyInMail(text, 'en', changes, '')
          expect(words(html)).toBe(words(policyHtml(text).html))
          const links = (of: string) => [...of.matchAll(/href="(http[^"]*)"/g)].map(([, url]) => url)
          expect(links(html)).toEqual(links(policyHtml(text).html))
          expect(html).not.toContain('\ue0f1')
        },
      ),
    ))
})
