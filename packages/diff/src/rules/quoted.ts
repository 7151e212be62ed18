import type { Chunk } from '../meaning/chunks.ts'
import type { Word } from '../meaning/words.ts'
import type { Values } from './types.ts'

/** The two sides of a chunk as values of a rule's text; "–" for nothing. */
export const quoted = (chunk: Chunk): Values => ({ old: phrase(chunk.old), new: phrase(chunk.new) })

/** Words as they stand in a reason: at most eight. */
export function phrase(list: readonly Word[]): string {
  if (list.length === 0) return '–'
  const shown = list.slice(0, 8).map((word) => word.text)
  return `“${shown.join(' ')}${list.length > 8 ? ' …' : ''}”`
}
