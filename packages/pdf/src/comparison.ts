import type { Comparison } from '@fairnotice/diff'
import { FRAMES, type Texts } from '@fairnotice/diff/render'
import type { Block } from './content.ts'
import { documentPdf, type FileFacts } from './document.ts'
import { changeItems, comparedBlocks } from './from-comparison.ts'
import { withoutGaps } from './levels.ts'
import { WORDS } from './words.ts'

export interface ComparisonFile extends FileFacts {
  /** The version that this one was compared with. */
  from: number
  comparison: Comparison
  texts: Texts
}

/**
 * The revised policy with its changes marked, as tagged PDF: the list of changes, material first, then the whole text.
 * Changes are seen by markers, lines and a bar in the margin, never by colour alone, and said in words by a screen
 * reader. The same bytes for everyone, as `versionPdf`.
 */
export function comparisonPdf(file: ComparisonFile): Uint8Array {
  const words = WORDS[file.frame]
  const frame = FRAMES[file.frame]
  const { comparison } = file
  const text = (runs: string, depth = 0): Block => ({
    kind: depth > 0 ? 'heading' : 'paragraph',
    depth,
    runs: [{ text: runs }],
  })
  const count = comparison.changes.length === 0 ? frame.noChanges : words.legend
  return documentPdf(file, {
    heading: words.withChanges(file.title, file.from, file.number),
    opening: [
      ...(comparison.changes.length > 0 ? [text(words.list, 2), changeItems(comparison, frame)] : []),
      text(words.text, 2),
      text(count),
    ],
    text: withoutGaps(comparedBlocks(comparison, file.texts, frame), 2),
    subject: `${words.version(file.from)}…${file.number} · ${comparison.hash}`,
  })
}
