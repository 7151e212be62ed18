import type { Change, Comparison } from '@fairnotice/diff'
import { asMarkdown } from './escape.ts'

/** `comparison.{language}.md`: the comparison for people. */
export function renderComparison(comparison: Comparison, _language: string): string {
  return `${comparison.changes.map(item).join('\n\n')}\n`
}

const item = (change: Change): string => {
  const place = (change.new.length > 0 ? change.section.new : change.section.old).map(asMarkdown).join(' › ')
  const words = change.segments.map(([sign, text]) =>
    sign === '=' ? text : sign === '-' ? `[-${text}-]` : `{+${text}+}`,
  )
  return `### ${place}\n\n${asMarkdown(words.join(''))}\n\n${change.reasons.map(({ text }) => `- ${asMarkdown(text)}`).join('\n')}`
}
