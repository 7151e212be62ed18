/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) -
    Math.floor(instant / 1000) * 1000
  )
}

/**
 * The instant of a wall-clock time ("2027-03-01T00:00") in a zone. One that exists twice or not at all that day is
 * taken at its later reading, as the notice period reads it.
 */
export function instantOf(wallTime: string, timeZone: string): Date {
  const asUtc = Date.parse(`${wallTime}Z`)
  const offsets = [offsetAt(asUtc - 86_400_000, timeZone), offsetAt(asUtc + 86_400_000, timeZone)]
  const readings = offsets.map((offset) => asUtc - offset)
  const real = readings.filter((reading) => reading + offsetAt(reading, timeZone) === asUtc)
  return new Date(Math.max(...(real.length > 0 ? real : readings)))
}

/** The wall-clock time of an instant in a zone, as `<input type="datetime-local">` takes it. */
export function wallTimeOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString().slice(0, 16)
}
