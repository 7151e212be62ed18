import { sayTime } from '@fairnotice/policy'
import type { useLanguage } from '../../language/provider.tsx'
import { languageName } from '../policy/time-zones.ts'

interface Sayable {
  code: string
  text: string
  passage?: string | undefined
  values?: Record<string, string | number> | undefined
}

/**
 * A blocker in the reader's language, by its code and values; in English as the API says it. A text whose values are not
 * all there stays as the API says it too: better another language than a gap.
 */
export function sayBlocker(
  { code, text, passage, values = {} }: Sayable,
  { find, language, locale }: Pick<ReturnType<typeof useLanguage>, 'find' | 'language' | 'locale'>,
): string {
  if (language === 'en') return text
  const template = find(`blocker.${code}`, { raw: true })
  if (template === null) return text
  const { at, zone } = values
  const tag = values.language ?? (passage && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(passage) ? passage : undefined)
  const known: Record<string, string | number> = {
    ...values,
    text,
    ...(tag === undefined ? {} : { language: languageName(String(tag), language) }),
    ...(at === undefined ? {} : { time: sayTime(new Date(at), String(zone), locale) }),
  }
  const places = [...template.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)
  if (places.some((name) => known[name] === undefined)) return text
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(known[name]))
}
