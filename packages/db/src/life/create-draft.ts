import { type Actor, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { refusalBlockers } from '../refusal.ts'
import { writeRendition } from './save-rendition.ts'

export interface NewDraft {
  actor: Actor
  slug: string
  /** Language → Markdown. Without the source language, the draft starts from the version in force. */
  renditions: Record<string, string>
  note: string
}

/** Begins version N+1 as a draft. Several drafts may exist; at most one version is announced at a time. */
export async function createDraft(db: Database, draft: NewDraft): Promise<Outcome<{ number: number }>> {
  if (!draft.actor.roles.includes('author'))
    return blocked({
      code: 'role-missing',
      text: 'Only an author may begin a version. Ask an administrator for the role.',
    })
  try {
    return await inTransaction(db, async (rows) => {
      await rows.$executeRaw`select 1 from policy where slug = ${draft.slug} for update`
      const policy = await rows.policy.findUnique({ where: { slug: draft.slug } })
      if (!policy) return blocked({ code: 'not-found', text: `There is no policy “${draft.slug}”.` })
      const unknown = Object.keys(draft.renditions).filter((language) => !policy.languages.includes(language))
      if (unknown.length > 0)
        return blocked({
          code: 'language-unknown',
          field: 'renditions',
          text: `This policy has no ${unknown.join(', ')}; its languages are ${policy.languages.join(', ')}.`,
        })
      const last = await rows.version.findFirst({ where: { policyId: policy.id }, orderBy: { number: 'desc' } })
      const base = await rows.version.findFirst({
        where: { policyId: policy.id, state: 'in-force' },
        include: { renditions: true },
      })
      const at = await now(rows)
      const version = await rows.version.create({
        data: {
          policyId: policy.id,
          number: (last?.number ?? 0) + 1,
          baseId: base?.id ?? null,
          note: draft.note,
          createdBy: draft.actor.userId,
          createdAt: at,
        },
      })
      await record(rows, {
        what: 'draft-begun',
        actorId: draft.actor.userId,
        policyId: policy.id,
        versionId: version.id,
      })
      const inherited = Object.fromEntries(base?.renditions.map((r) => [r.language, r.markdown]) ?? [])
      const texts =
        draft.renditions[policy.sourceLanguage] === undefined ? { ...inherited, ...draft.renditions } : draft.renditions
      const languages = Object.keys(texts).sort(
        (a, b) => Number(b === policy.sourceLanguage) - Number(a === policy.sourceLanguage),
      )
      for (const language of languages)
        await writeRendition(rows, {
          version,
          policy,
          language,
          markdown: texts[language] as string,
          authorId: draft.actor.userId,
          at,
        })
      return done({ number: version.number })
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}
