import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { isoStamp, objectName } from '../src/git/objects.ts'
import { readSigner } from '../src/git/ssh-signature.ts'
import { readTrailers, writeTrailers } from '../src/git/trailers.ts'

const folder = mkdtempSync(join(tmpdir(), 'mirror-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const hasSshKeygen = (() => {
  try {
    execFileSync('ssh-keygen', ['-?'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
})()
if (!hasSshKeygen) console.warn('Skipped: ssh-keygen is not installed, which verifies SSH signatures.')

describe('objects', () => {
  it.each(['', 'a\n', 'Größe – ĳ 👪\r\n'])('are named as git names them: %j', (content) => {
    expect(objectName('blob', content)).toBe(
      execFileSync('git', ['hash-object', '--stdin'], { input: content }).toString().trim(),
    )
  })

  it.each([
    [60, '2026-03-01T00:00:00+01:00'],
    [0, '2026-02-28T23:00:00+00:00'],
    [-210, '2026-02-28T19:30:00-03:30'],
    [345, '2026-03-01T04:45:00+05:45'],
  ])('keep the offset of %i minutes', (offsetMinutes, iso) => {
    const seconds = Date.parse('2026-02-28T23:00:00Z') / 1000
    expect(isoStamp({ name: '', email: '', seconds, offsetMinutes })).toBe(iso)
    expect(Date.parse(iso) / 1000).toBe(seconds)
  })
})

describe('trailers', () => {
  it('are read back as they were written, whatever stands above them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.uuid(),
        fc.integer({ min: 1, max: 10_000 }),
        (above, event, version) => {
          const trailers = { event, policy: 'privacy', version }
          expect(readTrailers(`Subject\n\n${above}\n\n${writeTrailers(trailers)}`)).toEqual(trailers)
        },
      ),
    )
  })

  it('count at the end of a message alone', () => {
    const quoted = `Look at this\n\n${writeTrailers({ event: 'x', policy: 'privacy', version: 1 })}\n\nStrange, no?\n`
    expect(readTrailers(quoted)).toBeNull()
  })
})

describe('signing keys', () => {
  it.skipIf(!hasSshKeygen)('may be as ssh-keygen writes them', () => {
    const file = join(folder, 'key')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file])
    const signer = readSigner(readFileSync(file, 'utf8'))
    expect(signer?.publicKey).toBe(readFileSync(`${file}.pub`, 'utf8').trim())
    writeFileSync(join(folder, 'allowed'), `privacy@kestrel.example ${signer?.publicKey}\n`)
    writeFileSync(join(folder, 'signature'), signer?.sign('what was said\n') ?? '')
    const verify = [
      '-Y',
      'verify',
      '-f',
      join(folder, 'allowed'),
      '-I',
      'privacy@kestrel.example',
      '-n',
      'git',
      '-s',
      join(folder, 'signature'),
    ]
    expect(execFileSync('ssh-keygen', verify, { input: 'what was said\n' }).toString()).toContain(
      'Good "git" signature',
    )
    expect(() =>
      execFileSync('ssh-keygen', verify, { input: 'something else\n', stdio: ['pipe', 'ignore', 'ignore'] }),
    ).toThrow()
  })

  it.skipIf(!hasSshKeygen)('may not have a passphrase', () => {
    const file = join(folder, 'locked')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'secret', '-f', file])
    expect(readSigner(readFileSync(file, 'utf8'))).toBeNull()
  })

  it('must be Ed25519: another kind signs differently each time, and a rerun would make another commit', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    expect(readSigner(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())).toBeNull()
    expect(readSigner('-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----')).toBeNull()
    expect(readSigner('')).toBeNull()
  })
})
