import type { Blocker } from '../lifecycle/blocker.ts'

/** Days that what identifies people is kept. */
export interface Retention {
  /** After a member has left; then they are erased. */
  departedDays: number
  /** What a message said to one member and what the server answered, after its version stopped to hold. */
  messageDays: number
  /** What members asked and were answered, after the answer; that they asked, and when it was answered, stays. */
  requestDays: number
  /** Sign-ins of the team in the log. */
  signInDays: number
}

/**
 * The least and the most; the database holds to the same. What proves that someone was told outlasts the change by a year
 * at least: whoever was not told finds out afterwards.
 */
export const RETENTION_BOUNDS: Record<keyof Retention, { least: number; most: number }> = {
  departedDays: { least: 366, most: 36_525 },
  messageDays: { least: 366, most: 36_525 },
  requestDays: { least: 366, most: 36_525 },
  signInDays: { least: 30, most: 3653 },
}

/** Everything that is wrong with it. */
export const retentionBlockers = (retention: Retention): Blocker[] =>
  (Object.keys(RETENTION_BOUNDS) as (keyof Retention)[]).flatMap((field) => {
    const { least, most } = RETENTION_BOUNDS[field]
    const days = retention[field]
    return Number.isInteger(days) && days >= least && days <= most
      ? []
      : [
          {
            code: 'retention-out-of-bounds',
            field,
            text: `Choose a whole number of days from ${least} to ${most}.`,
            values: { least, most },
          },
        ]
  })
