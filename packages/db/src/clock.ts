import type { Rows } from './client.ts'

/** The database's clock, which decides across machines (DESIGN §2, invariant 9). */
export async function now(rows: Rows): Promise<Date> {
  const [row] = await rows.$queryRaw<{ clock: Date }[]>`select clock()`
  if (!row) throw new Error('clock() returned no row; this is a bug')
  return row.clock
}
