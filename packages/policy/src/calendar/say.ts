/** English is British here: the day before the month, as the law's own texts have it. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** What writes dates, kept by what it writes: making one takes two hundred times as long as using it, and a list says many. */
const formats = new Map<string, { format(instant: Date): string }>()

function formatOf(part: 'day' | 'time', timeZone: string, language: string) {
  const key = `${part} ${timeZone} ${language}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale(language), {
    timeZone,
    ...(part === 'day'
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  })
  formats.set(key, made)
  return made
}

const distances = new Map<string, Intl.RelativeTimeFormat>()

/** "1 March 2027, 00:00 Brussels": a time is always said with its zone. */
export const sayTime = (instant: Date, timeZone: string, language: string): string =>
  `${sayDay(instant, timeZone, language)}, ${formatOf('time', timeZone, language).format(instant)} ${placeOf(timeZone)}`

/** "1 March 2027" in the zone. */
export const sayDay = (instant: Date, timeZone: string, language: string): string =>
  formatOf('day', timeZone, language).format(instant)

/**
 * "in 31 days", "3 hours ago", "4 years ago". Days are those of the calendar in the zone, as the public pages count them:
 * what stands beside a date must agree with it.
 */
export function sayDistance(instant: Date, now: Date, language: string, timeZone: string): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000
  const format = distances.get(language) ?? new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' })
  distances.set(language, format)
  if (Math.abs(seconds) >= 2 * YEAR) return format.format(Math.trunc(seconds / YEAR), 'year')
  if (Math.abs(seconds) >= DAY) return format.format(dayNumber(instant, timeZone) - dayNumber(now, timeZone), 'day')
  if (Math.abs(seconds) >= 3600) return format.format(Math.trunc(seconds / 3600), 'hour')
  if (Math.abs(seconds) >= 60) return format.format(Math.trunc(seconds / 60), 'minute')
  return format.format(Math.trunc(seconds), 'second')
}

const DAY = 86_400
const YEAR = 365.2425 * DAY

/** Days since 1970 of the day that it is in the zone. */
function dayNumber(instant: Date, timeZone: string): number {
  const key = `number ${timeZone}`
  const written = formats.get(key) ?? new Intl.DateTimeFormat('sv', { timeZone })
  formats.set(key, written)
  return Date.parse(written.format(instant)) / (DAY * 1000)
}

/** "Brussels" of Europe/Brussels: the zone as people say it. */
export const placeOf = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone

/** "Dutch": a language by its tag, in another; a tag that names none stays as it is. */
export function sayLanguage(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([locale(language)], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
