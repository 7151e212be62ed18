import { blocked, done, type Outcome } from '@fairnotice/policy'
import type { Database } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { wake } from '../wake.ts'
import { approverBlockers, textBlockers } from './announce-blockers.ts'
import { reviewBlockers } from './approve.ts'
import { bindingOf } from './binding.ts'
import type { Request } from './stand.ts'
import { step } from './step.ts'

export interface FirstPublication extends Request {
  /** Already in force elsewhere since then: *adopted*. Absent: *first*, in force from now. */
  adoptedAt?: Date
}

/** Publishes the first version of a policy: four eyes, no comparison, no notice; on the site at once. */
export const publishFirst = (db: Database, request: FirstPublication): Promise<Outcome<{ inForceAt: Date }>> =>
  step(db, 'publish-first', request, async (rows, standing, found) => {
    const { version, policy } = standing
    const at = await now(rows)
    const others = await rows.version.count({
      where: { policyId: policy.id, id: { not: version.id }, announcedAt: { not: null } },
    })
    if (others > 0)
      found.push({
        code: 'not-first',
        text: 'This policy has published versions: announce this one instead, so that people are told.',
      })
    if (request.adoptedAt && request.adoptedAt > at)
      found.push({
        code: 'adopted-in-future',
        field: 'adoptedAt',
        text: 'A version that is adopted was already in force: its date can’t lie ahead.',
      })
    const approval = await rows.approval.findFirst({ where: { versionId: version.id, lapsedAt: null } })
    if (request.adoptedAt && approval?.userId === request.actor.userId)
      found.push({
        code: 'four-eyes',
        field: 'adoptedAt',
        text: 'Since when it was in force takes a second person: someone other than its approver must publish it.',
      })
    found.push(...(await approverBlockers(rows, standing)))
    if (version.state === 'approved' && approval?.binds !== (await bindingOf(rows, standing)))
      found.push({ code: 'approval-lapsed', text: 'What was approved has changed since. It must be approved again.' })
    if (version.state === 'approved') {
      const texts = await textBlockers(rows, standing)
      // A language may follow with the next version; a text that is there is published with this one.
      found.push(...texts.filter(({ code }) => code !== 'rendition-missing'))
      found.push(...(await reviewBlockers(rows, standing)))
    }
    if (found.length > 0) return blocked(...found)
    const inForceAt = request.adoptedAt ?? at
    await rows.version.update({
      where: { id: version.id },
      data: {
        state: 'in-force',
        origin: request.adoptedAt ? 'adopted' : 'first',
        announcedAt: at,
        effectiveAt: inForceAt,
        inForceAt,
        revision: { increment: 1 },
      },
    })
    await record(rows, {
      what: request.adoptedAt ? 'adopted' : 'published-first',
      actorId: request.actor.userId,
      policyId: policy.id,
      versionId: version.id,
      detail: { inForceAt },
    })
    await wake(rows, 'mirror')
    return done({ inForceAt })
  })
