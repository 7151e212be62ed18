import { generateKeyPairSync } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { checkDomain, type DomainFacts, lookUp } from '../../src/domain/index.ts'
import { startDns, type Zone } from './dns.ts'

const DOMAIN = 'quietoars.example'
const RELAY = 'mail.provider.example'
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')
const pem = (pair: typeof rsa) => pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const p = rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const dkim = (...privateKeys: string[]) => ({ domain: DOMAIN, selector: 'notices', privateKeys })

const GOOD: Zone = {
  [`${DOMAIN} TXT`]: ['some-verification=1', 'v=spf1 include:provider.example -all'],
  'provider.example TXT': ['v=spf1 ip4:192.0.2.25 -all'],
  [`${RELAY} A`]: ['192.0.2.25'],
  [`notices._domainkey.${DOMAIN} TXT`]: [`v=DKIM1; k=rsa; p=${p}`],
  [`_dmarc.${DOMAIN} TXT`]: ['v=DMARC1; p=reject; rua=mailto:dmarc@quietoars.example'],
}

describe('what receivers find of the sender’s domain', () => {
  let running: Awaited<ReturnType<typeof startDns>> | null = null
  afterEach(async () => {
    await running?.stop()
    running = null
  })

  async function look(zone: Zone, facts: Partial<DomainFacts> = {}) {
    running = await startDns(zone)
    const found = await checkDomain(
      { domain: DOMAIN, relayHost: RELAY, dkim: dkim(pem(rsa)), ...facts },
      lookUp([running.address]),
    )
    await running.stop()
    running = null
    return found
  }
  const codes = async (...asked: Parameters<typeof look>) =>
    (await look(...asked)).map(({ code, state }) => `${code} ${state}`)

  it('is good where the relay is named, our key stands there, and forged mail is refused', async () => {
    const found = await look(GOOD)
    expect(found.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'spf-good good',
      'dkim-good good',
      'dmarc-good good',
    ])
    expect(found[0]).toMatchObject({ name: DOMAIN, found: ['v=spf1 include:provider.example -all'], expected: null })
  })

  it('never asks to name an address that nobody outside sees', async () => {
    for (const inner of ['127.0.0.1', '10.1.2.3', '192.168.7.7']) {
      const nothing = await look({ [`${RELAY} A`]: [inner] })
      expect(nothing[0]).toMatchObject({ code: 'spf-missing', expected: 'v=spf1 include:YOUR-MAIL-PROVIDER -all' })
      const something = await look({ ...GOOD, [`${RELAY} A`]: [inner] })
      expect(something[0]).toMatchObject({ code: 'spf-inner-relay', state: 'unseen', expected: null })
    }
    const both = await look({ [`${RELAY} A`]: ['10.1.2.3', '192.0.2.25'] })
    expect(both[0]?.expected).toBe('v=spf1 ip4:192.0.2.25 -all')
  })

  it('says what to add where nothing stands', async () => {
    const found = await look({ [`${RELAY} A`]: ['192.0.2.25'], [`${DOMAIN} TXT`]: ['something else'] })
    expect(found.map(({ code }) => code)).toEqual(['spf-missing', 'dkim-missing', 'dmarc-missing'])
    expect(found.map(({ expected }) => expected)).toEqual([
      'v=spf1 ip4:192.0.2.25 -all',
      `v=DKIM1; k=rsa; p=${p}`,
      'v=DMARC1; p=quarantine; rua=mailto:dmarc@quietoars.example',
    ])
    expect(found[1]?.name).toBe(`notices._domainkey.${DOMAIN}`)
  })

  it('tells each SPF record that does not do', async () => {
    const spf = async (...records: string[]) => (await codes({ ...GOOD, [`${DOMAIN} TXT`]: records }))[0]
    expect(await spf('v=spf1 -all', 'v=spf1 ~all')).toBe('spf-twice wrong')
    expect(await spf('v=spf1 +all')).toBe('spf-anyone wrong')
    expect(await spf('v=spf1 ip4:198.51.100.1 -all')).toBe('spf-relay-not-named weak')
    expect(await spf('v=spf1 ip4:not-an-address -all')).toBe('spf-broken wrong')
    expect((await codes(GOOD, { relayHost: null }))[0]).toBe('spf-no-relay unseen')
  })

  it('tells a key that is another, revoked, being tried or of another domain', async () => {
    const key = async (record: string, facts: Partial<DomainFacts> = {}) =>
      (await codes({ ...GOOD, [`notices._domainkey.${DOMAIN} TXT`]: [record] }, facts))[1]
    expect(await key(`v=DKIM1; k=rsa; p=${p.slice(0, -8)}AAAAAAA=`)).toBe('dkim-another-key wrong')
    expect(await key('v=DKIM1; p=')).toBe('dkim-revoked wrong')
    expect(await key(`v=DKIM1; t=y; p=${p}`)).toBe('dkim-testing weak')
    const bare = ed25519.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')
    expect(await key(`v=DKIM1; k=ed25519; p=${bare}`, { dkim: dkim(pem(ed25519 as never)) })).toBe('dkim-good good')
    expect((await codes(GOOD, { dkim: null }))[1]).toBe('dkim-by-relay unseen')
    expect((await codes(GOOD, { domain: 'elsewhere.example' }))[1]).toBe('dkim-another-domain weak')
  })

  it('tells a DMARC record that refuses nothing, reports nothing or is broken, and finds the one above', async () => {
    const dmarc = async (...records: string[]) => (await codes({ ...GOOD, [`_dmarc.${DOMAIN} TXT`]: records }))[2]
    expect(await dmarc('v=DMARC1; p=none; rua=mailto:a@b.example')).toBe('dmarc-none weak')
    expect(await dmarc('v=DMARC1; p=reject')).toBe('dmarc-no-reports weak')
    expect(await dmarc('v=DMARC1; p=reject', 'v=DMARC1; p=none')).toBe('dmarc-broken wrong')
    expect((await codes(GOOD, { domain: `mail.${DOMAIN}` }))[2]).toBe('dmarc-good good')
  })

  it('says that there was no answer, when there is no network', async () => {
    running = await startDns({})
    const { address } = running
    await running.stop()
    running = null
    const found = await checkDomain({ domain: DOMAIN, relayHost: RELAY, dkim: dkim(pem(rsa)) }, lookUp([address], 200))
    expect(found.map(({ part, state }) => `${part} ${state}`)).toEqual([
      'spf no-answer',
      'dkim no-answer',
      'dmarc no-answer',
    ])
  })
})
