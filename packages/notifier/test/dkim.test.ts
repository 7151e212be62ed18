import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { authenticate } from 'mailauth'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import { compileNotice, type DkimKey, fillNotice, openRelay } from '../src/index.ts'
import { dkimSigner } from '../src/smtp/dkim.ts'
import { content, recipient } from './example.ts'
import { scriptedServer } from './server.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')
/** What the domain's TXT records would say. */
const RECORDS: Record<string, string> = {
  'r1._domainkey.tarnfell.example': `v=DKIM1; k=rsa; p=${rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
  'e1._domainkey.tarnfell.example': `v=DKIM1; k=ed25519; p=${ed25519.publicKey.export({ type: 'spki', format: 'der' }).subarray(12).toString('base64')}`,
}
const RSA: DkimKey = { domain: 'tarnfell.example', selector: 'r1', privateKey: pem(rsa.privateKey) }
const ED25519: DkimKey = { domain: 'tarnfell.example', selector: 'e1', privateKey: pem(ed25519.privateKey) }

async function verified(raw: Buffer) {
  const { dkim } = await authenticate(raw, {
    ip: '127.0.0.1',
    helo: 'tarnfell.example',
    sender: 'notices@tarnfell.example',
    mta: 'mx.post.example',
    disableArc: true,
    disableDmarc: true,
    disableBimi: true,
    resolver: async (name) => {
      const record = RECORDS[name]
      if (record === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
      return [[record]]
    },
  })
  return dkim.results.map(({ selector, status, signingDomain }) => [selector, signingDomain, status.result])
}

async function sentWith(
  dkim: DkimKey[],
  part: Parameters<typeof content>[0] = {},
  to: Parameters<typeof recipient>[0] = {},
) {
  const server = await scriptedServer()
  const relay = openRelay({ url: server.url, dkim })
  open.push(server, relay)
  const { raw, envelope } = fillNotice(compileNotice(content(part)), recipient(to))
  expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
  return server.taken[0]?.raw as Buffer
}

describe('a signed message', { timeout: 60_000 }, () => {
  it('is verified with the revised policy attached, the same bytes for two members', async () => {
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(150_000)])
    const files = []
    for (const name of ['Ada', 'Béla']) {
      const raw = await sentWith([RSA, ED25519], { attach: 'attachment', revisedPolicy: () => pdf }, { name })
      expect((await verified(raw)).map(([, , result]) => result)).toEqual(['pass', 'pass'])
      files.push(...(await PostalMime.parse(raw)).attachments)
    }
    expect(files.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['members-privacy-v4-en.pdf', 'application/pdf'],
      ['members-privacy-v4-en.pdf', 'application/pdf'],
    ])
    for (const { content } of files) expect(pdf.equals(Buffer.from(content as ArrayBuffer))).toBe(true)
  })

  it('is verified by someone else’s code, for RSA, Ed25519 and both', async () => {
    expect(await verified(await sentWith([RSA]))).toEqual([['r1', 'tarnfell.example', 'pass']])
    expect(await verified(await sentWith([ED25519]))).toEqual([['e1', 'tarnfell.example', 'pass']])
    expect(
      (await verified(await sentWith([RSA, ED25519]))).map(([selector, , result]) => [selector, result]).sort(),
    ).toEqual([
      ['e1', 'pass'],
      ['r1', 'pass'],
    ])
  })

  it.each([
    ['a folded name', {}, { name: 'Zoë '.repeat(70) }],
    ['no Reply-To', { replyTo: undefined }, {}],
    ['an attachment', { attach: 'attachment' as const }, {}],
    ['spaces at line ends', { policyMarkdown: 'A line  \nwith breaks \t \n\n\n \n' }, {}],
    ['a line of dots', { policyMarkdown: '.\n..\n.\n' }, {}],
  ])('is verified with %s', async (_name, part, to) => {
    const { replyTo, ...rest } = { ...content(), ...part }
    const raw = await sentWith([RSA, ED25519], replyTo === undefined ? rest : { ...rest, replyTo }, to)
    expect((await verified(raw)).map(([, , result]) => result)).toEqual(['pass', 'pass'])
  })

  it('is verified whatever white space stands in the text, and wherever', { timeout: 60_000 }, async () => {
    const sign = dkimSigner([ED25519])
    const body = fc
      .array(fc.constantFrom(' ', '  ', '\t', '\r\n', 'word', ' word', 'x'.repeat(70)), { maxLength: 30 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const message = Buffer.from(
          `From: notices@tarnfell.example\r\nTo: ada@post.example\r\nSubject: News\r\n\r\n${text}\r\n`,
        )
        const raw = Buffer.concat([Buffer.from(await sign([message])), message])
        expect(await verified(raw)).toEqual([['e1', 'tarnfell.example', 'pass']])
      }),
      { numRuns: 150 },
    )
  })

  it('fails when anything that people see was altered, or a header added', async () => {
    const raw = (await sentWith([RSA])).toString('latin1')
    for (const altered of [
      raw.replace('2 years', '3 years'),
      raw.replace(/^Subject: /m, 'Subject: not '),
      raw.replace(/^To: /m, 'To: Bo '),
      raw.replace(/^From: /m, 'From: Mallory <m@evil.example>\r\nFrom: '),
      raw.replace(/^MIME-Version/m, 'Subject: another\r\nMIME-Version'),
    ]) {
      expect(altered).not.toBe(raw)
      expect((await verified(Buffer.from(altered, 'latin1')))[0]?.[2]).not.toBe('pass')
    }
  })
})

describe('a key that could not sign', { timeout: 60_000 }, () => {
  const refuse = (part: Partial<DkimKey>) =>
    expect(() => openRelay({ url: 'smtp://127.0.0.1', dkim: [{ ...RSA, ...part }] })).toThrow(
      expect.objectContaining({ code: 'dkim-key-unsupported' }),
    )

  it('is refused before any mail goes out', () => {
    refuse({ privateKey: 'not a key' })
    refuse({ privateKey: pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey) })
    refuse({ privateKey: pem(generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey) })
    refuse({ domain: 'tarnfell.example; h=' })
    refuse({ selector: '' })
  })
})
