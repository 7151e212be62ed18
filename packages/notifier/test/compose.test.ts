import { createHash } from 'node:crypto'
import { domainToASCII } from 'node:url'
import { contrast, LANGUAGES } from '@fairnotice/policy'
import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { wordingIn } from '../src/compose/language/index.ts'
import { compileNotice, fillNotice, isAddress, type NoticeContent, type NoticeRecipient } from '../src/index.ts'
import { change, content, POLICY, recipient } from './example.ts'

const KINDS = ['announced', 'postponed', 'withdrawn', 'late'] as const

async function received(part: Partial<NoticeContent> = {}, to: Partial<NoticeRecipient> = {}) {
  const filled = fillNotice(compileNotice(content(part)), recipient(to))
  return { filled, mail: await PostalMime.parse(filled.raw) }
}

const header = (mail: Email, key: string) => mail.headers.filter((each) => each.key === key).map((each) => each.value)
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const htmlWords = (html: string) =>
  words(
    html
      .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'"),
  )

describe('a notice', () => {
  it('says in its subject what changes, when, and how many changes concern the member', async () => {
    const { mail } = await received()
    expect(mail.subject).toBe('Our members’ privacy policy changes on 1 January 2027: 2 changes concern you')
    const one = await received({ changes: [change()], policyTitle: 'Privacy policy' })
    expect(one.mail.subject).toBe('Our privacy policy changes on 1 January 2027: 1 change concerns you')
  })

  it('carries the headers of an automatic message that answers to a person', async () => {
    const { mail, filled } = await received()
    expect(mail.from).toEqual({ name: 'Tarn & Fell Library', address: 'notices@tarnfell.example' })
    expect(mail.replyTo).toEqual([{ name: '', address: 'privacy@tarnfell.example' }])
    expect(mail.to).toEqual([{ name: 'Ada Birk', address: 'ada.birk@post.example' }])
    expect(mail.date).toBe('2026-11-20T09:30:00.000Z')
    expect(mail.messageId).toBe('<4f1a09c2@tarnfell.example>')
    expect(header(mail, 'auto-submitted')).toEqual(['auto-generated'])
    expect(header(mail, 'list-unsubscribe')).toEqual([])
    expect(filled.envelope).toEqual({
      from: 'notices@tarnfell.example',
      to: 'ada.birk@post.example',
      envid: '4f1a09c2',
    })
    expect(filled.sha256).toBe(createHash('sha256').update(filled.raw).digest('hex'))
  })

  it.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const)))(
    'says everything, in HTML as in plain text (%s, %s)',
    async (language, kind) => {
      const { mail } = await received({ language, kind, reason: 'Our supplier is late.', attach: 'link' })
      const said = words(mail.text ?? '')
      const expected = [
        'Tarn & Fell Library',
        'Our supplier is late',
        'We keep it for 2 years',
        '180 days',
        'Fell Road',
      ]
      if (kind !== 'withdrawn') expected.push('Close your account')
      for (const passage of expected) expect(said).toContain(words(passage))
      const sameWords = htmlWords(mail.html ?? '').replace(/https? \S+ .*?(?= |$)/g, '')
      for (const passage of expected) expect(sameWords).toContain(words(passage))
      expect(mail.html).toContain(`<html lang="${language}"`)
      expect(mail.html).not.toMatch(/<img|<script|undefined|null|NaN/)
      expect(mail.text).not.toMatch(/undefined|null|NaN/)
      expect(mail.text).toContain('https://policies.tarnfell.example/notice/abc')
    },
  )

  it('holds no picture, no script and no link but those it was given', async () => {
    const { mail } = await received()
    const links = [...(mail.html ?? '').matchAll(/href="([^"]*)"/g)].map(([, url]) => url)
    const given = [
      content().comparisonUrl,
      content().policyUrl,
      recipient().noticeUrl,
      'https://quillmark.example/privacy',
    ]
    expect(links.filter((url) => !given.includes(url?.replace(/#c-.*$/, '') as string))).toEqual([])
    expect(mail.html).not.toMatch(/<(img|script|iframe|form|link|object|video)\b/i)
    expect(mail.html).not.toMatch(/url\(/i)
  })

  it('carries the revised policy below the changes, as a file, or as a link', async () => {
    const inline = await received({ attach: 'inline' })
    expect(words(inline.mail.text ?? '')).toContain(words('Then we erase it'))
    expect(htmlWords(inline.mail.html ?? '')).toContain(words('Then we erase it'))
    expect(inline.mail.attachments).toEqual([])
    const attached = await received({ attach: 'attachment' })
    expect(attached.mail.attachments.map((file) => [file.filename, file.mimeType])).toEqual([
      ['members-privacy-v4.html', 'text/html'],
    ])
    expect(htmlWords(Buffer.from(attached.mail.attachments[0]?.content as ArrayBuffer).toString())).toContain(
      words('Then we erase it'),
    )
    expect(attached.mail.text).toContain('members-privacy-v4.html')
    const linked = await received({ attach: 'link' })
    expect(linked.mail.attachments).toEqual([])
    expect(linked.mail.text).not.toContain('Then we erase it')
  })

  it('attaches a policy that would make the message heavier than mail clients show', async () => {
    const { filled, mail } = await received({
      policyMarkdown: `${POLICY}\n${'Nothing is sold to anyone. '.repeat(4000)}`,
    })
    expect(mail.attachments).toHaveLength(1)
    expect(filled.raw.length).toBeGreaterThan(100_000)
    expect(Buffer.byteLength(mail.html ?? '')).toBeLessThan(60_000)
  })

  it('stays under 100 KB with five hundred changes, counts those it leaves out, and attaches them all', async () => {
    const changes = Array.from({ length: 500 }, (_, at) =>
      change({ segments: [['+', `Sentence ${at}.`]], new: [{ start: 0, end: 1, text: `Sentence ${at}.` }] }),
    )
    const compiled = compileNotice(content({ changes }))
    expect(compiled.bytes).toBeLessThan(100_000)
    const mail = await PostalMime.parse(fillNotice(compiled, recipient()).raw)
    const sentences = (text: string) => [...text.matchAll(/Sentence \d+\./g)].length
    const shown = sentences(mail.text ?? '')
    expect(shown).toBeGreaterThan(20)
    expect(sentences(mail.html ?? '')).toBe(shown)
    expect(mail.text).toContain(`${500 - shown} more changes are in the full comparison`)
    const said = `This message shows ${shown} of 500 changes, those that weigh most first; the others stand in the full comparison and in the attached file.`
    for (const part of [mail.text, mail.html]) expect(part?.indexOf(said)).toBeGreaterThan(0)
    expect(mail.text?.indexOf(said)).toBeLessThan(mail.text?.indexOf('Sentence 0.') ?? 0)
    expect(sentences(Buffer.from(mail.attachments[0]?.content as ArrayBuffer).toString())).toBe(500)
  })

  it.each(LANGUAGES)('says it where not even one change fits, or no file goes along, too (%s)', async (language) => {
    const long = 'A register of who may open the door, and when. '.repeat(2500)
    const one = [change({ segments: [['+', long]], new: [{ start: 0, end: 1, text: long }] })]
    for (const attach of ['inline', 'link'] as const) {
      const compiled = compileNotice(content({ changes: one, attach, language }))
      expect(compiled.bytes).toBeLessThan(100_000)
      const mail = await PostalMime.parse(fillNotice(compiled, recipient()).raw)
      expect(mail.text).not.toContain('who may open the door')
      const said = wordingIn(language).partShown(0, 1, attach === 'inline')
      expect(mail.text).toContain(said)
      expect(htmlWords(mail.html ?? '')).toContain(words(said))
    }
  })

  it('does not sum up what was withdrawn as if it would happen', async () => {
    const [sentence] = content().summary
    expect((await received()).mail.text).toContain(sentence)
    expect((await received({ kind: 'withdrawn' })).mail.text).not.toContain(sentence)
  })

  it('gives the same bytes for the same content and member', () => {
    const once = fillNotice(compileNotice(content()), recipient())
    const again = fillNotice(compileNotice(content()), recipient())
    expect(again.sha256).toBe(once.sha256)
  })
})

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

  it.each([
    ['"john doe"@post.example', '"john doe"@post.example'],
    ['"a@b"@post.example', '"a@b"@post.example'],
    ['john doe@post.example', '"john doe"@post.example'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['ADA+tag@Post.Example', 'ADA+tag@post.example'],
    ["o'brien@post.example", "o'brien@post.example"],
  ])('is reached at %s', async (address, wire) => {
    const { mail, filled } = await received({}, { address })
    expect(filled.envelope.to).toBe(wire)
    expect(header(mail, 'to')[0]?.replace(/\s+/g, ' ')).toBe(`Ada Birk <${wire}>`)
    expect(mail.text).toContain(address)
  })

  it('is reached at its own address, with the domain as DNS knows it', { timeout: 60_000 }, () => {
    const compiled = compileNotice(content())
    const of = (characters: string, maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength })
    const local = fc.array(of('abzAZ019_+-', 8), { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join('.'))
    const domain = fc.array(of('abzAZ019-é', 6), { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'))
    fc.assert(
      fc.property(local, domain, (before, after) => {
        const known = domainToASCII(after)
        const filled = () => fillNotice(compiled, recipient({ address: `${before}@${after}` })).envelope.to
        if (known === '') expect(filled).toThrow(expect.objectContaining({ code: 'address-unusable' }))
        else expect(filled()).toBe(`${before}@${known}`)
      }),
      { numRuns: 300 },
    )
  })

  it('is addressed beyond ASCII only where the local part demands it', () => {
    const { filled } = { filled: fillNotice(compileNotice(content()), recipient({ address: 'zoë@post.example' })) }
    expect(filled.envelope.to).toBe('zoë@post.example')
    expect(filled.raw.toString()).toContain('<zoë@post.example>')
  })

  it.each([
    '',
    '@post.example',
    'ada',
    'ada@',
    'ada@post.example\r\nBcc: x@evil.example',
    'ada@post.example>, <x@evil.example',
    `a<b@post.example`,
  ])('is refused with a code when the address is %j', (address) => {
    const compiled = compileNotice(content())
    expect(() => fillNotice(compiled, recipient({ address }))).toThrow(
      expect.objectContaining({ code: 'address-unusable' }),
    )
  })

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

describe('the sender’s own colour', () => {
  it('stands beside its name, made readable, and nothing else of it gets in', async () => {
    const organisation = { ...content().organisation, colour: '#ffd500' }
    const { mail } = await received({ organisation })
    const [, colour] = /border-left:4px solid (#[0-9a-f]{6})/.exec(mail.html ?? '') ?? []
    expect(contrast(colour ?? '#ffffff', '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect((await received({})).mail.html).not.toContain('border-left:4px solid #8')
  })
})

describe('an address that members can have', () => {
  it('may be of any script, and quoted', () => {
    for (const address of [
      'kim@post.example',
      "o'brien+news@post.example",
      'idn@bücher.example',
      'idn@xn--bcher-kva.example',
      'δοκιμή@παράδειγμα.example',
      '"quoted local"@post.example',
      '"a..b"@post.example',
    ])
      expect([address, isAddress(address)]).toEqual([address, true])
  })

  it('is none where a server could not be asked, or the hand slipped', () => {
    for (const address of [
      '',
      'kim',
      '@post.example',
      'kim@',
      'kim@post',
      'kim@post..example',
      'a..b@post.example',
      'kim post@post.example',
      ' kim@post.example',
      'kim@post.example, bo@post.example',
      'kim@post.example\r\nBcc: bo@post.example',
      'Kim <kim@post.example>',
      '"kim@post.example',
      '""@post.example',
      `${'k'.repeat(320)}@post.example`,
    ])
      expect([address, isAddress(address)]).toEqual([address, false])
  })

  it('is one that a message can be sent to', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `${text}@post.example`),
        ),
        (address) => {
          if (isAddress(address))
            expect(fillNotice(compileNotice(content({ attach: 'link' })), recipient({ address })).envelope.to).toMatch(
              /^\S.*@\S+\.\S+$/s,
            )
        },
      ),
    ))
})
