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

/** Newest first; `before` is the id of the last event of the page before. */
export const events = (
  rows: Rows,
  filter: { policyId?: string; versionId?: string; before?: bigint; limit?: number },
) =>
  rows.event.findMany({
    where: {
      ...(filter.policyId ? { policyId: filter.policyId } : {}),
      ...(filter.versionId ? { versionId: filter.versionId } : {}),
      ...(filter.before ? { id: { lt: filter.before } } : {}),
    },
    orderBy: { id: 'desc' },
    take: filter.limit ?? 50,
  })
