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

/** "in 31 days", "3 hours ago". */
export function sayDistance(instant: Date, now: Date, language: string): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000
  const format = distances.get(language) ?? new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' })
  distances.set(language, format)
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
