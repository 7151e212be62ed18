import { policyHtml } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { toDocx, toHtml, walk } from '../src/render/index.ts'
import type { Run } from '../src/render/run.ts'
import { unzipped } from './docx/unzip.ts'

const OLD = `# Privacy policy

We keep your name.
We keep your address for two years.
We never sell it.

- Drivers see your address.
  They forget it afterwards.
- The office sees your name.
`
const NEW = OLD.replace('two', 'three').replace('We never', 'We ask for your telephone number.\nWe never')

/** Each paragraph that is read, with the words of the new text. */
const paragraphs = (old: string, now: string): string[] =>
  walk(compare(old, now, { language: 'en' }), { old, new: now })
    .flatMap(({ runs }) => written(runs.filter(({ sign }) => sign !== '-')).split('\f'))
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')

const written = (runs: readonly Run[]): string =>
  runs
    .map(({ kind, text }) => (kind === 'break' ? '\f' : kind === 'text' ? text : kind === 'label' ? '' : ' '))
    .join('')

/** The same of the policy's own page. */
const published = (text: string): string[] =>
  [...policyHtml(text).html.matchAll(/<(p|li|h\d)\b[^>]*>((?:(?!<(?:p|li|h\d|ul|ol)\b|<\/\1>)[\s\S])*)/g)]
    .map(([, , inner = '']) =>
      inner
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '')

const sentence = fc.constantFrom(
  'We keep your name.',
  'We share it with the post',
  'Drivers forget it afterwards.',
  'it goes on in small letters.',
  'Who sees it?',
  'We keep your address and your telephone number for two years after you leave us, and no longer.',
)
const paragraph = fc.tuple(
  fc.constantFrom('', '', '- ', '1. ', '> ', '> '),
  fc.array(sentence, { minLength: 1, maxLength: 5 }),
  fc.constantFrom('', '', '', '  ', '\\'),
)
const policy = fc
  .tuple(fc.array(paragraph, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'))
  .map(
    ([all, end]) =>
      [
        '# Privacy policy',
        ...all.map(
          ([mark, lines, hard]) =>
            mark + lines.join(`${hard}${end}${mark.startsWith('>') ? mark : mark.replace(/./g, ' ')}`),
        ),
      ].join(end + end) + end,
  )

describe('Markdown with a sentence on each line', () => {
  it('is shown in the paragraphs of its page', () => {
    expect(paragraphs(OLD, NEW)).toEqual([
      'Privacy policy',
      'We keep your name. We keep your address for three years. We ask for your telephone number. We never sell it.',
      'Drivers see your address. They forget it afterwards.',
      'The office sees your name.',
    ])
    const html = toHtml(compare(OLD, NEW, { language: 'en' }), { old: OLD, new: NEW }, { view: 'inline' })
    expect(html).not.toMatch(/<p\b[^>]*>\s*We never/)
  })

  it('is one paragraph in Word', async () => {
    const docx = await toDocx(compare(OLD, NEW, { language: 'en' }), { old: OLD, new: NEW })
    const [first = ''] =
      /<w:p>(?:(?!<\/w:p>)[\s\S])*We keep your name(?:(?!<\/w:p>)[\s\S])*/.exec(
        unzipped(docx).get('word/document.xml') as string,
      ) ?? []
    expect(first).toContain('telephone')
    expect(first).toContain('We never sell it.')
  })

  it('is shown in the paragraphs of its page, whatever its lines and whatever changed', () => {
    fc.assert(
      fc.property(policy, policy, (old, now) => {
        expect(paragraphs(now, now)).toEqual(published(now))
        expect(paragraphs(old, now)).toEqual(published(now))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('keeps the sentences of an added paragraph together in the list of changes', () => {
    const now = OLD.replace('\n- Drivers', '\nThe post gets it.\nThe bank does not.\n\n- Drivers')
    const { changes } = compare(OLD, now, { language: 'en' })
    expect(changes.map(({ type }) => type)).toEqual(['added', 'added'])
    expect(changes[0]?.group).toMatch(/^g-/)
    expect(changes[1]?.group).toBe(changes[0]?.group)
  })

  it('ends a paragraph where a line of it becomes a paragraph of its own', () => {
    const now = OLD.replace('\nWe never', '\n\nWe never')
    expect(compare(OLD, now).changes.map(({ type, difference }) => [type, difference])).toEqual([['split', 'space']])
    expect(paragraphs(OLD, now)).toContain('We never sell it.')
  })

  it('leaves plain text as it is written, a line a paragraph', () => {
    const text = 'We keep your name.\nWe keep your address.\n'
    expect(paragraphs(text, text)).toEqual(['We keep your name.', 'We keep your address.'])
  })
})
