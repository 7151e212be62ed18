import type { Language } from '@fairnotice/policy'
import { compare } from '../../src/compare/index.ts'
import { VOCABULARY } from '../pairs/notation.ts'

/** Each entry of lists by language, with its language: the cases of a table of tests. */
export const each = <T>(lists: Record<Language, readonly T[]>): [Language, T][] =>
  (Object.entries(lists) as [Language, readonly T[]][]).flatMap(([language, list]) =>
    list.map((entry): [Language, T] => [language, entry]),
  )

/** Whether anything that differs between two texts is material. */
export const isMaterial = (old: string, now: string, language: Language): boolean =>
  compare(old, now, { language, ...VOCABULARY }).material
