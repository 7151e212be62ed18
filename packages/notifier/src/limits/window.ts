import { Temporal } from 'temporal-polyfill'
import type { SendingLimits, SendWindow } from './limits.ts'

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const zoned = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)

/** Whether the wall clock in the zone stands within the window. When clocks go back, an hour is in it twice. */
export function isOpen({ from, to }: SendWindow, at: Date, timeZone: string): boolean {
  const { hour, minute } = zoned(at, timeZone)
  const now = hour * 60 + minute
  const [start, end] = [minutesOf(from), minutesOf(to)]
  return start < end ? now >= start && now < end : now >= start || now < end
}

/**
 * When the window next opens or closes, after `at`. It changes only where the wall clock shows one of its two times, or
 * where the clocks are changed: each such instant of the days ahead is looked at, in order.
 */
export function nextChange(window: SendWindow, at: Date, timeZone: string): Date {
  const open = isOpen(window, at, timeZone)
  const today = zoned(at, timeZone).toPlainDate()
  // A window of less than an hour may fall into the hour that a day lacks: the day after has it.
  const instants = [-1, 0, 1, 2, 3].flatMap((days) =>
    [window.from, window.to].flatMap((time) =>
      (['earlier', 'later'] as const).map(
        (disambiguation) =>
          today
            .add({ days })
            .toPlainDateTime(Temporal.PlainTime.from(time))
            .toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
      ),
    ),
  )
  const switched = zoned(at, timeZone).getTimeZoneTransition('next')?.epochMilliseconds
  const ahead = [...instants, ...(switched === undefined ? [] : [switched])]
    .filter((instant) => instant > at.getTime())
    .sort((one, other) => one - other)
  const found = ahead.find((instant) => isOpen(window, new Date(instant), timeZone) !== open)
  if (found === undefined)
    throw new RangeError(`a window that never changes: ${window.from}–${window.to} in ${timeZone}`)
  return new Date(found)
}

/** The first instant from `at` on at which the window is open. */
export const opensAt = (window: SendWindow, at: Date, timeZone: string): Date =>
  isOpen(window, at, timeZone) ? at : nextChange(window, at, timeZone)

/** The same, where there may be no window. */
export const opensIn = ({ window }: SendingLimits, at: Date, timeZone: string): Date =>
  window ? opensAt(window, at, timeZone) : at
