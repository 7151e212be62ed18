import { type Database, inTransaction, type Rows } from '../client.ts'
import { type SendingSettings, sendingLimits } from './limits.ts'
import { type Pause, sendingPause } from './pause.ts'

/** What all workers share: from when the next message may leave, by domain (empty: at all), in epoch ms; and the days. */
export interface SharedSending {
  paces: Map<string, { nextAt: number; tailAt: number }>
  /** Messages handed over by day (`yyyy-mm-dd` in the limits' zone), of today and the days beside it. */
  days: Map<string, number>
}

/** Who decides about slots (packages/notifier, allotSlots): pure, since everyone else waits meanwhile. */
export type Decide<T> = (
  shared: SharedSending,
  limits: SendingSettings,
  now: Date,
) => { answer: T; shared: SharedSending }

/**
 * Lets one worker at a time decide which messages leave when, on what the others have left, and writes down what it
 * leaves them. Any number of workers on any number of machines keep one limit so, without knowing each other.
 */
export async function decideSlots<T>(db: Database, domains: readonly string[], decide: Decide<T>): Promise<T> {
  return inTransaction(db, async (rows) => {
    const scopes = ['', ...new Set(domains)]
    // The row is the turn: whoever holds it decides.
    await rows.$executeRaw`select 1 from sending_limits where id = 1 for update`
    const limits = await sendingLimits(rows)
    const [clock] = await rows.$queryRaw<{ now: Date }[]>`select clock_timestamp() + (clock() - now()) as now`
    const paces = await rows.$queryRaw<{ domain: string; nextAt: number; tailAt: number }[]>`
      select domain, (extract(epoch from next_at) * 1000)::float8 as "nextAt", (extract(epoch from tail_at) * 1000)::float8 as "tailAt"
      from sending_pace where domain = any (${scopes})`
    const { answer, shared } = decide(
      {
        paces: new Map(paces.map(({ domain, ...pace }) => [domain, pace])),
        days: await daysAround(rows, limits.timeZone),
      },
      limits,
      (clock as { now: Date }).now,
    )
    await rows.$executeRaw`
      insert into sending_pace as p (domain, next_at, tail_at)
      select domain, to_timestamp(next_ms / 1000), to_timestamp(tail_ms / 1000)
      from unnest(${[...shared.paces.keys()]}::text[], ${[...shared.paces.values()].map(({ nextAt }) => nextAt)}::float8[],
        ${[...shared.paces.values()].map(({ tailAt }) => tailAt)}::float8[]) as u(domain, next_ms, tail_ms)
      on conflict (domain) do update set next_at = excluded.next_at, tail_at = excluded.tail_at`
    await rows.$executeRaw`
      insert into sending_day as d (day, count)
      select day, count from unnest(${[...shared.days.keys()]}::date[], ${[...shared.days.values()]}::int[]) as u(day, count)
      on conflict (day) do update set count = excluded.count`
    return answer
  })
}

async function daysAround(rows: Rows, timeZone: string): Promise<Map<string, number>> {
  const days = await rows.$queryRaw<{ day: string; count: number }[]>`
    select to_char(day, 'YYYY-MM-DD') as day, count from sending_day
    where day between (clock() at time zone ${timeZone})::date - 1 and (clock() at time zone ${timeZone})::date + 1`
  return new Map(days.map(({ day, count }) => [day, count]))
}

/** Slots that nothing left in count no more, by day: an outage must not use up the provider's day. */
export async function giveBackSlots(rows: Rows, days: ReadonlyMap<string, number>): Promise<void> {
  for (const [day, count] of days)
    await rows.$executeRaw`update sending_day set count = greatest(0, count - ${count}::int) where day = ${day}::date`
}

export interface SendingState extends Pause {
  limits: SendingSettings
  /** As in `SharedSending`. */
  days: Map<string, number>
  /** Where members are, by whose clock the hours of sending are told; null: unknown, which is never left out. */
  zones: (string | null)[]
}

/** How sending stands: asked before anything is claimed, and for screens. */
export async function sendingState(rows: Rows): Promise<SendingState> {
  const limits = await sendingLimits(rows)
  return {
    limits,
    days: await daysAround(rows, limits.timeZone),
    zones: [null, ...(limits.window ? await zonesOfMembers(rows) : [])],
    ...(await sendingPause(rows)),
  }
}

/** From one zone to the next by the index: a million members are in some dozens of zones. */
async function zonesOfMembers(rows: Rows): Promise<string[]> {
  const zones = await rows.$queryRaw<{ zone: string }[]>`
    with recursive zones as (
      select (select min(time_zone) from member where time_zone is not null and left_at is null) as zone
      union all
      select (select min(time_zone) from member where time_zone > zones.zone and left_at is null) from zones where zones.zone is not null)
    select zone from zones where zone is not null`
  return zones.map(({ zone }) => zone)
}
