import type { Relation, Relations } from '../align/relations.ts'
import type { Units } from '../align/units.ts'
import type { Span } from '../tree/types.ts'
import { endOf, GapPair, startOf } from './gaps.ts'

/** The offsets of one side that changes cover: those of unit k are `[start[k], end[k])`. */
export interface Covers {
  start: Int32Array
  end: Int32Array
  /** Of each unit, 1 if it took the white space before it, not after it. */
  leads: Uint8Array
}

/**
 * Which characters belong to which unit, so that everything outside all changes is the same text on both sides. The words
 * are clear; the white space between two units is not: what is removed or added takes whole lines along, from the indent
 * before its first word to the line's end, or else the white space on one of its sides: what leaves the same behind in both
 * texts.
 */
export interface Layout {
  old: Covers
  new: Covers
  /** White space at the ends of texts that have no unit in common; null almost always. */
  loose: { old: Span; new: Span } | null
}

/** `flip`: the texts came in the other order; ties are broken so that the result is the mirror image. */
export function layout(old: Units, now: Units, relations: Relations, flip: boolean): Layout {
  const result: Layout = { old: covers(old), new: covers(now), loose: null }
  const pairs: GapPair[] = []
  let before: Relation | null = null
  relations.inOrder((relation) => {
    joinInside(result.old, relation.old)
    joinInside(result.new, relation.new)
    if (!besideAlike(old, now, before, relation)) pairs.push(new GapPair(old, now, result, before, relation))
    before = relation
  })
  pairs.push(new GapPair(old, now, result, before, null))
  const open = pairs.filter((pair) => !pair.settleForced(flip))
  // Where either side would do, what moved takes its white space from the same side as where it came from.
  for (const pair of open) pair.settleFree(relations)
  return result
}

function covers(units: Units): Covers {
  const { count } = units
  const start = new Int32Array(count)
  const end = new Int32Array(count)
  for (let k = 0; k < count; k++) {
    start[k] = startOf(units, k)
    end[k] = endOf(units, k)
  }
  return { start, end, leads: new Uint8Array(count) }
}

/** Two relations with nothing between them but the same white space on both sides: nothing to settle, as almost always. */
function besideAlike(old: Units, now: Units, left: Relation | null, right: Relation): boolean {
  if (!left) return false
  const u = right.old[0] as number
  const v = right.new[0] as number
  if (left.old.at(-1) !== u - 1 || left.new.at(-1) !== v - 1) return false
  const from = endOf(old, u - 1)
  const there = endOf(now, v - 1)
  const length = startOf(old, u) - from
  if (startOf(now, v) - there !== length) return false
  for (let k = 0; k < length; k++) {
    if (old.document.text.charCodeAt(from + k) !== now.document.text.charCodeAt(there + k)) return false
  }
  return true
}

/** Within a split or merged sentence the white space between its units is part of it. */
function joinInside({ start, end }: Covers, units: readonly number[]): void {
  for (let n = 0; n + 1 < units.length; n++) end[units[n] as number] = start[units[n + 1] as number] as number
}
