import { type Comparison, compare, type Vocabulary } from '@fairnotice/diff'
import type { Language } from '@fairnotice/policy'

export interface Asked {
  id: number
  before: string
  after: string
  language: Language
  vocabulary: Vocabulary
}
export interface Answered {
  id: number
  comparison: Comparison
}

// The comparison runs beside the page, so that typing never waits for it.
self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const { id, before, after, language, vocabulary } = data
  const comparison = compare(before, after, { language, vocabulary })
  self.postMessage({ id, comparison } satisfies Answered)
}
