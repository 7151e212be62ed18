import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { KeyError, keyFiles, readKey } from '../../src/domain/keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = join(folder, 'a key.pem')
const text = join(folder, 'notes.txt')
writeFileSync(good, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
writeFileSync(text, 'no key at all')

test('a setting names several files, whatever their names', () => {
  expect(keyFiles(` ${good} , /b.pem,`)).toEqual([good, '/b.pem'])
  expect(keyFiles('')).toEqual([])
})

test('a key is read, or it is said why not', () => {
  expect(readKey(good)).toMatchObject({ pem: expect.stringContaining('PRIVATE KEY') })
  expect(readKey(join(folder, 'gone.pem'))).toEqual({ file: join(folder, 'gone.pem'), why: 'missing' })
  expect(readKey(text)).toEqual({ file: text, why: 'no-key' })
  // A folder stands where a file should: it is there, and can't be read as one.
  expect(readKey(folder)).toEqual({ file: folder, why: 'forbidden' })
})

test('of several places the first with a key counts; else the worst of what was found', () => {
  expect(readKey('key.pem', [join(folder, 'gone.pem'), good])).toHaveProperty('pem')
  expect(readKey('key.pem', [join(folder, 'gone.pem'), text])).toEqual({ file: 'key.pem', why: 'no-key' })
  expect(readKey('key.pem', [])).toEqual({ file: 'key.pem', why: 'missing' })
})

test('the error names the file and says what to do', () => {
  expect(new KeyError({ file: '/k.pem', why: 'missing' })).toMatchObject({
    code: 'dkim-key-unreadable',
    message: 'DKIM_KEY_FILES names /k.pem, which is not there. Mend that, or take it out, and start again.',
  })
})
