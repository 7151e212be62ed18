import i18next, { type FormatterModule, type i18n } from 'i18next'
import type { InterfaceLanguage } from './choose.ts'
import { en } from './en/index.ts'
import { nl } from './nl/index.ts'

type Bare<Key extends string> = Key extends `${infer Start}_${'one' | 'other'}` ? Start : Key
type Keys<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Bare<Key> : `${Key}.${Keys<Texts[Key]>}`
}[keyof Texts & string]
/** Every text that there is, by its path; a plural by its stem. */
export type TextKey = Keys<typeof en>
export type Translate = (key: TextKey, values?: Record<string, unknown>) => string

export interface Speaking {
  t: Translate
  language: InterfaceLanguage
  /** How dates and numbers are written: day before month in English too. */
  locale: string
  /** Texts by a path that is only known at run time (a state, a kind); null when there is none. */
  find(key: string, options?: { raw?: boolean }): string | null
}

const LOCALES: Record<InterfaceLanguage, string> = { en: 'en-GB', nl: 'nl-BE' }

/** Counts that are given as numbers are written as the language writes them: 20,000. What is text already stays as it is. */
function numbersOf(locale: string): FormatterModule {
  const number = new Intl.NumberFormat(locale)
  return {
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format: (value: unknown) => (typeof value === 'number' ? number.format(value) : (value as string)),
  }
}

/** Every text of the screens in a language. */
export function speak(language: InterfaceLanguage): Speaking {
  const instance: i18n = i18next.createInstance().use(numbersOf(LOCALES[language]))
  instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: en }, nl: { translation: nl } },
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  const t = (key: string, values?: Record<string, unknown>) => instance.t(key, values ?? {}) as string
  return {
    t: t as Translate,
    language,
    locale: LOCALES[language],
    find: (key, { raw = false } = {}) =>
      instance.exists(key) ? t(key, raw ? { skipInterpolation: true } : undefined) : null,
  }
}
