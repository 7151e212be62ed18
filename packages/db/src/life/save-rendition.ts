import { blocked, done, type Outcome } from '@fairnotice/policy'
import type { Policy, Version } from '../../generated/client.ts'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { sha256 } from '../hash.ts'
import { toJson } from '../json.ts'
import { refusalBlockers } from '../refusal.ts'
import { lockVersion, NOT_FOUND, type Request, type Standing } from './stand.ts'

interface Writing {
  version: Version
  policy: Policy
  language: string
  markdown: string
  authorId: string
  at: Date
  /** A translation that stays behind its source: what it translates stays as it was, and these sections were looked at. */
  behind?: Checked
}

/** Sections of a translation that were looked at, of one source text (hash). */
export interface Checked {
  source: string
  sections: string[]
}

/** Writes a text, its revision and its editor. What it translates is the source as it stands now. */
export async function writeRendition(rows: Rows, writing: Writing): Promise<{ revision: number }> {
  const { version, policy, language, markdown, authorId, at } = writing
  const source = await rows.rendition.findUnique({
    where: { versionId_language: { versionId: version.id, language: policy.sourceLanguage } },
  })
  const hash = sha256(markdown)
  const sourceSha256 = language === policy.sourceLanguage ? hash : (source?.sha256 ?? '')
  const text = {
    markdown,
    sha256: hash,
    authorId,
    updatedAt: at,
    approvedBy: null,
    checked: toJson(writing.behind ?? {}),
  }
  const saved = await rows.rendition.upsert({
    where: { versionId_language: { versionId: version.id, language } },
    create: { versionId: version.id, language, ...text, sourceSha256 },
    update: { ...text, ...(writing.behind ? {} : { sourceSha256 }), revision: { increment: 1 } },
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
  /**
   * Of a translation that is behind its source: what was looked at by now, of which source text, and whether that is all
   * of it. Then it translates the source as it stands. Absent: it does so anyway.
   */
  behind?: Checked & { complete: boolean }
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
      const { behind } = request
      if (behind && behind.source !== (await sourceHash(rows, standing)))
        return blocked({
          code: 'changed-meanwhile',
          passage: language,
          text: 'The source text was saved meanwhile. Look at its changes again.',
        })
      if (current?.markdown === markdown && !behind?.complete) {
        const checked = behind && { source: behind.source, sections: behind.sections }
        if (checked) await rows.rendition.update({ where: { id: current.id }, data: { checked: toJson(checked) } })
        return done({ revision: current.revision, sha256: current.sha256 })
      }
      const at = await now(rows)
      const { revision } = await writeRendition(rows, {
        version,
        policy,
        language,
        markdown,
        authorId: actor.userId,
        at,
        ...(behind && !behind.complete ? { behind: { source: behind.source, sections: behind.sections } } : {}),
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

async function sourceHash(rows: Rows, { version, policy }: Standing): Promise<string | undefined> {
  const where = { versionId_language: { versionId: version.id, language: policy.sourceLanguage } }
  return (await rows.rendition.findUnique({ where, select: { sha256: true } }))?.sha256
}

/**
 * The source text that a translation of this version translates, wherever it stands: in this version as it was saved
 * once, or in another version of the policy. Null: it is not known, so all of the translation is to be looked at.
 */
export async function translatedSource(
  rows: Rows,
  policyId: string,
  versionId: string,
  language: string,
  hash: string,
): Promise<string | null> {
  const [found] = await rows.$queryRaw<{ markdown: string }[]>`
    select markdown from rendition_revision r
      where r.version_id = ${versionId}::uuid and r.language = ${language} and encode(sha256(convert_to(r.markdown, 'UTF8')), 'hex') = ${hash}
    union all
    select r.markdown from rendition r join version v on v.id = r.version_id
      where v.policy_id = ${policyId}::uuid and r.language = ${language} and r.sha256 = ${hash}
    limit 1`
  return found?.markdown ?? null
}
