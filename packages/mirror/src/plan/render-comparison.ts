import type { Comparison } from '@fairnotice/diff'
import { rebuildOld } from '@fairnotice/diff'
import { toMarkdown } from '@fairnotice/diff/render'
import { wordsFor } from './words.ts'

/**
 * `comparison.{language}.md`: the comparison for people, in the words that the admin app and the public site use.
 * @param newText the version's text in that language; the old one is rebuilt from it
 */
export function renderComparison(
  comparison: Comparison,
  newText: string,
  between: { old: number; new: number; language: string },
): string {
  const { words, spoken } = wordsFor(between.language)
  const texts = { old: rebuildOld(newText, comparison.changes), new: newText }
  const names = { old: words.version(between.old), new: words.version(between.new) }
  return toMarkdown(comparison, texts, { language: spoken, names })
}
