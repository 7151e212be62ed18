import { randomBytes, randomUUID } from 'node:crypto'
import type { Rows } from '../client.ts'
import { sha256 } from '../hash.ts'

/** How the admin app's magic-link plugin stores a token: its hash alone, so that a copy of the table signs nobody in. */
export const storedSignInToken = (token: string): string => sha256(token)

/**
 * Makes a one-time sign-in token for a person who is there, as the admin app's magic-link plugin would; for the
 * first administrator, who has no mailbox to look into yet. Real time, since that plugin knows no other.
 */
export async function createSignInToken(rows: Rows, email: string, minutes: number): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await rows.verification.create({
    data: {
      id: randomUUID(),
      identifier: `magic-link:${storedSignInToken(token)}`,
      value: JSON.stringify({ type: 'magic-link', email: email.trim().toLowerCase() }),
      expiresAt: new Date(Date.now() + minutes * 60_000),
    },
  })
  return token
}
