import type { Reading } from '../classify/reading.ts'
import type { Chunk } from '../meaning/chunks.ts'
import type { Word } from '../meaning/words.ts'
import type { Values } from './types.ts'

/** Unchanged words between two places: from so many on, no reader takes them for one. */
const APART = 3
/** A sentence that is edited in more places than this was written anew: it is quoted as one. */
const PLACES = 4

/** The two sides of a chunk as values of a rule's text; "–" for nothing. */
export const quoted = (chunk: Pick<Chunk, 'old' | 'new'>): Values => ({
  old: phrase(chunk.old),
  new: phrase(chunk.new),
})

/** What no rule explains, as values of a rule's text: each place by itself, where the edit is in several. */
export function quotedPlaces({ residue }: Pick<Reading, 'residue'>): Values {
  const places = placesOf(residue)
  const one = quoted({ old: residue.flatMap((chunk) => chunk.old), new: residue.flatMap((chunk) => chunk.new) })
  return places.length > 1 && places.length <= PLACES ? { ...one, places: places.map(quoted) } : one
}

/** The same of one side alone: what went, or what came. */
export function quotedWhat({ residue }: Pick<Reading, 'residue'>, side: 'old' | 'new'): string | readonly string[] {
  const places = placesOf(residue).filter((place) => place[side].length > 0)
  return places.length > 1 && places.length <= PLACES
    ? places.map((place) => phrase(place[side]))
    : phrase(residue.flatMap((chunk) => chunk[side]))
}

/** Words as they stand in a reason: at most eight. */
export function phrase(list: readonly Word[]): string {
  if (list.length === 0) return '–'
  const shown = list.slice(0, 8).map((word) => word.text)
  return `“${shown.join(' ')}${list.length > 8 ? ' …' : ''}”`
}

/**
 * Chunks that a reader sees as one place, together. Words that went in one place and others that came in another are two,
 * however near: as one they would read as if the ones took the place of the others.
 */
function placesOf(chunks: readonly Chunk[]): Pick<Chunk, 'old' | 'new'>[] {
  const places: { old: Word[]; new: Word[]; oldEnd: number }[] = []
  for (const chunk of chunks) {
    const last = places.at(-1)
    const oldEnd = chunk.oldAt + chunk.old.length
    const gone = (one: Pick<Chunk, 'old' | 'new'>): boolean => one.new.length === 0
    const come = (one: Pick<Chunk, 'old' | 'new'>): boolean => one.old.length === 0
    if (last && chunk.oldAt - last.oldEnd < APART && !(gone(last) && come(chunk)) && !(come(last) && gone(chunk))) {
      last.old.push(...chunk.old)
      last.new.push(...chunk.new)
      last.oldEnd = oldEnd
    } else places.push({ old: [...chunk.old], new: [...chunk.new], oldEnd })
  }
  return places
}
