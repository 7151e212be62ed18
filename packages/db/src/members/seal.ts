import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  KeyObject,
  randomBytes,
  randomFillSync,
} from 'node:crypto'
import type { Run } from '../direct.ts'

const IV = 12
const TAG = 16

/**
 * Seals what identifies a member (address, raw replies) under that member's own key, AES-256-GCM: iv, tag, text.
 * When the key is destroyed on erasure, the append-only rows stay as proof and say nothing of the person.
 */
export const seal = (key: Uint8Array, value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(sealWith(asSecret(key), value))

/** As `seal`, for who seals several things under one key. */
export function sealWith(key: KeyObject, value: unknown): Buffer {
  const iv = freshIv()
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  // What is sealed by counting is as long as it was: nothing is left for `final` but the tag.
  const text = cipher.update(JSON.stringify(value), 'utf8')
  cipher.final()
  return Buffer.concat([iv, cipher.getAuthTag(), text])
}

/** Random bytes cost by the call, not by the byte: they are taken from a store, each once. */
const store = Buffer.alloc(341 * IV)
let taken = store.length
function freshIv(): Buffer {
  if (taken === store.length) {
    randomFillSync(store)
    taken = 0
  }
  taken += IV
  return Buffer.from(store.subarray(taken - IV, taken))
}

/** Opens what `seal` made; throws if the key is another or a byte was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array): unknown {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV))
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8'))
}

/** A hash of an address that only the holder of the member's key can test: no dictionary of addresses opens it. */
export const addressHash = (key: Uint8Array | KeyObject, address: string): string =>
  createHmac('sha256', key instanceof KeyObject ? key : asSecret(key))
    .update(address.trim().toLowerCase())
    .digest('hex')

/** Bytes given as they are cost Node four times as long, by a fault that it throws and catches. */
export const asSecret = (key: Uint8Array): KeyObject => createSecretKey(key)

/** The keys of these members, made where there are none. */
export async function keysOf(run: Run, pseudonyms: readonly string[]): Promise<Map<string, Uint8Array>> {
  const keys = await readKeys(run, pseudonyms)
  const without = pseudonyms.filter((pseudonym) => !keys.has(pseudonym))
  if (without.length === 0) return keys
  const made = randomBytes(32 * without.length)
  await run(
    'make_keys',
    'insert into member_key (pseudonym, key) select * from unnest($1::uuid[], $2::bytea[]) on conflict do nothing',
    [without, without.map((_, at) => made.subarray(32 * at, 32 * (at + 1)))],
  )
  // Read again: another worker may have made one in this moment.
  return new Map([...keys, ...(await readKeys(run, without))])
}

async function readKeys(run: Run, pseudonyms: readonly string[]): Promise<Map<string, Uint8Array>> {
  const found = await run<{ pseudonym: string; key: Uint8Array }>(
    'read_keys',
    'select pseudonym, key from member_key where pseudonym = any ($1::uuid[])',
    [pseudonyms],
  )
  return new Map(found.map(({ pseudonym, key }) => [pseudonym, key]))
}
