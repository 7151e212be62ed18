import {
  behindTexts,
  countUnreachable,
  type Database,
  health,
  now,
  openRequestCount,
  policies,
  sendingState,
  waitingRaisings,
} from '@fairnotice/db'
import type { Actor, State } from '@fairnotice/policy'
import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { standing } from '../../sending/forecast.ts'
import { policyAnswer } from '../answers.ts'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { route } from '../route.ts'
import { Desk, type Waiting } from '../schemas.ts'
import { healthAnswer } from './organisation.ts'
import { reviewsDue } from './reviews.ts'

export function deskRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(
    route({ method: 'get', path: '/desk', summary: 'What is in force, what is coming, what waits for you' }, Desk),
    async (c) => {
      const all = await policies(database)
      const raised = await waitingRaisings(database)
      return c.json(
        {
          waiting: (
            await Promise.all(
              all.flatMap((policy) =>
                policy.versions.map((version) => waitingFor(database, policy, version, c.get('actor'), raised)),
              ),
            )
          ).flat(),
          behind: await behindTexts(database),
          reviews: reviewsDue(all, await now(database)),
          requests: mayAnswer(c.get('actor')) ? await openRequestCount(database) : 0,
          policies: all.map(policyAnswer),
          health: (await health(database)).map(healthAnswer),
          ...(await sending(database)),
        } as never,
        200,
      )
    },
  )
}

/** Whether a person has stopped the sending; what its limits hold everything for, if there is anything that they hold. */
async function sending(database: Database) {
  const { held, pausedAt, pausedBy } = standing(await sendingState(database), await now(database))
  const waits = held && (await database.notice.findFirst({ where: { state: 'planned' }, select: { id: true } }))
  return { sendingPausedAt: pausedAt, sendingPausedBy: pausedBy, sendingHeld: waits ? held : null }
}

type PolicyRow = Awaited<ReturnType<typeof policies>>[number]
type WaitingLine = z.infer<typeof Waiting>

/** What of one version waits for this person, given their roles; nobody is asked to approve their own writing. */
async function waitingFor(
  database: Database,
  policy: PolicyRow,
  version: PolicyRow['versions'][number],
  actor: Actor,
  raised: Awaited<ReturnType<typeof waitingRaisings>>,
): Promise<WaitingLine[]> {
  const { number } = version
  const state = version.state as State
  const line = (waitsFor: WaitingLine['waitsFor'], text: string, count: number | null = null): WaitingLine[] => [
    { slug: policy.slug, title: policy.title, number, state, waitsFor, count, text },
  ]
  const is = (role: Actor['roles'][number]) => actor.roles.includes(role)
  // What was imported waits as one, on a page of its own.
  if (version.origin === 'imported' && version.state === 'submitted')
    return version.baseId === null && is('reviewer') && version.createdBy !== actor.userId
      ? line('import', 'imported versions wait for a second person')
      : []
  if (version.state === 'draft' && is('author') && version.createdBy === actor.userId)
    return line('write', 'your draft')
  if (version.state === 'submitted' && is('reviewer')) {
    const editors = await database.versionEditor.findMany({ where: { versionId: version.id } })
    if (editors.some(({ userId }) => userId === actor.userId)) return []
    const unconfirmed = await database.decision.count({
      where: {
        versionId: version.id,
        replacedAt: null,
        confirmedBy: null,
        NOT: { lowered: { isEmpty: true } },
        decidedBy: { not: actor.userId },
      },
    })
    return unconfirmed > 0
      ? line(
          'confirm',
          `${unconfirmed} lowered ${unconfirmed === 1 ? 'decision waits' : 'decisions wait'} for a second person`,
          unconfirmed,
        )
      : line('review', 'submitted for review')
  }
  if (version.state === 'approved' && is('publisher')) return line('announce', 'approved')
  if (!is('publisher')) return []
  const found: WaitingLine[] = []
  if (version.state === 'announced' || version.state === 'in-force') {
    const count = await countUnreachable(database, version.id)
    if (count > 0)
      found.push(...line('resolve', `${count} ${count === 1 ? 'member' : 'members'} can’t be reached`, count))
  }
  const late = raised.find(({ versionId }) => versionId === version.id)
  if (late && !late.raisedBy.includes(actor.userId))
    found.push(
      ...line(
        'late',
        `${late.count} ${late.count === 1 ? 'decision was' : 'decisions were'} raised after taking effect`,
        late.count,
      ),
    )
  return found
}

/** Who answers members: as who writes to them. */
const mayAnswer = ({ roles }: Actor): boolean => roles.some((role) => role === 'publisher' || role === 'administrator')
