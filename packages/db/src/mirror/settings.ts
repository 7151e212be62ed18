import type { MirrorSettings as Row } from '../../generated/client.ts'
import type { Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { wake } from '../wake.ts'
import { type MirrorCredentials, openFor, sealFor } from './sealed.ts'

/** Where the mirror is, as anyone may see it who may see the settings. Holds no secret. */
export interface MirrorPlace {
  /** The REST API's address on GitHub Enterprise; null: github.com. */
  baseUrl: string | null
  owner: string
  repo: string
  branch: string
  /** The organisation, as author of every commit. */
  author: { name: string; email: string }
  publicComment: 'issue' | 'discussion' | null
  /** The slug of the discussions' category; null: `general`. */
  discussionCategory: string | null
  labels: string[]
  /** False for a GitHub Enterprise Server without rate limits. */
  rateLimits: boolean
  enabled: boolean
}

/** What opens the door. Never leaves the worker and the check. */
export interface MirrorSecrets {
  credentials: MirrorCredentials
  /** An Ed25519 private key; null: commits are not signed. */
  signingKey: string | null
}

/** The settings as the screens show them. */
export interface ShownMirror extends MirrorPlace {
  authKind: 'token' | 'app'
  signed: boolean
  revision: number
  changedBy: string
  changedAt: Date
}

/** The mirror's settings without secrets; null without a mirror. */
export async function mirrorSettings(rows: Rows): Promise<ShownMirror | null> {
  const row = await rows.mirrorSettings.findUnique({ where: { id: 1 } })
  return row && shown(row)
}

/** The settings with their secrets. @throws MirrorUnreadable if the secret is another than at saving */
export async function openMirror(rows: Rows, secret: string): Promise<(ShownMirror & MirrorSecrets) | null> {
  const row = await rows.mirrorSettings.findUnique({ where: { id: 1 } })
  return (
    row && {
      ...shown(row),
      credentials: openFor<MirrorCredentials>(secret, row.baseUrl, row.credentials),
      signingKey: row.signingKey && openFor<string>(secret, row.baseUrl, row.signingKey),
    }
  )
}

/**
 * Saves the settings, with a word in the log that names no secret, and wakes the mirror. What is known of the branch
 * is forgotten when another is named; the branch that GitHub renamed and the mirror followed is no other.
 */
export async function saveMirror(
  rows: Rows,
  secret: string,
  place: MirrorPlace,
  { credentials, signingKey }: MirrorSecrets,
  actorId: string,
): Promise<void> {
  const { author, ...columns } = place
  const before = await rows.mirrorSettings.findUnique({ where: { id: 1 } })
  const data = {
    ...columns,
    authKind: 'token' in credentials ? 'token' : 'app',
    credentials: sealFor(secret, place.baseUrl, credentials),
    signingKey: signingKey === null ? null : sealFor(secret, place.baseUrl, signingKey),
    authorName: author.name,
    authorEmail: author.email,
    changedBy: actorId,
    changedAt: await now(rows),
  }
  await rows.mirrorSettings.upsert({
    where: { id: 1 },
    create: { id: 1, ...data },
    update: { ...data, revision: { increment: 1 } },
  })
  if (!before || !(await samePlace(rows, before, place))) await rows.mirrorState.deleteMany()
  // Looked at anew at once: what stood in the way may be what was mended.
  else
    await rows.mirrorState.updateMany({ data: { outcome: null, retryAt: null, findings: toJson([]), driftAt: null } })
  await rows.health.deleteMany({ where: { part: 'mirror' } })
  await record(rows, {
    what: 'mirror-set',
    actorId,
    detail: { repository: `${place.owner}/${place.repo}`, branch: place.branch, enabled: place.enabled },
  })
  await wake(rows, 'mirror')
}

/** Ends mirroring and destroys the credentials; what is on GitHub stays there. False if there was no mirror. */
export async function removeMirror(rows: Rows, actorId: string): Promise<boolean> {
  const before = await mirrorSettings(rows)
  if (!before) return false
  await rows.mirrorSettings.deleteMany()
  await rows.mirrorState.deleteMany()
  await rows.health.deleteMany({ where: { part: 'mirror' } })
  await record(rows, { what: 'mirror-removed', actorId, detail: { repository: `${before.owner}/${before.repo}` } })
  return true
}

async function samePlace(rows: Rows, before: Row, { baseUrl, owner, repo, branch }: MirrorPlace): Promise<boolean> {
  const state = await rows.mirrorState.findUnique({ where: { id: 1 } })
  return (
    before.baseUrl === baseUrl &&
    before.owner === owner &&
    before.repo === repo &&
    (before.branch === branch || state?.branch === branch)
  )
}

const shown = (row: Row): ShownMirror => ({
  baseUrl: row.baseUrl,
  owner: row.owner,
  repo: row.repo,
  branch: row.branch,
  author: { name: row.authorName, email: row.authorEmail },
  publicComment: row.publicComment as MirrorPlace['publicComment'],
  discussionCategory: row.discussionCategory,
  labels: row.labels,
  rateLimits: row.rateLimits,
  enabled: row.enabled,
  authKind: row.authKind as ShownMirror['authKind'],
  signed: row.signingKey !== null,
  revision: row.revision,
  changedBy: row.changedBy,
  changedAt: row.changedAt,
})
