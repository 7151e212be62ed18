export const INTERFACE_LANGUAGES = ['en', 'nl'] as const
/** What the screens speak. A policy's own languages are another matter. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

export const LANGUAGE_COOKIE = 'fairnotice-language'

/** The language that a person chose, else the first that their browser asks for and we speak, else English. */
export function chooseLanguage(chosen: string | undefined, accepted: string | null): InterfaceLanguage {
  const asked = [chosen ?? '', ...(accepted ?? '').split(',').map((part) => part.split(';')[0] ?? '')]
  for (const tag of asked) {
    const base = tag.trim().toLowerCase().split('-')[0]
    const found = INTERFACE_LANGUAGES.find((language) => language === base)
    if (found) return found
  }
  return 'en'
}
