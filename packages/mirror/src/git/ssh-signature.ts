import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'

/** An Ed25519 key, ready to sign. */
export interface Signer {
  /** As in an `allowed_signers` file or GitHub's settings: `ssh-ed25519 AAAA…`. Public. */
  publicKey: string
  /** An armoured SSH signature in git's namespace. The same text gives the same signature, so reruns change nothing. */
  sign(text: string): string
}

/**
 * Reads a private key, as `ssh-keygen -t ed25519` or `openssl genpkey -algorithm ed25519` write it.
 * @returns null if it is not an Ed25519 key without a passphrase. Says no more: an error could quote the key.
 */
export function readSigner(privateKey: string): Signer | null {
  try {
    const key = privateKey.includes('OPENSSH PRIVATE KEY') ? readOpenSsh(privateKey) : createPrivateKey(privateKey)
    if (key.asymmetricKeyType !== 'ed25519') return null
    const raw = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url')
    const publicBlob = Buffer.concat([field('ssh-ed25519'), field(raw)])
    return {
      publicKey: `ssh-ed25519 ${publicBlob.toString('base64')}`,
      sign: (text) => signText(text, key, publicBlob),
    }
  } catch {
    return null
  }
}

/** The format is OpenSSH's PROTOCOL.sshsig. Chosen over PGP: Node signs it without a dependency, and git verifies it. */
function signText(text: string, key: KeyObject, publicBlob: Buffer): string {
  const head = [field('git'), field(''), field('sha512')]
  const digest = createHash('sha512').update(text, 'utf8').digest()
  const signature = sign(null, Buffer.concat([Buffer.from('SSHSIG'), ...head, field(digest)]), key)
  const blob = Buffer.concat([
    Buffer.from('SSHSIG'),
    Buffer.from([0, 0, 0, 1]),
    field(publicBlob),
    ...head,
    field(Buffer.concat([field('ssh-ed25519'), field(signature)])),
  ])
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? []
  return `-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`
}

/** OpenSSH's own container (PROTOCOL.key), which Node's crypto does not read; unencrypted keys only. */
function readOpenSsh(pem: string): KeyObject {
  const blob = Buffer.from(pem.replace(/-----[^-]+-----/g, '').replace(/\s+/g, ''), 'base64')
  const outer = reader(blob.subarray('openssh-key-v1\0'.length))
  const cipher = outer.text()
  if (cipher !== 'none') throw new Error('encrypted')
  outer.next()
  outer.next()
  outer.skip(4)
  outer.next()
  const inner = reader(outer.next())
  inner.skip(8)
  if (inner.text() !== 'ssh-ed25519') throw new Error('another kind of key')
  const x = inner.next()
  const d = inner.next().subarray(0, 32)
  return createPrivateKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url'), d: d.toString('base64url') },
  })
}

/** A string in SSH's wire format: its length in four bytes, and its bytes. */
function field(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

function reader(blob: Buffer) {
  let at = 0
  const next = () => {
    const length = blob.readUInt32BE(at)
    at += 4 + length
    if (at > blob.length) throw new Error('cut off')
    return blob.subarray(at - length, at)
  }
  return {
    next,
    text: () => next().toString(),
    skip: (bytes: number) => {
      at += bytes
    },
  }
}
