import type { TryLimit } from '@fairnotice/db'

/** How often a password or a code may be wrong, whoever tries from wherever; the right one begins anew. */
export const PASSWORD_LIMIT: TryLimit = { max: 10, window: 15 * 60 }
export const CODE_LIMIT: TryLimit = { max: 10, window: 15 * 60 }
/** Links to one mailbox: five in an hour, fifteen in a day, as for members. */
export const LINK_LIMITS: readonly TryLimit[] = [
  { max: 5, window: 3600 },
  { max: 15, window: 24 * 3600 },
]

export const passwordTries = (email: string): string => `password ${email.toLowerCase()}`
export const codeTries = (userId: string): string => `code ${userId}`
export const linkTries = (email: string, { window }: TryLimit): string => `link ${window} ${email.toLowerCase()}`
