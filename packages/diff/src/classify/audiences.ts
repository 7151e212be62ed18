import { fold } from '../meaning/plain.ts'
import type { AudienceCue } from '../types.ts'
import type { Place } from './place.ts'

/**
 * The audiences that a passage names as those it is for: in the nearest heading that names any, else in its lead-in,
 * else at its own beginning ("If you apply for a job, …"). [] when none is named: then it concerns everyone. A passage
 * that merely mentions a group ("we tell customers …") is not narrowed.
 */
export function audiencesOf(places: (Place | null)[], texts: string[], audiences: AudienceCue[]): string[] {
  if (audiences.length === 0) return []
  const named = (text: string): string[] =>
    audiences.filter(({ cues }) => cues.some((cue) => mentions(text, fold(cue)))).map(({ slug }) => slug)
  const sides = places
    .map((place, i) => (place ? narrowest(place, texts[i] ?? '', named) : null))
    .filter((side) => side !== null)
  // Both sides must be narrow: what once concerned everyone, or now does, concerns everyone.
  return sides.every((side) => side.length > 0) ? [...new Set(sides.flat())].sort() : []
}

function narrowest(place: Place, text: string, named: (text: string) => string[]): string[] {
  for (const heading of [...place.headings].reverse()) {
    const found = named(heading)
    if (found.length > 0) return found
  }
  const lead = named(place.leadIn)
  if (lead.length > 0) return lead
  const opening =
    /^(?:if|when|as a|for|als|wanneer|indien|voor|si|lorsque|en tant que|pour les|wenn|falls|fur|als) [^,.;:]{2,80}[,:]/.exec(
      text,
    )?.[0]
  return opening ? named(opening) : []
}

const mentions = (text: string, cue: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(text)
