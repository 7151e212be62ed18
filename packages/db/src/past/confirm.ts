import { blocked, done, type Outcome, type Step, stepBlockers } from '@fairnotice/policy'
import type { Policy } from '../../generated/client.ts'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { setAside } from '../life/discard.ts'
import { refusalBlockers } from '../refusal.ts'
import { wake } from '../wake.ts'
import { noPolicy, type PastRequest, pending } from './pending.ts'

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

/** A step that takes all that waits, or nothing. */
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
      if (!policy) return blocked(noPolicy(slug))
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
