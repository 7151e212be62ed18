import type { Auth } from './auth.ts'

/** The hash of a person's password; null while they sign in by links alone. */
async function hashOf(auth: Auth, userId: string): Promise<string | null> {
  const { internalAdapter } = await auth.$context
  return (await internalAdapter.findCredentialAccount(userId))?.password ?? null
}

export const hasPassword = async (auth: Auth, userId: string): Promise<boolean> => (await hashOf(auth, userId)) !== null

/** Whether it is this person's password; false when they have none. */
export async function isPassword(auth: Auth, userId: string, password: string): Promise<boolean> {
  const hash = await hashOf(auth, userId)
  if (hash === null) return false
  return (await auth.$context).password.verify({ hash, password })
}

/** Sets a person's password, whether there was one or not. */
export async function setPassword(auth: Auth, userId: string, password: string): Promise<void> {
  const { internalAdapter, password: hasher } = await auth.$context
  const hash = await hasher.hash(password)
  const account = await internalAdapter.findCredentialAccount(userId)
  if (account) await internalAdapter.updateAccount(account.id, { password: hash })
  else await internalAdapter.linkAccount({ userId, providerId: 'credential', accountId: userId, password: hash })
}
