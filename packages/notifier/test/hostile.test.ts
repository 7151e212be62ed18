// Every template, in every language, with names and addresses that would bend it: as headers, as HTML and as text.
import { LANGUAGES, type Language } from '@fairnotice/policy'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import {
  AddressError,
  type AlertKind,
  compileAlert,
  compileNotice,
  composeBounceTest,
  composeLink,
  type Filled,
  fillAlert,
  fillNotice,
  type LinkKind,
  type NoticeKind,
  noticeFragment,
} from '../src/index.ts'
import { alert, content, recipient } from './example.ts'

const NAMES = [
  '"><script>alert(1)</script>',
  '</title></style><img src=x onerror=alert(1)>',
  'Ada\r\nBcc: everyone@evil.example\r\n\r\n<h1>Hi',
  '=?UTF-8?Q?=0D=0ABcc:_x@evil.example?=',
  'ירון כהן',
  '\u202egro.live@nimda\u202c',
  'N'.repeat(300),
  'a\u0000b\u001bc\u2028d',
  '--=_a_boundary--',
]
const ADDRESSES: [address: string, onTheWire: string | null][] = [
  ['ada@post.example\r\nBcc: all@evil.example', null],
  // One mailbox, however strange: no header splits it.
  ['ada@post.example, all@evil.example', '"ada@post.example, all"@evil.example'],
  ['ada@post.example>\r\nRCPT TO:<all@evil.example', null],
  ['<ada@post.example>', null],
  ['"a\\"b"@post.example', '"a\\"b"@post.example'],
  ['"ada, all@evil.example"@post.example', '"ada, all@evil.example"@post.example'],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ['ådå@bücher.example', 'ådå@xn--bcher-kva.example'],
]

const NOTICES: NoticeKind[] = ['announced', 'postponed', 'withdrawn', 'late']
const ALERTS: AlertKind[] = ['announced', 'postponed', 'withdrawn', 'late', 'in-force']
const LINKS: Record<LinkKind, true> = {
  'sign-in': true,
  invitation: true,
  'second-factor-reset': true,
  'confirm-subscription': true,
  visit: true,
  'old-address': true,
  'new-address': true,
  answer: true,
  'new-device': true,
  'second-factor-set': true,
  'second-factor-removed': true,
  'password-changed': true,
  'token-made': true,
  'review-due': true,
}

interface Person {
  /** Of the member, the organisation, the sender, and what a person wrote. */
  name: string
  address: string
}
const KIND = { name: 'Ada Birk', address: 'ada@post.example' }
const date = new Date('2026-11-20T09:30:00Z')
const messageId = '<abc@tarnfell.example>'

/** Each template, by what it is and in which language; everything that people bring is `person`'s. */
const templates: [string, (person: Person) => Filled][] = [
  ...LANGUAGES.flatMap((language) => [
    ...NOTICES.flatMap((kind) =>
      (['inline', 'attachment', 'link'] as const).map((attach): [string, (person: Person) => Filled] => [
        `notice, ${kind}, ${attach}, ${language}`,
        ({ name, address }) =>
          fillNotice(
            compileNotice(
              content({
                kind,
                attach,
                language,
                reason: name,
                organisation: { name, postalAddress: name, contact: name },
                from: { name, address: 'notices@tarnfell.example' },
                policyTitle: name,
                summary: [name],
                options: [name],
                promise: name,
              }),
            ),
            recipient({ name, address }),
          ),
      ]),
    ),
    ...ALERTS.map((kind): [string, (person: Person) => Filled] => [
      `alert, ${kind}, ${language}`,
      ({ name, address }) =>
        fillAlert(
          compileAlert(
            alert({
              kind,
              language,
              policyTitle: name,
              reason: name,
              summary: [name],
              organisation: { name, postalAddress: name, contact: name },
              from: { name, address: 'alerts@tarnfell.example' },
            }),
          ),
          { address, messageId, stopUrl: 'https://policies.tarnfell.example/stop/a', date },
        ),
    ]),
    ...(Object.keys(LINKS) as LinkKind[]).map((kind): [string, (person: Person) => Filled] => [
      `link, ${kind}, ${language}`,
      ({ name, address }) => linkOf(kind, language, { name, address }),
    ]),
  ]),
  [
    'a test that should come back',
    ({ name, address }) =>
      composeBounceTest({
        organisation: { name },
        from: { name, address: 'notices@tarnfell.example' },
        to: { name, address },
        messageId,
        date,
      }),
  ],
]

const linkOf = (kind: LinkKind, language: Language, { name, address }: Person) =>
  composeLink({
    kind,
    language,
    organisation: { name },
    from: { name, address: 'no-reply@tarnfell.example' },
    to: { name, address },
    url: 'https://policies.tarnfell.example/go?a=b',
    minutes: 15,
    quote: name,
    messageId,
    date,
  })

const keys = (mail: Email) => mail.headers.map(({ key }) => key).sort()
/** What can run, load or lead somewhere. */
const TAGS = /<(script|img|iframe|style|title|h1|form|input|meta|link|body)\b/gi
const tags = (html: string | undefined) => (html?.match(TAGS) ?? []).map((tag) => tag.toLowerCase())
const links = (html: string | undefined) => html?.match(/(?:href|src|on\w+)\s*=\s*"[^"]*"/gi) ?? []

describe('every template', { timeout: 60_000 }, () => {
  it.each(templates)('%s: stays as it is, whatever anyone is called', async (_, make) => {
    const clean = await PostalMime.parse(make(KIND).raw)
    for (const name of NAMES) {
      const raw = make({ ...KIND, name }).raw
      const mail = await PostalMime.parse(raw)
      expect([name, keys(mail)]).toEqual([name, keys(clean)])
      expect(mail.to?.map(({ address }) => address)).toEqual(['ada@post.example'])
      expect(mail.from?.address).toBe(clean.from?.address)
      expect([name, tags(mail.html)]).toEqual([name, tags(clean.html)])
      expect([name, links(mail.html)]).toEqual([name, links(clean.html)])
      expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(
        clean.attachments.map(({ mimeType }) => mimeType),
      )
      expect(raw.toString('latin1')).toMatch(/^[\t\r\n\x20-\x7e]*$/)
      expect(
        Math.max(
          ...raw
            .toString('latin1')
            .split('\r\n')
            .map(({ length }) => length),
        ),
      ).toBeLessThanOrEqual(998)
    }
  })

  it.each(templates)('%s: goes to one address, or to none', async (_, make) => {
    const clean = await PostalMime.parse(make(KIND).raw)
    for (const [address, wire] of ADDRESSES) {
      if (wire === null) {
        expect(() => make({ ...KIND, address })).toThrow(AddressError)
        continue
      }
      const { raw, envelope } = make({ ...KIND, address })
      expect(envelope.to).toBe(wire)
      const mail = await PostalMime.parse(raw)
      expect([address, keys(mail)]).toEqual([address, keys(clean)])
      expect(mail.to).toHaveLength(1)
      expect(tags(mail.html)).toEqual(tags(clean.html))
    }
  })

  it.each(LANGUAGES)('a notice on paper or on a site stays as it is, too (%s)', (language) => {
    const clean = noticeFragment(content({ language }), KIND.name)
    for (const name of NAMES) {
      const { html } = noticeFragment(content({ language }), name)
      expect(tags(html)).toEqual(tags(clean.html))
      expect(links(html)).toEqual(links(clean.html))
    }
  })
})
