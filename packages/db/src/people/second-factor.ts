import { hkdfSync, randomBytes } from 'node:crypto'
import type { Rows } from '../client.ts'
import { now } from '../clock.ts'
import { sha256 } from '../hash.ts'
import { seal, unseal } from '../members/seal.ts'

/** Codes that a person gets to write down. */
const BACKUP_CODES = 10

/** Without look-alikes, so that a code on paper can be read. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

const keyFrom = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), 'fairnotice/second-factor/1', 32))

/** Begins anew, as long as none is confirmed; the secret goes into the person's authenticator app. Null when one is. */
export async function beginSecondFactor(rows: Rows, installation: string, userId: string): Promise<Uint8Array | null> {
  const secret = randomBytes(20)
  const sealed = seal(keyFrom(installation), { userId, secret: secret.toString('base64') })
  if ((await rows.secondFactor.findUnique({ where: { userId } }))?.confirmedAt) return null
  await rows.secondFactor.upsert({
    where: { userId },
    create: { userId, secret: sealed },
    update: { secret: sealed, lastStep: null },
  })
  return new Uint8Array(secret)
}

/**
 * What a person's authenticator app knows; null without one. `secret` is null when it can't be opened: the installation's
 * secret is another than when it was sealed, or the row was moved from one person to another.
 */
export async function secondFactorOf(
  rows: Rows,
  installation: string,
  userId: string,
): Promise<{ secret: Uint8Array | null; confirmed: boolean } | null> {
  const found = await rows.secondFactor.findUnique({ where: { userId } })
  if (!found) return null
  return { secret: open(installation, userId, found.secret), confirmed: found.confirmedAt !== null }
}

function open(installation: string, userId: string, sealed: Uint8Array): Uint8Array | null {
  try {
    const opened = unseal(keyFrom(installation), sealed) as { userId: string; secret: string }
    return opened.userId === userId ? new Uint8Array(Buffer.from(opened.secret, 'base64')) : null
  } catch {
    return null
  }
}

/** Takes the code of a half minute, once: true if neither it nor a later one was taken before. */
export async function takeStep(rows: Rows, userId: string, step: number): Promise<boolean> {
  const { count } = await rows.secondFactor.updateMany({
    where: { userId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  })
  return count === 1
}

export const confirmSecondFactor = async (rows: Rows, userId: string) =>
  rows.secondFactor.update({ where: { userId }, data: { confirmedAt: await now(rows) } })

/** True if there was one. Its backup codes go with it. */
export async function removeSecondFactor(rows: Rows, userId: string): Promise<boolean> {
  await rows.backupCode.deleteMany({ where: { userId } })
  return (await rows.secondFactor.deleteMany({ where: { userId } })).count === 1
}

/** New backup codes in the place of the old ones. They are returned once; their hashes are kept. */
export async function makeBackupCodes(rows: Rows, userId: string): Promise<string[]> {
  const codes = Array.from({ length: BACKUP_CODES }, () => {
    const letters = Array.from(randomLetters(10)).join('')
    return `${letters.slice(0, 5)}-${letters.slice(5)}`
  })
  await rows.backupCode.deleteMany({ where: { userId } })
  await rows.backupCode.createMany({ data: codes.map((code) => ({ userId, hash: backupHash(userId, code) })) })
  return codes
}

/** Uses a backup code: true once for each. */
export async function takeBackupCode(rows: Rows, userId: string, code: string): Promise<boolean> {
  const { count } = await rows.backupCode.updateMany({
    where: { hash: backupHash(userId, code), userId, usedAt: null },
    data: { usedAt: await now(rows) },
  })
  return count === 1
}

export const backupCodesLeft = (rows: Rows, userId: string) =>
  rows.backupCode.count({ where: { userId, usedAt: null } })

/** A code has fifty random bits, so its hash needs no slow function; spaces, capitals and hyphens don't matter. */
const backupHash = (userId: string, code: string): string =>
  sha256(`${userId} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)

/** Evenly drawn: bytes beyond the last whole multiple are drawn again. */
function* randomLetters(count: number): Generator<string> {
  const bound = 256 - (256 % LETTERS.length)
  for (let drawn = 0; drawn < count; ) {
    const [byte = bound] = randomBytes(1)
    if (byte >= bound) continue
    drawn += 1
    yield LETTERS[byte % LETTERS.length] as string
  }
}
