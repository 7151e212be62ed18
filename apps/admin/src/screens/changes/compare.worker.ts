import { type Comparison, comparing, type Vocabulary } from '@fairnotice/diff'
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

let known: { before: string; options: string; compare: (after: string) => Comparison } | null = null

// The comparison runs beside the page, so that typing never waits for it. The old text is read once for all keys.
self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const { id, before, after, language, vocabulary } = data
  const options = JSON.stringify({ language, vocabulary })
  if (known?.before !== before || known.options !== options)
    known = { before, options, compare: comparing(before, { language, vocabulary }) }
  self.postMessage({ id, comparison: known.compare(after) } satisfies Answered)
}
