import type { Rows } from './client.ts'
import { now } from './clock.ts'

/**
 * The parts whose state screens show: `relay` (mail that leaves), `worker`, `mirror`, `mailbox` (from which reports are
 * read), `intake` (which listens for them), `messages` (whether they can be made) and `signing` (whether the keys that seal mail can be read; its detail is why not
 * and which file).
 */
export type Part = 'relay' | 'worker' | 'mirror' | 'mailbox' | 'intake' | 'messages' | 'signing'

/** Says how a part fares; `since` is when it became so. */
export async function reportHealth(rows: Rows, part: Part, ok: boolean, detail: string | null): Promise<void> {
  const at = await now(rows)
  const before = await rows.health.findUnique({ where: { part } })
  const since = before && before.ok === ok ? before.since : at
  await rows.health.upsert({
    where: { part },
    create: { part, ok, since, checkedAt: at, detail },
    update: { ok, since, checkedAt: at, detail },
  })
}

export const health = (rows: Rows) => rows.health.findMany({ orderBy: { part: 'asc' } })

/** A part of which only troubles are told is well when none was for so long. */
export async function forgetTrouble(rows: Rows, part: Part, minutes: number): Promise<void> {
  await rows.$executeRaw`delete from health where part = ${part} and checked_at < clock() - make_interval(mins => ${minutes}::int)`
}

/** A part that is not set up any more has no state. */
export async function forgetHealth(rows: Rows, part: Part): Promise<void> {
  await rows.health.deleteMany({ where: { part } })
}
