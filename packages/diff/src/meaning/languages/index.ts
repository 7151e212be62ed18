import type { Language } from '@fairnotice/policy'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Lexicon } from './types.ts'

/** The lexicon of each language. A new language is one file, named here. */
export const LEXICONS: Record<Language, Lexicon> = { en, nl, fr, de }

export type { Lexicon, Topic, TopicCues, Unit } from './types.ts'
