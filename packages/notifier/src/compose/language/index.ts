import { sayDay as dayIn, type Language, sayTime } from '@fairnotice/policy'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Wording } from './wording.ts'

const WORDINGS: Record<Language, Wording> = { en, nl, fr, de }

/** Every word that a message adds, in a language. */
export function wordingIn(language: Language): Wording {
  return WORDINGS[language]
}

/** English as in Europe: the day before the month. */
const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR', de: 'de-DE' }
/** Intl writes `1 janvier`; French says `1er`. */
const ordinal = (text: string, language: Language) => (language === 'fr' ? text.replace(/^1 /, '1er ') : text)

/** `1 January 2027`, in the zone. */
export function sayDay(at: Date, language: Language, timeZone: string): string {
  return ordinal(dayIn(at, timeZone, LOCALES[language]), language)
}

/** `1 January 2027, 00:00 Brussels`: a time is never said without its zone. */
export function sayMoment(at: Date, language: Language, timeZone: string): string {
  return ordinal(sayTime(at, timeZone, LOCALES[language]), language)
}
