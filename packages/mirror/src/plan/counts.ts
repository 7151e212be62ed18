import type { NoticeCounts } from '../publication.ts'

/** A count that the public may see: below 10 it is not told. */
export type ShownCount = number | 'fewer than 10'
/** Settled notices, so that neither they nor the difference tell a number below 10. */
export type ShownSettled = ShownCount | 'all' | 'all but fewer than 10'

/** The smallest count that is told. */
const SMALLEST = 10

/** Counts as they are published: 500 owed and 495 settled would tell that 5 were not. */
export function shownCounts({ notices, settled }: NoticeCounts): { notices: ShownCount; settled: ShownSettled } {
  const missing = notices - settled
  const shown = (count: number): ShownCount => (count < SMALLEST ? 'fewer than 10' : count)
  if (notices < SMALLEST) return { notices: 'fewer than 10', settled: missing === 0 ? 'all' : 'fewer than 10' }
  if (missing === 0) return { notices, settled: 'all' }
  if (missing < SMALLEST) return { notices, settled: 'all but fewer than 10' }
  return { notices, settled: shown(settled) }
}
