import {
  type Actor,
  type Blocker,
  blocked,
  dayBounds,
  dayOf,
  done,
  type Outcome,
  type PastVersion,
  pastBlockers,
  type Step,
  stepBlockers,
} from '@fairnotice/policy'
import type { Policy, Version } from '../../generated/client.ts'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import type { ComparisonBody } from '../life/comparison.ts'
import { setAside } from '../life/discard.ts'
import { writeRendition } from '../life/save-rendition.ts'
import { refusalBlockers } from '../refusal.ts'
import { wake } from '../wake.ts'

export interface PastRequest {
  actor: Actor
  slug: string
}

/** Makes the comparison of two versions' texts, in each language that both have. */
export type CompareTexts = (
  before: { language: string; markdown: string }[],
  after: { language: string; markdown: string }[],
  sourceLanguage: string,
) => Record<string, ComparisonBody>

/** A version of the past as it waits for its second person, or as a dry run shows it. */
export interface PastLine {
  number: number
  date: string
  note: string
  languages: string[]
  words: number
  /** How many changes the rules find, by weight; null for the first. Nobody has decided them. */
  changes: Record<string, number> | null
}

export interface PastImport {
  importedBy: string
  at: Date
  lines: PastLine[]
}

const NO_POLICY = (slug: string): Blocker => ({ code: 'not-found', text: `There is no policy “${slug}”.` })

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
  if (!policy) return blocked(NO_POLICY(slug))
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

const pending = (rows: Rows, policyId: string) =>
  rows.version.findMany({
    where: { policyId, origin: 'imported', state: 'submitted' },
    orderBy: { number: 'asc' },
    include: { renditions: true, comparisons: true, editors: true, base: { select: { number: true } } },
  })

/** What waits for its second person, or null. */
export async function pendingImport(rows: Rows, slug: string): Promise<PastImport | null> {
  const policy = await rows.policy.findUnique({ where: { slug } })
  const versions = policy ? await pending(rows, policy.id) : []
  const [first] = versions
  if (!policy || !first) return null
  return {
    importedBy: first.createdBy,
    at: first.createdAt,
    lines: versions.map((version) => {
      const renditions = Object.fromEntries(version.renditions.map(({ language, markdown }) => [language, markdown]))
      const body = version.comparisons.find(({ language }) => language === policy.sourceLanguage)?.body
      const date = dayOf(version.effectiveAt as Date, policy.timeZone)
      return lineOf(
        version.number,
        { date, note: version.note, renditions },
        (body as unknown as ComparisonBody) ?? null,
        policy,
      )
    }),
  }
}

function lineOf(
  number: number,
  { date, note, renditions }: PastVersion,
  comparison: ComparisonBody | null,
  policy: Policy,
): PastLine {
  const changes: Record<string, number> | null = comparison && { material: 0, notable: 0, editorial: 0 }
  for (const { materiality } of comparison?.changes ?? [])
    if (changes) changes[materiality] = (changes[materiality] ?? 0) + 1
  const words = renditions[policy.sourceLanguage]?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return { number, date, note: note ?? '', languages: Object.keys(renditions).sort(), words, changes }
}

/**
 * A second person confirms what was imported, and it is public: each version held from its date until the next one's, and
 * the last is in force. No notices are claimed, and no ruling: its changes are what the rules propose.
 */
export const confirmImport = (db: Database, request: PastRequest): Promise<Outcome<{ versions: number }>> =>
  whole(db, request, 'confirm-import', async (rows, policy, versions) => {
    const at = await now(rows)
    const data = { versionId: '', userId: request.actor.userId, at, binds: 'import' }
    await rows.approval.createMany({ data: versions.map(({ id }) => ({ ...data, versionId: id })) })
    await rows.rendition.updateMany({
      where: { versionId: { in: versions.map(({ id }) => id) } },
      data: { approvedBy: request.actor.userId },
    })
    for (const [index, version] of versions.entries()) {
      const next = versions[index + 1]
      for (const { language, hash, body } of version.comparisons)
        await rows.publishedComparison.create({
          data: {
            versionId: version.id,
            language,
            base: version.base?.number ?? 0,
            hash,
            body: toJson({ ...(body as object), decided: false }),
          },
        })
      await rows.version.update({
        where: { id: version.id },
        data: {
          state: next ? 'superseded' : 'in-force',
          announcedAt: at,
          inForceAt: version.effectiveAt,
          supersededAt: next?.effectiveAt ?? null,
          // What it promises governs the change after it, as the policy's settings say now.
          ...(next ? {} : { noticeRule: toJson(policy.noticeRule) }),
          revision: { increment: 1 },
        },
      })
    }
    await record(rows, {
      what: 'import-confirmed',
      actorId: request.actor.userId,
      policyId: policy.id,
      detail: { versions: versions.length },
    })
    await wake(rows, 'mirror')
    return done({ versions: versions.length })
  })

/** Sets aside what waits, so that it can be mended and imported again. */
export const discardImport = (db: Database, request: PastRequest): Promise<Outcome<{ versions: number }>> =>
  whole(db, request, 'discard-import', async (rows, policy, versions) => {
    for (const { id } of versions) await setAside(rows, id)
    await record(rows, {
      what: 'import-discarded',
      actorId: request.actor.userId,
      policyId: policy.id,
      detail: { versions: versions.length },
    })
    return done({ versions: versions.length })
  })

type Pending = Awaited<ReturnType<typeof pending>>

async function whole<T>(
  db: Database,
  { actor, slug }: PastRequest,
  name: Step,
  work: (rows: Rows, policy: Policy, versions: Pending) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await inTransaction(db, async (rows) => {
      await rows.$executeRaw`select 1 from policy where slug = ${slug} for update`
      const policy = await rows.policy.findUnique({ where: { slug } })
      if (!policy) return blocked(NO_POLICY(slug))
      const versions = await pending(rows, policy.id)
      if (versions.length === 0)
        return blocked({ code: 'nothing-imported', text: 'No imported versions wait for a second person.' })
      const editors = versions.flatMap((version) => version.editors.map(({ userId }) => userId))
      const found = stepBlockers(name, 'submitted', actor, editors)
      return found.length > 0 ? blocked(...found) : work(rows, policy, versions)
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}
