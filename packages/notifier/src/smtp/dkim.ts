import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto'

/** A key that signs for a domain, as its TXT record `SELECTOR._domainkey.DOMAIN` announces. */
export interface DkimKey {
  domain: string
  selector: string
  /** PEM, RSA (≥ 1024 bits; 2048 advised) or Ed25519. */
  privateKey: string
}

/** Thrown when a key could not sign. Better no mail than mail that should be signed and is not. */
export class DkimKeyError extends Error {
  readonly code = 'dkim-key-unsupported'
}

/** Gives the DKIM-Signature headers that belong in front of a message. */
export type DkimSigner = (pieces: readonly Buffer[]) => Promise<string>

/** Those that a forger would change; each is signed once more than it occurs, so that none can be added. RFC 8058 §4. */
const SIGNED = [
  'From',
  'Reply-To',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
]
const OVERSIGNED = ['From', 'To', 'Subject', 'Reply-To']

/**
 * A signer for messages whose lines end in CRLF (ours do), relaxed/relaxed, RSA (RFC 6376) or Ed25519 (RFC 8463).
 * Several keys give several signatures: RSA for those who can't read Ed25519 yet.
 *
 * Own code and not nodemailer's: that one streams each message through a parser, and given an Ed25519 key it sends
 * unsigned mail without a word.
 *
 * @throws DkimKeyError when a key can't be read, is of another kind, or too short
 */
export function dkimSigner(keys: DkimKey[]): DkimSigner {
  const ready = keys.map((key) => ({ ...key, ...readKey(key) }))
  return async (pieces) => {
    const { headers, body } = split(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces))
    const bodyHash = relaxedHash(body)
    return (await Promise.all(ready.map((key) => signature(key, headers, bodyHash)))).join('')
  }
}

function readKey({ privateKey, domain, selector }: DkimKey): { key: KeyObject; algorithm: string } {
  if (![domain, selector].every((tag) => /^[A-Za-z0-9._-]+$/.test(tag)))
    throw new DkimKeyError(
      `DKIM: domain and selector are DNS names in ASCII, got ${JSON.stringify([domain, selector])}`,
    )
  let key: KeyObject
  try {
    key = createPrivateKey(privateKey)
  } catch (cause) {
    throw new DkimKeyError(`DKIM: the private key for ${domain} can’t be read: ${(cause as Error).message}`, { cause })
  }
  if (key.asymmetricKeyType === 'ed25519') return { key, algorithm: 'ed25519-sha256' }
  if (key.asymmetricKeyType !== 'rsa')
    throw new DkimKeyError(`DKIM: a key of type ${key.asymmetricKeyType} can’t sign; use RSA or Ed25519`)
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 1024)
    throw new DkimKeyError(`DKIM: the RSA key for ${domain} has fewer than 1024 bits; receivers ignore it`)
  return { key, algorithm: 'rsa-sha256' }
}

interface ReadyKey {
  domain: string
  selector: string
  key: KeyObject
  algorithm: string
}

async function signature(
  { domain, selector, key, algorithm }: ReadyKey,
  headers: Map<string, string>,
  bodyHash: string,
): Promise<string> {
  const present = SIGNED.filter((name) => headers.has(name.toLowerCase()))
  const names = [...present, ...OVERSIGNED]
  const unsigned =
    `v=1; a=${algorithm}; c=relaxed/relaxed; d=${domain}; s=${selector};\r\n` +
    ` h=${names.slice(0, 6).join(':')}:\r\n ${names.slice(6).join(':')};\r\n bh=${bodyHash};\r\n b=`
  const canonical = present.map((name) => `${name.toLowerCase()}:${headers.get(name.toLowerCase())}\r\n`).join('')
  const data = Buffer.from(`${canonical}dkim-signature:${relaxedValue(unsigned)}`)
  // RFC 8463 signs the hash, since a signer of Ed25519 would else have to hold all of it.
  const made =
    algorithm === 'rsa-sha256' ? await signRsa(data, key) : sign(null, createHash('sha256').update(data).digest(), key)
  return `DKIM-Signature: ${unsigned}${made.toString('base64').replace(/.{70}(?=.)/g, '$&\r\n ')}\r\n`
}

/** With a callback Node signs in its pool of threads: RSA takes over a millisecond, so all cores share the work. */
const signRsa = (data: Buffer, key: KeyObject): Promise<Buffer> =>
  new Promise((resolve, reject) => sign('sha256', data, key, (fault, made) => (fault ? reject(fault) : resolve(made))))

function split(raw: Buffer): { headers: Map<string, string>; body: Buffer } {
  const end = raw.indexOf('\r\n\r\n')
  const head = raw.subarray(0, end < 0 ? raw.length : end + 2).toString()
  const headers = new Map<string, string>()
  for (const line of head.split(/\r\n(?![ \t])/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), relaxedValue(line.slice(colon + 1)))
  }
  return { headers, body: end < 0 ? Buffer.alloc(0) : raw.subarray(end + 4) }
}

/** RFC 6376 §3.4.2: unfolded, runs of white space to one space, none at the ends. */
const relaxedValue = (value: string) =>
  value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()

const [TAB, LF, CR, SPACE] = [9, 10, 13, 32]
/** Words end sooner; what is further is looked for by the machine's own instructions. */
const SOON = 64

/**
 * Hash of a body as RFC 6376 §3.4.4 relaxes it: no white space at line ends, runs to one space, one line break at the end.
 * A body of ours needs little of it, so what stays is hashed from where it stands: making it anew costs as much as signing.
 */
function relaxedHash(body: Buffer): string {
  const hash = createHash('sha256')
  const [last, end, before] = [body.at(-1), body.at(-2), body.at(-3)]
  const endsOnce = last === LF && end === CR && body.length > 2 && before !== LF && before !== SPACE
  if (!endsOnce || body.includes(TAB)) return hash.update(relaxedBody(body), 'latin1').digest('base64')
  let from = 0
  for (let at = body.indexOf(SPACE); at >= 0; ) {
    let to = at + 1
    while (body[to] === SPACE) to++
    const atLineEnd = body[to] === CR && body[to + 1] === LF
    if (atLineEnd || to > at + 1) {
      hash.update(body.subarray(from, atLineEnd ? at : at + 1))
      from = to
    }
    const soon = Math.min(to + SOON, body.length)
    while (to < soon && body[to] !== SPACE) to++
    at = to < soon ? to : body.indexOf(SPACE, to)
  }
  return hash.update(body.subarray(from)).digest('base64')
}

function relaxedBody(body: Buffer): string {
  const text = body
    .toString('latin1')
    .replace(/[ \t]+\r\n/g, '\r\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ $/, '')
    .replace(/(?:\r\n)+$/, '')
  return text === '' ? '' : `${text}\r\n`
}
