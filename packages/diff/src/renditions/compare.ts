import { LANGUAGES, type Language } from '@fairnotice/policy/words'
import { compare } from '../compare/index.ts'
import type { Comparison, Vocabulary } from '../types.ts'
import { linkRendition } from './link.ts'

/** A version's text in one language. */
export interface RenditionText {
  language: string
  markdown: string
}

/** A comparison; of a translation, with the decided changes of the source that each of its changes renders. */
export type RenditionComparison = Comparison & { links?: Record<string, string[]> }

/** The language whose rules read a text: its own, or English for one that no rules know. */
export const rulesLanguage = (language: string): Language =>
  (LANGUAGES as readonly string[]).includes(language) ? (language as Language) : 'en'

/** Compares two versions in every language that both have. Language → comparison. */
export function compareRenditions(
  base: readonly RenditionText[],
  texts: readonly RenditionText[],
  sourceLanguage: string,
  vocabulary: Vocabulary,
): Record<string, RenditionComparison> {
  const made: Record<string, { comparison: Comparison; old: string; new: string }> = {}
  for (const { language, markdown } of texts) {
    const before = base.find((text) => text.language === language)
    if (!before) continue
    const comparison = compare(before.markdown, markdown, { language: rulesLanguage(language), vocabulary })
    made[language] = { comparison, old: before.markdown, new: markdown }
  }
  const source = made[sourceLanguage]
  return Object.fromEntries(
    Object.entries(made).map(([language, rendition]) => [
      language,
      language === sourceLanguage || !source
        ? rendition.comparison
        : { ...rendition.comparison, links: linkRendition(source, rendition) },
    ]),
  )
}
