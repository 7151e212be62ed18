import { LANGUAGES } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change } from '../example.ts'
import { received } from './received.ts'

const KINDS = ['announced', 'postponed', 'withdrawn', 'late'] as const

describe('what an organisation writes', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      'a\r\nBcc: x@evil.example',
      '</title></main><img src=x>',
      '\u2028',
      '=?utf-8?q?=0a?=',
    ),
  )

  it('stays text, in every header and everywhere in the body', () =>
    fc.assert(
      fc.asyncProperty(
        text,
        text,
        text,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...KINDS),
        async (one, two, three, language, kind) => {
          const { mail, filled } = await received({
            language,
            kind,
            organisation: { name: one, postalAddress: two, contact: three },
            from: { name: one, address: 'notices@tarnfell.example' },
            policyTitle: two,
            summary: [three],
            options: [one],
            promise: two,
            reason: three,
            urgent: { citation: one },
            changes: [change({ segments: [['+', two]], section: { old: [], new: [three] } })],
            policyMarkdown: `# ${one}\n\n${two}\n\n${three}`,
            comparisonUrl: `javascript:${one}`,
          })
          expect(mail.headers).toHaveLength(11)
          expect(mail.to).toHaveLength(1)
          expect(mail.html).not.toMatch(/<script|<img|href="javascript/i)
          expect(mail.html?.match(/<h1/g)).toHaveLength(1)
          expect(mail.html?.match(/<main/g)).toHaveLength(1)
          expect(filled.raw.toString('latin1')).toMatch(/^[\t\r\n\x20-\x7e]*$/)
        },
      ),
    ))
})

describe('what a member brings', () => {
  const hostile = [
    '"><script>alert(1)</script>',
    'Ada\r\nBcc: everyone@evil.example\r\n\r\n<h1>Hi',
    'Ada\nSubject: owned',
    '=?UTF-8?Q?=0D=0ABcc:_x@evil.example?=',
    'ירון כהן',
    '‮gro.live@nimda‬',
    'N'.repeat(300),
    'Zoë '.repeat(75).trim(),
    '😀'.repeat(60),
    '"Quoted", \\back; <angle@evil.example>, (comment)',
    'a\u0000b\u001bc\u2028d',
    '.',
    '--=_a_boundary--',
  ]

  it.each(LANGUAGES.flatMap((language) => hostile.map((name) => [language, name] as const)))(
    'can’t forge a header or a tag by name (%s, %j)',
    async (language, name) => {
      const { mail } = await received({ language }, { name })
      const clean = await received({ language })
      expect(mail.headers.map((each) => each.key)).toEqual(clean.mail.headers.map((each) => each.key))
      expect(mail.to).toHaveLength(1)
      expect(mail.to?.[0]?.address).toBe('ada.birk@post.example')
      expect(mail.subject).toBe(clean.mail.subject)
      expect(mail.html).not.toContain('<script')
      expect(mail.html?.match(/<h1/g)).toHaveLength(1)
      expect(mail.html?.replace(/<p [^>]*>[^<]*,<\/p>/, '')).toBe(clean.mail.html?.replace(/<p [^>]*>[^<]*,<\/p>/, ''))
    },
  )

  it('keeps every printable name, folded into short ASCII lines', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (name) => {
        const { mail, filled } = await received({}, { name })
        const lines = filled.raw.toString('latin1').split('\r\n')
        expect(lines.every((line) => line.length <= 78 || /^<html|^ *=\?/.test(line))).toBe(true)
        expect(filled.raw.toString('latin1')).toMatch(/^[\t\r\n\x20-\x7e]*$/)
        expect(filled.raw.toString('latin1')).not.toMatch(/[^\r]\n|\r[^\n]/)
        expect(mail.headers).toHaveLength(11)
        expect(mail.to?.[0]?.name.replace(/\s+/g, '')).toBe(expectedName(name))
        expect(mail.to?.[0]?.address).toBe('ada.birk@post.example')
      }),
    ))

  it('never makes a link run anything', async () => {
    const { mail } = await received({}, { noticeUrl: 'javascript:alert(1)' })
    expect(mail.html).not.toContain('href="javascript')
  })
})

/** What of a name survives: everything but controls and marks that reorder text. */
function expectedName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
  const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g
  return name.toWellFormed().replace(unprintable, '').replace(/\s+/g, '')
}
