import { hkdfSync } from 'node:crypto'
import { seal, unseal } from '../members/seal.ts'

/** A fine-grained token, or a GitHub App's installation. */
export type MirrorAuth = { token: string } | { appId: string; privateKey: string; installationId: string }

/** What is stored of the mirror can't be opened: the installation's secret is another, or the row was changed. */
export class MirrorUnreadable extends Error {
  readonly code = 'credentials-unreadable'
  constructor() {
    super('credentials-unreadable: what is stored for the mirror was sealed with another secret or for another address')
    this.name = 'MirrorUnreadable'
  }
}

/** The key for these rows alone: whoever learns it learns nothing of the secret, and of no other key made from it. */
const keyFrom = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), 'fairnotice/mirror/1', 32))

/**
 * Seals a value for one address: opened for another it is unreadable. So nobody who may change the row, or the
 * settings, can have the credentials sent to a server of their own.
 */
export const sealFor = (secret: string, address: string | null, value: unknown): Uint8Array<ArrayBuffer> =>
  seal(keyFrom(secret), { address, value })

/** Opens what `sealFor` made. @throws MirrorUnreadable */
export function openFor<T>(secret: string, address: string | null, sealed: Uint8Array): T {
  let opened: { address: string | null; value: T }
  try {
    opened = unseal(keyFrom(secret), sealed) as typeof opened
  } catch {
    throw new MirrorUnreadable()
  }
  if (opened.address !== address) throw new MirrorUnreadable()
  return opened.value
}
