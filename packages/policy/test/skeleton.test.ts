import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../src/documents/pieces.ts'
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
  }, 60_000)

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
  }, 60_000)

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

describe('a text in pieces', () => {
  const blank = '\n\n'
  const block = fc.constantFrom(
    `# ${WORDS}`,
    `## ${WORDS}?`,
    `${WORDS}.`,
    `${WORDS}:`,
    '- your name;\n- your (first) address.',
    '- one',
    '- 1. two',
    '* three',
    '+ four',
    '1. five\n2. six',
    '  indented',
    '    code',
    '\tcode',
    '- a\n  - b',
    '- a\nlazy',
    'two\nlines',
    'a line  \nbroken',
    '> quoted',
    '| a | b |\n|---|---|\n| c | d |',
    'Title\n---',
    'Title\n===',
    '---',
    '***',
    '- - -',
    '#',
    '#no',
    '####### seven',
    '# closed #',
    '**bold** and _italic_',
    '[a](b)',
    '[b]',
    '![c](d)',
    '`code`',
    'www.example.org',
    'https://example.org',
    'a@b.example',
    'mailto:a@b.example',
    'a & b',
    'a &amp; b',
    'a \\* b',
    '(c) 2027',
    '“Quoted”',
    '1986. A year',
    '2 things',
    '',
    ' ',
    '-',
    '- ',
    '-  two spaces',
    '- [ ] task',
    'é',
    '漢字。',
    'a\u00a0b',
    'x'.repeat(1600),
  )

  it('is read as the same blocks, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(block, fc.constantFrom(blank, blank, blank, '\n', '\n \n', '\n\n\n')), { maxLength: 10 }),
        (blocks) => {
          const text = blocks.flat().join('')
          const html = (pieces: ReturnType<typeof piecesOf>) =>
            pieces
              .map((piece) =>
                toHtml(
                  typeof piece === 'string'
                    ? toHast(fromMarkdown(piece, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
                    : piece,
                ),
              )
              .filter((one) => one !== '')
              .join('\n')
          expect(html(piecesOf(text))).toBe(html([text]))
        },
      ),
      { numRuns: 1000 },
    )
  }, 60_000)

  it('is made here where it is plain', () => {
    const pieces = piecesOf(`# One\n\n${WORDS}.\n\n- your name;\n- your address.\n\nThe *end*.`)
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.tagName))).toEqual([
      'h1',
      'p',
      'ul',
      'The *end*.',
    ])
  })
})
