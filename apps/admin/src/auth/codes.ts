import { createOTP } from '@better-auth/utils/otp'
import { countTry, type Database, forgetTries, record, secondFactorOf, takeBackupCode, takeStep } from '@fairnotice/db'
import { CODE_LIMIT, codeTries } from './tries.ts'

/** Seconds that a code lasts; codes of the one before and after are taken too, for clocks that are off. */
const PERIOD = 30

/** The half minute (Unix time / 30 s) whose code this is, near `at`; null if it is none of these. */
export async function stepOf(secret: Uint8Array, code: string, at: Date): Promise<number | null> {
  const now = Math.floor(at.getTime() / 1000 / PERIOD)
  const otp = createOTP(secret, { period: PERIOD })
  let found: number | null = null
  // All three are made, whichever it is: the time tells nothing.
  for (const step of [now - 1, now, now + 1]) if ((await otp.hotp(step)) === code) found = step
  return found
}

/** What an authenticator app reads from the QR code. */
export const otpAddress = (secret: Uint8Array, issuer: string, account: string): string =>
  createOTP(secret, { period: PERIOD }).url(issuer, account)

export type CodeAnswer = 'right' | 'wrong' | 'too-often' | 'none'

/**
 * Whether a person's code is right: of their authenticator app (each works once), or a backup code once the app is
 * confirmed. Wrong ones are counted for the person, from wherever they come.
 */
export async function tryCode(
  database: Database,
  installation: string,
  userId: string,
  code: string,
  at: Date,
): Promise<CodeAnswer> {
  const factor = await secondFactorOf(database, installation, userId)
  if (!factor) return 'none'
  if ((await countTry(database, codeTries(userId), CODE_LIMIT)) !== null) return 'too-often'
  const digits = code.replace(/\s/g, '')
  const step = factor.secret && /^\d{6}$/.test(digits) ? await stepOf(factor.secret, digits, at) : null
  const byApp = step !== null && (await takeStep(database, userId, step))
  const byPaper = !byApp && factor.confirmed && (await takeBackupCode(database, userId, code))
  if (!byApp && !byPaper) return 'wrong'
  if (byPaper) await record(database, { what: 'backup-code-used', actorId: userId })
  await forgetTries(database, codeTries(userId))
  return 'right'
}
