import { addDays, midnightFrom } from '../calendar/days.ts'

/** The day that sending to everyone may take, before the lead time begins to run for the last of them. */
const SENDING_DAYS = 1

/**
 * The earliest effective time to propose: the lead time after the last first dispatch, for which a day is set aside,
 * and from a midnight in the policy's zone. An earlier one from `floor` on is allowed, and slips if sending takes
 * longer than it leaves.
 */
export function earliestEffectiveAt(now: Date, rule: { leadDays: number; graceDays: number }, timeZone: string) {
  const days = Math.max(rule.leadDays, rule.graceDays)
  return {
    floor: addDays(now, days, timeZone),
    proposed: midnightFrom(addDays(now, days + SENDING_DAYS, timeZone), timeZone),
  }
}
