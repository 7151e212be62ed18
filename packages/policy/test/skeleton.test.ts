import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../src/documents/segments.ts'
import { skeletonOf } from '../src/documents/skeleton.ts'
import { policyTree } from '../src/index.ts'

/** Reads a text, and the same text without its words, put back afterwards: both must be the same tree. */
function bothWays(markdown: string): [string, string] {
  const html = (text: string) =>
    toHtml(toHast(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })))
  const { markdown: bare, restored } = skeletonOf(markdown)
  return [html(markdown), restored(html(bare))]
}

const WORDS = 'We keep your personal data for as long as the law asks, and no longer than that'
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      WORDS,
      `${WORDS}.`,
      'Members may object at any time; it’s free – always',
      'e-mail addresses of members who don’t answer',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\n\n',
      ' ',
      '  \n',
      '- ',
      '\n- ',
      '\n  - ',
      '1. ',
      '\n2) ',
      '1986. ',
      '> ',
      '\n> ',
      '# ',
      '\n## ',
      '\n===\n',
      '\n---\n',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```\n',
      '\n```\n',
      '[',
      '](',
      ')',
      '](https://a.example/b c)',
      '](x "',
      '")',
      '![',
      '[^1]',
      '\n[^1]: ',
      '\n[ref]: https://a.example\n',
      '[ref]',
      '|',
      '\n| a | b |\n|---|---|\n| ',
      ' |\n',
      '    ',
      '\t',
      '\\',
      '&amp;',
      '&',
      '<',
      '<b>',
      '<!-- ',
      ' -->',
      '<https://a.example>',
      'https://a.example/path',
      'www.a.example ',
      'a.b@c.example',
      '@c.example',
      '.x@c.example',
      ':',
      '://',
      '(',
      '"',
      "'",
      '[ ] ',
      '\u00a0',
      '\r\n',
      'é',
      '漢',
      '!',
      '?',
    ),
  },
)

describe('a text without its words', () => {
  it('is read as the same tree, whatever stands between the words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const [as, without] = bothWays(pieces.join(''))
        expect(without).toBe(as)
      }),
      { numRuns: 800 },
    )
  })

  it('is read as the same tree where words are typed in any script', () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        'ß',
        'Ω',
        'ж',
        'ש',
        'ع',
        '漢',
        'e\u0301',
        '1',
        ' ',
        ' ',
        ',',
        '.',
        ':',
        '-',
        '’',
        '*',
        '_',
        '\n',
        '[',
        ']',
        '@',
      ),
      minLength: 20,
      maxLength: 120,
    })
    fc.assert(
      fc.property(letters, (text) => {
        const [as, without] = bothWays(text)
        expect(without).toBe(as)
      }),
      { numRuns: 600 },
    )
  })

  it('is much shorter for a policy, which is what it is for', () => {
    const text = readFileSync(new URL('../../../apps/cli/example/privacy/3.en.md', import.meta.url), 'utf8')
    expect(skeletonOf(text).markdown.length).toBeLessThan(text.length / 2)
    expect(JSON.stringify(policyTree(text))).not.toMatch(/[\ue000-\uf8ff]/)
  })

  it('keeps the words of headings, of code, of pictures and of titles', () => {
    const { tree } = policyTree(
      `## ${WORDS}\n\n    ${WORDS}\n\n![a picture of ${WORDS}](x)\n\n[a](https://a.example "of ${WORDS}")`,
    )
    expect(JSON.stringify(tree).split(WORDS)).toHaveLength(5)
  })
})

describe('a text in segments', () => {
  it('is read as the same blocks, wherever it is cut', () => {
    const filler = `\n\n${`${WORDS}. `.repeat(20)}\n\n`
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(piece, fc.constant(filler), fc.constant(`\n\n# ${WORDS}\n`), fc.constant(`\n\n- ${WORDS}\n\n`)),
          { minLength: 4, maxLength: 24 },
        ),
        (pieces) => {
          const text = pieces.join('')
          const html = (parts: string[]) => {
            const children = parts.flatMap(
              (part) => fromMarkdown(part, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children,
            )
            return toHtml(toHast({ type: 'root', children }))
          }
          expect(html(segmentsOf(text))).toBe(html([text]))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is cut where there is enough of it', () => {
    expect(segmentsOf(`# One\n\n${`${WORDS}.\n\n`.repeat(100)}`).length).toBeGreaterThan(3)
    expect(segmentsOf('# One\n\nTwo')).toHaveLength(1)
  })
})
