import { addMonths } from '../calendar/days.ts'

/** What says when a policy is to be looked at next. */
export interface ReviewFacts {
  /** Since when its version in force holds; null: none does. */
  inForceSince: Date | null
  lastReviewAt: Date | null
  /** Months from one to the next. */
  months: number
  /** Another day that someone chose, and when they did. */
  reviewOn: Date | null
  reviewSetAt: Date | null
  timeZone: string
}

/**
 * When a policy is to be looked at again even if nothing changes: so many months after its version took effect or after
 * the last review, whichever came later. A chosen day counts until one of them comes after the choice. Null while nothing
 * is in force.
 */
export function reviewDue(facts: ReviewFacts): Date | null {
  const { inForceSince, lastReviewAt, months, reviewOn, reviewSetAt, timeZone } = facts
  if (inForceSince === null) return null
  const from = lastReviewAt !== null && lastReviewAt > inForceSince ? lastReviewAt : inForceSince
  if (reviewOn !== null && reviewSetAt !== null && reviewSetAt >= from) return reviewOn
  return addMonths(from, months, timeZone)
}

/** Days before it is due from which the desk speaks of a review. */
export const REVIEW_SOON_DAYS = 30
