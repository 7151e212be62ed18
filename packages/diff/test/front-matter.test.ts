import { policyHtml } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { compare, parse } from '../src/index.ts'

const policy = (before: string, fence: string, title: string) =>
  `${before}${fence}\ntitle: ${title}\n${fence}\n\n# Privacy\n\nWe keep your name.\n`

describe('front matter', () => {
  it.each([
    ['on the first line', ''],
    ['after blank lines', '\n \n'],
    ['after a byte order mark', '\ufeff'],
    ['after both, as a Windows program leaves them', '\ufeff\r\n\r\n'],
  ])('is no part of the policy %s', (_, before) => {
    for (const fence of ['---', '+++']) {
      const text = policy(before, fence, 'x')
      expect(parse(text).blocks.map(({ kind }) => kind)).toEqual(['markup', 'markup', 'markup', 'heading', 'paragraph'])
      const { changes } = compare(text, policy(before, fence, 'y'), { language: 'en' })
      expect(changes.map(({ materiality, reasons }) => [materiality, reasons[0]?.rule])).toEqual([
        ['editorial', 'front-matter'],
      ])
    }
  })

  it.each([
    ['words before it', 'We sell it.\n\n---\ntitle: x\n---\n\nWe keep your name.\n'],
    ['a sentence in it first', '---\nWe sell it.\n---\n\nWe keep your name.\n'],
    ['no end', '---\ntitle: x\n\nWe keep your name.\n'],
    ['an end of another kind', '---\ntitle: x\n+++\n\nWe keep your name.\n'],
    ['an end sixty lines below', `---\ntitle: x\n${'We sell it.\n'.repeat(59)}---\n\nWe keep your name.\n`],
  ])('is none with %s: the page shows it, and the comparison reads it', (_, text) => {
    const words = text.match(/title: x|We sell it/)?.[0] ?? ''
    expect(policyHtml(text).html).toContain(words)
    const readAs = parse(text).blocks.find(({ start, end }) => text.slice(start, end).includes(words))
    expect(readAs?.kind).not.toBe('markup')
  })
})
