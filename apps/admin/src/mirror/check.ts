import { type Database, MirrorUnreadable, openMirror, type StoredMirror } from '@fairnotice/db'
import { type Access, checkAccess, settingsProblems } from '@fairnotice/mirror'
import type { Blocker } from '@fairnotice/policy'
import type { z } from '@hono/zod-openapi'
import type { MirrorSettings } from '../api/schemas.ts'

/** What is stored, with its secrets; null if there is no mirror, or if it can't be opened with this secret. */
export async function storedMirror(database: Database, secret: string): Promise<StoredMirror | null> {
  try {
    return await openMirror(database, secret)
  } catch (error) {
    if (error instanceof MirrorUnreadable) return null
    throw error
  }
}

/**
 * The settings that someone sent, with the stored secrets where none were sent; or everything that is wrong with them.
 * Secrets stay with the address that they were entered for: else whoever changes the address would be sent them.
 */
export function readMirror(
  sent: z.infer<typeof MirrorSettings>,
  stored: StoredMirror | null,
): { mirror: StoredMirror; found: [] } | { mirror: null; found: Blocker[] } {
  const baseUrl = sent.baseUrl?.trim() || undefined
  const kept = stored && stored.baseUrl === baseUrl ? stored : null
  const auth = sent.auth ?? kept?.auth
  const signing = sent.signingKey
    ? { privateKey: sent.signingKey }
    : sent.signingKey === null
      ? undefined
      : kept?.signing
  const found: Blocker[] = []
  if (!auth)
    found.push({
      code: 'credentials-missing',
      field: 'auth',
      text: stored
        ? 'Enter the credentials again: the stored ones are for another address, and are not sent to this one.'
        : 'Enter a token, or an App’s id, private key and installation.',
    })
  if (sent.signingKey === undefined && stored?.signing && !kept)
    found.push({
      code: 'signing-key-missing',
      field: 'signingKey',
      text: 'Enter the signing key again: the stored one is for another address.',
    })
  if (baseUrl && !isSafe(baseUrl))
    found.push({ code: 'settings-invalid', field: 'baseUrl', text: 'The address must begin with https://.' })
  const mirror: StoredMirror = {
    baseUrl,
    owner: sent.owner,
    repo: sent.repo,
    branch: sent.branch,
    author: sent.author,
    publicComment: sent.publicComment,
    discussionCategory: sent.discussionCategory || undefined,
    labels: sent.labels,
    rateLimits: sent.rateLimits,
    enabled: sent.enabled,
    // Where it is missing this has been said.
    auth: auth ?? { token: 'missing' },
    signing,
  }
  found.push(...settingsProblems(mirror).map(asBlocker))
  return found.length > 0 ? { mirror: null, found } : { mirror, found: [] }
}

/** Asks GitHub, without leaving a trace; someone is waiting for the answer, so it is not patient. */
export const checkMirror = ({ enabled: _, ...settings }: StoredMirror): Promise<Access> =>
  checkAccess(settings, {
    now: () => new Date(),
    lastHead: null,
    patienceSeconds: 2,
    answerSeconds: 15,
    retryUnitMs: 200,
  })

/** What keeps the settings from being saved. A GitHub that does not answer does not: the mirror will try again. */
export const accessBlockers = (access: Access | null): Blocker[] =>
  (access?.findings ?? [])
    .filter(({ severity }) => severity === 'stop')
    .flatMap(({ code, text, details }) =>
      code === 'settings-invalid'
        ? details.map(asBlocker)
        : [{ code, text, ...(details.length > 0 ? { passage: details.join(', ') } : {}) }],
    )

/** `owner: not the name of an account` → its field and its text. */
const asBlocker = (said: string): Blocker => {
  const [field = '', ...rest] = said.split(': ')
  return { code: 'settings-invalid', field, text: `${field}: ${rest.join(': ')}` }
}

/** Plain HTTP would show the token to everyone on the way; on this machine there is no way. */
const isSafe = (address: string): boolean => {
  if (!URL.canParse(address)) return true
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
