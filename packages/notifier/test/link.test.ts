import { LANGUAGES } from '@fairnotice/policy'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { composeLink, envidOf, type LinkContent, messageIdFor } from '../src/index.ts'

const KINDS = [
  'sign-in',
  'invitation',
  'confirm-subscription',
  'visit',
  'old-address',
  'new-address',
  'answer',
  'new-device',
  'second-factor-set',
  'second-factor-removed',
  'password-changed',
  'token-made',
  'review-due',
] as const

const link = (part: Partial<LinkContent> = {}) =>
  composeLink({
    kind: 'sign-in',
    language: 'en',
    organisation: { name: 'Tarn & Fell Library' },
    from: { name: 'Tarn & Fell Library', address: 'no-reply@tarnfell.example' },
    to: { name: 'Ada Birk', address: 'ada@post.example' },
    url: 'https://policies.tarnfell.example/sign-in?token=a&b=c',
    minutes: 15,
    messageId: '<abc@tarnfell.example>',
    date: new Date('2026-11-20T09:30:00Z'),
    ...part,
  })

describe('a message with a link', () => {
  it.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const)))(
    'says whose it is, what it does and for how long (%s, %s)',
    async (language, kind) => {
      const filled = link({ language, kind })
      const mail = await PostalMime.parse(filled.raw)
      expect(mail.subject).toContain('Tarn & Fell Library')
      expect(mail.text).toContain('https://policies.tarnfell.example/sign-in?token=a&b=c')
      expect(mail.html).toContain('href="https://policies.tarnfell.example/sign-in?token=a&amp;b=c"')
      expect(mail.text).toContain('15 ')
      expect(mail.html).toContain(`lang="${language}"`)
      expect(mail.messageId).toBe('<abc@tarnfell.example>')
      expect(filled.envelope).toEqual({ from: 'no-reply@tarnfell.example', to: 'ada@post.example', envid: 'abc' })
    },
  )

  it('can’t be bent by an organisation’s or a person’s name', async () => {
    const name = '"><script>x</script>\r\nBcc: all@evil.example'
    const mail = await PostalMime.parse(
      link({
        organisation: { name },
        to: { name, address: 'ada@post.example' },
        from: { name, address: 'a@b.example' },
      }).raw,
    )
    expect(mail.bcc).toBeUndefined()
    expect(mail.html).not.toContain('<script')
    expect(mail.to).toHaveLength(1)
  })

  it('leads to the web and nowhere else', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '/sign-in', ''])
      expect(() => link({ url })).toThrow(RangeError)
  })
})

describe('a Message-ID', () => {
  const secret = 'sixteen bytes or more'
  const make = (notice: string, address: string, key = secret) => messageIdFor(notice, address, 'tarnfell.example', key)

  it('is the same for notice and address, and another for anything else', () =>
    fc.assert(
      fc.property(fc.tuple(fc.uuid(), fc.emailAddress()), fc.tuple(fc.uuid(), fc.emailAddress()), (one, other) => {
        expect(make(...one)).toBe(make(...one))
        expect(make(...one) === make(...other)).toBe(
          one[0] === other[0] && one[1].toLowerCase() === other[1].toLowerCase(),
        )
        expect(make(...one)).not.toBe(make(...one, 'another secret of some length'))
        expect(make(...one)).toMatch(/^<[0-9a-f]{40}@tarnfell\.example>$/)
        expect(envidOf(make(...one))).toMatch(/^[0-9a-f]{40}$/)
      }),
    ))

  it('tells nothing about the address', () => {
    expect(make('n1', 'ada@post.example')).not.toContain('ada')
    expect(() => make('n1', 'ada@post.example', 'short')).toThrow(RangeError)
  })

  it('is ASCII for a domain that is not', () => {
    expect(messageIdFor('n1', 'a@b.example', 'bücher.example', secret)).toMatch(/@xn--bcher-kva\.example>$/)
  })
})
