import { LANGUAGES, type Language } from '@fairnotice/policy'
import { de } from './de.ts'
import { en, type Wording } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export { fill, fillText } from './fill.ts'
export type { Wording }

const WORDINGS: Record<Language, Wording> = { en, nl, fr, de }

/** The language of the frame around a text: the text's own if we speak it, else English. */
export const frameLanguage = (language: string): Language => {
  const base = language.toLowerCase().split('-')[0]
  return LANGUAGES.find((one) => one === base) ?? 'en'
}

export const wordingFor = (language: string): Wording => WORDINGS[frameLanguage(language)]

/** "Nederlands": a language in its own words, with a capital. */
export function ownName(language: string): string {
  const name = nameOf(language, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** "Dutch": a language in another's words; what is no language tag, as it is. */
export function nameOf(language: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}

/** How dates are written in the frame around a text: day before month in English too, as in the policy's own Europe. */
export const localeOf = (language: string): string => {
  const frame = frameLanguage(language)
  return frame === 'en' ? 'en-GB' : frame
}
