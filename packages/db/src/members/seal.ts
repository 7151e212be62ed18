import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Rows } from '../client.ts'

const IV = 12
const TAG = 16

/**
 * Seals what identifies a member (address, raw replies) under that member's own key, AES-256-GCM: iv, tag, text.
 * When the key is destroyed on erasure, the append-only rows stay as proof and say nothing of the person.
 */
export function seal(key: Uint8Array, value: unknown): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), text]))
}

/** Opens what `seal` made; throws if the key is another or a byte was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array): unknown {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV))
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8'))
}

/** A hash of an address that only the holder of the member's key can test: no dictionary of addresses opens it. */
export const addressHash = (key: Uint8Array, address: string): string =>
  createHmac('sha256', key).update(address.trim().toLowerCase()).digest('hex')

/** The keys of these members, made where there are none. */
export async function keysOf(rows: Rows, pseudonyms: readonly string[]): Promise<Map<string, Uint8Array>> {
  await rows.memberKey.createMany({
    data: pseudonyms.map((pseudonym) => ({ pseudonym, key: new Uint8Array(randomBytes(32)) })),
    skipDuplicates: true,
  })
  const keys = await rows.memberKey.findMany({ where: { pseudonym: { in: [...pseudonyms] } } })
  return new Map(keys.map(({ pseudonym, key }) => [pseudonym, key]))
}
