import type { Language } from '@fairnotice/policy/words'
import { fold } from './plain.ts'

/** The words of a lexicon's list. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

/** The words of a phrase, folded. */
export const partsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The groups of a lexicon's list, each with its number. */
export const lines = (text: string): [number, string][] => [...text.trim().split('\n').entries()]

/** A cue matches at the start of a word; its end is left open, so that a stem finds its inflections. */
export const cue = (source: string, flags: string, language: Language): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${participle(language) ? '(?:ge)?' : ''}(?:${source})`, flags)

/** Where a past participle begins with "ge": the stem follows. */
export const participle = (language: Language): string => (language === 'nl' || language === 'de' ? 'ge' : '')
