import type { Grammar } from '../meaning/grammar.ts'
import { fold } from '../meaning/plain.ts'
import type { AudienceCue } from '../types.ts'
import type { Place } from './place.ts'
import type { Situation } from './situation.ts'

/** Registered members visit, buy and subscribe like anyone: what people do by doing something concerns them too. */
const MEMBERS = 'members'

/**
 * The audiences that a passage names as those it is for: in the nearest heading that names any (the document's title
 * aside), else in its lead-in, row or column, else at its own beginning ("If you apply for a job, …"); and with them
 * those that its own words name. [] when nothing narrows it on both sides: then it concerns everyone.
 */
export function audiencesOf({ place, old, new: now, vocabulary, grammar }: Situation): string[] {
  const { audiences } = vocabulary
  const sides = [
    { place: place.old, text: old.folded },
    { place: place.new, text: now.folded },
  ].filter((side): side is { place: Place; text: string } => side.place !== null)
  const narrowed = sides.map((side) => narrowest(side.place, side.text, audiences, grammar))
  if (audiences.length === 0 || narrowed.some((cues) => cues.length === 0)) return []
  const named = [...narrowed.flat(), ...sides.flatMap(({ text }) => cuesIn(text, audiences))]
  const slugs = new Set(named.map(({ slug }) => slug))
  // "When you rent" names an act, not a group; "applicants" names a group.
  const byGroup = narrowed
    .flat()
    .every(({ cue, slug }) => slug !== 'visitors' && grammar.patterns.people.test(fold(cue)))
  if (!byGroup && audiences.some(({ slug }) => slug === MEMBERS)) slugs.add(MEMBERS)
  return [...slugs].sort()
}

interface Named {
  slug: string
  cue: string
}

function narrowest(place: Place, text: string, audiences: readonly AudienceCue[], grammar: Grammar): Named[] {
  const opening = grammar.patterns.addressed.exec(text)?.[0] ?? ''
  const labels = [...place.headings.slice(place.titled ? 1 : 0).reverse(), place.leadIn, opening]
  return labels.map((label) => cuesIn(label, audiences)).find((cues) => cues.length > 0) ?? []
}

const cuesIn = (text: string, audiences: readonly AudienceCue[]): Named[] =>
  text === ''
    ? []
    : audiences.flatMap(({ slug, cues }) =>
        cues.filter((cue) => mentions(text, fold(cue))).map((cue) => ({ slug, cue })),
      )

const mentions = (text: string, cue: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${cue.replace(/['’]/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(text)
