import type { MirrorSettings as Row } from '../../generated/client.ts'
import type { Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { wake } from '../wake.ts'
import { type MirrorAuth, openFor, sealFor } from './sealed.ts'

/** The mirror's settings with their secrets: as packages/mirror takes them, but for the public site's address. */
export interface StoredMirror {
  /** The REST API's address on GitHub Enterprise; github.com if absent. */
  baseUrl?: string | undefined
  owner: string
  repo: string
  branch: string
  auth: MirrorAuth
  /** The organisation, as author of every commit. */
  author: { name: string; email: string }
  /** An Ed25519 private key; without it commits are not signed. */
  signing?: { privateKey: string } | undefined
  publicComment: 'issue' | 'discussion' | null
  /** The slug of the discussions' category; `general` if absent. */
  discussionCategory?: string | undefined
  labels: string[]
  rateLimits: 'github.com' | 'none'
  enabled: boolean
}

/** The settings as they may be shown: without a secret. */
export type ShownMirror = Omit<StoredMirror, 'auth' | 'signing'> & {
  authKind: 'token' | 'app'
  signed: boolean
  /** Counts changes: what is told of an older one no longer holds. */
  revision: number
  changedBy: string
  changedAt: Date
}

/** The mirror's settings without secrets; null without a mirror. */
export async function shownMirror(rows: Rows): Promise<ShownMirror | null> {
  const row = await rows.mirrorSettings.findUnique({ where: { id: 1 } })
  if (!row) return null
  const { authKind, signingKey, revision, changedBy, changedAt } = row
  return {
    ...placeOf(row),
    authKind: authKind as ShownMirror['authKind'],
    signed: signingKey !== null,
    revision,
    changedBy,
    changedAt,
  }
}

/** The settings with their secrets. @throws MirrorUnreadable if the secret is another than at saving */
export async function openMirror(rows: Rows, secret: string): Promise<(StoredMirror & { revision: number }) | null> {
  const row = await rows.mirrorSettings.findUnique({ where: { id: 1 } })
  if (!row) return null
  const { baseUrl, credentials, signingKey, revision } = row
  const auth = openFor<MirrorAuth>(secret, baseUrl, credentials)
  if (signingKey === null) return { ...placeOf(row), auth, revision }
  return { ...placeOf(row), auth, signing: { privateKey: openFor<string>(secret, baseUrl, signingKey) }, revision }
}

/**
 * Saves the settings, with a word in the log that names no secret, and wakes the mirror. What is known of the branch
 * is forgotten when another is named; the branch that GitHub renamed and the mirror followed is no other.
 */
export async function saveMirror(rows: Rows, secret: string, mirror: StoredMirror, actorId: string): Promise<void> {
  const { auth, signing, author, baseUrl = null, discussionCategory = null, rateLimits, ...columns } = mirror
  const before = await rows.mirrorSettings.findUnique({ where: { id: 1 } })
  const data = {
    ...columns,
    baseUrl,
    discussionCategory,
    authKind: 'token' in auth ? 'token' : 'app',
    credentials: sealFor(secret, baseUrl, auth),
    signingKey: signing ? sealFor(secret, baseUrl, signing.privateKey) : null,
    authorName: author.name,
    authorEmail: author.email,
    rateLimits: rateLimits === 'github.com',
    changedBy: actorId,
    changedAt: await now(rows),
  }
  await rows.mirrorSettings.upsert({
    where: { id: 1 },
    create: { id: 1, ...data },
    update: { ...data, revision: { increment: 1 } },
  })
  if (before && (await samePlace(rows, before, mirror)))
    // Looked at anew at once: what stood in the way may be what was mended.
    await rows.mirrorState.updateMany({
      data: { outcome: null, retryAt: null, findings: toJson([]), driftAt: null },
    })
  else await rows.mirrorState.deleteMany()
  await rows.health.deleteMany({ where: { part: 'mirror' } })
  await record(rows, {
    what: 'mirror-set',
    actorId,
    detail: { repository: `${mirror.owner}/${mirror.repo}`, branch: mirror.branch, enabled: mirror.enabled },
  })
  await wake(rows, 'mirror')
}

/** Ends mirroring and destroys the credentials; what is on GitHub stays there. False if there was no mirror. */
export async function removeMirror(rows: Rows, actorId: string): Promise<boolean> {
  const before = await shownMirror(rows)
  if (!before) return false
  await rows.mirrorSettings.deleteMany()
  await rows.mirrorState.deleteMany()
  await rows.health.deleteMany({ where: { part: 'mirror' } })
  await record(rows, { what: 'mirror-removed', actorId, detail: { repository: `${before.owner}/${before.repo}` } })
  return true
}

async function samePlace(rows: Rows, before: Row, { baseUrl, owner, repo, branch }: StoredMirror): Promise<boolean> {
  const state = await rows.mirrorState.findUnique({ where: { id: 1 } })
  return (
    before.baseUrl === (baseUrl ?? null) &&
    before.owner === owner &&
    before.repo === repo &&
    (before.branch === branch || state?.branch === branch)
  )
}

const placeOf = (row: Row) => ({
  baseUrl: row.baseUrl ?? undefined,
  owner: row.owner,
  repo: row.repo,
  branch: row.branch,
  author: { name: row.authorName, email: row.authorEmail },
  publicComment: row.publicComment as StoredMirror['publicComment'],
  discussionCategory: row.discussionCategory ?? undefined,
  labels: row.labels,
  rateLimits: row.rateLimits ? ('github.com' as const) : ('none' as const),
  enabled: row.enabled,
})
