import type { Change, Comparison } from '@fairnotice/diff'
import type { SummarySentence } from '@fairnotice/policy'

type Compared = { language: string; comparison: Comparison }

/**
 * The proposed "what changes for you". Each sentence names the source's changes that it tells of, so that each member reads only their own.
 */
export function summaryFor(comparisons: readonly Compared[], sourceLanguage: string): SummarySentence[] {
  const source = comparisons.find((candidate) => candidate.language === sourceLanguage)
  return (source?.comparison.changes ?? [])
    .filter(({ materiality }) => materiality !== 'editorial')
    .map((change) => ({ text: sentence(change), changeIds: [change.id] }))
}

const sentence = (change: Change): string => change.reasons[0]?.text ?? change.section.new.at(-1) ?? ''
