import {
  type Actor,
  type Blocker,
  blocked,
  dayBounds,
  done,
  type Outcome,
  type PastVersion,
  pastBlockers,
} from '@fairnotice/policy'
import type { Policy, Version } from '../../generated/client.ts'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import type { ComparisonBody } from '../life/comparison.ts'
import { writeRendition } from '../life/save-rendition.ts'
import { refusalBlockers } from '../refusal.ts'
import { lineOf, noPolicy, type PastLine, type PastRequest } from './pending.ts'

/** Makes the comparison of two versions' texts, in each language that both have. */
export type CompareTexts = (
  before: { language: string; markdown: string }[],
  after: { language: string; markdown: string }[],
  sourceLanguage: string,
) => Record<string, ComparisonBody>

/** Everything against importing these versions into this policy, at once. */
async function importBlockers(rows: Rows, actor: Actor, policy: Policy, versions: readonly PastVersion[]) {
  const found: Blocker[] = []
  if (!actor.roles.includes('author'))
    found.push({ code: 'role-missing', text: 'Only an author may import versions. Ask an administrator for the role.' })
  const others = await rows.version.findMany({
    where: { policyId: policy.id, number: { gt: 0 } },
    orderBy: { number: 'asc' },
  })
  const [first] = others
  if (first && others.some(({ announcedAt }) => announcedAt !== null))
    found.push({
      code: 'import-too-late',
      text: 'A version of this policy is published here already. The past is imported before that: its numbers come first.',
    })
  else if (first)
    found.push({
      code: 'import-not-empty',
      passage: String(first.number),
      text: `Version ${first.number} is here already. Discard it first: the past takes the first numbers.`,
      values: { number: first.number },
    })
  found.push(...pastBlockers(versions, policy, await now(rows)))
  return found
}

/**
 * Takes versions of the past in, oldest first, with their dates and the comparisons between them; nothing is public before
 * a second person confirms it. With `dryRun` nothing is written, and what would be is answered.
 */
export async function importPast(
  db: Database,
  request: PastRequest & { versions: readonly PastVersion[]; compare: CompareTexts; dryRun?: boolean },
): Promise<Outcome<{ lines: PastLine[] }>> {
  const { actor, slug } = request
  const policy = await db.policy.findUnique({ where: { slug } })
  if (!policy) return blocked(noPolicy(slug))
  const found = await importBlockers(db, actor, policy, request.versions)
  if (found.length > 0) return blocked(...found)
  const versions = [...request.versions].sort((a, b) => (a.date < b.date ? -1 : 1))
  const textsOf = ({ renditions }: PastVersion) =>
    Object.entries(renditions).map(([language, markdown]) => ({ language, markdown }))
  // Outside of the transaction: comparing ten long texts takes seconds, and reads nothing.
  const compared = versions.map((version, index) => {
    const before = versions[index - 1]
    return before ? request.compare(textsOf(before), textsOf(version), policy.sourceLanguage) : {}
  })
  const lines = versions.map((version, index) =>
    lineOf(index + 1, version, compared[index]?.[policy.sourceLanguage] ?? null, policy),
  )
  if (request.dryRun) return done({ lines })
  try {
    return await inTransaction(db, async (rows) => {
      await rows.$executeRaw`select 1 from policy where id = ${policy.id}::uuid for update`
      const meanwhile = await importBlockers(rows, actor, policy, request.versions)
      if (meanwhile.length > 0) return blocked(...meanwhile)
      const at = await now(rows)
      let base: Version | null = null
      for (const [index, version] of versions.entries())
        base = await take(rows, policy, version, index + 1, base, compared[index] ?? {}, actor, at)
      await record(rows, {
        what: 'past-imported',
        actorId: actor.userId,
        policyId: policy.id,
        detail: { versions: lines.map(({ number, date }) => ({ number, date })) },
      })
      return done({ lines })
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}

async function take(
  rows: Rows,
  policy: Policy,
  { date, note, renditions }: PastVersion,
  number: number,
  base: Version | null,
  comparisons: Record<string, ComparisonBody>,
  actor: Actor,
  at: Date,
): Promise<Version> {
  const version = await rows.version.create({
    data: {
      policyId: policy.id,
      number,
      origin: 'imported',
      baseId: base?.id ?? null,
      note: note ?? '',
      effectiveAt: (dayBounds(date, policy.timeZone) as { from: Date }).from,
      createdBy: actor.userId,
      createdAt: at,
    },
  })
  const languages = Object.keys(renditions).sort((a) => (a === policy.sourceLanguage ? -1 : 1))
  for (const language of languages)
    await writeRendition(rows, {
      version,
      policy,
      language,
      markdown: renditions[language] as string,
      authorId: actor.userId,
      at,
    })
  await rows.comparison.createMany({
    data: Object.entries(comparisons).map(([language, body]) => ({
      versionId: version.id,
      baseId: (base as Version).id,
      language,
      hash: body.hash,
      body: toJson(body),
      storedAt: at,
    })),
  })
  return rows.version.update({ where: { id: version.id }, data: { state: 'submitted', submittedAt: at } })
}
