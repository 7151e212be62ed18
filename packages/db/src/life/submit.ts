import { type Blocker, blocked, done, type NoticeRule, type Outcome, ruleFindings } from '@fairnotice/policy'
import type { Database } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import type { ComparisonBody } from './comparison.ts'
import type { Request } from './stand.ts'
import { step } from './step.ts'

export interface Submission extends Request {
  /** The comparison with the version in force in each language, made by the server from the stored texts. */
  comparisons: Record<string, ComparisonBody>
}

/** Submits a draft for review: its source text is fixed, and the server's comparison is stored for everybody. */
export const submit = (db: Database, request: Submission): Promise<Outcome<{ revision: number }>> =>
  step(db, 'submit', request, async (rows, { version, policy }, found) => {
    const texts = await rows.rendition.findMany({ where: { versionId: version.id } })
    const source = texts.find(({ language }) => language === policy.sourceLanguage)
    if (!source || source.markdown.trim() === '')
      found.push({
        code: 'text-missing',
        passage: policy.sourceLanguage,
        text: 'There is no text yet. Write or paste it first.',
      })
    else found.push(...ruleFindings(policy.noticeRule as unknown as NoticeRule, source.markdown))
    const base = await rows.version.findFirst({
      where: { policyId: policy.id, state: 'in-force' },
      include: { renditions: true },
    })
    if (base) {
      const before = new Map(base.renditions.map(({ language, sha256 }) => [language, sha256]))
      // A correction in one language alone leaves the source as it is.
      if (source && texts.every(({ language, sha256 }) => before.get(language) === sha256))
        found.push({
          code: 'nothing-changed',
          text: `Every text is the same as in version ${base.number}, which is in force. There is nothing to review.`,
        })
      found.push(...comparisonBlockers(request.comparisons, texts, base.renditions))
    }
    if (found.length > 0) return blocked(...found)
    if ((base?.id ?? null) !== version.baseId) {
      // The version in force has changed since the draft began: the comparison is with what is in force now.
      await rows.version.update({ where: { id: version.id }, data: { baseId: base?.id ?? null } })
    }
    const at = await now(rows)
    await rows.comparison.deleteMany({ where: { versionId: version.id } })
    if (base)
      await rows.comparison.createMany({
        data: compared(request.comparisons, texts, base.renditions).map(([language, body]) => ({
          versionId: version.id,
          baseId: base.id,
          language,
          hash: body.hash,
          body: toJson(body),
          storedAt: at,
        })),
      })
    const saved = await rows.version.update({
      where: { id: version.id },
      data: { state: 'submitted', submittedAt: at, revision: { increment: 1 } },
    })
    await record(rows, { what: 'submitted', actorId: request.actor.userId, policyId: policy.id, versionId: version.id })
    return done({ revision: saved.revision })
  })

/** Only languages that both versions have can be compared; what else was sent is not stored. */
const compared = (comparisons: Record<string, ComparisonBody>, texts: Text[], base: Text[]) =>
  Object.entries(comparisons).filter(([language]) =>
    [texts, base].every((list) => list.some((text) => text.language === language)),
  )

type Text = { language: string; sha256: string }

/** A comparison must be of exactly the texts that are stored, or someone saved while it was made. */
function comparisonBlockers(comparisons: Record<string, ComparisonBody>, texts: Text[], base: Text[]): Blocker[] {
  const of = (list: Text[], language: string) => list.find((text) => text.language === language)?.sha256
  const stale = texts.filter(({ language, sha256 }) => {
    const before = of(base, language)
    if (before === undefined) return false
    const comparison = comparisons[language]
    return !comparison || comparison.old.sha256 !== before || comparison.new.sha256 !== sha256
  })
  return stale.map(({ language }) => ({
    code: 'changed-meanwhile',
    passage: language,
    text: `The ${language} text was saved while it was being compared. Submit again.`,
  }))
}
