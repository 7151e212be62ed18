/** English is British here: the day before the month, as the law's own texts have it. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** "1 March 2027, 00:00 Brussels": a time is always said with its zone. */
export function sayTime(instant: Date, timeZone: string, language: string): string {
  const date = new Intl.DateTimeFormat(locale(language), { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
  const time = new Intl.DateTimeFormat(locale(language), {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return `${date.format(instant)}, ${time.format(instant)} ${placeOf(timeZone)}`
}

/** "1 March 2027" in the zone. */
export const sayDay = (instant: Date, timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(locale(language), { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(
    instant,
  )

/** "in 31 days", "3 hours ago". */
export function sayDistance(instant: Date, now: Date, language: string): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000
  const format = new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' })
  const steps = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const
  for (const [unit, size] of steps)
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit)
  return format.format(Math.trunc(seconds), 'second')
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
