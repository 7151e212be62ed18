import { gate, movedEffectiveAt } from '@fairnotice/policy'
import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { openRestoration } from '../installation/place.ts'
import { gateFacts } from '../notices/read.ts'
import { asRefusal } from '../refusal.ts'
import { wake } from '../wake.ts'

/** What the gate did with one version. */
export interface GateResult {
  slug: string
  number: number
  outcome: 'in-force' | 'moved' | 'waiting'
}

/**
 * Looks at every announced version whose effective time has come: if its gate is open it goes into force, and the version
 * before it is superseded, in one transaction; otherwise the effective time moves later, with the reason.
 * The database's trigger decides in the end; this only asks. Nothing takes effect, and no time moves, in a copy that
 * nobody has reconciled.
 */
export async function passGates(db: Database): Promise<GateResult[]> {
  if ((await openRestoration(db)) !== null) return []
  // Before its time no gate opens and nothing moves: a million notices are not counted every few seconds for weeks.
  const announced = await db.version.findMany({
    where: { state: 'announced', effectiveAt: { lte: await now(db) } },
    include: { policy: true },
  })
  const results: GateResult[] = []
  for (const { id, number, policy } of announced)
    results.push({ slug: policy.slug, number, outcome: await passGate(db, id, policy.slug) })
  return results
}

async function passGate(db: Database, versionId: string, slug: string): Promise<GateResult['outcome']> {
  try {
    return await inTransaction(db, async (rows) => {
      await rows.$executeRaw`select 1 from policy where slug = ${slug} for update`
      const version = await rows.version.findUniqueOrThrow({ where: { id: versionId } })
      if (version.state !== 'announced') return 'waiting'
      const facts = await gateFacts(rows, versionId)
      if (!facts) return 'waiting'
      const at = await now(rows)
      const state = gate(facts, at)
      if (state.open) {
        await rows.version.updateMany({
          where: { policyId: version.policyId, state: 'in-force' },
          data: { state: 'superseded', supersededAt: at },
        })
        await rows.version.update({
          where: { id: versionId },
          data: { state: 'in-force', inForceAt: at, heldSince: null, heldReason: null, revision: { increment: 1 } },
        })
        await record(rows, {
          what: 'in-force',
          actorId: null,
          policyId: version.policyId,
          versionId,
          detail: { notices: facts.owed, settled: facts.settled },
        })
        await wake(rows, 'mirror')
        return 'in-force'
      }
      const moved = movedEffectiveAt(facts, at)
      if (!moved) return 'waiting'
      const reason = state.reasons.map(({ code }) => code).join(' ')
      await rows.effectiveMove.create({
        data: { versionId, at, fromAt: facts.effectiveAt, toAt: moved, reason },
      })
      await rows.version.update({
        where: { id: versionId },
        data: {
          effectiveAt: moved,
          heldSince: version.heldSince ?? at,
          heldReason: reason,
          revision: { increment: 1 },
        },
      })
      await record(rows, {
        what: 'effective-time-moved',
        actorId: null,
        policyId: version.policyId,
        versionId,
        detail: { from: facts.effectiveAt, to: moved, reason },
      })
      return 'moved'
    })
  } catch (error) {
    // A clock that jumped back finds its last move less than an hour ago.
    const refused = asRefusal(error)?.code
    if (refused === 'gate-shut' || refused === 'move-too-often' || refused === 'gate-open') return 'waiting'
    throw error
  }
}
