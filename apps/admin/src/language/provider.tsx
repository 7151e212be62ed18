'use client'
import i18next, { type i18n } from 'i18next'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type InterfaceLanguage, LANGUAGE_COOKIE } from './choose.ts'
import { en } from './en/index.ts'
import { nl } from './nl/index.ts'

type Bare<Key extends string> = Key extends `${infer Start}_${'one' | 'other'}` ? Start : Key
type Keys<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Bare<Key> : `${Key}.${Keys<Texts[Key]>}`
}[keyof Texts & string]
/** Every text that there is, by its path; a plural by its stem. */
export type TextKey = Keys<typeof en>
export type Translate = (key: TextKey, values?: Record<string, unknown>) => string

interface Speaking {
  t: Translate
  language: InterfaceLanguage
  /** How dates and numbers are written: day before month in English too. */
  locale: string
  /** Texts by a path that is only known at run time (a state, a kind); null when there is none. */
  find(key: string, options?: { raw?: boolean }): string | null
}

const LOCALES: Record<InterfaceLanguage, string> = { en: 'en-GB', nl: 'nl-BE' }

const Context = createContext<Speaking | null>(null)

function speak(language: InterfaceLanguage): Speaking {
  const instance: i18n = i18next.createInstance()
  instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: en }, nl: { translation: nl } },
    interpolation: { escapeValue: false },
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

export function LanguageProvider({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const speaking = useMemo(() => speak(language), [language])
  return <Context value={speaking}>{children}</Context>
}

export function useLanguage(): Speaking {
  const speaking = useContext(Context)
  if (!speaking) throw new Error('useLanguage outside LanguageProvider: this is a bug')
  return speaking
}

/** Keeps the choice for a year and loads the page anew in it. */
export function speakLanguage(language: InterfaceLanguage): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`
  location.reload()
}
