import { blocked, done, type Outcome } from '@fairnotice/policy'
import type { Policy, Version } from '../../generated/client.ts'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { sha256 } from '../hash.ts'
import { refusalBlockers } from '../refusal.ts'
import { lockVersion, NOT_FOUND, type Request } from './stand.ts'

interface Writing {
  version: Version
  policy: Policy
  language: string
  markdown: string
  authorId: string
  at: Date
}

/** Writes a text, its revision and its editor. What it translates is the source as it stands now. */
export async function writeRendition(rows: Rows, writing: Writing): Promise<{ revision: number }> {
  const { version, policy, language, markdown, authorId, at } = writing
  const source = await rows.rendition.findUnique({
    where: { versionId_language: { versionId: version.id, language: policy.sourceLanguage } },
  })
  const hash = sha256(markdown)
  const sourceSha256 = language === policy.sourceLanguage ? hash : (source?.sha256 ?? '')
  const text = { markdown, sha256: hash, sourceSha256, authorId, updatedAt: at, approvedBy: null }
  const saved = await rows.rendition.upsert({
    where: { versionId_language: { versionId: version.id, language } },
    create: { versionId: version.id, language, ...text },
    update: { ...text, revision: { increment: 1 } },
  })
  await rows.renditionRevision.create({
    data: { versionId: version.id, language, revision: saved.revision, markdown, authorId, at },
  })
  await rows.versionEditor.createMany({ data: [{ versionId: version.id, userId: authorId, at }], skipDuplicates: true })
  return { revision: saved.revision }
}

export interface SaveRequest extends Request {
  language: string
  markdown: string
  /** The text's revision that the editor started from; null to insist on there being none yet. */
  ifRevision: number | null
}

/**
 * Saves a draft's text (or, until announcing, the text in another language). Two people on one draft lose nothing:
 * whoever saves against an older revision gets `changed-meanwhile`, with the text that is there now.
 */
export async function saveRendition(
  db: Database,
  request: SaveRequest,
): Promise<Outcome<{ revision: number; sha256: string }> & { current?: { markdown: string; revision: number } }> {
  const { actor, slug, number, language, markdown } = request
  if (!actor.roles.includes('author'))
    return blocked({ code: 'role-missing', text: 'Only an author may write. Ask an administrator for the role.' })
  try {
    return await inTransaction(db, async (rows) => {
      const standing = await lockVersion(rows, slug, number)
      if (!standing) return blocked(NOT_FOUND)
      const { version, policy } = standing
      if (!policy.languages.includes(language))
        return blocked({
          code: 'language-unknown',
          field: 'language',
          text: `This policy’s languages are ${policy.languages.join(', ')}.`,
        })
      const editable =
        version.state === 'draft' ||
        (language !== policy.sourceLanguage && ['submitted', 'approved'].includes(version.state))
      if (!editable)
        return blocked({
          code: 'wrong-state',
          text: 'This text is fixed. Send the version back to its author, or begin a new one.',
        })
      const current = await rows.rendition.findUnique({
        where: { versionId_language: { versionId: version.id, language } },
      })
      if ((current?.revision ?? null) !== request.ifRevision)
        return {
          ...blocked({
            code: 'changed-meanwhile',
            passage: language,
            text: 'Someone saved this text since you opened it. Both texts are kept: compare them and save again.',
          }),
          ...(current ? { current: { markdown: current.markdown, revision: current.revision } } : {}),
        }
      if (current?.markdown === markdown) return done({ revision: current.revision, sha256: current.sha256 })
      const at = await now(rows)
      const { revision } = await writeRendition(rows, {
        version,
        policy,
        language,
        markdown,
        authorId: actor.userId,
        at,
      })
      if (version.state !== 'draft')
        await record(rows, {
          what: 'rendition-saved',
          actorId: actor.userId,
          policyId: policy.id,
          versionId: version.id,
          detail: { language },
        })
      return done({ revision, sha256: sha256(markdown) })
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}
