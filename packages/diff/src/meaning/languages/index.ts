import type { Language } from '@fairnotice/policy'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { nl } from './nl/index.ts'
import type { Lexicon } from './types.ts'

/** The lexicon of each language. A new language is one folder, named here. */
export const LEXICONS: Record<Language, Lexicon> = { en, nl, fr, de }

export type { Lexicon, Topic, TopicCues, Unit } from './types.ts'
