import { createPrivateKey, createPublicKey } from 'node:crypto'
import { BlockList } from 'node:net'
import { getDmarcRecord } from './libraries.ts'
import { addresses, type LookUp, NoDnsAnswer, texts } from './look-up.ts'
import { checkSpf } from './spf.ts'

/** What is looked at, and how our mail is sent. */
export interface DomainFacts {
  /** Of the sender's address. */
  domain: string
  /** Of the server that we hand mail to; null: there is none. */
  relayHost: string | null
  /** With what we sign ourselves; null: the relay may sign, which can't be seen from here. */
  dkim: { domain: string; selector: string; privateKeys: string[] } | null
}

export type DomainPart = 'spf' | 'dkim' | 'dmarc'

/**
 * `good`, `weak` (works, could be better), `missing`, `wrong` (mail will be refused or go to spam), `unseen` (can't be told
 * from here) or `no-answer` (DNS could not be asked).
 */
export type DomainState = 'good' | 'weak' | 'missing' | 'wrong' | 'unseen' | 'no-answer'

/** One thing that receivers look at. `code` says which case it is; screens word it. */
export interface DomainFinding {
  part: DomainPart
  state: DomainState
  code: string
  /** The name that was asked for. */
  name: string
  /** Records as they stand. */
  found: string[]
  /** A record that would do; null: none has to be added. */
  expected: string | null
}

/** Looks at what receivers of our mail look at: SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 9989). Never throws. */
export async function checkDomain(facts: DomainFacts, ask: LookUp): Promise<DomainFinding[]> {
  return Promise.all([
    guarded('spf', facts.domain, () => spf(facts, ask)),
    guarded('dkim', dkimName(facts) ?? `_domainkey.${facts.domain}`, () => dkim(facts, ask)),
    guarded('dmarc', `_dmarc.${facts.domain}`, () => dmarc(facts, ask)),
  ])
}

async function guarded(part: DomainPart, name: string, look: () => Promise<DomainFinding>): Promise<DomainFinding> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof NoDnsAnswer)) throw error
    return { part, state: 'no-answer', code: 'no-answer', name, found: [], expected: null }
  }
}

async function spf({ domain, relayHost }: DomainFacts, ask: LookUp): Promise<DomainFinding> {
  const found = (await texts(ask, domain)).filter((text) => /^v=spf1(?:\s|$)/i.test(text))
  const relays = relayHost ? await addresses(ask, relayHost) : []
  const hosts = relays.filter(seenOutside)
  const expected = `v=spf1 ${hosts.map((host) => `${host.includes(':') ? 'ip6' : 'ip4'}:${host}`).join(' ') || 'include:YOUR-MAIL-PROVIDER'} -all`
  const say = (state: DomainState, code: string, wanted: string | null = null): DomainFinding => ({
    part: 'spf',
    state,
    code: `spf-${code}`,
    name: domain,
    found,
    expected: wanted,
  })
  if (found.length === 0) return say('missing', 'missing', expected)
  if (found.length > 1) return say('wrong', 'twice', expected)
  if (/\s\+?all(?:\s|$)/i.test(found[0] as string)) return say('wrong', 'anyone', expected)
  if (hosts.length === 0) return say('unseen', relays.length === 0 ? 'no-relay' : 'inner-relay')
  const results = await Promise.all(hosts.map((host) => checkSpf(host, domain, ask)))
  if (results.every((result) => result === 'pass')) return say('good', 'good')
  if (results.includes('permerror')) return say('wrong', 'broken', expected)
  if (results.includes('temperror')) return say('no-answer', 'no-answer')
  return say('weak', 'relay-not-named', expected)
}

/** What nobody outside sees: this machine, private networks (RFC 1918, 6598, 4193), link-local ones. */
const INNER = new BlockList()
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
] as const)
  INNER.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  INNER.addSubnet(net, bits, 'ipv6')

/** Whether receivers can see this address: naming another in DNS would name nobody. */
const seenOutside = (host: string): boolean => !INNER.check(host, host.includes(':') ? 'ipv6' : 'ipv4')

const dkimName = ({ dkim: key }: DomainFacts) => key && `${key.selector}._domainkey.${key.domain}`

async function dkim(facts: DomainFacts, ask: LookUp): Promise<DomainFinding> {
  const { domain, dkim: key } = facts
  const name = dkimName(facts) ?? `_domainkey.${domain}`
  const say = (state: DomainState, code: string, found: string[] = [], expected: string | null = null) =>
    ({ part: 'dkim', state, code: `dkim-${code}`, name, found, expected }) satisfies DomainFinding
  if (!key) return say('unseen', 'by-relay')
  const ours = key.privateKeys.map(publicPart)
  const expected = ours.map(({ type, p }) => `v=DKIM1; k=${type}; p=${p}`).join('\n') || null
  const found = (await texts(ask, name)).filter((text) => /(?:^|;)\s*p=/.test(text))
  if (found.length === 0) return say('missing', 'missing', [], expected)
  const published = found.map((text) => /(?:^|;)\s*p=([^;]*)/.exec(text)?.[1]?.replace(/\s+/g, '') ?? '')
  if (published.every((p) => p === '')) return say('wrong', 'revoked', found, expected)
  if (ours.length === 0) return say('unseen', 'key-unread', found)
  if (!ours.some(({ p }) => published.includes(p))) return say('wrong', 'another-key', found, expected)
  if (!aligned(key.domain, domain)) return say('weak', 'another-domain', found)
  if (found.some((text) => /(?:^|;)\s*t=[^;]*y/.test(text))) return say('weak', 'testing', found, expected)
  return say('good', 'good', found)
}

async function dmarc({ domain }: DomainFacts, ask: LookUp): Promise<DomainFinding> {
  const name = `_dmarc.${domain}`
  const expected = `v=DMARC1; p=quarantine; rua=mailto:dmarc@${domain}`
  const record = await getDmarcRecord(domain, ask).catch((error: Error) => {
    throw new NoDnsAnswer(error.message, { cause: error })
  })
  const found = record ? [record.rr] : (await texts(ask, name)).filter((text) => /^v=DMARC1/i.test(text))
  const say = (state: DomainState, code: string, wanted: string | null = null): DomainFinding => ({
    part: 'dmarc',
    state,
    code: `dmarc-${code}`,
    name,
    found,
    expected: wanted,
  })
  if (!record) return found.length > 0 ? say('wrong', 'broken', expected) : say('missing', 'missing', expected)
  const policy = record.isOrgRecord && record.sp ? record.sp : record.p
  if (policy === 'none') return say('weak', 'none', expected)
  return record.rua ? say('good', 'good') : say('weak', 'no-reports', `${found[0]}; rua=mailto:dmarc@${domain}`)
}

/** Whether one is the other or lies within it: relaxed alignment, as DMARC asks unless told otherwise. */
const aligned = (signs: string, sends: string): boolean => {
  const [a, b] = [signs.toLowerCase(), sends.toLowerCase()]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** What DNS must say of a private key (PEM). */
function publicPart(privateKey: string): { type: string; p: string } {
  const key = createPublicKey(createPrivateKey(privateKey))
  const der = key.export({ type: 'spki', format: 'der' })
  // RFC 8463: of Ed25519 the bare 32 bytes; of RSA the whole structure.
  return key.asymmetricKeyType === 'ed25519'
    ? { type: 'ed25519', p: der.subarray(-32).toString('base64') }
    : { type: 'rsa', p: der.toString('base64') }
}
