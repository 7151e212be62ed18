import type { SendingLimits } from '../data/shapes.ts'

/**
 * The zone to begin with: while no limit needs one, nobody has chosen it, and whoever sets hours means their own rather
 * than the UTC that is there at first.
 */
export const zoneProposed = ({ timeZone, perDay, window }: SendingLimits, own: string): string =>
  timeZone === 'UTC' && perDay === null && window === null ? own : timeZone
