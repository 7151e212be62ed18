import type { Rows } from './client.ts'
import { now } from './clock.ts'
import { toJson } from './json.ts'

export interface NewEvent {
  what: string
  /** Null: the product itself. */
  actorId: string | null
  policyId?: string | null
  versionId?: string | null
  detail?: Record<string, unknown>
}

/** Adds to the append-only log, in the same transaction as what it tells of. */
export async function record(rows: Rows, event: NewEvent): Promise<void> {
  await rows.event.create({
    data: {
      at: await now(rows),
      what: event.what,
      actorId: event.actorId,
      policyId: event.policyId ?? null,
      versionId: event.versionId ?? null,
      detail: toJson(event.detail ?? {}),
    },
  })
}

export interface EventFilter {
  policyId?: string
  versionId?: string
  /** A person; null: the product itself. */
  actorId?: string | null
  what?: string
  /** From this time on, and before that one. */
  from?: Date
  until?: Date
  /** The id of the last event of the page before. */
  before?: bigint
  limit?: number
}

/** Newest first. */
export const events = (rows: Rows, filter: EventFilter) =>
  rows.event.findMany({
    where: {
      ...(filter.policyId ? { policyId: filter.policyId } : {}),
      ...(filter.versionId ? { versionId: filter.versionId } : {}),
      ...(filter.actorId === undefined ? {} : { actorId: filter.actorId }),
      ...(filter.what ? { what: filter.what } : {}),
      ...(filter.from || filter.until
        ? { at: { ...(filter.from ? { gte: filter.from } : {}), ...(filter.until ? { lt: filter.until } : {}) } }
        : {}),
      ...(filter.before ? { id: { lt: filter.before } } : {}),
    },
    orderBy: { id: 'desc' },
    take: filter.limit ?? 50,
  })

/** Every kind of thing that has happened here. One step of the index for each kind, not a row of the log. */
export async function eventKinds(rows: Rows): Promise<string[]> {
  const found = await rows.$queryRaw<{ what: string }[]>`
    with recursive kind(what) as (
      (select what from event order by what limit 1)
      union all
      select (select e.what from event e where e.what > kind.what order by e.what limit 1) from kind where kind.what is not null)
    select what from kind where what is not null`
  return found.map(({ what }) => what)
}

/** How often a person did something since; for limits that hold on every machine. */
export const countEvents = (rows: Rows, { actorId, what, since }: { actorId: string; what: string; since: Date }) =>
  rows.event.count({ where: { actorId, what, at: { gte: since } } })
