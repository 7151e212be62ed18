import { diffArrays } from 'diff'
import type { Word } from './words.ts'

/** Words that one side has where the other has others. */
export interface Chunk {
  old: readonly Word[]
  new: readonly Word[]
  /** Index in each side's words. */
  oldAt: number
  newAt: number
}

/** Refuses to look for more than this many differing words (some 20 ms); the whole then counts as one chunk. */
const LONGEST = 1500

/** By the lists themselves: whoever looks for a chunk's words in its list must find these very words. */
const known = new WeakMap<readonly Word[], WeakMap<readonly Word[], Chunk[]>>()

/** Where two word lists differ, in order; found once for two lists. */
export function chunksOf(before: readonly Word[], after: readonly Word[]): Chunk[] {
  const beside = known.get(before) ?? new WeakMap<readonly Word[], Chunk[]>()
  const chunks = beside.get(after) ?? compared(before, after)
  known.set(before, beside.set(after, chunks))
  return chunks
}

function compared(before: readonly Word[], after: readonly Word[]): Chunk[] {
  const keys = (list: readonly Word[]): string[] => list.map((word) => word.key)
  const parts = diffArrays(keys(before), keys(after), { maxEditLength: LONGEST })
  if (!parts) return [{ old: before, new: after, oldAt: 0, newAt: 0 }]
  const chunks: Chunk[] = []
  let open: { old: Word[]; new: Word[] } | null = null
  let oldAt = 0
  let newAt = 0
  for (const part of parts) {
    if (!part.added && !part.removed) {
      open = null
      oldAt += part.count
      newAt += part.count
      continue
    }
    if (!open) {
      open = { old: [], new: [] }
      chunks.push({ ...open, oldAt, newAt })
    }
    if (part.removed) {
      open.old.push(...before.slice(oldAt, oldAt + part.count))
      oldAt += part.count
    } else {
      open.new.push(...after.slice(newAt, newAt + part.count))
      newAt += part.count
    }
  }
  return chunks
}
