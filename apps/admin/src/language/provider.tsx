'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type InterfaceLanguage, LANGUAGE_COOKIE } from './choose.ts'
import { type Speaking, speak } from './speak.ts'

export type { TextKey, Translate } from './speak.ts'

const Context = createContext<Speaking | null>(null)

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
