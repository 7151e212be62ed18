import { parse } from '../tree/parse.ts'
import type { Change, Comparison } from '../types.ts'

export interface Compared {
  comparison: Comparison
  old: string
  new: string
}

/**
 * Which changes of the source each change of a translation renders. A translation keeps its source's blocks in order,
 * so a change is placed by section and block: the third paragraph under the fifth heading, in the old text or in the
 * new. A change that stands in no such place renders none, and needs a decision of its own. Where the two texts don't
 * have the same blocks, nothing is linked: a wrong link would hide a change behind another's ruling.
 */
export function linkRendition(source: Compared, rendition: Compared): Record<string, string[]> {
  const places = { old: placesOf(source.old, rendition.old), new: placesOf(source.new, rendition.new) }
  const links: Record<string, string[]> = {}
  for (const change of rendition.comparison.changes) {
    const found = source.comparison.changes.filter((candidate) => meets(candidate, change, places))
    links[change.id] = found.map(({ id }) => id)
  }
  return links
}

/** Block number at an offset, on each side; null for sides whose structures differ. */
interface Places {
  source: (offset: number) => number
  rendition: (offset: number) => number
}

function placesOf(source: string, rendition: string): Places | null {
  const [a, b] = [blocksOf(source), blocksOf(rendition)]
  if (a.length !== b.length || a.some((block, index) => block.kind !== b[index]?.kind)) return null
  const at = (blocks: typeof a) => (offset: number) => blocks.findLastIndex(({ start }) => start <= offset)
  return { source: at(a), rendition: at(b) }
}

const blocksOf = (text: string) => parse(text).blocks.map(({ start, kind }) => ({ start, kind }))

function meets(source: Change, rendition: Change, places: { old: Places | null; new: Places | null }): boolean {
  const onSide = (side: 'old' | 'new') => {
    const place = places[side]
    if (!place) return false
    return source[side].some((a) => rendition[side].some((b) => place.source(a.start) === place.rendition(b.start)))
  }
  return onSide('new') || onSide('old')
}
