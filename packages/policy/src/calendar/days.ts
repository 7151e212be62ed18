import { Temporal } from 'temporal-polyfill'

/**
 * N calendar days after an instant, at the same wall-clock time in the policy's zone (30 days can be 719 or 721
 * hours). A wall-clock time that does not exist or exists twice that day is taken at its later reading, so that
 * nobody's notice is an hour short; PostgreSQL's `at time zone` reads it the same way, and the gate's trigger relies
 * on that (property-tested against the database).
 */
export function addDays(instant: Date, days: number, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return new Date(local.add({ days }).toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds)
}

/** The first midnight in the zone at or after an instant. */
export function midnightFrom(instant: Date, timeZone: string): Date {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
  const start = at.startOfDay()
  const day = start.epochMilliseconds === instant.getTime() ? start : at.add({ days: 1 }).startOfDay()
  return new Date(day.epochMilliseconds)
}

/** The calendar day (`yyyy-mm-dd`) of an instant in the zone. */
export const dayOf = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** First instant of a calendar day and of the next, in the zone; null if it is no date. */
export function dayBounds(day: string, timeZone: string): { from: Date; to: Date } | null {
  try {
    const date = Temporal.PlainDate.from(day)
    const from = date.toZonedDateTime(timeZone).epochMilliseconds
    const to = date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds
    return { from: new Date(from), to: new Date(to) }
  } catch {
    return null
  }
}

export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

/** N calendar months after an instant at the same wall-clock time in the zone; the last day of a shorter month. */
export function addMonths(instant: Date, months: number, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return new Date(local.add({ months }).toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds)
}
