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

/** The least ruling that says no less than either: what holds of a change that renders several, or was raised twice. */
export function heavier(one: Ruling, other: Ruling): Ruling {
  const more = <T>(order: readonly T[], a: T, b: T): T => (order.indexOf(a) <= order.indexOf(b) ? a : b)
  const everyone = one.audiences.length === 0 || other.audiences.length === 0
  return {
    materiality: more(MATERIALITIES, one.materiality, other.materiality),
    axis: more(AXES, one.axis, other.axis),
    direction: WEIGHT[one.direction] <= WEIGHT[other.direction] ? one.direction : other.direction,
    kinds: [...new Set([...one.kinds, ...other.kinds])],
    audiences: everyone ? [] : [...new Set([...one.audiences, ...other.audiences])],
  }
}

/**
 * What stands in the way of raising a ruling after it took effect: it lowers something, which nobody may then, or it
 * says nothing more than what holds.
 */
export function raiseBlockers(standing: Ruling, raised: Ruling): Blocker[] {
  const lowered = lowerings(standing, raised).map(
    (part): Blocker => ({
      code: 'only-raised',
      field: part,
      text: `After taking effect a decision can only be raised, and this lowers its ${part}.`,
    }),
  )
  if (lowered.length > 0) return lowered
  if (lowerings(raised, standing).length > 0) return []
  return [{ code: 'nothing-raised', text: 'This says no more than what holds already.' }]
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
