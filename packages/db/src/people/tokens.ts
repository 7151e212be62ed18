import { randomBytes } from 'node:crypto'
import type { Actor, Role } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { now } from '../clock.ts'
import { sha256 } from '../hash.ts'

/** Of a key that may do whatever its person may: the operator's, and those from before scopes. */
export const EVERYTHING = 'everything'

export interface NewToken {
  name: string
  /** What it may be used for; without, everything. */
  scopes?: readonly string[]
  /** When it stops working; without, never. */
  expiresAt?: Date | null
}

/** Makes a key for the HTTP API. The key itself is returned once and never stored. */
export async function createToken(
  rows: Rows,
  userId: string,
  made: string | NewToken,
): Promise<{ id: string; token: string }> {
  const { name, scopes = [EVERYTHING], expiresAt = null } = typeof made === 'string' ? { name: made } : made
  const token = `fn_${randomBytes(32).toString('base64url')}`
  const { id } = await rows.apiToken.create({
    data: { userId, name, hash: sha256(token), createdAt: await now(rows), scopes: [...scopes], expiresAt },
  })
  return { id, token }
}

/**
 * The person that a key belongs to, with that person's roles as they are now, and what the key may be used for; null if
 * it is unknown, revoked or too old.
 */
export async function actorOfToken(rows: Rows, token: string): Promise<{ actor: Actor; scopes: string[] } | null> {
  const found = await rows.apiToken.findUnique({ where: { hash: sha256(token) }, include: { user: true } })
  if (!found || found.revokedAt || found.user.leftAt) return null
  const at = await now(rows)
  if (found.expiresAt && found.expiresAt <= at) return null
  await rows.apiToken.update({ where: { id: found.id }, data: { lastUsedAt: at } })
  return { actor: { userId: found.userId, roles: found.user.roles as Role[] }, scopes: found.scopes }
}

export const tokensOf = (rows: Rows, userId: string) =>
  rows.apiToken.findMany({ where: { userId }, orderBy: { createdAt: 'desc' }, omit: { hash: true } })

/** True if it was this person's and is now revoked. */
export async function revokeToken(rows: Rows, userId: string, id: string): Promise<boolean> {
  const { count } = await rows.apiToken.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: await now(rows) },
  })
  return count === 1
}
