import { AXES, DIRECTIONS, KINDS, MATERIALITIES, type Ruling } from '../words.ts'
import type { Blocker } from './blocker.ts'

/** Directions from the most to the least consequential for people: `widens` must never be talked down alone. */
const WEIGHT = { widens: 0, narrows: 1, neutral: 2 } as const

/**
 * How a ruling says less than the one before it: in materiality, axis, direction, kinds or audiences. Empty when it
 * says as much or more. What lowers needs a reason and a second person (DESIGN §1, "decision").
 */
export function lowerings(proposed: Ruling, ruled: Ruling): (keyof Ruling)[] {
  const lowered: (keyof Ruling)[] = []
  if (MATERIALITIES.indexOf(ruled.materiality) > MATERIALITIES.indexOf(proposed.materiality))
    lowered.push('materiality')
  if (AXES.indexOf(ruled.axis) > AXES.indexOf(proposed.axis)) lowered.push('axis')
  if (WEIGHT[ruled.direction] > WEIGHT[proposed.direction]) lowered.push('direction')
  if (proposed.kinds.some((kind) => !ruled.kinds.includes(kind))) lowered.push('kinds')
  if (narrowsAudience(proposed.audiences, ruled.audiences)) lowered.push('audiences')
  return lowered
}

/** Empty means everyone: naming audiences where everyone was concerned takes people away. */
function narrowsAudience(before: readonly string[], after: readonly string[]): boolean {
  if (after.length === 0) return false
  return before.length === 0 || before.some((audience) => !after.includes(audience))
}

/** What is wrong with a ruling in itself. */
export function rulingBlockers(ruling: Ruling, knownAudiences: readonly string[]): Blocker[] {
  const found: Blocker[] = []
  if (!MATERIALITIES.includes(ruling.materiality)) found.push(unknown('materiality', ruling.materiality, MATERIALITIES))
  if (!AXES.includes(ruling.axis)) found.push(unknown('axis', ruling.axis, AXES))
  if (!DIRECTIONS.includes(ruling.direction)) found.push(unknown('direction', ruling.direction, DIRECTIONS))
  if (ruling.kinds.length === 0)
    found.push({
      code: 'kind-missing',
      field: 'kinds',
      text: 'Say what the change is about: choose at least one kind.',
    })
  for (const kind of ruling.kinds) if (!KINDS.includes(kind)) found.push(unknown('kinds', kind, KINDS))
  for (const audience of ruling.audiences)
    if (!knownAudiences.includes(audience)) found.push(unknown('audiences', audience, knownAudiences))
  return found
}

const unknown = (field: string, value: string, allowed: readonly string[]): Blocker => ({
  code: 'unknown-value',
  field,
  text: `“${value}” is not known here; choose from ${allowed.join(', ')}.`,
})
